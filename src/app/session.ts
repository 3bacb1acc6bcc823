import type { Address } from '../core/address';
import { sameAddress, toA1 } from '../core/address';
import type { Edit } from '../core/edit';
import type { Finding } from '../core/finding';
import type { Kept } from '../core/plan';
import { plan } from '../core/plan';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Catalogue, FormReview, SheetReview } from '../core/review';
import { findingKey } from '../core/review';
import type { Settings } from '../core/settings';
import { DEFAULT_SETTINGS } from '../core/settings';
import type { Direction } from '../core/target';
import type { Change, Desk } from './desk';
import { commit, decide, formsOf, open, valueIn } from './desk';
import type { Host, HostError } from './host';
import { restoring } from './memory';
import { OPINION_SHEET, opinionsOf, withAnswers } from './opinion';
import type { Store, WritableStore } from './store';
import { createStore } from './store';

export type Activity = 'check' | 'recalculate' | 'fix' | 'decide' | 'restore' | 'clear' | 'opinion' | 'all';

/** What the last action did, for the message bar and the live region. */
export interface Outcome {
  readonly activity: Activity;
  /** Cells written, or opinions listed. */
  readonly written: number;
  /** Computed cells that hold a formula or are locked: shown, never overwritten. */
  readonly kept: readonly Kept[];
  /** The sheet changed between reading and writing: nothing was written, the review is fresh. */
  readonly interrupted: boolean;
}

export interface SessionState {
  readonly busy: Activity | null;
  /** Sheets done of sheets to do, while all sheets are checked. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly error: HostError | null;
  readonly outcome: Outcome | null;
  /** Null until the first review. */
  readonly reviews: readonly SheetReview[] | null;
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** Which form of the active sheet is shown. */
  readonly formIndex: number;
  /** The cell the user is at; `byPane` where the pane itself led there, so that its list need not follow. */
  readonly selection: { readonly sheet: string; readonly at: Address; readonly byPane: boolean } | null;
  readonly settings: Settings;
  readonly canRestore: boolean;
}

/** What a person can do with a form, wherever it is open. One action at a time: a second press is ignored. */
export interface Session extends Store<SessionState> {
  /** Review without a change to any cell; `marks` colours what was found. */
  check(options: { readonly marks: boolean }): Promise<void>;
  /** Live re-check after an edit: one round trip, nothing written. */
  refresh(): Promise<void>;
  /** The one click: scores, totals and marks. */
  recalculate(): Promise<void>;
  /** Applies the fixes of these findings, in one write. */
  fix(findings: readonly Finding[]): Promise<void>;
  /** Answers a finding instead of mending it; null takes the answer back. */
  waive(form: FormReview, finding: Finding, reason: string | null): Promise<void>;
  /** Brings back the scores from before the last write; cells typed over since then stay. */
  restore(): Promise<void>;
  clearMarks(): Promise<void>;
  writeOpinions(): Promise<void>;
  /** Reviews every sheet, until done or cancelled. */
  checkAll(): Promise<void>;
  /** Ends checkAll before its next sheet. */
  cancel(): void;
  decideDirection(indicator: string, direction: Direction): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  goTo(sheet: string, at: Address): Promise<void>;
  select(sheet: string, at: Address): void;
  showForm(index: number): void;
}

const INITIAL: SessionState = {
  busy: null,
  progress: null,
  error: null,
  outcome: null,
  reviews: null,
  sheetNames: [],
  activeSheet: '',
  formIndex: 0,
  selection: null,
  settings: DEFAULT_SETTINGS,
  canRestore: false,
};

/** A change of no cell that draws the marks. */
const NOTHING: Change = { edits: [], kept: [], follows: [], marks: true };

type State = Partial<SessionState>;
/** What an action leaves behind in the state, or why it could not. */
type Step = Promise<Result<State, HostError>>;

export interface SessionOptions {
  readonly host: Host;
  readonly catalogue: Catalogue;
}

export function createSession({ host, catalogue }: SessionOptions): Session {
  const store = createStore(INITIAL);
  let cancelled = false;

  async function act(activity: Activity, step: () => Step): Promise<void> {
    if (store.get().busy) return;
    cancelled = false;
    store.set({ busy: activity, error: null, outcome: null });
    const result = await step();
    store.set({ busy: null, progress: null, ...(result.ok ? result.value : { error: result.error }) });
  }

  /** Reads, lets the action decide, writes: the shape of everything that touches the sheet. */
  const change = (activity: Activity, decideOn: (desk: Desk) => Change) =>
    act(activity, async () => {
      const desk = await open(host, catalogue);
      if (!desk.ok) return desk;
      const wanted = decideOn(desk.value);
      const done = await commit(host, catalogue, desk.value, wanted);
      if (!done.ok) return done;
      const { written, interrupted } = done.value;
      return ok({
        ...shown(store.get(), done.value.desk),
        outcome: { activity, written, interrupted, kept: wanted.kept },
      });
    });

  const settle = (changeOf: (settings: Settings) => Settings) =>
    act('decide', async () => {
      const desk = await open(host, catalogue);
      if (!desk.ok) return desk;
      const decided = await decide(host, catalogue, desk.value, changeOf);
      return decided.ok ? ok(shown(store.get(), decided.value)) : decided;
    });

  return {
    get: store.get,
    subscribe: store.subscribe,
    check: ({ marks }) => change('check', () => ({ ...NOTHING, marks })),
    refresh: () =>
      act('check', async () => {
        const desk = await open(host, catalogue);
        return desk.ok ? ok(shown(store.get(), desk.value)) : desk;
      }),
    recalculate: () => change('recalculate', (desk) => ({ ...plan(formsOf(desk.reviews)), marks: true })),
    fix: (findings) =>
      change('fix', (desk) => ({
        ...NOTHING,
        edits: stillDue(desk, findings),
      })),
    waive: (form, finding, reason) => settle(waiving(findingKey(finding, form.evaluation), reason)),
    restore: () => change('restore', restoration),
    clearMarks: () => act('clear', () => clearMarks(host, catalogue, store.get())),
    writeOpinions: () => act('opinion', () => writeOpinions(host, catalogue, store.get())),
    checkAll: () => act('all', () => checkAll(host, catalogue, store, () => cancelled)),
    cancel: () => void (cancelled = true),
    decideDirection: (indicator, direction) =>
      settle((old) => ({ ...old, directions: { ...old.directions, [indicator]: direction } })),
    changeSettings: (settings) => settle((old) => ({ ...old, ...settings })),
    ...looking(host, store),
  };
}

