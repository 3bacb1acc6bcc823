import type { CellValue } from '../../src/core/grid';
import type { Quantity } from '../../src/core/quantity';
import type { Expression } from '../../src/core/expression';
import type { Moment } from '../../src/core/moment';
import type { ExpressionInput } from '../../src/core/target';
import { readActual, readTarget } from '../../src/core/target';

type Beside = Partial<Pick<ExpressionInput, 'unit' | 'sign' | 'name'>>;

const cell = (text: string, beside: Beside = {}): ExpressionInput => ({
  value: text === '' ? null : text,
  text,
  format: '@',
  date1904: false,
  ...beside,
});

const number = (value: CellValue, text: string, format: string, beside: Beside = {}): ExpressionInput => ({
  ...cell(text, beside),
  value,
  format,
});

/** "at-least 110 次": kind and figures in one line, so that the tables below stay readable. */
function brief(expression: Expression): string {
  const figure = ({ value, unit }: Quantity): string => `${value.toFixed()} ${unit.text}`.trim();
  const date = ({ year, month, day }: Moment): string =>
    [year, month, day].map((part) => part ?? '?').join('-');
  switch (expression.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
    case 'equal':
      return `${expression.strict ? 'strict ' : ''}${expression.kind} ${figure(expression.quantity)}`;
    case 'between':
      return `between ${figure(expression.low)} and ${figure(expression.high)}`;
    case 'tolerance':
      return `tolerance ${figure(expression.quantity)}`;
    case 'deadline':
      return `deadline ${date(expression.by)}`;
    case 'period':
      return `period ${date(expression.from)} to ${date(expression.to)}`;
    case 'trend':
      return `trend ${expression.direction}${expression.figures ? ' with figures' : ''}`;
    case 'options':
      return `options ${expression.options.join('/')}`;
    case 'words':
      return expression.band ? `words ${expression.band}` : 'words';
    case 'bands':
      return `bands ${expression.thresholds.map(figure).join(', ')}`;
    case 'compound':
      return `compound ${expression.parts.map(figure).join(', ')}`;
    case 'garbled':
      return `garbled ${expression.readings.join(' or ')}`;
    default:
      return expression.kind;
  }
}

const target = (text: string, beside?: Beside): string => brief(readTarget(cell(text, beside)));
const actual = (text: string, beside?: Beside): string => brief(readActual(cell(text, beside)));

