/**
 * Labels printed around the table of indicators, as `labelKey` gives them: who, what, which year, the money,
 * the goal. One table per block; what a label means does not depend on where it stands.
 */

const words = (text: string): readonly string[] => text.split(' ');

function index<T extends string>(table: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const entries = Object.entries<readonly string[]>(table);
  return new Map(entries.flatMap(([meaning, keys]) => keys.map((key) => [key, meaning as T] as const)));
}

/** Who fills in what. 'operator' (实施单位) and 'authority' (主管部门) speak where no 填报单位 is printed. */
export type HeaderLabel =
  'unit' | 'operator' | 'authority' | 'project' | 'department' | 'year' | 'moneyUnit' | 'score';

const HEADER: ReadonlyMap<string, HeaderLabel> = index({
  unit: words('填报单位 填报单位名称 填报部门 自评单位 评价单位 编制单位 预算单位 单位名称 填表单位'),
  operator: words('实施单位 项目单位 项目实施单位 资金使用单位 用款单位 项目用款单位 承担单位'),
  authority: words(
    '主管部门 主管单位 地方主管部门 县级主管部门 省级主管部门 项目主管部门 中央主管部门 一级预算单位',
  ),
  project: words(
    '项目名称 项目支出名称 专项名称 专项资金名称 转移支付名称 转移支付项目名称 资金名称 项目资金名称 政策名称 任务名称',
  ),
  department: words('部门名称 部门单位名称 预算部门名称'),
  year: words('评价年度 预算年度 自评年度 年度 项目年度 实施年度 考核年度'),
  moneyUnit: words('金额单位 货币单位 资金单位 计价单位'),
  score: words('自评总分 自评得分 项目总得分 自评综合得分 总得分 自评总得分'),
});

export function headerLabel(key: string): HeaderLabel | null {
  return HEADER.get(key) ?? null;
}

export type MoneyRole =
  'initialBudget' | 'budget' | 'allocated' | 'spent' | 'rate' | 'weight' | 'score' | 'reason';

const MONEY: ReadonlyMap<string, MoneyRole> = index({
  initialBudget: words('年初预算数 年初预算 年初预算资金总额 年初预算金额 年初预算安排数 年初批复预算数'),
  budget: words(
    '全年预算数 预算数 调整后预算数 全年调整预算数 调整预算数 调整后预算 预算安排情况 预算计划安排 预算安排 预算安排数 ' +
      '全年预算 预算金额 全年预算资金总额 预算资金总额 调整后全年预算数 预算数A 全年预算数A',
  ),
  allocated: words(
    '实际分配下达 资金到位情况 实际到位数 到位资金 资金到位数 实际下达 财政拨款数 实际到位资金',
  ),
  spent: words(
    '全年执行数 执行数 预算执行数 实际支出金额 资金执行情况 实际投入资金额 实际支付数 实际支出数 实际支出 全年支出数 ' +
      '支出数 实际使用数 资金使用数 执行金额 预算执行金额 执行数B 全年执行数B 实际执行数',
  ),
  rate: words('执行率 预算执行率 预算执行进度 资金执行率 执行率B/A 预算执行率B/A 支出进度 支付进度 执行率%'),
  weight: words('分值 权重 执行率权重 标准分值'),
  score: words('得分 执行率得分 自评得分 自评分 得分值 预算执行得分'),
  reason: words('原因 偏差原因 产生差异的原因 未完成原因 偏差原因分析 差异原因 未执行完毕原因 备注'),
});

export function moneyRole(key: string): MoneyRole | null {
  return MONEY.get(key) ?? null;
}

/** Headings that only a money block has; 分值 and 得分 stand over indicators as well. */
export function isAmountRole(role: MoneyRole | null): boolean {
  return role !== null && role !== 'weight' && role !== 'score' && role !== 'reason';
}

/** A line of the money block: the whole, or one of its sources. */
export function isMoneyTotal(key: string): boolean {
  return /总额|合计|总计|总金额|^总预算/.test(key);
}

export function isMoneySource(key: string): boolean {
  return /其中|拨款|财政|资金|结转|结余|上级|中央|省级|市级|县级|区级|地方|本级|其他|自筹|转移支付|收入|支出|基本|项目/.test(
    key,
  );
}

export type GoalLabel = 'expected' | 'actual' | 'achieved';

const GOAL: ReadonlyMap<string, GoalLabel> = index({
  expected: words(
    '预期总体目标 预期目标 年初设定目标 总体目标 项目年度目标 年度预期目标 年初绩效目标 年度目标 年初目标 设定目标 年度总体预期目标 绩效目标 ' +
      '全年绩效目标 年度绩效目标 实施期目标',
  ),
  actual: words(
    '实际完成情况 年度总体目标完成情况综述 全年实际完成情况 年度目标完成情况 具体完成情况 全年目标实际完成情况 ' +
      '目标实际完成情况 目标完成情况 总体目标完成情况 完成情况 实际完成目标',
  ),
  achieved: words(
    '是否如期实现预期总体目标 是否如期实现总体目标 是否如期实现预期目标 是否实现预期目标 是否如期实现目标',
  ),
});

export function goalLabel(key: string): GoalLabel | null {
  return GOAL.get(key) ?? null;
}

/** Does the label belong to the part above a table? */
export function isHeadLabel(key: string): boolean {
  return headerLabel(key) !== null || goalLabel(key) !== null || isAmountRole(moneyRole(key));
}