/** Looking at a cell or a form is no work: it neither waits for an action nor holds one up. */
function looking(
  host: Host,
  store: WritableStore<SessionState>,
): Pick<Session, 'goTo' | 'select' | 'showForm'> {
  return {
    async goTo(sheet, at) {
      store.set({ selection: { sheet, at, byPane: true } });
      const gone = await host.goTo(sheet, at);
      if (!gone.ok) store.set({ error: gone.error });
    },
    select(sheet, at) {
      const { selection } = store.get();
      // The echo of goTo: the spreadsheet reports the selection that the pane has just made.
      if (selection?.sheet === sheet && sameAddress(selection.at, at)) return;
      store.set({ selection: { sheet, at, byPane: false } });
    },
    showForm: (formIndex) => store.set({ formIndex }),
  };
}

function shown(before: SessionState, { reading, reviews, memory }: Desk): State {
  const { activeSheet, sheetNames } = reading;
  return {
    reviews,
    sheetNames,
    activeSheet,
    formIndex: activeSheet === before.activeSheet ? before.formIndex : 0,
    settings: memory.settings,
    canRestore: memory.before.length > 0,
  };
}

/** The fixes as of now: a finding shown a while ago may be gone, or due another value. */
function stillDue(desk: Desk, findings: readonly Finding[]): readonly Edit[] {
  const chosen = new Set(findings.map(placeOf));
  return formsOf(desk.reviews)
    .flatMap((form) => form.findings)
    .filter((finding) => chosen.has(placeOf(finding)))
    .flatMap((finding) => finding.fix?.edits ?? []);
}

function placeOf({ rule, at }: Finding): string {
  return `${rule}@${toA1(at)}`;
}

function restoration(desk: Desk): Change {
  const edits = restoring(desk.memory.before, valueIn(desk.reading.workbook));
  return { ...NOTHING, edits, forget: true };
}

function waiving(key: string, reason: string | null): (settings: Settings) => Settings {
  return (settings) => ({
    ...settings,
    waivers: [
      ...settings.waivers.filter((waiver) => waiver.key !== key),
      ...(reason === null ? [] : [{ key, reason }]),
    ],
  });
}

/** Reads first: the host must have seen the marks that it is to remove. */
async function clearMarks(host: Host, catalogue: Catalogue, state: SessionState): Step {
  const desk = await open(host, catalogue);
  if (!desk.ok) return desk;
  const { activeSheet } = desk.value.reading;
  const marks = { sheets: [activeSheet], marks: [] };
  const receipt = await host.write({ edits: [], marks, memory: null, revision: null });
  return receipt.ok ? ok({ ...shown(state, desk.value), outcome: outcomeOf('clear', 0) }) : receipt;
}

async function writeOpinions(host: Host, catalogue: Catalogue, state: SessionState): Step {
  const desk = await open(host, catalogue);
  if (!desk.ok) return desk;
  const old = await host.readSheet(OPINION_SHEET);
  if (!old.ok) return old;
  const sheet = withAnswers(opinionsOf(formsOf(desk.value.reviews), catalogue.rules), old.value);
  const made = await host.writeSheet(sheet);
  if (!made.ok) return made;
  return ok({ ...shown(state, desk.value), outcome: outcomeOf('opinion', sheet.rows.length) });
}

async function checkAll(
  host: Host,
  catalogue: Catalogue,
  store: WritableStore<SessionState>,
  cancelled: () => boolean,
): Step {
  const first = await open(host, catalogue);
  if (!first.ok) return first;
  const { sheetNames } = first.value.reading;
  const reviews: SheetReview[] = [];
  for (const name of sheetNames) {
    if (cancelled()) break;
    store.set({ progress: { done: reviews.length, of: sheetNames.length } });
    const desk = await open(host, catalogue, { kind: 'sheet', name });
    if (!desk.ok) return desk;
    reviews.push(...desk.value.reviews);
  }
  return ok({ ...shown(store.get(), { ...first.value, reviews }), outcome: outcomeOf('all', 0) });
}

function outcomeOf(activity: Activity, written: number): Outcome {
  return { activity, written, kept: [], interrupted: false };
}
