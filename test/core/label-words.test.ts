import {
  beforeColon,
  categoryOf,
  dimensionOf,
  isPartName,
  isPrintedNote,
  isReasonBlockLabel,
  isSignatureLabel,
  isSubtotalLabel,
  isTailLabel,
  isTemplateName,
  isTitle,
  isTotalLabel,
  isUnusedName,
  labelKey,
  labelOf,
  levelLabel,
  weightInLabel,
} from '../../src/core/labels';

/** The words printed on forms, one by one; what they do to a form is in the tests of parsing. */

const PARAGRAPH = '长'.repeat(61);

describe('labels', () => {
  test.each([
    ['项目资金', '项目资金'],
    ['二十一、项目资金', '项目资金'],
    ['3、项目资金', '项目资金'],
    ['12.项目资金', '项目资金'],
    ['123.项目资金', '123.项目资金'],
    ['甲、项目资金', '甲、项目资金'],
    ['资金一、二', '资金一、二'],
    ['●■项目资金', '项目资金'],
    ['项目★资金', '项目★资金'],
    ['项目资金*★', '项目资金'],
    ['项目资金。;,', '项目资金'],
    ['项目资金（万元）（含税）', '项目资金'],
    ['项目资金（万元', '项目资金'],
    ['产出（50）分', '产出'],
    ['产出（50）分值', '产出分值'],
    ['长'.repeat(60), '长'.repeat(60)],
    [PARAGRAPH, ''],
    [`项目资金\n${PARAGRAPH}`, '项目资金'],
    [`项目资金\r${PARAGRAPH}`, '项目资金'],
    ['项目\n资金', '项目资金'],
    [`项目资金\n${'长'.repeat(55)}`, `项目资金${'长'.repeat(55)}`],
    ['', ''],
  ])('%j is compared as %j', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  test.each([
    ['填报单位：某局', '填报单位', '填报单位'],
    ['填报单位: 某局: 科', '填报单位', '填报单位'],
    ['一、填报单位（章）：某局', '一、填报单位（章）', '填报单位'],
    ['填报单位', '填报单位', '填报单位'],
    ['：某局', '', ''],
  ])('“%s” is labelled “%s”', (text, before, label) => {
    expect(beforeColon(text)).toBe(before);
    expect(labelOf(text)).toBe(label);
  });
});

describe('points inside the name of a level', () => {
  test.each([
    ['产出指标(50分)', '50', '产出指标'],
    ['产出指标（50）', '50', '产出指标'],
    ['产出指标（50%）', '50', '产出指标'],
    ['产出指标（12.5）分', '12.5', '产出指标'],
    ['产出指标[50分]', '50', '产出指标[50分]'],
    ['产出指标50分', null, '产出指标'],
    ['投入13', '13', '投入'],
    ['投入13.5分', '13.5', '投入'],
    ['过程管理13.25', '13.25', '过程管理'],
    ['产出指标(12.55分)', '12.55', '产出指标'],
    ['投入13%', '13', '投入'],
    ['投入1300', null, '投入1'],
    ['入13', null, '入'],
    ['这是一个有十二字的名称投入13', null, '这是一个有十二字的名称投入'],
    ['指标2', null, '指标'],
    ['目标1', null, '目标'],
    ['产出(40-50分)', null, '产出'],
    ['产出指标', null, '产出指标'],
    ['★产 出 指标(50分)', '50', '产出指标'],
  ])('%s: %s, %s', (text, weight, label) => {
    expect(weightInLabel(text)).toBe(weight);
    expect(levelLabel(text)).toBe(label);
  });
});

describe('levels', () => {
  test.each([
    ['服务对象满意度', 'satisfaction', 'satisfaction'],
    ['决策', 'decision', 'other'],
    ['投入', 'input', 'other'],
    ['产出数量', 'output', 'quantity'],
    ['项目完成', 'output', 'other'],
    ['完成指标', 'output', 'other'],
    ['成本', 'cost', 'cost'],
    ['效益', 'benefit', 'other'],
    ['社会效果', 'benefit', 'social'],
    ['效应', 'benefit', 'other'],
    ['结果', 'benefit', 'other'],
    ['可持续影响', 'benefit', 'sustained'],
    ['过程', 'process', 'other'],
    ['管理', 'process', 'other'],
    ['履职', 'process', 'other'],
    ['运行', 'process', 'other'],
    ['质量', 'other', 'quality'],
    ['时效', 'other', 'timeliness'],
    ['进度', 'other', 'timeliness'],
    ['及时', 'other', 'timeliness'],
    ['生态', 'other', 'ecological'],
    ['环境', 'other', 'ecological'],
    ['社会', 'other', 'social'],
    ['经济', 'other', 'economic'],
  ])('%s as level 1: %s, as level 2: %s', (label, dimension, category) => {
    expect([dimensionOf(label), categoryOf(label)]).toEqual([dimension, category]);
  });
});

describe('rows that add up', () => {
  test.each([
    ['合计', true],
    ['总 分：', true],
    ['五、总分（100分）', true],
    ['分总', true],
    ['合计得分', true],
    ['项目总得分', true],
    ['总计划完成率', false],
    ['合格率', false],
    ['得分', false],
  ])('%s is a total: %s', (text, total) => {
    expect(isTotalLabel(text)).toBe(total);
  });

  test.each([
    ['小计', true],
    ['小  计：', true],
    ['产出指标小计', true],
    ['一二三四五六七八小计', true],
    ['一二三四五六七八九小计', false],
    ['小计得分', false],
    ['合计', false],
    ['小型计算机', false],
  ])('%s is a subtotal: %s', (text, subtotal) => {
    expect(isSubtotalLabel(text)).toBe(subtotal);
  });
});

describe('what stands under a table', () => {
  const kinds = (key: string) =>
    [
      isTailLabel(key) && 'tail',
      isSignatureLabel(key) && 'signature',
      isPrintedNote(key) && 'note',
      isReasonBlockLabel(key) && 'reasons',
    ]
      .filter(Boolean)
      .join(' ');

  test.each([
    ...'其他需要说明的问题 需要说明的情况 评价结论 自评结论 存在问题 存在的问题 主要问题及原因 改进措施 改进意见 下一步打算 结论 问题 其他说明'
      .split(' ')
      .map((key) => [key, 'tail']),
    ...'偏差大或目标未完成原因分析 未完成原因分析 偏差原因分析 目标未完成原因分析'
      .split(' ')
      .map((key) => [key, 'tail reasons']),
    ...'项目负责人 财务负责人 单位负责人 负责人签字 填表人 填报人 联系人 联系电话 审核人 填报日期 填表日期 评价人员 复核人 公章 盖章'
      .split(' ')
      .map((key) => [key, 'tail signature']),
    ...'说明 注 备注 填表说明 填报说明 注1 说明:一 备注2'.split(' ').map((key) => [key, 'tail note']),
    ['注册企业数', ''],
    ['说明书发放', ''],
    ['结论明确', ''],
    ['问题整改率', ''],
    ['解决存在问题', ''],
    ['培训负责人', ''],
    ['偏差原因分析表', ''],
    ['其他偏差原因分析', ''],
    ['培训人数', ''],
    ['', ''],
  ])('%s: %s', (key, expected) => {
    expect(kinds(key!)).toBe(expected);
  });
});

describe('names of rows', () => {
  const kind = (text: string) =>
    [isUnusedName(text) && 'unused', isTemplateName(text) && 'template', isPartName(text) && 'part']
      .filter(Boolean)
      .join(' ');

  test.each([
    ['-', 'unused'],
    ['/', 'unused'],
    ['无', 'unused'],
    ['不适用', 'unused'],
    ['', 'template'],
    ['指标1', 'template'],
    ['指标2：', 'template'],
    ['指标12.', 'template'],
    ['指标', 'template'],
    ['指标1：……', 'template'],
    ['……', 'template'],
    ['…', 'template'],
    ['......', 'template'],
    ['.', ''],
    ['指标1：培训', ''],
    ['培训指标1', ''],
    ['…'.repeat(20), 'template'],
    ['…'.repeat(21), ''],
    [`${' '.repeat(20)}-`, ''],
    [`${' '.repeat(19)}-`, 'unused'],
    ['其中：国产设备', 'part'],
    ['其 中', 'part'],
    ['1.其中：国产', 'part'],
    ['（12）其中', 'part'],
    ['3、其中', 'part'],
    ['3其中', 'part'],
    ['设备，其中国产', ''],
    ['a其中', ''],
  ])('“%s” %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });
});

test.each([
  ['绩效自评表', true],
  ['项目绩效报告', true],
  ['自评报告', true],
  ['目标申报表', true],
  ['指标评分表', true],
  ['财政评价表', true],
  ['绩效自评表（2024年度）', true],
  ['绩效自评表 (一) (二)', true],
  ['绩效自评表2024', false],
  ['评分表', false],
  ['固定资产登记表', false],
  ['绩效自评表：甲', false],
  ['绩效自评。表', false],
  ['绩效自评;表', false],
  [`绩效${'长'.repeat(57)}表`, true],
  [`绩效${'长'.repeat(58)}表`, false],
])('%s is a title: %s', (text, title) => {
  expect(isTitle(text)).toBe(title);
});
