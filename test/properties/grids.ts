import fc from 'fast-check';
import type { Area } from '../../src/core/address';
import { toA1 } from '../../src/core/address';
import type { CellValue, Grid, PlacedCell } from '../../src/core/grid';
import { EMPTY_CELL, makeGrid } from '../../src/core/grid';
import type { CellInput } from '../grids';
import { cellsOf, remade, withCells } from '../grids';
import { GOLDENS } from '../layouts/golden';
import { BASES } from '../rules/bases';

/** Words that forms are made of, and things that people do to them. */
const WORDS = [
  ...[
    '一级指标',
    '二级指标',
    '三级指标',
    '绩效指标',
    '年度指标值',
    '预期值',
    '实际完成值',
    '实现值',
    '完成情况',
  ],
  ...[
    '权重',
    '分值',
    '得分',
    '自评得分',
    '评分标准',
    '偏差原因分析及改进措施',
    '佐证材料',
    '指标性质',
    '复核得分',
  ],
  ...[
    '产出指标',
    '产出指标(50分)',
    '效益指标',
    '满意度指标',
    '成本指标',
    '决策',
    '过程',
    '数量指标',
    '质量指标',
  ],
  ...[
    '时效指标',
    '社会效益指标',
    '可持续影响指标',
    '合计',
    '总分',
    '小计',
    '其中:国产设备',
    '备注',
    '说明',
    '注:',
  ],
  ...[
    '项目名称',
    '主管部门',
    '项目资金(万元)',
    '年度资金总额',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '执行率',
  ],
  ...[
    '项目绩效自评表',
    '(2022年度)',
    '评价等级',
    '优',
    '各项指标权重=40/指标总数',
    '指标1:',
    '……',
    '/',
    '-',
    '无',
    '不适用',
  ],
] as const;
const VALUES = [
  ...[
    '≥95%',
    '>=90',
    '不低于3',
    '≤1500元/人',
    '500人',
    '0',
    '0.00%',
    '100%',
    '1,200',
    '165,52',
    '１２．５万元',
    '110次以上',
  ],
  ...[
    '2022年11月底前',
    '2022-12-31',
    '12月',
    '2月30日',
    '逐年提高',
    '比上年增长3%',
    '建立健全',
    '全部或基本达成预期指标',
    '3-5',
    '3~5个',
  ],
  ...[
    '9O%',
    '≥≤5',
    '5/0',
    '百分之九十五',
    '一百二十',
    '10分',
    '得6分;否则不得分',
    '受疫情影响,已安排补训。',
    '见附件3',
    'http://a.cn/1.pdf',
  ],
  ...[
    '#DIV/0!',
    '#REF!',
    ' ',
    '\n',
    '\u200b',
    '1e400',
    '-1e-400',
    '9'.repeat(400),
    '=',
    '＝Ａ１',
    '"',
    "'",
    '\ud800',
    '<',
    '^',
  ],
] as const;

/** Numbers that somebody might type: Excel keeps fifteen digits. */
const typed = fc.oneof(
  fc.integer({ min: -5, max: 120 }),
  fc.integer({ min: -999_999_999, max: 999_999_999 }).map((cents) => cents / 100),
  fc.constantFrom(0, -0, 0.1, 0.955, 1e-7, 44_926),
);
/** Those, and all others that a cell can hold. */
const extreme = fc.oneof(
  typed,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e15, 1e21, 5e-324, 1.7976931348623157e308),
);
const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...WORDS, ...VALUES), { maxLength: 6 }).map((list) => list.join('')),
  },
);
const FORMATS = [
  'General',
  '0.00',
  '0%',
  '0.00%',
  'yyyy"年"m"月"d"日"',
  '#,##0.00_);[Red](#,##0.00)',
  '@',
  '0.0"%',
  '',
];
const FORMULAS = [
  '=SUM(A1:A9)',
  '=SUM(I14:I33)',
  '=A1*B1',
  '=SUM(',
  '=SUBTOTAL(9,G13:G20)',
  '=',
  '="≥"&A1',
  '=HYPERLINK("#A1")',
];

interface Kind {
  readonly number: fc.Arbitrary<number>;
  readonly formats: readonly string[];
  /** A shown text that has nothing to do with the value, once in so many cells; no number: never. */
  readonly strangeText: number | null;
}