describe('targets: every published class, by its literal cells', () => {
  it.each([
    ['≥9人', 'at-least 9 人'],
    ['>=1102人', 'at-least 1102 人'],
    ['不低于85%', 'at-least 85 %'],
    ['不少于12 种', 'at-least 12 种'],
    ['110次以上', 'at-least 110 次'],
    ['95%以上', 'at-least 95 %'],
    ['≥3万条', 'at-least 3 万条'],
    ['不低于105人', 'at-least 105 人'],
    ['≥266米', 'at-least 266 米'],
    ['至少3次', 'at-least 3 次'],
    ['不得少于5场', 'at-least 5 场'],
    ['90%及以上', 'at-least 90 %'],
    ['90%（含）以上', 'at-least 90 %'],
    ['90%(含90%)以上', 'at-least 90 %'],
    ['达到90%', 'at-least 90 %'],
    ['>90%', 'strict at-least 90 %'],
    ['大于90%', 'strict at-least 90 %'],
    ['超过200人', 'strict at-least 200 人'],
    ['控制在95%以上', 'at-least 95 %'],
  ])('lower bound %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['≤90万元', 'at-most 90 万元'],
    ['≤5%', 'at-most 5 %'],
    ['≦100%', 'at-most 100 %'],
    ['15%及其以下', 'at-most 15 %'],
    ['控制在0.9‰以内', 'at-most 0.9 ‰'],
    ['控制在100%', 'at-most 100 %'],
    ['<=0%', 'at-most 0 %'],
    ['≤4', 'at-most 4'],
    ['不超过3天', 'at-most 3 天'],
    ['不高于5%', 'at-most 5 %'],
    ['5分钟内', 'at-most 5 分钟'],
    ['5个工作日内完成', 'at-most 5 个工作日'],
    ['合同签订后30日内', 'at-most 30 天'],
    ['10万元以下', 'at-most 10 万元'],
    ['<5%', 'strict at-most 5 %'],
    ['低于5%', 'strict at-most 5 %'],
  ])('upper bound %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['=100%', 'equal 100 %'],
    ['═100', 'equal 100'],
    ['＝100%', 'equal 100 %'],
    ['=42个', 'equal 42 个'],
    ['=365天', 'equal 365 天'],
    ['=46.16万元', 'equal 46.16 万元'],
    ['等于100', 'equal 100'],
    ['=0件', 'equal 0 件'],
    ['=5年', 'equal 5 年'],
  ])('equality %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['100%', 'number 100 %'],
    ['100.00%', 'number 100 %'],
    ['100百分比', 'number 100 %'],
    ['0.00%', 'number 0 %'],
    ['5场次', 'number 5 场次'],
    ['280人次', 'number 280 人次'],
    ['29.5亩', 'number 29.5 亩'],
    ['550万粒', 'number 550 万粒'],
    ['1346.0088万平方米', 'number 1346.0088 万平方米'],
    ['10 台套', 'number 10 台套'],
    ['300 公 里', 'number 300 公里'],
    ['213.75m³', 'number 213.75 m³'],
    ['3577. 95万人次', 'number 3577.95 万人次'],
    ['100万', 'number 100 万'],
    ['0次', 'number 0 次'],
    ['300㎡', 'number 300 ㎡'],
    ['12味', 'number 12 味'],
    ['十次', 'number 10 次'],
    ['220', 'number 220'],
    ['43.2', 'number 43.2'],
    ['0', 'number 0'],
    ['165,52', 'number 165.52'],
    ['215,457.6', 'number 215457.6'],
    ['2 小时', 'number 2 小时'],
    ['5 分钟', 'number 5 分钟'],
    ['4个月', 'number 4 个月'],
    ['35%左右', 'number 35 %'],
  ])('count, amount, duration or bare number %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['550元/人/天', 'number 550 元/人·天'],
    ['>=530元/人*月', 'at-least 530 元/人·月'],
    ['<=5300元/户', 'at-most 5300 元/户'],
    ['≦1000元/人', 'at-most 1000 元/人'],
    ['400元/人、天', 'number 400 元/人·天'],
    ['≤620万/月', 'at-most 620 万/月'],
    ['每生每年3300元', 'number 3300 元/生·年'],
    ['每人每天不超过550元', 'at-most 550 元/人·天'],
    ['人均不低于300元', 'at-least 300 元/人'],
    ['=23万元/个', 'equal 23 万元/个'],
    ['1次/月', 'number 1 次/月'],
    ['>=101人/次', 'at-least 101 人/次'],
    ['260元/辆', 'number 260 元/辆'],
  ])('unit cost or rate %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['2024年4月1日前', 'deadline 2024-4-1'],
    ['2025年10月底前', 'deadline 2025-10-?'],
    ['9月前', 'deadline ?-9-?'],
    ['每年12月底前', 'deadline ?-12-?'],
    ['2021年底', 'deadline 2021-12-?'],
    ['完成时间为2022年12月30日', 'deadline 2022-12-30'],
    ['定性 11月底之前', 'deadline ?-11-?'],
    ['12月底到位', 'deadline ?-12-?'],
    ['2021年全年', 'deadline 2021-12-?'],
    ['2024年第三季度', 'deadline 2024-9-?'],
    ['2024年', 'deadline 2024-?-?'],
    ['在项目计划完成时间内完成', 'deadline ?-?-?'],
    ['2021年1月-12月', 'period 2021-1-? to 2021-12-?'],
    ['2020年1月--2020年11月', 'period 2020-1-? to 2020-11-?'],
    ['1-12月', 'period ?-1-? to ?-12-?'],
    ['2021-2023年', 'period 2021-?-? to 2023-?-?'],
    ['2024年1月1日至2024年12月31日', 'period 2024-1-1 to 2024-12-31'],
  ])('time %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['显著提升', 'words'],
    ['效果明显', 'words'],
    ['持续改善', 'words'],
    ['高', 'words'],
    ['好', 'words'],
    ['是', 'words'],
    ['有效', 'words'],
    ['达标', 'words'],
    ['严格执行相关制度规定', 'words'],
    ['参照政府采购成本控制', 'words'],
    ['本着节约的原则,控制在预算中。', 'words'],
    ['房屋设备、设施的管理到位,环境卫生整洁,车辆停放有序', 'words'],
    ['一次性通过省文物局验收', 'words'],
    ['3级', 'words'],
    ['低于市场价5%', 'words'],
    ['12月底前完成5次', 'words'],
    ['按方案3执行', 'words'],
    ['定性 好坏', 'options 好/坏'],
    ['定性 优良中低差', 'options 优/良/中/低/差'],
    ['好坏', 'options 好/坏'],
    ['高中低', 'options 高/中/低'],
    ['优、良、中、差', 'options 优/良/中/差'],
    ['是/否', 'options 是/否'],
  ])('words and options %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['100%达标', 'number 100 %'],
    ['至少全年完成2次宣传', 'at-least 2 次'],
    ['1股(3户共9股)', 'number 1 股'],
    ['2024年完成培训5次', 'number 5 次'],
    ['第一年按总投资额返本20%,分红按8%分红', 'compound 20 %, 8 %'],
    ['培训2期100人', 'compound 2 期, 100 人'],
    ['100% 90% 85% 85%', 'bands 100 %, 90 %, 85 %, 85 %'],
    ['90% 80% 70% 70%', 'bands 90 %, 80 %, 70 %, 70 %'],
    ['85%/80%/70%/70%', 'bands 85 %, 80 %, 70 %, 70 %'],
    ['80%-90%', 'between 80 % and 90 %'],
    ['80%~90%', 'between 80 % and 90 %'],
    ['3—5次', 'between 3 次 and 5 次'],
    ['控制在3%至5%', 'between 3 % and 5 %'],
    ['±10%', 'tolerance 10 %'],
    ['对比上年有增长', 'trend higher'],
    ['较上年减少2%', 'trend lower with figures'],
    ['与上年持平', 'trend steady'],
    ['不低于上年', 'trend higher'],
    ['同比增长', 'trend higher'],
    ['下降5%', 'trend lower with figures'],
    ['较2023年有所提高', 'trend higher'],
    ['增长5%以上', 'at-least 5 %'],
  ])('free text, bands, ranges, trends %j', (text, expected) => expect(target(text)).toBe(expected));

  it.each([
    ['', 'blank'],
    ['　', 'blank'],
    ['-', 'unused'],
    ['—', 'unused'],
    ['——', 'unused'],
    ['/', 'unused'],
    ['无', 'unused'],
    ['无此项', 'unused'],
    ['不适用', 'unused'],
    ['本项目不适用此指标', 'unused'],
    ['……', 'unused'],
    ['XX', 'template'],
    ['XX万元', 'template'],
    ['≥**', 'template'],
    ['≥**人', 'template'],
    ['≧ %', 'template'],
    ['≥', 'template'],
    ['20XX年12月底前', 'template'],
    ['指标2:', 'template'],
  ])('blank, unused, template %j', (text, expected) => expect(target(text)).toBe(expected));
});

