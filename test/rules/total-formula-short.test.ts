import { totalFormulaShort } from '../../src/rules/total-formula-short';
import { gridOf } from '../grids';
import { findingsOf, ruleTable } from './table';

const total = (formula: string, value = 99.4) => ({ G21: { value, formula } });

/** The form of 河北, whose rows are scored out of 100 and folded by their share. */
const hebei = (formula: string) => () =>
  gridOf([
    ['预算项目绩效自评表'],
    ['项目名称', '农田水利', null, null, null, null, null, null],
    [
      ...['一级指标', '二级指标', '三级指标', '预期指标值', '单项指标实际完成值'],
      ...['单项指标得分', '权重占比(%)', '单项指标折算得分'],
    ],
    ['产出指标', '数量指标', '修复水渠长度', '≥10公里', '10公里', 100, 75, 75],
    ['^', '质量指标', '工程验收合格率', '100%', '100%', 100, 25, 25],
    ['总分', '<', '<', '<', '<', null, null, { value: 100, formula }],
  ]);

ruleTable(totalFormulaShort, {
  accept: [
    { name: 'the founding form: typed in' },
    { name: 'rows and execution', base: 'national', change: total('=SUM(G13:G20)+H6') },
    { name: 'rows only', base: 'national', change: total('=SUM(G13:G20)', 89.6) },
    {
      name: 'one by one, rounded',
      base: 'national',
      change: total('=ROUND(G13+G14+G15+G16+G17+G18+G19+G20+H6,2)'),
    },
    {
      name: 'mixed ranges and cells',
      base: 'national',
      change: total('=SUM(G13:G16,G17,$G$18:$G$20,自评表!H6)'),
    },
    { name: 'SUBTOTAL', base: 'national', change: total('=SUBTOTAL(109,G13:G20)+H6') },
    {
      name: 'unused rows may stay out',
      change: { I34: { value: 100, formula: '=SUM(I14:I26,I28:I30,I33)' } },
    },
    {
      name: 'subtotals of subtotals',
      base: 'national',
      change: {
        H13: { value: 49.6, formula: '=SUBTOTAL(9,G13:G17)' },
        H18: { value: 40, formula: '=SUM(G18:G20)' },
        ...total('=H13+H18+H6'),
      },
    },
    { name: 'a formula that leads back to itself', base: 'national', change: total('=SUM(G13:G21)') },
    {
      name: 'brackets without end',
      base: 'national',
      change: total(`=${'('.repeat(3000)}G13${')'.repeat(3000)}`),
    },
    { name: 'more than a sum', base: 'national', change: total('=SUMPRODUCT(F13:F19,G13:G19)/100') },
    {
      name: 'a mark on an unused row may stay out',
      change: { I27: '—', I34: { value: 100, formula: '=SUM(I14:I26,I28:I30,I33)' } },
    },
    {
      name: 'a row without its score may stay out: score-missing',
      change: { I16: null, I34: { value: 96.36, formula: '=SUM(I14:I15,I17:I33)' } },
    },
    {
      name: 'a word for a score: score-not-number',
      base: 'national',
      change: { ...total('=SUM(G13:G20)+H6', 84.4), G18: '满分' },
    },
    {
      name: 'the total of weights that are split in words',
      change: { F34: { value: 100, formula: '=SUM(F14:F15)+80' } },
    },
    {
      name: 'folded scores are what is added (河北)',
      edit: hebei('=SUM(H4:H5)'),
    },
  ],
  reject: [
    {
      name: 'a row left out of its subtotal',
      base: 'national',
      change: { H18: { value: 25, formula: '=SUM(G19:G20)' }, ...total('=SUM(G13:G17)+H18+H6', 84.4) },
      at: 'G21',
      data: { kind: 'left-out', cells: ['G18'] },
    },
    {
      name: 'the last row left out',
      base: 'national',
      change: total('=SUM(G13:G19)+H6', 89.4),
      at: 'G21',
      data: { kind: 'left-out', cells: ['G20'] },
      related: ['G20'],
    },
    {
      name: 'a row in two ranges',
      base: 'national',
      change: total('=SUM(G13:G17,G17:G20)+H6', 109.4),
      at: 'G21',
      data: { kind: 'twice', cells: ['G17'] },
    },
    {
      name: 'a score kept as text',
      base: 'national',
      change: { ...total('=SUM(G13:G20)+H6', 84.4), G18: '15' },
      at: 'G21',
      data: { kind: 'text', cells: ['G18'] },
    },
    {
      name: 'a typed figure',
      base: 'national',
      change: total('=SUM(G13:G20)+9.8'),
      at: 'G21',
      severity: 'warning',
      data: { kind: 'constant', constant: '9.8' },
    },
    {
      name: 'the total of the weights',
      base: 'national',
      change: { F21: { value: 90, formula: '=SUM(F14:F20)+F6' } },
      at: 'F21',
      data: { kind: 'left-out', cells: ['F13'] },
    },
    {
      name: 'left out and twice at once',
      change: { I34: { value: 100, formula: '=SUM(I15:I33)+I16' } },
      findings: [
        { at: 'I34', data: { kind: 'left-out', cells: ['I14'] } },
        { at: 'I34', data: { kind: 'twice', cells: ['I16'] } },
      ],
    },
    {
      name: 'two typed figures',
      base: 'national',
      change: total('=SUM(G13:G20)+9+0.8'),
      at: 'G21',
      severity: 'warning',
      data: { kind: 'constant', constant: '9、0.8' },
    },
    {
      name: 'a folded score left out (河北)',
      edit: hebei('=SUM(H5:H5)'),
      at: 'H6',
      data: { kind: 'left-out', cells: ['H4'] },
    },
  ],
});

test.each([
  ['=SUM(G13:G19)+H6', '没有包括 G20', 'leaves out G20'],
  ['=SUM(G13:G17,G17:G20)+H6', '重复计算了 G17', 'adds G17 twice'],
  ['=SUM(G13:G20)+9.8', '直接写入了数值 9.8', 'holds the typed figure 9.8'],
])('what is wrong with %s', (formula, zh, en) => {
  const [finding] = findingsOf(totalFormulaShort, {
    name: formula,
    base: 'national',
    change: total(formula),
  });
  const { texts } = totalFormulaShort;
  expect(texts['zh-CN'].what(finding!.data)).toContain(zh);
  expect(texts.en.what(finding!.data)).toContain(en);
});

test('a score kept as text is named as one', () => {
  const change = { ...total('=SUM(G13:G20)+H6', 84.4), G18: '15' };
  const [finding] = findingsOf(totalFormulaShort, { name: 'text', base: 'national', change });
  const { texts } = totalFormulaShort;
  expect(texts['zh-CN'].what(finding!.data)).toContain('没有计入 G18：该处是文本格式的数字');
  expect(texts.en.what(finding!.data)).toContain('does not add G18: what stands there is a text');
});

test.each([
  ['=SUM(I14:I21)', 'I22、I23、I24、I25、I26、I28、I29、I30…'],
  ['=SUM(I14:I22)', 'I23、I24、I25、I26、I28、I29、I30、I33'],
])('%s leaves out more cells than a sentence can name, or just as many', (formula, listed) => {
  const [finding] = findingsOf(totalFormulaShort, { name: formula, change: { I34: { value: 60, formula } } });
  const what = totalFormulaShort.texts['zh-CN'].what(finding!.data);
  expect(what).toContain(listed);
  expect(what.includes('…')).toBe(listed.endsWith('…'));
});
