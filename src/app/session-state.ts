import type { Address } from '../core/address';
import { contains } from '../core/address';
import type { Kept } from '../core/plan';
import type { Policy } from '../core/policy';
import type { SheetReview } from '../core/review';
import type { Settings } from '../core/settings';
import { DEFAULT_SETTINGS } from '../core/settings';
import type { Desk } from './desk';
import type { HostError } from './host';

export type Activity =
  | 'refresh' // by itself, after an edit
  | 'check'
  | 'recalculate'
  | 'fix'
  | 'decide'
  | 'restore'
  | 'clear'
  | 'opinion'
  | 'all';

/** What the last action did, for the message bar and the live region. */
export interface Outcome {
  readonly activity: Activity;
  /** Cells written, or opinions listed. */
  readonly written: number;
  /** Computed cells that hold a formula or are locked: shown, never overwritten. */
  readonly kept: readonly Kept[];
  /** The sheet changed between reading and writing: nothing was written, the review is fresh. */
  readonly interrupted: boolean;
  /** Protected sheets, on which no mark could be drawn. */
  readonly unmarked: readonly string[];
}

export interface SessionState {
  readonly busy: Activity | null;
  /** Sheets done of sheets to do, while all sheets are checked. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly error: HostError | null;
  /** What the actions need could not be loaded: nothing was read or written. */
  readonly missing: boolean;
  readonly outcome: Outcome | null;
  /** What is known of the sheets, in the order of their tabs, each as it was last reviewed. Null at first. */
  readonly reviews: readonly SheetReview[] | null;
  readonly sheetNames: readonly string[];
  /** The sheet that is shown: the one in front, unless that is our own. */
  readonly activeSheet: string;
  /** Which form of the active sheet is shown. */
  readonly formIndex: number;
  /** The cell the user is at; `byPane` where the pane itself led there, so that its list need not follow. */
  readonly selection: { readonly sheet: string; readonly at: Address; readonly byPane: boolean } | null;
  readonly settings: Settings;
  /** The unit's own policy, kept in this workbook. */
  readonly ownPolicy: Policy | null;
  readonly canRestore: boolean;
}

export const INITIAL: SessionState = {
  busy: null,
  progress: null,
  error: null,
  missing: false,
  outcome: null,
  reviews: null,
  sheetNames: [],
  activeSheet: '',
  formIndex: 0,
  selection: null,
  settings: DEFAULT_SETTINGS,
  ownPolicy: null,
  canRestore: false,
};

/** What the pane shows of a desk. Other sheets keep what was last found on them. */
export function shown(before: SessionState, { reading, reviews, memory }: Desk): Partial<SessionState> {
  const { sheetNames } = reading;
  const activeSheet = reading.workbook.sheets[0]?.name ?? reading.activeSheet;
  const sameView = viewOf(memory.settings, memory.policy) === viewOf(before.settings, before.ownPolicy);
  const fresh = new Set(reviews.map((review) => review.sheet));
  // What was found on other sheets still holds, unless it was decided to look at everything differently.
  const older = sameView ? (before.reviews ?? []).filter((review) => !fresh.has(review.sheet)) : [];
  const known = new Map([...older, ...reviews].map((review) => [review.sheet, review]));
  return {
    reviews: sheetNames.flatMap((name) => known.get(name) ?? []),
    sheetNames,
    activeSheet,
    formIndex: activeSheet === before.activeSheet ? before.formIndex : 0,
    settings: memory.settings,
    ownPolicy: memory.policy,
    canRestore: memory.before.some(({ sheet }) => sheet === activeSheet),
  };
}

/** All that decides what is found on a sheet; answers to single findings do not. */
function viewOf(settings: Settings, policy: Policy | null): string {
  return JSON.stringify([{ ...settings, waivers: [] }, policy]);
}

/** The form that the cell belongs to, or the one shown where it belongs to none. */
export function formIndexAt(state: SessionState, at: Address): number {
  const review = state.reviews?.find((one) => one.sheet === state.activeSheet);
  const forms = review?.status === 'reviewed' ? review.forms : [];
  const index = forms.findIndex((form) => contains(form.evaluation.area, at));
  return index === -1 ? state.formIndex : index;
}
