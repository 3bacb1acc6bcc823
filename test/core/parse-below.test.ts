import { parseNarrative, parseOtherSheets, parseReasonBlock } from '../../src/core/parse-narrative';
import type { CellInput, GridOptions } from '../grids';
import { gridOf } from '../grids';
import { readForm, spot, table } from './readings';

/** What stands below the table: the row that adds up, reasons for all rows, the report. */

const allOf = (rows: CellInput[][]) => ({ first: 0, last: rows.length - 1 });

describe('the report', () => {
  const told = (rows: CellInput[][], options?: GridOptions) =>
    parseNarrative(gridOf(rows, options), allOf(rows)).map(
      ({ section, text, at }) => `${section}|${text}|${at.row},${at.column}`,
    );

  test.each<[string, CellInput[][], string[]]>([
    [
      'paragraph by paragraph',
      [['培训按期完成。'], ['验收合格。']],
      ['|培训按期完成。|0,0', '|验收合格。|1,0'],
    ],
    ['line by line', [['培训按期完成。\n\n 验收合格。\r']], ['|培训按期完成。|0,0', '|验收合格。|0,0']],
    ['beside one another', [['培训按期完成。', '验收合格。']], ['|培训按期完成。|0,0', '|验收合格。|0,1']],
    [
      'said once where a merge was taken apart',
      [['甲乙。', '甲乙。', '丙丁。']],
      ['|甲乙。|0,0', '|丙丁。|0,2'],
    ],
    ['without figures that stand alone', [['甲乙。', 5, ' ']], ['|甲乙。|0,0']],
    [
      'under chapters and their parts',
      [
        ['一、产出'],
        ['甲乙。'],
        ['（一）数量'],
        ['丙丁。'],
        ['(十二)质量'],
        ['戊己。'],
        ['十一、效益'],
        ['庚辛。'],
      ],
      [
        '一、产出|甲乙。|1,0',
        '一、产出/（一）数量|丙丁。|3,0',
        '一、产出/(十二)质量|戊己。|5,0',
        '十一、效益|庚辛。|7,0',
      ],
    ],
    ['under a part alone', [['(一)数量'], ['丙丁。']], ['(一)数量|丙丁。|1,0']],
    [
      'a numbered sentence is no heading',
      [['一、培训按期完成。'], ['甲乙。']],
      ['|一、培训按期完成。|0,0', '|甲乙。|1,0'],
    ],
    ['nor is one with a semicolon', [['一、培训完成；验收合格']], ['|一、培训完成；验收合格|0,0']],
    ['nor one too long', [[`一、${'长'.repeat(39)}`]], [`|一、${'长'.repeat(39)}|0,0`]],
    [
      'forty characters are a heading',
      [[`一、${'长'.repeat(38)}`], ['甲乙。']],
      [`一、${'长'.repeat(38)}|甲乙。|1,0`],
    ],
    [
      'a number inside a line opens nothing',
      [['共一、二两级'], ['见(一)']],
      ['|共一、二两级|0,0', '|见(一)|1,0'],
    ],
    ['a label alone is a heading', [['(一)数量'], ['存在问题：'], ['甲乙。']], ['存在问题：|甲乙。|2,0']],
    ['a label with its text is a paragraph', [['存在问题：甲乙']], ['|存在问题：甲乙|0,0']],
    ['nothing of signatures', [['填表人：张三', '联系电话：', '12345']], ['|12345|0,2']],
    [
      'nothing of notes',
      [['注：含税'], ['说明'], ['甲乙。'], ['一、产出'], ['丙丁。']],
      ['一、产出|丙丁。|4,0'],
    ],
    ['a signature is no heading', [['项目负责人：'], ['甲乙。']], ['|甲乙。|1,0']],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('begins and ends with the rows given', () => {
    const grid = gridOf([['甲。'], ['乙。'], ['丙。'], ['丁。']]);
    expect(parseNarrative(grid, { first: 1, last: 2 }).map(({ text }) => text)).toEqual(['乙。', '丙。']);
  });

  test.each<[string, CellInput[][], number]>([
    ['with a chapter', [['一、产出'], ['甲'], ['乙'], ['丙']], 3],
    ['with a part', [['(一)产出'], ['甲'], ['乙']], 2],
    ['mostly sentences', [['甲。'], ['乙。'], ['丙']], 3],
    ['half sentences', [['甲。'], ['乙']], 0],
    ['a list under a label', [['存在问题：'], ['甲'], ['乙']], 0],
    ['empty', [], 0],
  ])('a sheet %s', (_, rows, count) => {
    expect(parseOtherSheets([gridOf(rows)])).toHaveLength(count);
  });

  test('a sheet that begins further down', () => {
    const found = parseOtherSheets([gridOf([['一、产出'], ['甲']], { origin: 'C5', name: '报告' })]);
    expect(found).toEqual([{ sheet: '报告', at: { row: 5, column: 2 }, text: '甲', section: '一、产出' }]);
  });
});

describe('reasons for all rows', () => {
  const reasonIn = (rows: CellInput[][], last = rows.length - 1) =>
    parseReasonBlock(gridOf(rows), { first: 0, last });

  test('beside their label, or behind its colon', () => {
    expect(spot(reasonIn([['其他'], ['未完成原因分析', '受疫情影响']]))).toBe('B2=受疫情影响');
    expect(spot(reasonIn([['偏差原因分析：受疫情影响']]))).toBe('A1=受疫情影响');
  });
  test('the first of two', () => {
    expect(spot(reasonIn([['偏差原因分析：甲'], ['偏差原因分析：乙']]))).toBe('A1=甲');
  });
  test('a label alone is a blank that nobody writes to', () => {
    const bare = reasonIn([['偏差原因分析：']]);
    expect(bare).toMatchObject({ at: { row: 0, column: 0 }, text: '', value: null, writable: false });
  });
  test('none, or none so far', () => {
    expect(reasonIn([['其他原因', '甲']])).toBeNull();
    expect(reasonIn([['其他'], ['偏差原因分析：甲']], 0)).toBeNull();
  });
});

describe('totals', () => {
  const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
  const totalsOf = (...cells: CellInput[]) => {
    const { totals } = table([['产出', '数量', '甲', '1个', '1个', 100, 96], cells]);
    if (!totals) return null;
    const { row, label, weight, weights, score, grade } = totals;
    return [row, label.text, spot(weight), weights.map(spot).join('+'), spot(score), spot(grade)].join(' ');
  };
  test.each<[string, CellInput[], string]>([
    ['weight and score', ['合计', null, null, null, null, 100, 96], '2 合计 F3=100 F3=100 G3=96 '],
    ['score alone', ['合计', null, null, null, null, null, 96], '2 合计  F3= G3=96 '],
    ['weight alone', ['合计', null, null, null, null, 100, null], '2 合计 F3=100 F3=100 G3= '],
    ['neither', ['合计', null, null, null, null, null, null], '2 合计  F3= G3= '],
    ['both further left', ['合计', 100, 96, null, null, null, null], '2 合计 B3=100 B3=100 C3=96 '],
    ['a score further left', ['合计', 96, null, null, null, null, null], '2 合计  F3= B3=96 '],
    [
      'a weight in its column, a score before it',
      ['合计', null, null, null, 96, 100, null],
      '2 合计 F3=100 F3=100 E3=96 ',
    ],
    [
      'a figure before the label is none',
      [5, '合计', null, null, null, 100, 96],
      '2 合计 F3=100 F3=100 G3=96 ',
    ],
    [
      'figures on both sides of the score',
      ['合计', 90, null, null, null, null, 96, 5],
      '2 合计 B3=90 B3=90 G3=96 ',
    ],
    ['two figures before the weight', ['合计', 90, 80, null, null, 100, null], '2 合计 F3=100 F3=100 C3=80 '],
    ['a figure before the label alone', [5, '合计', null, null, null, null, null], '2 合计  F3= G3= '],
    ['a label merged over the weight', ['合计', '<', '<', '<', '<', '<', 96], '2 合计   G3=96 '],
    ['a grade', ['合计', '等级：优', null, null, null, 100, 96], '2 合计 F3=100 F3=100 G3=96 B3=优'],
    [
      'a grade in brackets',
      ['合计', '（良好）', null, null, null, 100, 96],
      '2 合计 F3=100 F3=100 G3=96 B3=良好',
    ],
    [
      'a grade with its label',
      ['合计', '自评等级（不合格）', null, null, null, 100, 96],
      '2 合计 F3=100 F3=100 G3=96 B3=不合格',
    ],
    ['words around a grade', ['合计', '评为优', '优良', null, null, 100, 96], '2 合计 F3=100 F3=100 G3=96 '],
  ])('%s', (_, cells, expected) => {
    expect(totalsOf(...cells)).toBe(expected);
  });

  const LEVELS = ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '指标值', '完成值', '得分'];
  test('of a form with weights at every level', () => {
    const row = ['产出', 100, '数量', 100, '甲', 100, '1个', '1个', 96];
    const of = (...cells: CellInput[]) => readForm(gridOf([LEVELS, row, cells])).totals!;
    const full = of('合计', 100, null, 90, null, 80, null, null, 96);
    expect([spot(full.weight), ...full.weights.map(spot), spot(full.score)]).toEqual([
      'F3=80',
      'B3=100',
      'D3=90',
      'F3=80',
      'I3=96',
    ]);
    const first = of('合计', 100, null, null, null, null, null, null, 96);
    expect([spot(first.weight), ...first.weights.map(spot)]).toEqual(['B3=100', 'B3=100', 'D3=', 'F3=']);
    const unscored = of('合计', 100, null, null, 96, null, null, null, null);
    expect([spot(unscored.weight), spot(unscored.score)]).toEqual(['B3=100', 'E3=96']);
  });

  test('the reviewer’s total is not the unit’s', () => {
    const head = ['三级指标', '指标值', '完成值', '分值', '得分', '复核完成值', '复核得分', '偏离度', '备注'];
    const row = ['甲', '1个', '1个', 100, 96, '1个', 90, 5, 3];
    const of = (...cells: CellInput[]) => spot(readForm(gridOf([head, row, cells])).totals!.score);
    expect(of('合计', null, null, 100, null, 1, 90, 5, 3)).toBe('E3=');
    expect(of('合计', null, 96, 100, null, null, 90, null, null)).toBe('C3=96');
  });

  test('above the table, where none stands under it and the layout allows it', () => {
    const row = ['产出', '数量', '甲', '1个', '1个', 100, 96];
    const above = (score: CellInput, ...below: CellInput[][]) =>
      readForm(gridOf([['项目名称', '甲', '自评总分', score], HEAD, row, ...below])).totals!;
    expect(above('96分')).toMatchObject({
      row: 0,
      weight: null,
      weights: [],
      grade: null,
      label: { text: '自评总分' },
    });
    expect(spot(above('96分').score)).toBe('D1=96');
    expect(spot(above('见下').score)).toBe('D1=');
    expect(spot(above(95, ['合计', null, null, null, null, 100, 96]).score)).toBe('G4=96');
  });
});
