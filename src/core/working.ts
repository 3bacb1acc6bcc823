import type Decimal from 'decimal.js';
import { fixed, plain } from './decimals';
import type { Lang } from './language';
import { MANUAL_TEXTS, WORKING_WORDS } from './working-words';

/** Why only a person can score a row. */
export type ManualReason =
  | 'by-standard' // 决策 rows: scored by the standard, no target
  | 'qualitative' // a word, not a figure
  | 'graded-target' // 优/良/中/差 thresholds, the first one not reached
  | 'direction-unclear'
  | 'units-differ'
  | 'ratio-for-count'
  | 'result-not-number'
  | 'outside-range' // beside the interval promised
  | 'target-about' // 约1200户, nearly reached
  | 'target-unclear' // garbled, template, compound
  | 'target-missing'
  | 'actual-missing'
  | 'weight-missing'
  | 'deadline-unclear' // date and deadline cannot be compared
  | 'deadline-missed'
  | 'result-unclear'
  | 'children-short' // a sub-row falls short or cannot be judged
  | 'scored-with-parent'
  | 'scored-with-children'
  | 'unscored'; // the form has no scores

/** A result brought to the target's scale: 115000元 beside a target in 万元 is 11.5. */
export interface Conversion {
  readonly value: Decimal;
  readonly unit: string;
  /** The target's unit, in which the figures of the working stand. */
  readonly into: string;
}

/**
 * How a score came about, as data. Rendered in both languages by workingText: the same calculation must read
 * the same in the pane, the report and the opinion sheet.
 */
export type Working =
  | {
      readonly kind: 'ratio';
      readonly actual: Decimal;
      readonly target: Decimal;
      /** Percent, two digits. */
      readonly achievement: Decimal;
      readonly capped: boolean;
      readonly weight: Decimal;
      readonly score: Decimal;
      readonly conversion?: Conversion;
    }
  | {
      readonly kind: 'reverse';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly formula: 'within' | 'excess' | 'inverse' | 'double';
      readonly weight: Decimal;
      readonly score: Decimal;
      readonly conversion?: Conversion;
    }
  | { readonly kind: 'zero'; readonly actual: Decimal; readonly weight: Decimal; readonly score: Decimal }
  | {
      readonly kind: 'within';
      readonly actual: Decimal;
      readonly low: Decimal;
      readonly high: Decimal;
      readonly weight: Decimal;
      readonly score: Decimal;
      readonly conversion?: Conversion;
    }
  | {
      readonly kind: 'deadline';
      readonly actual: string;
      readonly by: string;
      readonly met: boolean;
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | { readonly kind: 'trend'; readonly weight: Decimal; readonly score: Decimal }
  | {
      /** Sub-rows that share one score, all of them on target. */
      readonly kind: 'children';
      readonly of: number;
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | {
      readonly kind: 'execution';
      readonly spent: Decimal;
      readonly budget: Decimal;
      readonly rate: Decimal;
      readonly weight: Decimal | null;
      readonly score: Decimal | null;
      /** By steps of the policy instead of rate × weight. */
      readonly byStep?: boolean;
    }
  | {
      readonly kind: 'manual';
      readonly reason: ManualReason;
      /** Scores that the row's own words allow, where they say so. */
      readonly band: { readonly from: Decimal; readonly to: Decimal } | null;
      /** Every score that the listed points of the standard allow. */
      readonly points: readonly Decimal[] | null;
    }
  | { readonly kind: 'unused' };

type Of<K extends Working['kind']> = Extract<Working, { kind: K }>;

/** Scores are shown with two digits, as the totals of the forms are; everything else as it was given. */
const SCORE_DIGITS = 2;

/**
 * The calculation on one line: "145 ÷ 110 = 131.82%,封顶 100% × 3.64 = 3.64". Its form is part of the command
 * line's contract. Where there is no score, the line says why only a person can give it.
 */
export function workingText(working: Working, lang: Lang): string {
  switch (working.kind) {
    case 'ratio':
      return ratioText(working, lang);
    case 'reverse':
      return reverseText(working, lang);
    case 'zero':
      return WORKING_WORDS[lang].zero(plain(working.actual), points(working.score));
    case 'within':
      return withinText(working, lang);
    case 'deadline':
      return deadlineText(working, lang);
    case 'trend':
      return WORKING_WORDS[lang].trend(points(working.score));
    case 'children':
      return WORKING_WORDS[lang].children(working.of, points(working.score));
    case 'execution':
      return executionText(working, lang);
    case 'manual':
      return manualText(working, lang);
    case 'unused':
      return WORKING_WORDS[lang].unused;
  }
}

function points(score: Decimal): string {
  return fixed(score, SCORE_DIGITS);
}

function percent(rate: Decimal): string {
  return `${fixed(rate, 2)}%`;
}

/** "115000元 = 11.5万元；" before the calculation, where the two cells count in different scales. */
function conversionText({ actual, conversion }: { actual: Decimal; conversion?: Conversion }, lang: Lang) {
  if (!conversion) return '';
  const { value, unit, into } = conversion;
  return `${plain(value)}${unit} = ${plain(actual)}${into}${WORKING_WORDS[lang].then}`;
}

function ratioText(working: Of<'ratio'>, lang: Lang): string {
  const { actual, target, achievement, capped, weight, score } = working;
  const share = `${plain(actual)} ÷ ${plain(target)} = ${percent(achievement)}`;
  const cap = capped ? WORKING_WORDS[lang].capped : '';
  return `${conversionText(working, lang)}${share}${cap} × ${plain(weight)} = ${points(score)}`;
}

function reverseText(working: Of<'reverse'>, lang: Lang): string {
  const words = WORKING_WORDS[lang];
  const [a, t, w, s] = [
    plain(working.actual),
    plain(working.target),
    plain(working.weight),
    points(working.score),
  ];
  const calculation = {
    within: words.within(a, t, s),
    excess: `(1 − (${a} − ${t}) ÷ ${t}) × ${w} = ${s}`,
    inverse: `${t} ÷ ${a} × ${w} = ${s}`,
    double: words.double(a, t, s),
  }[working.formula];
  return conversionText(working, lang) + calculation;
}

function withinText(working: Of<'within'>, lang: Lang): string {
  const { actual, low, high, score } = working;
  return (
    conversionText(working, lang) +
    WORKING_WORDS[lang].between(plain(actual), plain(low), plain(high), points(score))
  );
}

function deadlineText({ actual, by, met, score }: Of<'deadline'>, lang: Lang): string {
  if (!met) return WORKING_WORDS[lang].deadlineMissed(actual, by, points(score));
  return actual === by
    ? WORKING_WORDS[lang].deadlineEchoed(by, points(score))
    : WORKING_WORDS[lang].deadlineMet(actual, by, points(score));
}

function executionText(working: Of<'execution'>, lang: Lang): string {
  const { spent, budget, rate, weight, score, byStep } = working;
  const share = `${plain(spent)} ÷ ${plain(budget)} = ${percent(rate)}`;
  if (!weight || !score) return share;
  if (byStep) return share + WORKING_WORDS[lang].byStep(points(score));
  const cap = rate.gt(100) ? WORKING_WORDS[lang].capped : '';
  return `${share}${cap} × ${plain(weight)} = ${points(score)}`;
}

function manualText({ reason, band, points: listed }: Of<'manual'>, lang: Lang): string {
  const words = WORKING_WORDS[lang];
  const why = MANUAL_TEXTS[lang][reason];
  if (band) return why + words.inBand(points(band.from), points(band.to));
  if (listed) return why + words.listed(listed.map(plain).join(words.listMark));
  return why;
}