describe('damage', () => {
  it.each([
    ['290%', '服务对象满意度', 'garbled ≥90% or 290%'],
    ['250%', '抽检合格率', 'garbled ≥50% or 250%'],
    ['2100%', '任务完成率', 'garbled ≥100% or 2100%'],
    ['290$', '', 'garbled ≥90% or 290%'],
    ['工5%', '', 'garbled ≥5% or 5%'],
    ['到0次', '', 'garbled 40次 or 0次'],
    ['第O份', '', 'garbled 20份 or 0份'],
    ['%=99百分比', '', 'garbled =99% or 99%'],
    ['二100百分比', '', 'garbled =100% or ≥100%'],
    ['1O次', '', 'garbled 10次'],
    ['≤95%以上', '', 'garbled ≥95% or ≤95%'],
    ['≥≤90%', '', 'garbled ≥90% or ≤90%'],
  ])('%j for %j shows its readings', (text, name, expected) => expect(target(text, { name })).toBe(expected));

  it.each([
    ['290%', '产值增长率', 'number 290 %'],
    ['290%', '', 'number 290 %'],
    ['90%', '服务对象满意度', 'number 90 %'],
    ['2次', '服务对象满意度', 'number 2 次'],
    ['到2025年底', '', 'deadline 2025-12-?'],
    ['二级', '', 'words'],
  ])('%j for %j is sound', (text, name, expected) => expect(target(text, { name })).toBe(expected));

  it('a result of 290 % is a figure for the range rule', () => {
    expect(actual('290%', { name: '服务对象满意度' })).toBe('number 290 %');
  });
});

