import type { Block, Evaluation, Group } from '../../src/core/evaluation';
import { readSentences } from '../../src/core/narrative';
import { pairClaims } from '../../src/core/narrative-claims';
import { pairCounts } from '../../src/core/narrative-counts';
import { score } from '../../src/core/score';
import { national2020 } from '../../src/policies/national-2020';
import type { EvaluationSpec, MoneySpec, RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

/** What reports claim of the whole, and how many indicators they count, beside a small table. */
function reporting(text: string, spec: EvaluationSpec, change: Partial<Evaluation> = {}): Evaluation {
  const narrative = [{ sheet: '自评表', at: { row: 0, column: 0 }, section: '', text }];
  return { ...evaluationOf(spec), narrative, ...change };
}

const met: RowSpec = { weight: '10', target: '≥5个', actual: '5个' };
const short: RowSpec = { weight: '10', target: '≥5个', actual: '4个' };
const money: MoneySpec = { budget: '100', spent: '70' };

/** "results ≠ 全部完成": every claim with what the table says of it. */
function claims(text: string, spec: EvaluationSpec = { rows: [met, short], money, year: 2024 }, change = {}) {
  const evaluation = reporting(text, spec, change);
  const scorecard = score(evaluation, national2020);
  const pairs = pairClaims(evaluation, scorecard, readSentences(evaluation), []);
  return pairs
    .map(
      ({ about, agrees, sentence, start, end }) =>
        `${about} ${agrees ? '=' : '≠'} ${sentence.text.slice(start, end)}`,
    )
    .join('|');
}

describe('claims', () => {
  test.each([
    ['各项指标全部完成', 'results ≠ 指标全部完成'],
    ['截至2024年12月31日,15个绩效指标均已完成', 'results ≠ 指标均已完成'],
    ['截至12月本项目设定的年度目标任务全部按期完成', 'results ≠ 目标任务全部按期完成'],
    ['2024年度目标都已达成', 'results ≠ 目标都已达成'],
    ['2024年目标100%完成', 'results ≠ 目标100%完成'],
    ['我局全年各项工作任务全部完成', 'results ≠ 任务全部完成'],
    ['我局预期目标圆满全部实现', 'results ≠ 目标圆满全部实现'],
    ['数量指标全部完成', ''],
    ['5个村指标全部完成', ''],
    ['目标基本全部完成', ''],
    ['除培训外各项指标全部完成', ''],
    ['力争目标全部完成', ''],
    ['大部分指标全部完成', ''],
    ['2023年各项指标全部完成', ''],
    ['数量指标全部完成,各项指标全部完成', 'results ≠ 指标全部完成'],
    ['指标完成情况良好', ''],
    // Money.
    ['项目资金已全部支付', 'payment ≠ 资金已全部支付'],
    ['2024年度专项经费全额拨付', 'payment ≠ 经费全额拨付'],
    ['截至2024年12月31日资金均已全部及时支付', 'payment ≠ 资金均已全部及时支付'],
    ['该项目拨款全部使用', 'payment ≠ 拨款全部使用'],
    ['第一批资金已全部支付', ''],
    ['下达资金已全部支付', ''],
    ['项目资金未全部支付', ''],
    ['项目资金总额100万元,已全部拨付', 'payment ≠ 已全部拨付'],
    ['年度预算100万元,并均已全额支付', 'payment ≠ 并均已全额支付'],
    ['工程款100万元,已全部拨付', ''],
    // A deviation that is denied.
    ['不存在预算执行数偏离', 'deviation ≠ 不存在预算执行数偏离'],
    ['不存在支出与预算偏差较大的情况', 'deviation ≠ 不存在支出与预算偏差较大的情况'],
    ['不存在执行偏差', 'deviation ≠ 不存在执行偏差'],
    ['执行数不存在偏离', 'deviation ≠ 执行数不存在偏离'],
    ['执行数与预算不存在较大的偏差', 'deviation ≠ 执行数与预算不存在较大的偏差'],
    ['不存在偏差', ''],
    ['不存在支出问题,也无偏差', ''],
  ])('%s: %s', (text, expected) => {
    expect(claims(text)).toBe(expected);
  });

  test('agree where the table says so', () => {
    const full = { rows: [met], money: { budget: '100', spent: '99.5' } };
    expect(claims('各项指标全部完成', full)).toBe('results = 指标全部完成');
    expect(claims('项目资金已全部支付', full)).toBe('payment = 资金已全部支付');
    expect(claims('不存在执行偏差', full)).toBe('deviation = 不存在执行偏差');
    expect(claims('不存在执行偏差', { rows: [], money: { budget: '100', spent: '80' } })).toBe(
      'deviation = 不存在执行偏差',
    );
    expect(claims('项目资金已全部支付', { rows: [], money: { budget: '100', spent: '99.4' } })).toBe(
      'payment ≠ 资金已全部支付',
    );
  });

  test('need money to speak of', () => {
    const texts = '项目资金已全部支付。不存在执行偏差';
    expect(claims(texts, { rows: [] })).toBe('');
    expect(claims(texts, { rows: [], money: { budget: '0', spent: '5' } })).toBe('');
  });

  test('are not made by plans, problems or promises; a deviation is denied among the problems', () => {
    const under = (section: string, text: string) => ({
      narrative: [{ sheet: '自评表', at: { row: 0, column: 0 }, section, text }],
    });
    const spec = { rows: [short], money };
    expect(claims('', spec, under('下一步打算', '各项指标全部完成,项目资金已全部支付'))).toBe('');
    expect(claims('', spec, under('存在问题', '不存在执行偏差'))).toBe('deviation ≠ 不存在执行偏差');
    const promised = evaluationOf({ rows: [{ actual: '项目不存在执行偏差,特此说明' }], money });
    expect(pairClaims(promised, score(promised, national2020), readSentences(promised), [])).toEqual([]);
  });

  test('name the rows that are short: used, weighed by figures, no parents', () => {
    const rows: RowSpec[] = [
      short,
      met,
      { ...short, used: false },
      { ...short, byStandard: true },
      { weight: '10' },
      { ...short, parent: 4, weight: '' },
      { ...short, weight: '5' },
    ];
    const evaluation = reporting('各项指标全部完成。项目资金已全部支付', { rows, money });
    const scorecard = score(evaluation, national2020);
    const [all, paid] = pairClaims(evaluation, scorecard, readSentences(evaluation), []);
    expect(all!.short.map(({ index }) => index)).toEqual([0, 5, 6]);
    expect([paid!.short, paid!.rate!.toFixed()]).toEqual([[], '70']);
  });
});

describe('counts', () => {
  type Kind = readonly [Block['dimension'], Group['category'], rows: number];

  /** A form with so many rows of each kind. */
  function counted(text: string, kinds: readonly Kind[], extra: readonly RowSpec[] = []) {
    const rows = kinds.flatMap(([, , count], i) =>
      Array.from({ length: count }, (): RowSpec => ({ ...met, block: i, group: i })),
    );
    const evaluation = reporting(text, { rows: [...rows, ...extra], year: 2024 });
    const blocks = evaluation.blocks.map((block, i) => ({ ...block, dimension: kinds[i]![0] }));
    const groups = evaluation.groups.map((group, i) => ({ ...group, category: kinds[i]![1] }));
    const pairs = pairCounts({ ...evaluation, blocks, groups }, readSentences(evaluation));
    return pairs
      .map(({ total, parts, fault, sentence, start, end, agrees }) => {
        expect(agrees).toBe(fault === null);
        expect(sentence.text.slice(start, end)).toContain(total.toFixed());
        const wrong = !fault
          ? ''
          : fault.kind === 'total'
            ? ` total ${fault.rows.join('/')}`
            : fault.kind === 'part'
              ? ` ${fault.part.label} ${fault.rows.join('/')}`
              : ` sum ${fault.sum.toFixed()}`;
        return (
          [total.toFixed(), ...parts.map(({ label, count }) => `${label}${count.toFixed()}`)].join(' ') +
          wrong
        );
      })
      .join('|');
  }

  const small: readonly Kind[] = [
    ['output', 'quantity', 3],
    ['benefit', 'social', 2],
  ];

  test.each([
    ['绩效指标共计5个', '5'],
    ['指标共5项', '5'],
    ['三级指标共有5条', '5'],
    ['具体指标共设5个', '5'],
    ['自评指标共设置5个', '5'],
    ['评价指标总数为5个', '5'],
    ['指标总数5个', '5'],
    ['指标总计5个', '5'],
    ['指标合计5个', '5'],
    ['共设置了5个绩效指标', '5'],
    ['设定绩效自评5项指标', '5'],
    ['申报5条具体评价指标', '5'],
    ['下达5个指标', '5'],
    ['共5个三级指标', '5'],
    ['设立指标5个', '5'],
    ['制定了绩效指标12个', '12 total 5'],
    ['2024年度本项目申报绩效指标共计5个', '5'],
    ['经自评,绩效指标共计12个', '12 total 5'],
    ['我局经过自评该项目的绩效指标共计5个', '5'],
    ['共计设置绩效指标共5个', '5'],
    ['一级指标共3个', ''],
    ['产出类指标共3个', ''],
    ['核心绩效指标共3个', ''],
    ['2023年绩效指标共计3个', ''],
    ['共5个村', ''],
    // A claim repeats a count; it counts where it is another one.
    ['5个绩效指标全部完成', ''],
    ['12个绩效指标全部完成', '12 total 5'],
    ['全部12项绩效自评指标均完成', '12 total 5'],
    ['产出12个绩效指标均完成', ''],
    ['绩效指标共计12个。12个绩效指标全部完成', '12 total 5'],
    // Its parts.
    ['绩效指标共计5个,其中产出指标3个,效益指标2个', '5 产出3 效益2'],
    ['绩效指标共计5个,其中产出指标2个,效益指标2个', '5 产出2 效益2 产出 3'],
    ['绩效指标共计5个,其中3个为产出指标,2项是效益类指标', '5 产出3 效益2'],
    ['绩效指标共计5个,其中数量指标3个', '5 数量3'],
    ['绩效指标共计5个,其中数量指标4个', '5 数量4 数量 3'],
    ['绩效指标共计5个,其中社会效益指标3个', '5 社会效益3 社会效益 2'],
    ['绩效指标共计5个,其中投入指标9个', '5 投入9'],
    ['产出指标3个,绩效指标共计5个', '5'],
  ])('%s: %s', (text, expected) => {
    expect(counted(text, small)).toBe(expected);
  });

  const large: readonly Kind[] = [
    ['output', 'quantity', 1],
    ['output', 'quality', 2],
    ['output', 'timeliness', 3],
    ['output', 'cost', 1],
    ['benefit', 'economic', 1],
    ['benefit', 'social', 2],
    ['benefit', 'ecological', 3],
    ['benefit', 'sustained', 4],
    ['benefit', 'satisfaction', 1],
    ['satisfaction', 'quality', 1],
    ['cost', 'economic', 1],
  ];
  test.each([
    ['数量指标9个', '数量9 数量 1'],
    ['质量指标9个', '质量9 质量 3'],
    ['时效指标9个', '时效9 时效 3'],
    ['成本指标9个', '成本9 成本 2'],
    ['经济效益指标9个', '经济效益9 经济效益 2'],
    ['社会效益指标9个', '社会效益9 社会效益 2'],
    ['生态效益指标9个', '生态效益9 生态效益 3'],
    ['可持续影响指标9个', '可持续影响9 可持续影响 4'],
    ['满意度指标9个', '满意度9 满意度 2'],
    ['产出指标9个', '产出9 产出 8/6'],
    ['产出指标8个', '产出8'],
    ['产出指标6个', '产出6'],
    ['产出指标8个,成本指标2个', '产出8 成本2 产出 6'],
    ['效益指标9个', '效益9 效益 12/10'],
    ['效益指标10个,满意度指标2个', '效益10 满意度2'],
    ['效益指标12个,满意度指标2个', '效益12 满意度2 效益 10'],
    ['产出指标8个,效益指标12个', '产出8 效益12'],
    ['产出指标8个,效益指标10个', '产出8 效益10 sum 18'],
    ['产出指标6个,数量指标1个', '产出6 数量1'],
  ])('of twenty indicators %s: %s', (parts, expected) => {
    expect(counted(`绩效指标共计20个,其中${parts}`, large)).toBe(`20 ${expected}`);
  });

  test.each(['decision', 'process', 'input'] as const)(
    'rows of the kind %s may be counted or not',
    (dimension) => {
      const kinds: readonly Kind[] = [...small, [dimension, 'quality', 1]];
      expect(counted('绩效指标共计5个', kinds)).toBe('5');
      expect(counted('绩效指标共计6个', kinds)).toBe('6');
      expect(counted('绩效指标共计7个', kinds)).toBe('7 total 5/6');
    },
  );

  test('unused rows and sub-rows are not counted', () => {
    const extra: RowSpec[] = [
      { ...met, used: false },
      { ...met, parent: 0, weight: '' },
    ];
    expect(counted('绩效指标共计5个', small, extra)).toBe('5');
  });
});
