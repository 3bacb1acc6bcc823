import {
  goalLabel,
  headerLabel,
  isAmountRole,
  isHeadLabel,
  isMoneySource,
  isMoneyTotal,
  moneyRole,
} from '../../src/core/head-labels';

/** Labels above the table: what each one announces, and whether it ends the value of the label before it. */
test.each([
  ['填报单位', 'unit', true],
  ['实施单位', 'operator', true],
  ['主管部门', 'authority', true],
  ['项目名称', 'project', true],
  ['部门名称', 'department', true],
  ['预算年度', 'year', true],
  ['金额单位', 'moneyUnit', true],
  ['自评总分', 'score', true],
  ['年初预算数', 'initialBudget', true],
  ['全年预算数', 'budget', true],
  ['实际到位数', 'allocated', true],
  ['全年执行数', 'spent', true],
  ['执行率', 'rate', true],
  ['预期目标', 'expected', true],
  ['实际完成情况', 'actual', true],
  ['是否实现预期目标', 'achieved', true],
  // These stand over indicators as well.
  ['权重', 'weight', false],
  ['得分', 'score', false],
  ['偏差原因', 'reason', false],
  ['培训人数', null, false],
  ['', null, false],
])('%s announces %s', (key, meaning, isHead) => {
  expect(headerLabel(key) ?? moneyRole(key) ?? goalLabel(key)).toBe(meaning);
  expect(isHeadLabel(key)).toBe(isHead);
});

test('headings that only a block of money has', () => {
  const roles = [
    'initialBudget',
    'budget',
    'allocated',
    'spent',
    'rate',
    'weight',
    'score',
    'reason',
    null,
  ] as const;
  expect(roles.filter(isAmountRole)).toEqual(['initialBudget', 'budget', 'allocated', 'spent', 'rate']);
});

test.each([
  ['年度资金总额', true, true],
  ['合计', true, false],
  ['总计', true, false],
  ['总金额', true, false],
  ['总预算', true, false],
  ['部门总预算', false, false],
  ['其中:当年财政拨款', false, true],
  ['上年结转', false, true],
  ['自筹', false, true],
  ['人员', false, false],
])('the line %s: the whole %s, a source %s', (key, total, source) => {
  expect([isMoneyTotal(key), isMoneySource(key)]).toEqual([total, source]);
});
