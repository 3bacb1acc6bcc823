import type { CellInput } from '../grids';

/**
 * Rows of published forms, one at a time in the national form: what a careful reviewer decides about each, end to
 * end. Rows 13 and 14 are quantities, 15 quality, 16 a deadline, 17 a cost, 18 a benefit, 19 lasting, 20 satisfaction.
 */
export interface Published {
  readonly row: number;
  readonly name: string;
  readonly target: CellInput;
  readonly actual: CellInput;
  /** 10 unless said otherwise; so is the score. */
  readonly weight?: number;
  readonly score?: number;
  readonly reason?: string;
  /** Budget year of the form; 2022 unless the dates are of another one. */
  readonly year?: number;
  /** The score that follows; null: a person's. */
  readonly computed: string | null;
  /** Rule and column of all findings in the row, in reading order. */
  readonly findings: readonly string[];
  /** What recalculation writes into the score cell; undefined: nothing. */
  readonly writes?: string;
}

export const EXPLAINED = '建材价格上涨,已在下年预算中调整补助标准,并报主管部门备案。';

/** Rows whose score follows: what the reviewer decides, in a line; then the row. */
export const PUBLISHED: Readonly<Record<string, Published>> = {
  'far above: full marks, and a sentence is asked for': {
    row: 14,
    name: '专项调研次数',
    target: '110次以上',
    actual: '145次',
    computed: '10',
    findings: ['over-fulfilled E'],
  },
  'far above twice its target: too low': {
    row: 14,
    name: '示范村数量',
    target: '12个',
    actual: '96个',
    computed: '10',
    findings: ['over-fulfilled E'],
  },
  'another classifier of the same thing is accepted': {
    row: 14,
    name: '科技统计培训会场次',
    target: '5场次',
    actual: '6场',
    computed: '10',
    findings: [],
  },
  'a deadline repeated: the score stands, a date is asked for': {
    row: 16,
    name: '科技统计完成时效性',
    target: '2024年4月1日前',
    actual: '2024年4月1日前',
    year: 2024,
    computed: '10',
    findings: ['deadline-echoed E'],
  },
  'months compare within the budget year': {
    row: 16,
    name: '项目完成时间',
    target: '9月前',
    actual: '7月',
    computed: '10',
    findings: [],
  },
  'a month is a date of completion': {
    row: 16,
    name: '项目完成时间',
    target: '2021年12月',
    actual: '2021年12月',
    year: 2021,
    computed: '10',
    findings: [],
  },
  'a small shortfall in full digits, explained': {
    row: 15,
    name: '设备完好率',
    target: '100%',
    actual: '97.30%',
    weight: 2,
    score: 1.95,
    reason: EXPLAINED,
    computed: '1.95',
    findings: [],
  },
  'one decimal is enough on a sheet of one decimal': {
    row: 15,
    name: '设备完好率',
    target: '100%',
    actual: '97.30%',
    weight: 2,
    score: 1.9,
    reason: EXPLAINED,
    computed: '1.95',
    findings: [],
  },
  'a small shortfall still costs points and needs a reason': {
    row: 14,
    name: '受益人数',
    target: '38508人',
    actual: '37442人',
    weight: 3,
    score: 3,
    computed: '2.92',
    findings: ['score-mismatch G', 'reason-missing H'],
    writes: '2.92',
  },
  'a ceiling exceeded is not met': {
    row: 17,
    name: '户均补助成本',
    target: '<=5300元/户',
    actual: '5830元/户',
    computed: '9',
    findings: ['score-mismatch G', 'reason-missing H'],
    writes: '9',
  },
  'by the formula of the system': {
    row: 17,
    name: '户均补助成本',
    target: '<=5300元/户',
    actual: '5830元/户',
    score: 9,
    reason: EXPLAINED,
    computed: '9',
    findings: [],
  },
  'by the formula printed on forms': {
    row: 17,
    name: '户均补助成本',
    target: '<=5300元/户',
    actual: '5830元/户',
    score: 9.09,
    reason: EXPLAINED,
    computed: '9',
    findings: [],
  },
  'underspending is no shortfall: asked, not rescored': {
    row: 17,
    name: '聘请专家成本',
    target: '38.75万元',
    actual: '36.2万元',
    score: 9.34,
    computed: '10',
    findings: ['underspend-as-shortfall G'],
  },
  'the value fits either sign: the sign is flagged': {
    row: 14,
    name: '精品示范村建设数量',
    target: '≤4',
    actual: '4',
    computed: '10',
    findings: ['sign-contradicts-name D'],
  },
  'a ceiling meant as one': {
    row: 14,
    name: '车辆采购数量',
    target: '≤1辆',
    actual: '1辆',
    computed: '10',
    findings: [],
  },
  'a shortfall with full marks': {
    row: 18,
    name: '政府采购执行率',
    target: '100%',
    actual: '72.74%',
    computed: '7.27',
    findings: ['score-mismatch G', 'reason-missing H'],
    writes: '7.27',
  },
  'reverse by its name, and right': {
    row: 18,
    name: '预算调整率',
    target: '3%',
    actual: 0,
    computed: '10',
    findings: [],
  },
  'reverse by its name: 公用经费控制率': {
    row: 18,
    name: '公用经费控制率',
    target: '100%',
    actual: '92%',
    computed: '10',
    findings: [],
  },
  'reverse by its name: 结转结余率': {
    row: 18,
    name: '结转结余率',
    target: '10%',
    actual: '4%',
    computed: '10',
    findings: [],
  },
  'a result that cannot be': {
    row: 20,
    name: '受益群众满意度',
    target: '90%',
    actual: '290%',
    computed: '10',
    findings: ['rate-above-100 E'],
  },
  'the count is in the name, the ratio hides it': {
    row: 14,
    name: '购置培智教学软件2套',
    target: '100%',
    actual: '100%',
    computed: '10',
    findings: ['ratio-for-count E'],
  },
  'none promised, none happened': {
    row: 14,
    name: '安全事故发生数',
    target: '=0件',
    actual: '=0件',
    computed: '10',
    findings: [],
  },
  'a trend needs both years’ numbers': {
    row: 18,
    name: '用户增长情况',
    target: '对比上年有增长',
    actual: '对比上年有增长',
    computed: '10',
    findings: ['trend-without-figures E'],
  },
  'the name is a deadline, the cell a ratio: asked': {
    row: 16,
    name: '2020年12月完成',
    target: '=95%',
    actual: '95%',
    year: 2020,
    computed: '10',
    findings: ['number-in-name-contradicts D'],
  },
  'the bracket explains the first number': {
    row: 14,
    name: '返本',
    target: '1股(3户共9股)',
    actual: '1股',
    computed: '10',
    findings: [],
  },
  'thresholds: the first is the best': {
    row: 18,
    name: '制度执行率',
    target: '100% 90% 85% 85%',
    actual: '100%',
    computed: '10',
    findings: [],
  },
  'two digits behind a comma are decimals': {
    row: 17,
    name: '印刷经费',
    target: '165,52',
    actual: '165.52',
    computed: '10',
    findings: [],
  },
  'three are thousands': {
    row: 17,
    name: '印刷经费',
    target: '215,457.6',
    actual: 215457.6,
    computed: '10',
    findings: [],
  },
  'rounded away from the ratio': {
    row: 15,
    name: '设备完好率',
    target: '100%',
    actual: '98%',
    score: 9,
    reason: EXPLAINED,
    computed: '9.8',
    findings: ['score-mismatch G'],
    writes: '9.8',
  },
  'met, and points taken off by judgement: asked, not rescored': {
    row: 18,
    name: '受益人口',
    target: '≥100人',
    actual: '100人',
    weight: 30,
    score: 27,
    computed: '30',
    findings: ['score-reduced-unexplained G'],
  },
  'full marks despite a missed target (濉溪)': {
    row: 14,
    name: '巡查里程',
    target: '4754公里',
    actual: '4604公里',
    computed: '9.68',
    findings: ['score-mismatch G', 'reason-missing H'],
    writes: '9.68',
  },
};
