import type { Evaluation } from './evaluation';
import type { Sentence } from './narrative';
import { readSentences } from './narrative';
import type { ClaimPair } from './narrative-claims';
import { pairClaims } from './narrative-claims';
import type { CountPair } from './narrative-counts';
import { pairCounts } from './narrative-counts';
import type { FigurePair } from './narrative-figures';
import { pairFigures } from './narrative-figures';
import type { MoneyPair } from './narrative-money';
import { pairMoney } from './narrative-money';
import type { Scorecard } from './scorecard';

/** One statement of the text and the place of the table that it speaks of. */
export type Pair = MoneyPair | CountPair | ClaimPair | FigurePair;

/** The text of a form, read once; every text rule starts here. */
export interface Narrative {
  readonly sentences: readonly Sentence[];
  /** Matches and contradictions alike. What is not certain to speak of the same thing is not here. */
  readonly pairs: readonly Pair[];
}

export function readNarrative(evaluation: Evaluation, scorecard: Scorecard): Narrative {
  const sentences = readSentences(evaluation);
  if (sentences.length === 0) return { sentences, pairs: [] };
  const figures = pairFigures(evaluation, sentences);
  return {
    sentences,
    pairs: [
      ...pairMoney(evaluation, sentences),
      ...pairCounts(evaluation, sentences),
      ...pairClaims(evaluation, scorecard, sentences, figures),
      ...figures,
    ],
  };
}
