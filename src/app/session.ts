import type { Address } from '../core/address';
import { sameAddress } from '../core/address';
import type { Finding } from '../core/finding';
import type { Policy } from '../core/policy';
import { ok } from '../core/result';
import type { FormReview } from '../core/review';
import type { Settings } from '../core/settings';
import type { Direction } from '../core/expression';
import type { Actions, Running, Step } from './actions';
import type { HostError } from './host';
import { OPINION_SHEET } from './host';
import { createRunner } from './runner';
import type { Activity, SessionState } from './session-state';
import { formIndexAt, INITIAL } from './session-state';
import type { Store, WritableStore } from './store';
import { createStore } from './store';

/** What a person can do with a form, wherever it is open. One action at a time: a second press is ignored. */
export interface Session extends Store<SessionState> {
  /** Brings what the actions need, so that the first press need not wait for it. */
  prepare(): Promise<void>;
  /** Does again what was asked for when that could not be loaded. */
  retry(): Promise<void>;
  /** Review without a change to any cell; `marks` colours what was found. */
  check(options: { readonly marks: boolean }): Promise<void>;
  /** Live re-check after an edit: one round trip, nothing written. */
  refresh(): Promise<void>;
  /** The one click: scores, totals and marks. */
  recalculate(): Promise<void>;
  /** Applies the fixes of these findings, in one write. */
  fix(findings: readonly Finding[]): Promise<void>;
  /** Applies every safe fix, also those that show only once others stand: one write, one step back. */
  fixAll(): Promise<void>;
  /** Answers a finding instead of mending it; null takes the answer back. */
  waive(form: FormReview, finding: Finding, reason: string | null): Promise<void>;
  /** Brings back the scores from before the last write; cells typed over since then stay. */
  restore(): Promise<void>;
  clearMarks(): Promise<void>;
  writeOpinions(): Promise<void>;
  /** Reviews every sheet, until done or cancelled. */
  checkAll(): Promise<void>;
  /** Ends the walk through the sheets before the next one. */
  cancel(): void;
  /** Which way is better for the indicators of this name; null takes the answer back. */
  decideDirection(indicator: string, direction: Direction | null): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Scores by a policy of the unit's own from now on; null: as before there was one. */
  adoptPolicy(policy: Policy | null): Promise<void>;
  goTo(sheet: string, at: Address): Promise<void>;
  /** The user selected a cell: its findings come first. */
  select(sheet: string, at: Address): void;
  /** The user turned to another sheet: what is known of it is shown. */
  activate(sheet: string): void;
  /** Something around the session went wrong: said like any other error. */
  fail(error: HostError): void;
  /** The user has read the message. */
  dismiss(): void;
  /** Shows one of the forms reviewed, wherever it stands. */
  showForm(sheet: string, index: number): Promise<void>;
}

/**
 * Brings the actions. They know forms and spreadsheets, three times the bytes of all that is seen at first: they may
 * come later than the buttons.
 */
export type OpenActions = (running: Running) => Promise<Actions>;

export function createSession(open: OpenActions): Session {
  const store = createStore(INITIAL);
  const { load, act, cancel, retry } = acting(open, store);
  const decide = (step: (actions: Actions) => Step) => act('decide', step);
  return {
    get: store.get,
    subscribe: store.subscribe,
    cancel,
    retry,
    prepare: async () => void (await Promise.allSettled([load()])),
    check: (options) => act('check', (actions) => actions.check(options)),
    refresh: () => act('refresh', (actions) => actions.refresh()),
    recalculate: () => act('recalculate', (actions) => actions.recalculate()),
    fix: (findings) => act('fix', (actions) => actions.fix(findings)),
    fixAll: () => act('fix', (actions) => actions.fixAll()),
    waive: (form, finding, reason) => decide((actions) => actions.waive(form, finding, reason)),
    restore: () => act('restore', (actions) => actions.restore()),
    clearMarks: () => act('clear', (actions) => actions.clearMarks()),
    writeOpinions: () => act('opinion', (actions) => actions.writeOpinions()),
    checkAll: () => act('all', (actions) => actions.checkAll()),
    decideDirection: (indicator, direction) =>
      decide((actions) => actions.decideDirection(indicator, direction)),
    changeSettings: (change) => decide((actions) => actions.changeSettings(change)),
    adoptPolicy: (policy) => decide((actions) => actions.adoptPolicy(policy)),
    ...looking(store, load),
  };
}

