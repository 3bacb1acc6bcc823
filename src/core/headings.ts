import type { ColumnRole } from './evaluation';
import { labelKey } from './labels';

/**
 * What the heading of a column says it holds. Forms of ninety published tables use some ninety headings for
 * twenty-eight kinds of columns; here they are, as `labelKey` gives them.
 *
 * 'name' is a column of names whose level the heading does not say (指标名称): it serves as level 3 where no
 * other column does. 'otherYears' (长期, 实施期) is a figure that this year's evaluation leaves alone.
 */
export type HeadingRole = ColumnRole | 'name' | 'otherYears';

export type Synonyms = Readonly<Partial<Record<HeadingRole, readonly string[]>>>;

const words = (text: string): readonly string[] => text.split(' ');

/** Every synonym stands for one role only (kept by a test). */
export const SYNONYMS: Readonly<Record<HeadingRole, readonly string[]>> = {
  level1: words('一级指标 一级目标 一级 一级指标名称 一级绩效指标 一级项目名称 指标类别 项目类别'),
  level2: words('二级指标 二级目标 二级 二级指标名称 二级绩效指标 二级项目名称 指标分类'),
  level3: words('三级指标 三级目标 三级 三级指标名称 三级绩效指标'),
  name: words('指标名称 绩效指标名称 指标内容 绩效指标内容 具体指标 评价内容'),
  otherYears: words('实施期指标值 长期指标值 长期目标值 长期 实施期 中长期 实施期目标值 中期指标值'),
  level1Weight: words('一级指标权重 一级权重 一级指标分值'),
  level2Weight: words('二级指标权重 二级权重 二级指标分值'),
  weight: words(
    '权重 权重% 权重值 分值 指标权重 指标分值 三级指标权重 三级指标分值 标准分 标准分值 满分 分值权重',
  ),
  nature: words('指标性质 性质 指标属性'),
  direction: words('指标方向 指标方向性 方向性 方向'),
  sign: words('符号 计算符号 指标符号 运算符号 比较符号'),
  initialTarget: words('年初指标值 年初目标值 年初绩效指标值 年初绩效目标值 年初预期值'),
  target: words(
    '评价年度预期值 预期值 年度指标值 年度目标值 年度标值 年度预期值 指标值 预期指标值 预期目标值 目标值 指标目标值 绩效目标值 ' +
      '绩效指标值 调整指标值 调整后指标值 调整目标值 全年指标值 全年目标值 计划指标值 计划值',
  ),
  unit: words('度量单位 计量单位 单位 指标单位'),
  actual: words(
    '评价年度实现值 实现值 实际完成值 全年实际值 全年实际完成值 全年完成值 完成值 年终完成值 实际完成指标值 实际值 ' +
      '单项指标实际完成值 实现情况 实施进度 自评完成值 完成指标值 实际完成情况 全年实际完成情况 完成情况 指标完成情况 ' +
      '指标完成值 年度完成值 实际实现值',
  ),
  completionRate: words('完成率 累计完成率 指标完成率 单项指标完成情况 目标完成率 总体完成率'),
  score: words(
    '自评分数 得分 自评得分 自评分 指标得分 单项指标得分 评分 评价得分 实际得分 自我评分 自评分值 绩效得分 考核得分',
  ),
  coefficient: words('得分系数 指标得分系数'),
  share: words('权重占比 指标权重占比'),
  foldedScore: words('单项指标折算得分 折算得分 折算分'),
  reason: words(
    '未达标原因分析 偏差原因分析及改进措施 偏差原因分析与改进措施 未完成原因及拟采取的改进措施 未完成原因和改进措施 ' +
      '未完成原因及改进措施 未完成原因分析 产生差异的原因及改进措施 产生差异的原因 未达到指标值原因 偏差原因分析 偏差原因 ' +
      '未完成原因 扣分原因 扣分原因及改进措施 原因分析 原因 未完成原因分析及改进措施 未达标原因',
  ),
  standard: words(
    '评分标准 评价标准 评价标准及依据 得分计算方法 评价标准确定依据 评分办法 评分依据 计分标准 计分方法 评分细则',
  ),
  evidence: words(
    '参考佐证材料 佐证材料 需提供的支撑材料 支撑材料 证明材料 三级指标测算依据 佐证资料 支撑依据 佐证依据',
  ),
  description: words('指标解释 指标说明 绩效指标描述 指标描述 指标内涵 指标定义 评价要点'),
  core: words('是否核心指标 核心指标'),
  reviewActual: words('复核完成值 核查完成值 复核实现值'),
  reviewScore: words('复核分 复核得分 核查分数 核查得分 复核分数 复评得分 审核得分'),
  deviation: words('偏离度 偏差率 偏差度'),
  remark: words('备注 核查意见 复核意见 评分说明 扣分说明 自评内容'),
};