describe('columns beside the cell', () => {
  it.each([
    ['735', { unit: '人次', sign: '≧' }, 'at-least 735 人次'],
    ['98', { unit: '%(百分比)', sign: '大于等于' }, 'at-least 98 %'],
    ['3%', { unit: '%' }, 'number 3 %'],
    ['≥95%', { unit: '%' }, 'at-least 95 %'],
    ['100', { unit: '%', sign: '＝' }, 'equal 100 %'],
    ['12', { unit: '万元', sign: '小于等于' }, 'at-most 12 万元'],
    ['≤30', { unit: '万元', sign: '≥' }, 'at-most 30 万元'],
    ['100万', { unit: '元' }, 'number 100 万元'],
    ['100万', { unit: '万元' }, 'number 100 万元'],
    ['5场', { unit: '次' }, 'number 5 场'],
    ['90', { unit: '%', sign: '定量' }, 'number 90 %'],
    ['好坏', { sign: '定性' }, 'options 好/坏'],
    ['220', { unit: '/' }, 'number 220'],
    ['达到220', { unit: '次' }, 'at-least 220 次'],
  ])('%j with %j', (text, beside, expected) => expect(target(text, beside)).toBe(expected));
});

describe('Excel values', () => {
  it.each([
    [number(0.9, '90%', '0%'), 'number 90 %'],
    [number(0.9047, '90%', '0%'), 'number 90.47 %'],
    [number(1, '100.00%', '0.00%'), 'number 100 %'],
    [number(110, '110次', '0"次"'), 'number 110 次'],
    [number(9, '≥9人', '"≥"0"人"'), 'at-least 9 人'],
    [number(165.52, '####', '0.00'), 'number 165.52'],
    [number(0.1 + 0.2, '0.3', 'General'), 'number 0.3'],
    [number(5000, '5,000', '#,##0', { unit: '人', sign: '≥' }), 'at-least 5000 人'],
    [number(165520, '16.6', '0!.0,', { unit: '万元' }), 'number 165520 万元'],
    [number(45383, '2024/4/1', 'yyyy/m/d'), 'deadline 2024-4-1'],
    [number(45383, '2024年4月', 'yyyy"年"m"月"'), 'deadline 2024-4-?'],
    [{ ...number(43921, '2024/4/1', 'yyyy/m/d'), date1904: true }, 'deadline 2024-4-1'],
    [number(2024, '2024', 'General'), 'number 2024'],
    [number(-3, '-3', 'General'), 'number -3'],
    [number(Number.NaN, '#NUM!', 'General'), 'words'],
    [number(null, '', 'General'), 'blank'],
  ])('%j', (input, expected) => expect(brief(readTarget(input))).toBe(expected));

  it('a truth value is a word', () => {
    expect(brief(readActual(number(true, 'TRUE', 'General')))).toBe('words reached');
  });
});

describe('results', () => {
  it.each([
    ['全部或基本达成预期指标', 'words reached'],
    ['达成预期指标', 'words reached'],
    ['基本达成预期指标', 'words reached'],
    ['已完成', 'words reached'],
    ['完成', 'words reached'],
    ['已按时完成', 'words reached'],
    ['达到预期目标', 'words reached'],
    ['达标', 'words reached'],
    ['合格', 'words reached'],
    ['是', 'words reached'],
    ['优', 'words reached'],
    ['良', 'words reached'],
    ['部分达成预期指标并具有一定效果', 'words partly'],
    ['基本达到', 'words partly'],
    ['基本完成', 'words partly'],
    ['建设中', 'words partly'],
    ['中', 'words partly'],
    ['未达成预期指标且效果较差', 'words missed'],
    ['未完成', 'words missed'],
    ['尚未开展', 'words missed'],
    ['差', 'words missed'],
    ['有效', 'words'],
    ['程度较高', 'words'],
    ['一次性', 'words'],
    ['按该标准发放', 'words'],
    ['未发生安全事故', 'words'],
    ['好坏', 'options 好/坏'],
    ['已完成100%', 'number 100 %'],
    ['6场', 'number 6 场'],
    ['97.30%', 'number 97.3 %'],
    ['达到95%', 'number 95 %'],
    ['145次(其中调研100次)', 'number 145 次'],
    ['≥266米', 'at-least 266 米'],
    ['=230亩', 'equal 230 亩'],
    ['<=0%', 'at-most 0 %'],
    ['7月', 'deadline ?-7-?'],
    ['2024年3月28日已上报', 'deadline 2024-3-28'],
    ['对比上年有增长', 'trend higher'],
    ['较上年增长12%', 'trend higher with figures'],
    ['无', 'unused'],
    ['', 'blank'],
  ])('%j', (text, expected) => expect(actual(text)).toBe(expected));

  it('a target claims no band', () => {
    expect(target('达成预期指标')).toBe('words');
  });
});
