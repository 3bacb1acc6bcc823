import type { CellInput } from '../grids';
import { gridOf } from '../grids';
import { readForm, spot } from './readings';

describe('cells of a row', () => {
  const read = (head: CellInput[], row: CellInput[]) => readForm(gridOf([head, row])).indicators[0]!;

  test('a column of directions', () => {
    const of = (said: CellInput) =>
      read(['三级指标', '指标方向', '指标值', '完成值', '得分'], ['甲', said, '5', '5', 5]).direction;
    expect(of('反向')).toEqual({ value: 'lower', source: 'column' });
    expect(of('正向')).toEqual({ value: 'higher', source: 'column' });
    expect(of(null).source).not.toBe('column');
  });

  test('a re-check that has one of its two columns', () => {
    const review = (...more: string[]) =>
      read(['三级指标', '指标值', '完成值', '得分', ...more], ['甲', '5个', '5个', 5, ...more.map(() => 4)])
        .review;
    expect(review()).toBeNull();
    expect(review('备注')).toBeNull();
    expect(spot(review('复核得分')!.score)).toBe('E2=4');
    expect(review('复核完成值')!.actual!.text).toBe('4');
    expect(review('复核完成值')!.score).toBeNull();
  });

  test('a name merged with level 2 is the name of both, one merged with level 1 is none', () => {
    const head = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'];
    expect(spot(read(head, ['产出', '甲', '<', '5个', '5个', 5]).name)).toBe('B2=甲');
    expect(spot(read(head, ['产出', '<', '<', '5个', '5个', 5]).name)).toBe('C2=');
    expect(
      spot(read(['一级指标', '三级指标', '指标值', '完成值', '得分'], ['产出', '<', '5个', '5个', 5]).name),
    ).toBe('B2=');
  });

  test('a blank cell means nothing', () => {
    const { reason, standard } = read(
      ['三级指标', '指标值', '完成值', '得分', '偏差原因', '评分标准'],
      ['甲', '5个', '5个', 5, ' ', null],
    );
    expect([reason!.value, standard!.value, reason!.text]).toEqual([null, null, '']);
  });

  test('a wide column of names beside level 2', () => {
    const head = ['二级指标', '三级指标', '<', '指标值', '完成值', '得分'];
    expect(spot(read(head, ['数量', null, '甲', '5个', '5个', 5]).name)).toBe('C2=甲');
  });

  test('a column of two: the first of its cells in which something stands', () => {
    const target = (...cells: CellInput[]) => {
      const head = ['三级指标', '指标值', '<', '完成值', '得分'];
      const field = read(head, ['甲', ...cells, '7个', 5]).target!;
      return `${field.at.column} ${field.text}`;
    };
    expect(target('5个', null)).toBe('1 5个');
    expect(target('5个', '6个')).toBe('1 5个');
    expect(target(null, '6个')).toBe('2 6个');
    expect(target(' ', '6个')).toBe('2 6个');
    expect(target(null, null)).toBe('1 ');
    expect(target(null, ' ')).toBe('1 ');
  });

  test('what is merged into a column from its neighbour is not there, and no number', () => {
    const { score } = read(['三级指标', '指标值', '完成值', '得分'], ['甲', '5个', 5, '<']);
    expect(score).toMatchObject({ text: '', value: null, numeric: false, writable: false, formula: null });
  });

  test.each<[CellInput, string]>([
    [0.8, '80'],
    [1, '100'],
    [1.01, '1.01'],
    [80, '80'],
    ['80%', '80'],
    ['0.5%', '0.5'],
    [{ value: 0.005, format: '0.0%' }, '0.5'],
    ['见附件', 'null'],
  ])('the coefficient %j is %s per cent', (cell, value) => {
    const { coefficient } = read(
      ['三级指标', '指标值', '完成值', '得分系数', '得分'],
      ['甲', '5个', '5个', cell, 5],
    );
    expect(String(coefficient!.value)).toBe(value);
  });
});
