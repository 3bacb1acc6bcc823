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

const MOST_SUGGESTIONS = 3;
const LEAST_LIKENESS = 0.5;

/** Rules whose ids look like what was typed: most pairs of neighbouring letters in common. */
function similarTo(id: string): readonly string[] {
  const typed = pairsOf(id.toLowerCase());
  const likeness = (known: string): number => {
    const pairs = pairsOf(known);
    return (2 * [...pairs].filter((pair) => typed.has(pair)).length) / (pairs.size + typed.size);
  };
  return CATALOGUE.rules
    .map((rule) => ({ id: rule.id, likeness: likeness(rule.id) }))
    .filter((near) => near.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map((near) => near.id);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
