/** What can be wrong with a policy that a user wrote. The words for each are in messages/policies. */
export type PolicyErrorCode =
  | 'not-an-object' // the file, or a part of it, is not { … }
  | 'unknown-base' // "extends" names no policy
  | 'id-taken' // the id belongs to a built-in policy
  | 'unknown-field'
  | 'missing-field'
  | 'not-text'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-choice'
  | 'not-a-list'
  | 'upside-down' // a band whose lower end is above its upper end
  | 'not-descending' // steps and grades go from the highest down
  | 'not-json';

/** One fault, with its place in the file ("bands.reached.from"; empty for the whole file) and the data behind it. */
export interface PolicyError {
  readonly code: PolicyErrorCode;
  readonly path: string;
  readonly data: Readonly<Record<string, string>>;
}
