import type { Category, DirectionReading } from './evaluation';
import type { Unit } from './units';
import type { Direction, Expression } from './expression';
import { signInName } from './expression-sign';
import { compact, normalise } from './normalise';
import { isMoney, isPerUnit } from './units';

export interface DirectionInput {
  /** Said by a person earlier and kept in the workbook. */
  readonly remembered: Direction | null;
  /** Text of a direction column (指标方向); null where the form has none. */
  readonly column: string | null;
  readonly target: Expression | null;
  /** Level-3 name. */
  readonly name: string;
  /** What the level-2 heading is about. */
  readonly category: Category;
}

const UNDECIDED: DirectionReading = { value: null, source: null };

/**
 * Which way is better for one row, by the order in which the sources are trusted: a person's answer, the
 * form's own column, the sign in the cell, the sign in the name, the words of the name and level.
 * Dates, options and words need no direction and get none; a figure that nothing decides stays undecided.
 */
export function readDirection(input: DirectionInput): DirectionReading {
  const { remembered, column, target } = input;
  const figure = figureOf(target);
  if (!figure) return UNDECIDED;
  if (remembered) return { value: remembered, source: 'remembered' };
  const said = column === null ? null : columnDirection(compact(column));
  if (said) return { value: said, source: 'column' };
  if (figure.signed) return { value: figure.signed, source: 'sign' };
  const sign = signInName(normalise(input.name));
  if (sign && sign.bound !== 'equal') {
    return { value: sign.bound === 'at-least' ? 'higher' : 'lower', source: 'name-sign' };
  }
  const named = byName(compact(input.name), figure.unit, input.category);
  if (named) return { value: named, source: 'name' };
  return figure.fallback ? { value: figure.fallback, source: 'sign' } : UNDECIDED;
}

interface Figure {
  readonly unit: Unit;
  /** From the sign beside the number. */
  readonly signed: Direction | null;
  /** Where the name says nothing: "=" asks for at least its figure (national module), and none is at most none. */
  readonly fallback: Direction | null;
}

function figureOf(target: Expression | null): Figure | null {
  switch (target?.kind) {
    case 'at-least':
      return { unit: target.quantity.unit, signed: 'higher', fallback: null };
    case 'at-most':
      return { unit: target.quantity.unit, signed: 'lower', fallback: null };
    case 'equal':
    case 'number': {
      const { unit, value } = target.quantity;
      // Nobody promises "at least 0": 0次, =0件 and 0.00% are ceilings whatever the name says.
      if (value.isZero()) return { unit, signed: 'lower', fallback: null };
      return { unit, signed: null, fallback: target.kind === 'equal' ? 'higher' : null };
    }
    default:
      return null;
  }
}

function columnDirection(text: string): Direction | null {
  if (/^(?:正向?|正向?指标|越[大高多]越好|[≥>])$/.test(text)) return 'higher';
  return /^(?:[反逆负]向?|[反逆负]向?指标|越[小低少]越好|[≤<])$/.test(text) ? 'lower' : null;
}

interface NameRule {
  readonly direction: Direction;
  readonly name: RegExp;
  /** Applies to figures of this sort only; every sort where left out. */
  readonly only?: Sort;
  /** Says nothing about figures of this sort. */
  readonly not?: Sort;
}

type Sort = 'percent' | 'money' | 'unit-cost' | 'time' | 'bare' | 'count';

/** Any of the words, and behind them, within a few characters, any of the others. */
function words(list: string, behind?: { readonly within: number; readonly list: string }): RegExp {
  const any = (each: string): string => `(?:${each.split(' ').join('|')})`;
  return new RegExp(behind ? `${any(list)}.{0,${behind.within}}${any(behind.list)}` : any(list));
}

const SUPPORT = '补助 补贴 救助 供养 资助 奖补 奖励 抚恤 津贴 低保 五保 优抚 慰问 助学 奖学';

/** Bad things. 差错 … 能耗 and the last seven stand here by analogy, the others were seen on published forms. */
const REVERSE =
  '成本 变动率 调整率 结余率 结转率 结转结余 不合格 变质 事件发生 事故 发生率 受害率 逾期 超期 超支 超标 违规 违法 ' +
  '偏差率 误差 差错 出错 故障 投诉 信访 发病 死亡 流失 能耗 负债率 空置 闲置率 辍学 失学 返贫 致贫 失业率 漏报 漏检 ' +
  '迟报 排放量 隐患数 中断 停机 返工 退货 复发率 感染率 贫血率 犯罪率 上访率';

