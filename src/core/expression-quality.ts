import type { Band, Direction, Expression } from './expression';

/**
 * Texts without a figure that counts: marks, templates, option lists, trends, qualitative words.
 * All functions take a text that has been through `compact`, unless they say otherwise.
 */

const UNUSED: ReadonlySet<string> = new Set(
  (
    '无 无此项 无此指标 无指标 不适用 不适用此指标 本项目不适用 本项目不适用此指标 不涉及 本项目不涉及 未涉及 ' +
    '不考核 不设置 未设置 无需填写 无需填报 n/a na none 空 无要求 无内容'
  ).split(' '),
);

/** "-", "——", "/", "//", "……", 无, 不适用. */
export function isUnused(text: string): boolean {
  return /^(?:-+|\/+|\\+|…+|\.{3,}|_+)$/.test(text) || UNUSED.has(text.replace(/[。.]$/, '').toLowerCase());
}

/** What a sign may be followed by instead of a figure: "≤预算金额", "≤上年", "≥合同约定". */
const REFERENCE = /预算|概算|决算|[上去往]年|同期|计划|标准|平均|均值|目标|合同|批复|规定|定额|限额|市场/;

/** Placeholders nobody replaced: "XX", "≥**人", "≥%", "20XX年". A sign with a unit and no number is one too. */
export function isTemplate(text: string): boolean {
  if (/^[≥≤<>=]+[^\d]{0,6}$/.test(text))
    return !/[零一二两三四五六七八九十百]/.test(text) && !REFERENCE.test(text);
  if (/^(?:指标|目标)\d{0,2}[:.、]?$/.test(text) || /^[*★☆]+[^\d]{0,6}$/.test(text)) return true;
  return /(?:^|[^a-z])(?:x{2,}|×{2,}|\*{2,}|x+(?=[%年月日个次人项万元]))/i.test(text);
}

const OPTION_LISTS: readonly (readonly string[])[] = [
  ['优', '良', '中', '低', '差'],
  ['优', '良', '中', '差'],
  ['优', '良', '差'],
  ['优', '良', '中'],
  ['优秀', '良好', '一般', '较差'],
  ['优秀', '良好', '合格', '不合格'],
  ['好', '坏'],
  ['好', '差'],
  ['好', '中', '差'],
  ['好', '一般', '差'],
  ['好', '较好', '一般', '差'],
  ['高', '中', '低'],
  ['高', '低'],
  ['大', '中', '小'],
  ['强', '中', '弱'],
  ['强', '弱'],
  ['快', '慢'],
  ['是', '否'],
  ['有', '无'],
  ['达标', '不达标'],
  ['达标', '未达标'],
  ['合格', '不合格'],
  ['有效', '无效'],
  ['完成', '未完成'],
  ['满意', '基本满意', '不满意'],
  ['显著', '一般', '不显著'],
  ['明显', '不明显'],
];

const OPTIONS = new Map(OPTION_LISTS.map((options) => [options.join(''), options]));

/** "优良中低差", "好/坏", "是、否": the list the form offers, not a choice from it. */
export function readOptions(text: string): readonly string[] | null {
  return OPTIONS.get(text.replace(/[/、,;|\\]|或(?=[^者])|\(|\)/g, '')) ?? null;
}

const AGAINST =
  /(?:较|比|与|同)(?:于|照)?(?:去年|上年|上一年|往年|前年|前一年|以前年度|以往|上期|上季度|上月|年初|之前|同期|历史|(?:19|20)\d\d年)|同比|环比|比上年|不[低高]于(?:去年|上年|上一年|往年)/;
const RISES = /增|提高|提升|上升|上涨|扩大|改善|改进|加强|好转|加快|多|升|优于/;
const FALLS = /减|下降|降低|缩短|下滑|回落|压缩|节约|少|降/;
const STEADY = /持平|不变|稳定|相同|一致|保持/;
/** A fall in the cell itself, with a figure: 下降5% says which way without naming what it is compared with. */
const FALLS_BY = /^(?:同比)?(?:减少|下降|降低|压减|缩减|减)[^\d]{0,6}\d/;

/** 对比上年有增长, 同比下降5%, 与上年持平. */
export function readTrend(text: string): Expression | null {
  if (text.length > 60) return null;
  const against = AGAINST.exec(text);
  if (!against && !FALLS_BY.test(text)) return null;
  const direction = trendDirection(text);
  if (!direction) return null;
  const figures = /\d/.test(text.replace(/(?:19|20)\d\d年/g, ''));
  return { kind: 'trend', direction, figures };
}

function trendDirection(text: string): Direction | 'steady' | null {
  // Not falling is a floor, not rising is a ceiling.
  if (/不低于|不(?:下降|降低|减少|降|减)|只增不减/.test(text)) return 'higher';
  if (/不高于|不(?:增长|增加|上升|增)|零增长|只减不增/.test(text)) return 'lower';
  if (FALLS.test(text)) return 'lower';
  if (RISES.test(text)) return 'higher';
  return STEADY.test(text) ? 'steady' : null;
}

/**
 * Result words and the band of 财预〔2020〕10号 they claim; the first pattern that fits counts.
 * - The ministry's first band is 全部或基本达成, so that 基本达成预期指标 is 'reached'; the loose 基本达到 and
 *   基本完成, which units write when something is left to do, are 'partly'.
 * - 建设中 and other work under way is 'partly': something is there, but it cannot be full marks.
 * - 优 and 良 (80 points and more) are the first band, 中 (60–80) the second, 差 the third.
 * - 有效, 程度较高, 一次性 and every other word stay open: they repeat the target or say nothing about it.
 */
const BANDS: readonly (readonly [Band, RegExp])[] = [
  ['missed', /^未(?:能)?(?:全部)?(?:达成|完成|达标|达到|实现|开展|实施|启动)/],
  ['missed', /^(?:尚未|没有)(?:达成|完成|达标|达到|实现|开展|实施|启动|建成)/],
  ['missed', /^(?:不合格|不达标|不满意|无效|无效果|效果较差|较差|差|坏|否|false)$/i],
  ['partly', /^部分(?:达成|达到|完成|实现|达标)/],
  ['reached', /^(?:全部或)?基本达成(?:预期|年度)?(?:指标|目标)?$/],
  ['partly', /^基本(?:达到|完成|达标|实现|合格|满意)/],
  [
    'partly',
    /^(?:正在|仍在|还在)?(?:建设|施工|实施|推进|进行|办理|采购|招标)中$|^在建$|^正在(?:建设|施工|实施|推进)/,
  ],
  ['partly', /^(?:中|一般)$/],
  [
    'reached',
    /^(?:全部|已经?|已?全部|均已?|都已?|按时|按期|按质|如期|及时|顺利|圆满|达)*(?:达成|达到|完成|实现|达标)(?:了?(?:预期|年度|全年|年初)?(?:的?(?:绩效)?(?:指标|目标|任务|要求|效果|标准|工作))?)$/,
  ],
  ['reached', /^(?:合格|全部合格|验收合格|已验收合格|满意|是|好|优|优秀|良|良好|true)$/i],
];

/** The band a result word claims, null where it claims none that is published. */
export function bandOf(text: string): Band | null {
  if (text.length > 40) return null;
  const word = text.replace(/[。.!;]+$/, '').replace(/[“”"]/g, '');
  return BANDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
