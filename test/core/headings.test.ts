import type { HeadingRole } from '../../src/core/headings';
import {
  headingList,
  headingReader,
  isGroupWord,
  mayBeHeading,
  roleUnder,
  SYNONYMS,
} from '../../src/core/headings';

/** What one heading says by itself and under another one; whole tables are in recognise-headings.test.ts. */

describe('a heading by itself', () => {
  const roleOf = (text: string) => headingReader(headingList([]))(text);

  test.each<[string, HeadingRole | null]>([
    ['一级指标', 'level1'],
    ['权 重（%）：', 'weight'],
    ['实现情况', 'actual'],
    // Not listed, but plain.
    ['审核单位评分', 'reviewScore'],
    ['单位审核分', null],
    ['审核得分情况', 'reviewActual'],
    ['复核实际取值', 'reviewActual'],
    ['自评复核情况', null],
    ['复核情况说明', null],
    ['单项折算后得分', 'foldedScore'],
    ['折算得分率', null],
    ['有关差异原因说明', 'reason'],
    ['佐证有关资料', 'evidence'],
    ['打分办法', 'standard'],
    ['期初批复的目标参考数值', 'initialTarget'],
    ['本年初目标值', 'target'],
    ['年初目标值说明', null],
    ['年末达成指标值', 'actual'],
    ['完成值说明', null],
    ['本年计划值', 'target'],
    ['计划值说明', null],
    ['权重系数', 'weight'],
    ['单项分值合计', 'weight'],
    ['绩效分值说明', null],
    ['一二三四五六七八自评得分', 'score'],
    ['一二三四五六七八九自评得分', null],
    ['自评得分说明', null],
    ['第一级', 'level1'],
    ['1级指标', 'level1'],
    ['上一级指标', null],
    ['一级指标名称及其', 'level1'],
    ['一级指标名称及其内容', null],
    ['第二级', 'level2'],
    ['2级指标', 'level2'],
    ['下二级指标', null],
    ['二级指标名称及其内容', null],
    ['第三级', 'level3'],
    ['3级指标', 'level3'],
    ['下三级指标', null],
    ['三级指标名称及其内容', null],
    // No heading is longer than twenty characters, whatever it names.
    [`${'情'.repeat(18)}原因`, 'reason'],
    [`${'情'.repeat(19)}原因`, null],
    ['', null],
    ['培训人数', null],
  ])('%s: %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test('the second look is answered from memory', () => {
    const reader = headingReader(headingList([]));
    expect([reader('得分'), reader('得分'), reader('甲'), reader('甲')]).toEqual([
      'score',
      'score',
      null,
      null,
    ]);
  });

  test('every listed heading is read as what it is listed for', () => {
    const listed = Object.entries(SYNONYMS).flatMap(([role, keys]) => keys.map((key) => [key, role]));
    expect(listed.map(([key]) => [key, roleOf(key!)])).toEqual(listed);
  });

  test('a layout may know more', () => {
    expect(headingReader(headingList([{ remark: ['督导意见'] }]))('督导意见')).toBe('remark');
    expect(roleOf('督导意见')).toBeNull();
  });

  test('most cells are dismissed at sight', () => {
    expect(['指标值', '得分', '培训', '5个'].map(mayBeHeading)).toEqual([true, true, false, false]);
  });
});

describe('words that mean something only under another heading', () => {
  test.each([
    ...'名称 数值 值 内容 符号 单位 性质 年度 全年 年初 数字及文字描述'.split(' '),
    ...'A D (A) （C） (B/A) B÷A B/A×100% B/A*100% (B/Ax100%) A*100%'.split(' '),
    ' A ',
    '名称(第一栏第二栏填写)',
  ])('%s', (text) => {
    expect(isGroupWord(text)).toBe(true);
  });

  test.each([
    ...'E AB A/E A-B A+100% A] 甲A (A)说明 A*10% 名称说明 得分'.split(' '),
    '名称(第一栏第二栏填写的)',
    '',
  ])('not %s', (text) => {
    expect(isGroupWord(text)).toBe(false);
  });
});

describe('a heading under others, the nearest first', () => {
  test.each<[HeadingRole | null, (HeadingRole | null)[], HeadingRole | null]>([
    // Of a level: its name, or its weight.
    ['name', ['level1'], 'level1'],
    [null, ['level2'], 'level2'],
    ['name', ['level3'], 'level3'],
    ['weight', ['level1'], 'level1Weight'],
    ['weight', ['level2'], 'level2Weight'],
    ['weight', ['level3'], 'weight'],
    ['score', ['level1'], 'score'],
    // Of a target: its figure; unit and sign are its own.
    ['target', ['target'], 'target'],
    [null, ['target'], 'target'],
    ['target', ['initialTarget'], 'initialTarget'],
    [null, ['initialTarget'], 'initialTarget'],
    ['unit', ['target'], 'unit'],
    ['weight', ['initialTarget'], 'weight'],
    // Of a result: its figure; nothing that the target could use.
    ['target', ['actual'], 'actual'],
    [null, ['actual'], 'actual'],
    ['unit', ['actual'], null],
    ['sign', ['actual'], null],
    ['score', ['actual'], 'score'],
    // Of anything else: what it says itself, or else what stands above.
    [null, ['score'], 'score'],
    ['weight', ['score'], 'weight'],
    ['unit', ['score'], 'unit'],
    ['target', ['score'], 'target'],
    [null, ['name'], null],
    [null, ['name', 'reason'], 'reason'],
    [null, [null, 'name', 'reason'], 'reason'],
    ['name', ['score'], 'name'],
    [null, [], null],
    ['name', [], 'name'],
    // Further up.
    [null, [null, 'level1'], 'level1'],
    ['weight', ['weight', 'level2'], 'level2Weight'],
    [null, ['target', 'level1'], 'target'],
    ['target', ['name', 'initialTarget'], 'initialTarget'],
    ['unit', ['score', 'actual'], null],
    [null, ['score', 'level2'], 'level2'],
  ])('%s under %j: %s', (own, parents, role) => {
    expect(roleUnder(own, parents)).toBe(role);
  });
});
