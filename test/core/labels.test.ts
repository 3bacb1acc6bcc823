import { categoryOf, dimensionOf, isTailLabel, isTitle, labelKey, labelOf } from '../../src/core/labels';

test.each([
  ['一、项目资金（万元）：', '项目资金'],
  ['产 出\n指 标', '产出指标'],
  ['★★★农村低保发放人数', '农村低保发放人数'],
  ['3.评价结论', '评价结论'],
  ['权重（%）', '权重'],
  ['年度指标值(A)', '年度指标值'],
  ['产出(40-50)分', '产出'],
  [
    '参考佐证材料\n(说明:本栏佐证材料供参考,部门只要能证明对应指标即可,不用全部提供,也可以另外附页说明有关情况。)',
    '参考佐证材料',
  ],
  [
    '这一句话已经不是一个标签而是一个很长很长的段落，它说的是项目实施过程中发生的各种各样的情况以及单位为此采取的多项措施和办法',
    '',
  ],
])('label %j is compared as %j', (text, key) => {
  expect(labelKey(text)).toBe(key);
});

test('a label that holds its own value', () => {
  expect(labelOf('填报单位（盖章）：某局')).toBe('填报单位');
});

test.each([
  ['决策', 'decision'],
  ['投入目标', 'input'],
  ['项目管理', 'process'],
  ['产出指标', 'output'],
  ['项目完成', 'output'],
  ['履职效果', 'benefit'],
  ['社会效应', 'benefit'],
  ['成本指标', 'cost'],
  ['满意度指标', 'satisfaction'],
  ['加分项', 'other'],
])('level 1 %s is about %s', (label, dimension) => {
  expect(dimensionOf(label)).toBe(dimension);
});

test.each([
  ['数量指标', 'quantity'],
  ['时效指标', 'timeliness'],
  ['经济效益指标', 'economic'],
  ['经济成本指标', 'cost'],
  ['生态环境成本指标', 'cost'],
  ['可持续影响指标', 'sustained'],
  ['服务对象满意度指标', 'satisfaction'],
  ['立项管理', 'other'],
])('level 2 %s is about %s', (label, category) => {
  expect(categoryOf(label)).toBe(category);
});

test.each([
  ['其他需要说明的问题', true],
  ['注1', true],
  ['说明', true],
  ['注册企业数', false],
  ['问题整改', false],
  ['项目负责人', true],
])('does %s open what stands below a table: %s', (key, opens) => {
  expect(isTailLabel(key)).toBe(opens);
});

test.each([
  ['项目支出绩效自评表', true],
  ['2020年度项目自评表（部门预算）', true],
  ['指标评分表', true],
  ['请填写绩效自评表，并于月底前报送。', false],
  ['绩效指标', false],
])('is %s a title: %s', (text, title) => {
  expect(isTitle(text)).toBe(title);
});
