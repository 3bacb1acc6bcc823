import type { Lang } from '../core/language';
import type { Policy } from '../core/policy';
import type { Result } from '../core/result';
import { fail } from '../core/result';
import { policyErrorText } from '../messages/policies';
import { readPolicyText } from '../policies/read-policy';
import { CATALOGUE } from './catalogue';

export function policyNamed(id: string): Policy | null {
  return CATALOGUE.policies.find((policy) => policy.id === id) ?? null;
}

export function policyIds(): readonly string[] {
  return CATALOGUE.policies.map(({ id }) => id);
}

/** A user's own policy out of a JSON file's text, or a sentence for each thing that is wrong with it. */
export function policyFromText(text: string, lang: Lang): Result<Policy, readonly string[]> {
  const policy = readPolicyText(text);
  return policy.ok ? policy : fail(policy.error.map((error) => policyErrorText(error, lang)));
}
