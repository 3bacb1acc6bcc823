import type Decimal from 'decimal.js';
import { HUNDRED } from './decimals';
import type { Evaluation, Indicator } from './evaluation';
import type { FigurePair } from './narrative-figures';
import type { Sentence, Stretch } from './narrative';
import { clauseAt, isOfYear, isStatement } from './narrative';
import type { Scorecard } from './scorecard';

/** "15个绩效指标全部完成", "项目资金已全部拨付": a claim about the whole, beside what the table says. */
export interface ClaimPair {
  readonly kind: 'claim';
  readonly about: 'results' | 'payment' | 'deviation';
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Used rows that fall short of their target. */
  readonly short: readonly Indicator[];
  /** Share of the money that was spent, in percent. */
  readonly rate: Decimal | null;
  readonly agrees: boolean;
}

const ALL_DONE =
  /(?:指标|目标|任务)(?:值|任务|均|都|已经|已|全部|全面|按期|按时|如期|顺利|圆满|预期|设定的){0,4}(?:全部|全面|均|都|100%)(?:已经|已|按期|按时|如期|顺利|圆满|得到|得以|超额|100%){0,3}(?:完成|达成|实现|达标|达到)/g;
/** "数量指标全部完成" is about some rows only; "目标任务" and "各项指标" about all. */
const OF_ALL =
  /截至|(?:19|20)\d\d年度?|\d{1,2}[月日]|年初|年底|年末|全年|年度|项目|专项|单位|部门|总体|整体|预期|设定|设立|既定|各项|所有|全部|\d{1,4}[个项条]|绩效|自评|三级|工作|我[局单镇县]|[的本该]/g;
const PAID =
  /(?:资金|经费|款项|拨款)(?:均|都|已经|已){0,3}(?:全部|全额)(?:已经|已|按时|及时){0,2}(?:拨付|支付|支出|执行|使用)/g;
/** "…,已全部拨付": what was paid stands before. */
const PAID_BARE = /(?:^|[,;:])(?:并|且|现|目前){0,2}(?:均|都)?已(?:经)?(?:全部|全额)(?:拨付|支付)/g;
/** One instalment or one part of the money may well be paid in full. */
const OF_MONEY =
  /截至|(?:19|20)\d\d年度?|\d{1,2}[月日]|年底|年末|全年|年度|项目|专项|财政|预算|全部|所有|上述|以上|[该本的]/g;
/** "预算执行数不存在偏离": execution came out as budgeted. */
const NO_DEVIATION =
  /不存在(?:预算)?(?:执行数?|支出)[^,;:]{0,6}(?:偏离|偏差)[^,;:]{0,10}|执行数[^,;:]{0,4}不存在[^,;:]{0,8}(?:偏离|偏差)/g;

/** Words that leave something out, set a condition, or speak of what is to come. */
const NOT_CLAIMED =
  /未|没有|不能|尚|除|其余|其他|余下|基本|将|确保|力争|计划|要求|若|如果|争取|保证|是否|大部分|部分/;

/** Paid in full, to the rounding of the rate. */
const PAID_FROM = '99.5';
/** 四川 asks for a reason below 90 %, an audit kit below 80 %: what is lower than both deviates. */
const DEVIATES_BELOW = '80';

/** @param figures the figures already paired: a row whose figure the text gives differently is asked about there */
export function pairClaims(
  evaluation: Evaluation,
  scorecard: Scorecard,
  sentences: readonly Sentence[],
  figures: readonly FigurePair[],
): readonly ClaimPair[] {
  const short = shortRows(evaluation, scorecard, figures);
  const paid = paidShare(evaluation);
  const rate = scorecard.execution?.rate ?? null;
  const year = evaluation.header.year?.value ?? null;
  return sentences
    .filter(({ passage }) => passage.kind === 'report' || passage.kind === 'outcome')
    .filter((sentence) => isOfYear(sentence, year))
    .flatMap((sentence) => {
      const isFact = isStatement(sentence);
      const done = isFact ? claimAt(sentence, ALL_DONE, OF_ALL) : null;
      const payment = isFact && paid ? paymentAt(sentence) : null;
      // A section about difficulties is where a unit says that there are none.
      const deviation = rate ? claimAt(sentence, NO_DEVIATION, null) : null;
      const claims: ClaimPair[] = [];
      const add = (about: ClaimPair['about'], at: Stretch, share: Decimal | null, agrees: boolean): void => {
        const rows = about === 'results' ? short : [];
        claims.push({ kind: 'claim', about, sentence, ...at, short: rows, rate: share, agrees });
      };
      if (done) add('results', done, null, short.length === 0);
      if (paid && payment) add('payment', payment, paid, paid.gte(PAID_FROM));
      if (rate && deviation) add('deviation', deviation, rate, rate.gte(DEVIATES_BELOW));
      return claims;
    });
}

/** The first claim whose clause says nothing that narrows it down. `subject`: words that do not. */
function claimAt({ text }: Sentence, pattern: RegExp, subject: RegExp | null): Stretch | null {
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const { start } = clauseAt(text, match.index);
    const before = text.slice(start, match.index);
    const narrowed =
      subject !== null && (before.replace(subject, '').trim() !== '' || NOT_CLAIMED.test(before + match[0]));
    if (!narrowed) return { start: match.index, end };
  }
  return null;
}

function paymentAt(sentence: Sentence): Stretch | null {
  const named = claimAt(sentence, PAID, OF_MONEY);
  if (named) return named;
  for (const match of sentence.text.matchAll(PAID_BARE)) {
    const before = sentence.text.slice(0, match.index);
    const start = match.index + match[0].search(/[^,;:]/);
    if (/预算|项目资金|资金总额/.test(before)) return { start, end: match.index + match[0].length };
  }
  return null;
}

/**
 * Rows below their target. One whose figure the text itself gives differently is left out: which of the two is wrong
 * is asked there, and only there.
 */
function shortRows(
  { indicators }: Evaluation,
  { rows }: Scorecard,
  figures: readonly FigurePair[],
): readonly Indicator[] {
  const disputed = new Set(figures.filter(({ agrees }) => !agrees).map(({ indicator }) => indicator.index));
  return indicators.filter(
    ({ used, byStandard, children, index }) =>
      used && !byStandard && children.length === 0 && rows[index]!.met === false && !disputed.has(index),
  );
}

/** Spent of the budget. "下达资金已全部支付" speaks of a part of it, and is none of the claims (see OF_MONEY). */
function paidShare({ money }: Evaluation): Decimal | null {
  const spent = money?.total.spent?.value;
  const base = money?.total.budget?.value ?? money?.total.allocated?.value;
  return spent && base?.gt(0) ? spent.times(HUNDRED).div(base) : null;
}