/** Headings nobody has published yet, but anybody would understand. Tried in order, after the lists. */
const PATTERNS: readonly (readonly [RegExp, HeadingRole])[] = [
  [/^(?:复核|核查|复评|审核).{0,6}(?:分|分数|得分)$/, 'reviewScore'],
  [/^(?:复核|核查|复评|审核).{0,6}(?:值|情况)$/, 'reviewActual'],
  [/折算.{0,3}分$/, 'foldedScore'],
  [/原因/, 'reason'],
  [/(?:佐证|支撑|证明|印证).{0,4}(?:材料|资料|文件)/, 'evidence'],
  [/(?:评分|评价|计分|打分|考核)(?:标准|办法|方法|细则|规则|依据)/, 'standard'],
  [/^(?:年初|期初).{0,6}(?:指标|目标|预期|计划).{0,4}值$/, 'initialTarget'],
  [/(?:完成|实现|实际|达成)(?:指标|目标)?值$/, 'actual'],
  [/(?:指标|目标|预期|计划)值$/, 'target'],
  [/^(?:指标|单项|三级指标|评价)?(?:权重|分值)/, 'weight'],
  [/^.{0,8}(?:自评|评价|指标|绩效|考核)(?:得分|分数|评分)$/, 'score'],
  [/^第?[一1Ⅰ]级.{0,6}$/, 'level1'],
  [/^第?[二2Ⅱ]级.{0,6}$/, 'level2'],
  [/^第?[三3Ⅲ]级.{0,6}$/, 'level3'],
];

const LONGEST_UNLISTED = 20;

export type RoleOf = (text: string) => HeadingRole | null;

export type HeadingList = ReadonlyMap<string, HeadingRole>;

/** The common headings and those of the given layouts. */
export function headingList(extra: readonly Synonyms[]): HeadingList {
  const listed = new Map<string, HeadingRole>();
  for (const synonyms of [SYNONYMS, ...extra]) {
    for (const [role, keys] of Object.entries(synonyms)) {
      for (const key of keys) listed.set(key, role as HeadingRole);
    }
  }
  return listed;
}

/** Looks the headings of one sheet up; remembers what it has looked up. */
export function headingReader(listed: HeadingList): RoleOf {
  const known = new Map<string, HeadingRole | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const role = read(text, listed);
    known.set(text, role);
    return role;
  };
}

/**
 * Could the text be a heading at all? Every heading has one of these characters; most cells of a long table are
 * dismissed by them, without being spelt out for comparison.
 */
export function mayBeHeading(text: string): boolean {
  return TELLTALE.test(text);
}

const TELLTALE = /[级标值分重因准料据证号位率容说解质向况度注类法细要期见]/;

function read(text: string, listed: HeadingList): HeadingRole | null {
  if (!mayBeHeading(text)) return null;
  const key = labelKey(text);
  const role = listed.get(key);
  if (role) return role;
  if (key.length > LONGEST_UNLISTED) return null;
  return PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

const LONGEST_GROUP_WORD = 12;
const GROUP_WORDS = new Set(words('名称 数值 值 内容 符号 单位 性质 年度 全年 年初 数字及文字描述'));

/** Second-row headings that mean something only under their parent: 名称, 数值, (A), (B/A). */
export function isGroupWord(text: string): boolean {
  if (text.length > LONGEST_GROUP_WORD) return false;
  return (
    GROUP_WORDS.has(labelKey(text)) || /^[(（]?[A-D](?:[/÷][A-D])?(?:[×x*]100%)?[)）]?$/.test(text.trim())
  );
}

const LEVEL_WEIGHTS = { level1: 'level1Weight', level2: 'level2Weight', level3: 'weight' } as const;

function isLevel(role: HeadingRole | null): role is keyof typeof LEVEL_WEIGHTS {
  return role === 'level1' || role === 'level2' || role === 'level3';
}

/** What a 权重 under or right behind another heading weighs: that level, else the row. */
export function weightBeside(role: HeadingRole | null): ColumnRole {
  return isLevel(role) ? LEVEL_WEIGHTS[role] : 'weight';
}

/**
 * The role of a heading below another one: 权重(%) under 二级指标 is the level's weight, 数值 under 预期指标值 is the
 * target, 单位 under 实际完成值 is nothing the form's target could use.
 *
 * @param own what the heading says by itself
 * @param parents what stands above it, nearest first
 */
export function roleUnder(
  own: HeadingRole | null,
  parents: readonly (HeadingRole | null)[],
): HeadingRole | null {
  for (const parent of parents) {
    if (isLevel(parent)) {
      if (own === 'name' || own === null) return parent;
      if (own === 'weight') return weightBeside(parent);
    }
    if (parent === 'target' || parent === 'initialTarget') {
      if (own === 'target' || own === null) return parent;
    }
    if (parent === 'actual') {
      if (own === 'target' || own === null) return parent;
      if (own === 'unit' || own === 'sign') return null;
    }
  }
  return own ?? parents.find((parent) => parent !== null && parent !== 'name') ?? null;
}
