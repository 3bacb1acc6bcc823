import type { Address } from './address';
import type { Evaluation } from './evaluation';
import type { Passage, Sentence } from './narrative';
import { compact, normalise } from './normalise';

/** A paragraph of results that repeats the goal. */
export interface Copy {
  readonly passage: Passage;
  readonly goalAt: Address;
}

/** Shorter texts are alike by chance. */
const SHORTEST = 40;
/** Share of common neighbouring characters, in percent. */
const SAME_FROM = 90;
const RESULTS = /完成情况|实现情况|完成目标|成效|效果|达成情况/;

/**
 * Results that say what the goal says, in nine characters of ten and with the same figures: a result with figures of
 * its own was filled in. A report may quote its goal; only sections about results are looked at.
 */
export function copiedGoals({ goal }: Evaluation, sentences: readonly Sentence[]): readonly Copy[] {
  const { expected } = goal;
  const promised = expected ? essence(expected.text) : null;
  if (!expected || !promised || promised.letters < SHORTEST) return [];
  const passages = new Set(sentences.map(({ passage }) => passage));
  return [...passages]
    .filter(({ kind, section }) => kind === 'outcome' || RESULTS.test(section))
    .filter(({ text }) => isSame(promised, essence(text)))
    .map((passage) => ({ passage, goalAt: expected.at }));
}

interface Essence {
  readonly letters: number;
  readonly figures: string;
  /** Neighbouring characters and how often each two stand together. */
  readonly pairs: ReadonlyMap<string, number>;
}

function essence(text: string): Essence {
  const letters = compact(text).replace(/[^\u4e00-\u9fffa-z\d]/gi, '');
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return {
    letters: letters.length,
    figures: (normalise(text).match(/\d+(?:\.\d+)?/g) ?? []).join(' '),
    pairs,
  };
}

function isSame(a: Essence, b: Essence): boolean {
  if (b.letters < SHORTEST || a.figures !== b.figures) return false;
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  return common * 2 * 100 >= SAME_FROM * (a.letters + b.letters - 2);
}
