import type { Lang } from '../core/language';

/** What belongs to the person at the keyboard, not to the form. */
export interface Preferences {
  /** Null: as Office is set. */
  readonly language: Lang | null;
  /** Review again after every edit. */
  readonly live: boolean;
  /** Colour what was found on 只核对 too; a reviewer may want the sheet left as it came. */
  readonly marksWhenChecking: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { language: null, live: true, marksWhenChecking: true };

/** Where preferences are kept. Loading never fails: without a store the defaults hold. */
export interface PreferenceStore {
  load(): Promise<Preferences>;
  save(preferences: Preferences): Promise<void>;
}