/** Good things to have a rate of. */
const GOOD =
  '合格 覆盖 完成 满意 达标 通过 及时 到位 完整 完好 准确 正确 上报 报送 参与 参加 利用 使用 知晓 执行 支付 发放 拨付 ' +
  '优良 优质 优秀 成活 存活 入学 升学 就业 参保 增长 提高 提升 增加 验收 办结 巩固 普及 签约 履约 公开 受益 到账 落实 ' +
  '合规 规范 有效 响应 保障 保存 出勤 在岗 治愈 接种 筛查 管理 建档 检出 监测 抽检 开工 竣工 完工 投产 获得 认可 支持 ' +
  '好评 转化 成功 正常 安全 稳定运行 公示 回访 救治 配备 供应 达到 达成 实现 收缴 入库 建成 持证 培训';

/** What names say; the first row that fits decides. */
const NAME_RULES: readonly NameRule[] = [
  // Looks reverse, is not: what is dealt with is better when more of it is. 成本控制率 100 % means "within budget".
  {
    direction: 'higher',
    name: words('不合格 事故 事件 投诉 逾期 隐患 违规 违法 差错 故障 超支 问题 能耗 成本', {
      within: 8,
      list: '整改 处理 处置 办结 查处 解决 回复 答复 修复 排除 化解 结案 防控 控制率',
    }),
    // 投诉处理时限 is a time that someone waits.
    not: 'time',
  },
  {
    direction: 'higher',
    name: words('事故 事件 投诉 逾期 隐患 违规 违法 故障 信访 超标 死亡 病死 流失 辍学', {
      within: 6,
      list: '拆除 督办 抢修 救援 奖励 无害化 火化 预防 防范 宣传 培训 演练 调解 侦破 破获 整治 打击 淘汰 治理 受理 巡查 劝返',
    }),
    not: 'time',
  },
  // What is done about it may stand before it as well: 查处违法案件, 拆除违法建设面积.
  {
    direction: 'higher',
    name: /(?:拆除|查处|打击|整治|清理|取缔|受理|发现|办理|处理|处置|处罚|淘汰|抢修|调解|调处|化解|排查|侦办|侦破|破获|查办).{0,4}(?:违法|违规|事故|投诉|隐患|故障|信访|超标|逾期)(?!.*(?:率|比例|占比)$)/,
    not: 'time',
  },
  {
    direction: 'lower',
    name: words('人员 编制 在职 经费 费用 三公 公用 预算 支出 接待', { within: 6, list: '控制率 控制数' }),
  },
  // Words of decrease and saving turn a reverse word round.
  {
    direction: 'higher',
    name: words('节约 节省 节能 节水 节支 减少 降低 下降 压减 压缩 缩减 削减 减排 减幅 降幅 缩短'),
  },
  // A standard for spending is a ceiling, a standard of support a floor (more to the person).
  {
    direction: 'lower',
    name: words('培训 会议 会务 差旅 接待 住宿 用餐 采购 购置 租赁 聘请 劳务 咨询 评审 印刷', {
      within: 4,
      list: '标准 单价 费',
    }),
    only: 'unit-cost',
  },
  { direction: 'higher', name: words(`${SUPPORT} 发放`, { within: 8, list: '标准 水平' }) },
  { direction: 'higher', name: words(`${SUPPORT} 发放`), only: 'unit-cost' },
  { direction: 'lower', name: words(REVERSE) },
  { direction: 'lower', name: words('单价 造价 采购 购置 租金 运维 委托 工程费 建设费'), only: 'unit-cost' },
  // A time of service is better long, a time that someone waits is better short.
  {
    direction: 'lower',
    name: words('办理 办结 审批 响应 处理 处置 反馈 拨付 等待', { within: 2, list: '天数' }),
    only: 'time',
  },
  {
    direction: 'higher',
    name: words('年限 寿命 开放 运行 服务时 培训时 学习时 播出 值班 保障 天数'),
    only: 'time',
  },
  {
    direction: 'lower',
    name: words(
      '响应 恢复 切换 处理 办理 办结 审批 反馈 拨付 周期 工期 期限 时限 时效 及时 时间 速度 用时 耗时 等待',
    ),
    only: 'time',
  },
  {
    direction: 'higher',
    name: words(GOOD, { within: 0, list: '率 度 比例 比率 比重 占比 程度 情况 性 $' }),
    only: 'percent',
  },
  { direction: 'lower', name: words('费用 经费 支出 造价 价格 单价'), only: 'money' },
  {
    direction: 'higher',
    name: words('[数量]$ 数量 人数 次数 户数 场次 人次 面积 长度 里程 规模 产量'),
    only: 'bare',
  },
];

