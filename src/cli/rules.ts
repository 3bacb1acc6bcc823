import { CATALOGUE } from '../app/catalogue';
import { explainRule, listRules } from '../app/rule-list';
import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import type { Format } from './arguments';

/** `zhunsheng rules` */
export function rules(format: Format, lang: Lang): Result<number, UsageError> {
  process.stdout.write(listRules(CATALOGUE.rules, format, lang));
  return ok(0);
}

/** `zhunsheng explain ID` */
export function explain(id: string, lang: Lang): Result<number, UsageError> {
  const rule = CATALOGUE.rules.find((known) => known.id === id);
  if (rule) {
    process.stdout.write(explainRule(rule, lang));
    return ok(0);
  }
  return fail({ kind: 'unknown-rule', rule: id, near: similarTo(id) });
}

const MOST_SUGGESTIONS = 5;

/** Rules that share a word with what was typed: "score-missmatch" shares "score" with many, so the longest words count. */
function similarTo(id: string): readonly string[] {
  const words = new Set(id.toLowerCase().split('-'));
  const shared = (known: string) =>
    known.split('-').reduce((sum, word) => sum + (words.has(word) ? word.length : 0), 0);
  return CATALOGUE.rules
    .map((rule) => ({ id: rule.id, score: shared(rule.id) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map((near) => near.id);
}