/** What people fill in. Where a cell shows dates, or other than it holds, no number written there would help. */
const PLAUSIBLE: Kind = {
  number: typed,
  formats: FORMATS.filter((code) => !/[ymd@]/.test(code)),
  strangeText: null,
};
const ANYTHING: Kind = { number: extreme, formats: FORMATS, strangeText: 15 };

/** Whatever may stand in a cell, and how it may look. */
const cellOf = ({ number, formats, strangeText }: Kind): fc.Arbitrary<CellInput> =>
  fc
    .record({
      value: fc.oneof<fc.WeightedArbitrary<CellValue>[]>(
        { weight: 5, arbitrary: words },
        { weight: 3, arbitrary: number },
        { weight: 1, arbitrary: fc.boolean() },
      ),
      formula: fc.option(fc.constantFrom(...FORMULAS), { freq: 12 }),
      format: fc.oneof({ weight: 4, arbitrary: fc.constant('General') }, fc.constantFrom(...formats)),
      locked: fc.boolean(),
      text: strangeText === null ? fc.constant(null) : fc.option(words, { freq: strangeText }),
      link: fc.option(
        fc.record({
          address: fc.option(words),
          location: fc.option(fc.constantFrom('自评表!A1', "'x'!B2", '#', '')),
        }),
        { freq: 15 },
      ),
    })
    .map((one) => ({ ...one, text: one.text ?? String(one.value) }));

const TALLEST = 24;
const WIDEST = 12;
const place = { row: fc.nat(TALLEST), column: fc.nat(WIDEST) };

/** Merges as a file may hold them: within the sheet or far beyond, never over each other. */
const merges = fc
  .array(fc.record({ ...place, height: fc.nat(5), width: fc.nat(5) }), { maxLength: 12 })
  .map((list) =>
    list.reduce<Area[]>((kept, { row, column, height, width }) => {
      const area = { top: row, left: column, bottom: row + height, right: column + width };
      const alone = height + width > 0 && !kept.some((other) => overlap(area, other));
      return alone ? [...kept, area] : kept;
    }, []),
  );

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A sheet of anything anywhere. */
const scattered: fc.Arbitrary<Grid> = fc
  .record({
    cells: fc.array(fc.record({ ...place, cell: cellOf(ANYTHING) }), { maxLength: 120 }),
    merges,
    hiddenRows: fc.array(fc.nat(TALLEST), { maxLength: 3 }),
    protected: fc.boolean(),
    date1904: fc.boolean(),
  })
  .map(({ cells, ...rest }) =>
    makeGrid({
      name: '自评表',
      ...rest,
      cells: cells.map(({ row, column, cell: input }): PlacedCell => ({
        ...EMPTY_CELL,
        ...(input as Partial<PlacedCell>),
        row,
        column,
      })),
    }),
  );

/** Every faultless form that there is. */
export const FORMS: readonly (() => Grid)[] = [...Object.values(BASES), ...GOLDENS.map(({ grid }) => grid)];

/** A real form in which some cells were replaced or emptied, and perhaps all merges taken apart. */
const damagedWith = (kind: Kind): fc.Arbitrary<Grid> =>
  fc
    .record({
      form: fc.nat(FORMS.length - 1),
      changes: fc.array(fc.record({ at: fc.nat(400), input: fc.option(cellOf(kind), { freq: 4 }) }), {
        minLength: 1,
        maxLength: 8,
      }),
      apart: fc.boolean(),
    })
    .map(({ form, changes, apart }) => {
      const grid = FORMS[form]!();
      const cells = cellsOf(grid);
      const inputs = Object.fromEntries(
        changes.map(({ at, input }): [string, CellInput] => [toA1(cells[at % cells.length]!), input]),
      );
      const changed = withCells(grid, inputs);
      const told = {
        [fc.toStringMethod]: () => `form ${form}${apart ? ', apart' : ''}: ${JSON.stringify(inputs)}`,
      };
      return Object.assign(apart ? remade(changed, { merges: [] }) : changed, told);
    });

export const damaged = damagedWith(PLAUSIBLE);

export const anyGrid: fc.Arbitrary<Grid> = fc.oneof(
  { weight: 1, arbitrary: scattered },
  { weight: 2, arbitrary: damagedWith(ANYTHING) },
);
