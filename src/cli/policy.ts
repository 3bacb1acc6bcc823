import { existsSync, readFileSync } from 'node:fs';
import { policyFromText, policyIds, policyNamed } from '../app/policy';
import type { Lang } from '../core/language';
import type { Policy } from '../core/policy';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import { PATH_FAILURES } from '../messages/cli';
import { attempt } from './files';

/** The policy that `--policy` names, by id or as a file; null where the layouts are to choose. */
export function findPolicy(named: string | null, lang: Lang): Result<Policy | null, UsageError> {
  if (named === null) return ok(null);
  const policy = policyNamed(named);
  if (policy) return ok(policy);
  if (!existsSync(named)) {
    return fail({ kind: 'invalid-value', option: '--policy', value: named, valid: policyIds() });
  }
  const bytes = attempt(() => readFileSync(named));
  const own: Result<Policy, readonly string[]> =
    typeof bytes === 'string'
      ? fail([PATH_FAILURES[bytes][lang]])
      : policyFromText(bytes.toString('utf8'), lang);
  return own.ok ? own : fail({ kind: 'invalid-policy', file: named, problems: own.error });
}
