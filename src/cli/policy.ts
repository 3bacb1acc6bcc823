import type { Policy } from '../core/policy';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import { POLICIES } from '../policies';

/** The policy that `--policy` names; null where the layouts are to choose. */
export function findPolicy(named: string | null): Result<Policy | null, UsageError> {
  if (named === null) return ok(null);
  const policy = POLICIES.find(({ id }) => id === named);
  if (policy) return ok(policy);
  return fail({
    kind: 'invalid-value',
    option: '--policy',
    value: named,
    valid: POLICIES.map(({ id }) => id),
  });
}