/**
 * A search for what is bad: inspectors promise to find at least so much (不合格样品检出率 ≥2%), producers at most so
 * much. No word of the name decides.
 */
const SEARCH = /(?:不合格|违规|违法|超标|隐患).{0,6}(?:检出|发现|查出)(?:率|比例|占比|数量?)?$/;

function byName(name: string, unit: Unit, category: Category): Direction | null {
  if (SEARCH.test(name)) return null;
  const sort = sortOf(unit);
  const rule = NAME_RULES.find(
    (each) => (!each.only || each.only === sort) && each.not !== sort && each.name.test(name),
  );
  return rule?.direction ?? byLevel(sort, category);
}

function sortOf(unit: Unit): Sort {
  if (isPerUnit(unit)) return isMoney(unit) || unit.family.startsWith('/') ? 'unit-cost' : 'count';
  if (unit.family === 'percent') return 'percent';
  if (unit.family === 'time' || unit.family === 'workday') return 'time';
  if (isMoney(unit)) return 'money';
  return unit.family === '' ? 'bare' : 'count';
}

/**
 * Where the name is plain: every published formula reads a bare count as "at least" and money under 成本 as
 * "at most". A bare percentage, a unit cost and a length of time may be meant either way.
 */
function byLevel(sort: Sort, category: Category): Direction | null {
  switch (sort) {
    case 'count':
      return 'higher';
    case 'money':
      return category === 'cost' ? 'lower' : 'higher';
    case 'bare':
      return category === 'quantity' ? 'higher' : null;
    case 'percent':
      return category === 'satisfaction' ? 'higher' : null;
    case 'time':
      return category === 'timeliness' ? 'lower' : null;
    case 'unit-cost':
      return null;
  }
}

/**
 * Names that leave no doubt. A ceiling for a count may be meant (车辆采购数量 ≤1), a rate of saving may be
 * capped, a standard may be floor or ceiling: signs beside such names are left alone.
 */
const SURELY_GOOD = /满意|合格|覆盖|完成率|达标|及时率|到位率|完好|准确|成活|通过率|普及|运行率|优良|知晓/;
/** What is delivered and counted: a ceiling for it ("≤4" villages) is a slip, one for what is bought may be meant. */
const DELIVERED =
  /(?:建设|新建|改建|改造|建成|创建|培训|宣传|举办|开展|受益|惠及).{0,6}(?:数量|个数|次数|场次|人数|户数|面积|里程|长度)$/;
const SURELY_BAD = /逾期|超期|事故|投诉|差错|故障|不合格|流失|死亡|发病|违规|违法|超支|变动率|调整率/;

/** The way the target's sign points where the name surely points the other way (满意度 ≤90%); else null. */
export function signAgainstName(target: Expression | null, name: string): Direction | null {
  if (target?.kind !== 'at-least' && target?.kind !== 'at-most') return null;
  const signed = target.kind === 'at-most' ? 'lower' : 'higher';
  const contradicts =
    signed === 'lower' ? SURELY_GOOD.test(name) || DELIVERED.test(name) : SURELY_BAD.test(name);
  if (!contradicts) return null;
  // 不合格率 holds 合格 as well, 投诉办结率 holds 投诉: what the name alone would say has the last word.
  const named = readDirection({
    remembered: null,
    column: null,
    target: { kind: 'number', quantity: target.quantity, strict: false },
    name,
    category: 'other',
  }).value;
  return named === null || named === signed ? null : signed;
}