/** One action at a time, and the waiting for those who know how: a press before that is a press all the same. */
function acting(open: OpenActions, store: WritableStore<SessionState>) {
  const { act: perform, cancel, cancelled } = createRunner(store);
  const onProgress = (done: number, of: number): void => store.set({ progress: { done, of } });
  let opening: Promise<Actions> | null = null;
  let again = (): Promise<void> => Promise.resolve();

  async function load(): Promise<Actions> {
    opening ??= open({ state: store.get, onProgress, cancelled });
    try {
      return await opening;
    } catch (error) {
      // What did not come is asked for anew by the next press.
      opening = null;
      throw error;
    }
  }

  function act(activity: Activity, step: (actions: Actions) => Step): Promise<void> {
    return perform(activity, async () => {
      const [loaded] = await Promise.allSettled([load()]);
      if (loaded.status === 'fulfilled') return step(loaded.value);
      again = () => act(activity, step);
      return ok({ missing: true });
    });
  }

  return { load, act, cancel, retry: () => again() };
}

/** Looking at a cell or a form is no work: it neither waits for an action nor holds one up. */
function looking(
  store: WritableStore<SessionState>,
  load: () => Promise<Actions>,
): Pick<Session, 'goTo' | 'select' | 'activate' | 'fail' | 'dismiss' | 'showForm'> {
  function activate(sheet: string): void {
    const { reviews, activeSheet } = store.get();
    // Our opinion sheet is written about a form: that form stays in the pane.
    if (reviews === null || sheet === activeSheet || sheet === OPINION_SHEET) return;
    store.set({ activeSheet: sheet, formIndex: 0 });
  }
  /** A sheet that is gone is not offered again. */
  function without(sheet: string): Partial<SessionState> {
    const { reviews, sheetNames } = store.get();
    return {
      reviews: reviews?.filter((review) => review.sheet !== sheet) ?? null,
      sheetNames: sheetNames.filter((name) => name !== sheet),
    };
  }
  let stuck: HostError | null = null;
  async function goTo(sheet: string, at: Address): Promise<void> {
    store.set({ selection: { sheet, at, byPane: true } });
    // Whoever knows a cell has seen a review: the actions are there.
    const gone = await (await load()).goTo(sheet, at);
    if (gone.ok) {
      activate(sheet);
      // That it could not be gone to a moment ago is no longer of interest; what else went wrong is.
      if (stuck !== null && store.get().error === stuck) store.set({ error: null });
    } else {
      stuck = gone.error;
      store.set({ error: stuck, ...(stuck.code === 'sheet-missing' && without(sheet)) });
    }
  }
  return {
    activate,
    goTo,
    fail: (error) => store.set({ error }),
    dismiss: () => store.set({ error: null, outcome: null }),
    select(sheet, at) {
      const { selection } = store.get();
      // The echo of goTo: the spreadsheet reports the selection that the pane has just made.
      if (selection?.sheet === sheet && sameAddress(selection.at, at)) return;
      activate(sheet);
      store.set({ selection: { sheet, at, byPane: false }, formIndex: formIndexAt(store.get(), at) });
    },
    async showForm(sheet, index) {
      const review = store.get().reviews?.find((one) => one.sheet === sheet);
      const form = review?.status === 'reviewed' ? review.forms[index] : undefined;
      if (!form) return;
      const { top, left } = form.evaluation.area;
      await goTo(sheet, { row: top, column: left });
      store.set({ formIndex: index });
    },
  };
}
