import type { Evaluation } from '../../src/core/evaluation';
import { readSentences } from '../../src/core/narrative';
import { pairFigures } from '../../src/core/narrative-figures';
import { pairMoney } from '../../src/core/narrative-money';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

/** Figures of a report beside the rows and amounts that they speak of. */
function reporting(evaluation: Evaluation, text: string, section = ''): Evaluation {
  return { ...evaluation, narrative: [{ sheet: '自评表', at: { row: 0, column: 0 }, section, text }] };
}

describe('figures of rows', () => {
  const ROWS: readonly RowSpec[] = [
    { name: '开展专项调研次数', target: '≥110次', actual: '145次' },
    { name: '培训乡村医生人数', target: '≥500人', actual: '480人' },
    { name: '资金发放及时率', target: '≥95%', actual: '96%' },
    { name: '省级科技项目验收数量', target: '≥5项', actual: '6项' },
    { name: '市级科技项目验收数量', target: '≥5项', actual: '7项' },
    { name: '媒体宣传报道篇数', target: '20篇', actual: '25' },
  ];
  const paired = (text: string, rows: readonly RowSpec[] = ROWS, section = '') => {
    const evaluation = reporting(evaluationOf({ rows, year: 2024 }), text, section);
    return pairFigures(evaluation, readSentences(evaluation))
      .map(({ figure, indicator, agrees }) => `${figure.value} ${agrees ? '=' : '≠'} ${indicator.index}`)
      .join('|');
  };

  test.each([
    ['开展专项调研145次', '145 = 0'],
    ['开展专项调研140次', '140 ≠ 0'],
    ['全年共完成专项调研活动达140次', '140 ≠ 0'],
    ['开展140次专项调研', '140 ≠ 0'],
    ['开展140次各类专项调研', '140 ≠ 0'],
    ['开展140次的系列专项调研活动', '140 ≠ 0'],
    ['开展140次局领导专项调研', ''],
    ['开展140次专项调研座谈会', ''],
    ['开展140次培训和专项调研', ''],
    ['开展专项调研,共计140次', '140 ≠ 0'],
    ['开展专项调研,会议共计140次', ''],
    ['开展专项调研;共计140次', ''],
    ['开展专项调研,培训若干,共计140次', ''],
    ['专项调研与培训乡村医生会议140次', ''],
    ['专项调研对象140次', ''],
    ['开展调研140次', ''],
    ['开展专项调研140人', ''],
    ['开展专项调研140', ''],
    ['开展专项调研约140次', ''],
    ['开展专项调研(140次)', ''],
    ['开展活动,其中专项调研140次', ''],
    ['专项调研140次,其中进企业20次', '140 ≠ 0'],
    ['截至12月底专项调研140次', ''],
    ['上半年专项调研140次', ''],
    ['2023年专项调研140次', ''],
    ['2024年专项调研140次', '140 ≠ 0'],
    ['较上年专项调研增加140次', ''],
    ['平均每月专项调研140次', ''],
    ['计划专项调研140次', ''],
    ['各类专项调研140次', '140 ≠ 0'],
    ['各单位专项调研140次', ''],
    // Beside it a rough one, one in brackets, one of something else.
    ['专项调研140次以上', ''],
    ['开展活动(专项调研140次)', ''],
    ['事项调研140次', ''],
    ['新培训500人、专项调研140次', '140 ≠ 0'],
    ['开展140次专项调研和座谈', '140 ≠ 0'],
    [`开展140次专项调研${'工作'.repeat(28)}座谈`, '140 ≠ 0'],
    ['开展专项调研,共计140次座谈', ''],
    ['开展专项调研:140次', ''],
    ['培训5人专项调研,共计140次', ''],
    ['培训乡村医生500人', '500 ≠ 1'],
    ['培训乡村医生500名', '500 ≠ 1'],
    ['资金发放及时率达到100%', '100 ≠ 2'],
    ['省级科技项目验收6项', '6 = 3'],
    ['市级科技项目验收6项', '6 ≠ 4'],
    ['省、市级科技项目验收6项', ''],
    ['科技项目验收6项', ''],
    ['媒体宣传报道20篇', '20 ≠ 5'],
    ['在南方日报、电视台宣传报道20篇', '20 ≠ 5'],
    // Several figures of one thing.
    ['专项调研140次,专项调研145次', '145 = 0'],
    ['专项调研140次,专项调研141次', ''],
    ['专项调研140次,培训乡村医生500人', '140 ≠ 0|500 ≠ 1'],
    ['专项调研、培训乡村医生500人', '500 ≠ 1'],
    [`专项调研${'工作'.repeat(24)}140次`, '140 ≠ 0'],
    [`专项调研${'工作'.repeat(29)}140次`, ''],
  ])('%s: %s', (text, expected) => {
    expect(paired(text)).toBe(expected);
  });

  test('plans, and rows that report no one figure, are passed over', () => {
    expect(paired('专项调研140次', ROWS, '下一步打算')).toBe('');
    const base: RowSpec = { name: '开展专项调研次数', target: '≥110次', actual: '145次' };
    const without = (change: Partial<RowSpec>) => paired('专项调研140次', [{ ...base, ...change }]);
    expect(without({})).toBe('140 ≠ 0');
    expect(without({ used: false })).toBe('');
    expect(without({ actual: '完成' })).toBe('');
    expect(without({ actual: '140-145次' })).toBe('');
    expect(without({ actual: '145' })).toBe('140 ≠ 0');
    expect(without({ actual: '145', target: '≥110' })).toBe('');
    expect(without({ actual: '≥145次' })).toBe('140 ≠ 0');
    expect(without({ actual: '≤145次' })).toBe('140 ≠ 0');
    expect(without({ actual: '=145次' })).toBe('140 ≠ 0');
    expect(without({ name: '调研次数' })).toBe('');
    // An amount in a unit of its own; a rate whose name ends as names of counts do.
    const aid = [{ name: '困难群众补助资金', target: '≥10万元', actual: '120000元' }];
    expect(paired('困难群众补助资金12万元', aid)).toBe('12 = 0');
    expect(paired('验收完成97%', [{ name: '验收完成情况', target: '≥95%', actual: '96%' }])).toBe('97 ≠ 0');
    expect(paired('专项调研140次', [base, { ...base, parent: 0, name: '其他' }])).toBe('');
    expect(paired('专项调研140次', [base, base])).toBe('');
  });

  test('two characters that forty rows share tell none of them apart', () => {
    const many = (count: number): RowSpec[] => [
      ...Array.from({ length: count }, (_, i) => ({
        name: `专项调研${String.fromCharCode(0x5000 + i)}${String.fromCharCode(0x6000 + i)}`,
        target: '1次',
        actual: '1次',
      })),
      { name: '专项调研', target: '1次', actual: '1次' },
    ];
    expect(paired('专项调研2次', many(39))).toBe('2 ≠ 39');
    expect(paired('专项调研2次', many(40))).toBe('');
  });
});

