import { bandOf, isTemplate, isUnused, readOptions, readTrend } from '../../src/core/expression-quality';

test.each(
  (
    '- -- / // \\ \\\\ … …… ... ...... _ __ 无 无。 无此项 无此指标 无指标 不适用 不适用此指标 本项目不适用 ' +
    '本项目不适用此指标 不涉及 本项目不涉及 未涉及 不考核 不设置 未设置 无需填写 无需填报 N/A n/a NA None 空 无要求 无内容'
  ).split(' '),
)('%s: not in use', (text) => {
  expect(isUnused(text)).toBe(true);
});

test.each(['5', '-5', '5-', '1/2', '..', '.', '无事故', '。无', '不适用范围', '无。。', '/人', 'a_'])(
  '%s: in use',
  (text) => {
    expect(isUnused(text)).toBe(false);
  },
);

test.each([
  ['XX', true],
  ['xx', true],
  ['××', true],
  ['**', true],
  ['20XX年', true],
  ['X年', true],
  ['x%', true],
  ['培训X人', true],
  ['X个', true],
  ['≥XX人', true],
  ['≤元/人', true],
  ['≤预算金额', false],
  ['≤上年', false],
  ['≥去年同期', false],
  ['≤合同价', false],
  ['≤规定限额', false],
  ['≥**', true],
  ['≥%', true],
  ['≥', true],
  ['>=%', true],
  ['≤人次以内', true],
  ['指标1', true],
  ['指标12:', true],
  ['指标', true],
  ['目标2.', true],
  ['*', true],
  ['***人次', true],
  ['★', true],
  ['☆优秀', true],
  ['≥十人', false],
  ['≥5%', false],
  ['确保≥%', false],
  ['≥一二三四五六七', false],
  ['指标123', false],
  ['指标1完成', false],
  ['年度指标1', false],
  ['x', false],
  ['×', false],
  ['5×3', false],
  ['5*3', false],
  ['xml', false],
  ['maxx', false],
  ['A4纸x张', false],
  ['exx年', false],
  ['*5人', false],
  ['★级以上服务质量好', false],
])('%s: left from a template %s', (text, expected) => {
  expect(isTemplate(text)).toBe(expected);
});

describe('lists of options', () => {
  test.each(
    (
      '优/良/中/低/差 优良中差 优、良、差 优,良,中 优秀/良好/一般/较差 优秀|良好|合格|不合格 好坏 好/差 好;中;差 好、一般、差 ' +
      '好/较好/一般/差 高中低 高/低 大中小 强/中/弱 强弱 快慢 是/否 是或否 (是)(否) 是\\否 有/无 达标/不达标 达标或未达标 ' +
      '合格/不合格 有效/无效 完成/未完成 满意/基本满意/不满意 显著/一般/不显著 明显/不明显'
    ).split(' '),
  )('%s', (text) => {
    const options = readOptions(text);
    expect(options?.join('')).toBe(text.replace(/[^\u4e00-\u9fff]|或/g, ''));
    expect(options!.length).toBeGreaterThan(1);
  });

  test.each(['优', '是', '优良', '优秀率', '好或者坏', '中', '合格率'])('%s: none', (text) => {
    expect(readOptions(text)).toBeNull();
  });
});

describe('trends', () => {
  test.each([
    ['对比上年有增长', 'higher', false],
    ['较去年提升', 'higher', false],
    ['比2023年增加5%', 'higher', true],
    ['与2023年相比增加', 'higher', false],
    ['同比上升', 'higher', false],
    ['环比改善', 'higher', false],
    ['不低于上年', 'higher', false],
    ['比上年不下降', 'higher', false],
    ['比上年只增不减', 'higher', false],
    ['优于上年同期', null, false],
    ['较上年同期好转', 'higher', false],
    ['较上年减少2%', 'lower', true],
    ['同比下降5%', 'lower', true],
    ['下降5%', 'lower', true],
    ['减少约3起', 'lower', true],
    ['压减10%', 'lower', true],
    ['不高于去年', 'lower', false],
    ['较上年不增长', 'lower', false],
    ['较上年零增长', 'lower', false],
    ['较上年只减不增', 'lower', false],
    ['与上年持平', 'steady', false],
    ['与上年保持一致', 'steady', false],
    ['较历史稳定', 'steady', false],
    ['增长5%', null, false],
    ['事故率下降5%', null, false],
    ['下降明显', null, false],
    ['下降幅度在一定范围以内5%', null, false],
    ['较上年', null, false],
    ['持平', null, false],
  ])('%s: %s', (text, direction, figures) => {
    expect(readTrend(text)).toEqual(direction && { kind: 'trend', direction, figures });
  });

  test('a paragraph is no trend', () => {
    const long = '较上年增长'.padEnd(60, '，工作有序');
    expect([readTrend(long)?.kind, readTrend(`${long}了`)]).toEqual(['trend', null]);
  });
});

describe('bands that result words claim', () => {
  test.each([
    ['全部或基本达成预期指标', 'reached'],
    ['基本达成', 'reached'],
    ['基本达成目标', 'reached'],
    ['基本达成年度目标', 'reached'],
    ['达成', 'reached'],
    ['已完成', 'reached'],
    ['已全部完成', 'reached'],
    ['按期完成目标任务', null],
    ['按期完成了年度任务', 'reached'],
    ['完成全年绩效目标', 'reached'],
    ['达标。', 'reached'],
    ['“达标”', 'reached'],
    ['达到要求!', 'reached'],
    ['合格', 'reached'],
    ['验收合格', 'reached'],
    ['满意', 'reached'],
    ['优秀', 'reached'],
    ['TRUE', 'reached'],
    ['部分达成预期指标并具有一定效果', 'partly'],
    ['基本完成', 'partly'],
    ['基本满意', 'partly'],
    ['建设中', 'partly'],
    ['正在施工中', 'partly'],
    ['在建', 'partly'],
    ['正在推进前期工作', 'partly'],
    ['中', 'partly'],
    ['一般', 'partly'],
    ['未达成预期指标且效果较差', 'missed'],
    ['未能全部完成', 'missed'],
    ['未开展', 'missed'],
    ['尚未启动', 'missed'],
    ['没有建成', 'missed'],
    ['不合格', 'missed'],
    ['差', 'missed'],
    ['False', 'missed'],
    ['有效', null],
    ['效果一般', null],
    ['中等', null],
    ['不差', null],
    ['差异小', null],
    ['在建工程', null],
    ['拟在建', null],
    ['建设中学', null],
    ['前期工作正在推进', null],
    ['工程未完成', null],
    ['目标尚未完成', null],
    ['任务部分完成', null],
    ['目标基本达成', null],
    ['基本达成的有三项', null],
    ['工作基本完成', null],
    ['完成率高', null],
    ['不满意', 'missed'],
    ['较满意', null],
    ['合格率', null],
    ['学校建设中', null],
  ])('%s: %s', (text, band) => {
    expect(bandOf(text)).toBe(band);
  });

  test('a paragraph claims none', () => {
    const long = '未完成'.padEnd(40, '，仍需努力');
    expect([bandOf(long), bandOf(`${long}了`)]).toEqual(['missed', null]);
  });
});