describe('amounts of the project', () => {
  interface Head {
    readonly project?: string;
    readonly unit?: string;
    readonly moneyUnit?: '元' | '万元' | null;
    readonly initial?: string;
  }
  const paired = (text: string, head: Head = {}, section = '') => {
    const plain = evaluationOf({
      rows: [],
      year: 2024,
      money: { budget: '165.52', spent: '132.65', weight: head.initial ?? '150' },
    });
    const { total } = plain.money!;
    const name = { ...total.label };
    const named = (said: string | undefined) =>
      said === undefined ? null : { ...name, text: said, value: said };
    const moneyUnit = head.moneyUnit === undefined ? '万元' : head.moneyUnit;
    const evaluation: Evaluation = {
      ...plain,
      header: {
        ...plain.header,
        project: named(head.project),
        unit: named(head.unit),
        moneyUnit: moneyUnit && { ...name, value: moneyUnit },
      },
      money: {
        ...plain.money!,
        total: {
          ...total,
          initialBudget: head.initial === '' ? null : total.weight,
          allocated: total.budget,
        },
      },
    };
    const reported = reporting(evaluation, text, section);
    return pairMoney(reported, readSentences(reported))
      .map(({ role, figure, agrees }) => `${role} ${figure.value} ${agrees ? '=' : '≠'}`)
      .join('|');
  };

  test.each([
    ['2024年预算165.52万元', 'budget 165.52 ='],
    ['2024年预算安排资金共计156.52万元', 'budget 156.52 ≠'],
    ['项目资金总额为156.52万元', 'budget 156.52 ≠'],
    ['本项目安排预算156万元', 'budget 156 ≠'],
    ['调整后预算数156万元', 'budget 156 ≠'],
    ['调整预算156万元', 'budget 156 ≠'],
    ['年初预算批复156万元', 'initialBudget 156 ≠'],
    ['年初部门预算安排150万元', ''],
    ['全年实际支出133万元', 'spent 133 ='],
    ['全年实际支出130万元', 'spent 130 ≠'],
    ['截至2024年12月31日,累计支付132.65万元', 'spent 132.65 ='],
    ['截至2024年12月31日累计支付130万元', 'spent 130 ≠'],
    ['项目预算执行数为132.6万元', 'spent 132.6 ='],
    ['项目预算执行数为132.5万元', 'spent 132.5 ≠'],
    ['2024年实际到位资金165.52万元', 'allocated 165.52 ='],
    ['2024年实际下达160万元', 'allocated 160 ≠'],
    ['2024年实际支出1326500元', 'spent 1326500 ='],
    ['2024年实际支出1326600元', 'spent 1326600 ≠'],
    ['2024年实际支出1326450元', 'spent 1326450 ='],
    ['2024年实际支出0.0133亿元', 'spent 0.0133 ='],
    // Part of it, of another year, of another matter.
    ['2024年培训费预算50万元', ''],
    ['培训费预算50万元,实际支出45万元', ''],
    ['2024年预算165.52万元,实际支出130万元', 'budget 165.52 =|spent 130 ≠'],
    ['实际支出130万元', ''],
    ['预算130万元', ''],
    ['2023年预算130万元', ''],
    ['上半年项目预算130万元', ''],
    ['2024年预算约130万元', ''],
    ['2024年预算(130万元)', ''],
    ['2024年预算,其中财政130万元', ''],
    ['2024年预算130人', ''],
    ['2024年预算与支出130万元', ''],
    ['2024年部门预算130万元', ''],
    ['2024年我局预算130万元', ''],
    ['2024年预算130万元,2024年预算140万元', ''],
    ['2024年预算130万元,2024年预算165.52万元', 'budget 165.52 ='],
    ['2024年“预算”130万元', 'budget 130 ≠'],
  ])('%s: %s', (text, expected) => {
    expect(paired(text)).toBe(expected);
  });

  test('the project’s own name and the unit’s do not make it another matter', () => {
    const head = { project: '科技培训', unit: '市科技局' };
    expect(paired('科技培训预算130万元', head)).toBe('budget 130 ≠');
    expect(paired('2024年科技培训预算130万元', head)).toBe('budget 130 ≠');
    expect(paired('2024年《科技培训》预算130万元', head)).toBe('budget 130 ≠');
    expect(paired('2024年市科技局科技培训预算130万元', head)).toBe('budget 130 ≠');
    expect(paired('2024年市科技局预算130万元', head)).toBe('');
    expect(paired('2024年市科技局预算130万元', { unit: '市科技局' })).toBe('');
    expect(paired('2024年种子培训预算130万元', head)).toBe('');
  });

  test('a form that does not say its unit cannot be off by it', () => {
    expect(paired('2024年预算130万元', { moneyUnit: null })).toBe('');
    expect(paired('2024年预算165.52万元', { moneyUnit: null })).toBe('budget 165.52 =');
    expect(paired('2024年预算165.52元', { moneyUnit: '元' })).toBe('budget 165.52 =');
    expect(paired('2024年预算165.52万元', { moneyUnit: '元' })).toBe('budget 165.52 ≠');
  });

  test('a form without an initial budget has nothing to hold it against', () => {
    expect(paired('2024年年初预算156万元', { initial: '' })).toBe('');
    expect(paired('2024年年初预算156万元,实际支出130万元', { initial: '' })).toBe('');
    expect(paired('2024年年初预算156万元', { initial: '156.123' })).toBe('initialBudget 156 =');
    expect(paired('2024年年初预算156.12万元', { initial: '156.123' })).toBe('initialBudget 156.12 =');
    expect(paired('2024年年初预算156.125万元', { initial: '156.123' })).toBe('initialBudget 156.125 ≠');
  });

  test('nor has one without money; plans are no statements', () => {
    const text = '2024年预算130万元';
    expect(paired(text, {}, '下一步打算')).toBe('');
    const evaluation = reporting(evaluationOf({ rows: [] }), text);
    expect(pairMoney(evaluation, readSentences(evaluation))).toEqual([]);
  });
});
