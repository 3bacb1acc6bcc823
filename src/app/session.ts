import type { Address } from '../core/address';
import { sameAddress, toA1 } from '../core/address';
import type { Edit } from '../core/edit';
import type { Finding } from '../core/finding';
import { plan } from '../core/plan';
import type { Policy } from '../core/policy';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Catalogue, FormReview } from '../core/review';
import { findingKey } from '../core/review';
import type { Settings } from '../core/settings';
import type { Direction } from '../core/target';
import type { Change, Desk } from './desk';
import { commit, decide, formsOf, open, valueIn } from './desk';
import type { Host, HostError } from './host';
import type { Memory } from './memory';
import { restoring } from './memory';
import { OPINION_SHEET, opinionsOf, withAnswers } from './opinion';
import { createRunner } from './runner';
import type { Activity, Outcome, SessionState } from './session-state';
import { formIndexAt, INITIAL, shown } from './session-state';
import type { Store, WritableStore } from './store';
import { createStore } from './store';
import { survey } from './survey';

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
  /** Ends the walk through the sheets before the next one. */
  cancel(): void;
  decideDirection(indicator: string, direction: Direction): Promise<void>;
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

/** A change of no cell. */
const NOTHING: Change = { edits: [], kept: [], follows: [], marks: 'follow' };

type State = Partial<SessionState>;
/** What an action leaves behind in the state, or why it could not. */
type Step = Promise<Result<State, HostError>>;

export interface SessionOptions {
  readonly host: Host;
  readonly catalogue: Catalogue;
}

export function createSession({ host, catalogue }: SessionOptions): Session {
  const store = createStore(INITIAL);
  const { act, cancel, front, everySheet, change, remember, settle } = working(host, catalogue, store);
  return {
    get: store.get,
    subscribe: store.subscribe,
    cancel,
    check: ({ marks }) => change('check', () => ({ ...NOTHING, marks: marks ? 'draw' : 'leave' })),
    refresh: () =>
      act('refresh', async () => {
        const desk = await openShown(host, catalogue, store.get());
        return desk.ok ? ok(shown(store.get(), desk.value)) : desk;
      }),
    recalculate: () => change('recalculate', (desk) => ({ ...plan(formsOf(desk.reviews)), marks: 'draw' })),
    fix: (findings) => change('fix', (desk) => ({ ...NOTHING, edits: stillDue(desk, findings) })),
    waive: (form, finding, reason) => settle(waiving(findingKey(finding, form.evaluation), reason)),
    restore: () => change('restore', restoration),
    clearMarks: () =>
      act('clear', async () => {
        const desk = await front();
        return desk.ok ? clearMarks(host, desk.value, store.get()) : desk;
      }),
    writeOpinions: () =>
      act('opinion', async () => {
        const all = await everySheet();
        return all.ok ? writeOpinions(host, catalogue, all.value, store.get()) : all;
      }),
    checkAll: () =>
      act('all', async () => {
        const all = await everySheet();
        return all.ok ? ok({ ...shown(store.get(), all.value), outcome: outcomeOf('all', 0) }) : all;
      }),
    decideDirection: (indicator, direction) =>
      settle((old) => ({ ...old, directions: { ...old.directions, [indicator]: direction } })),
    changeSettings: (settings) => settle((old) => ({ ...old, ...settings })),
    adoptPolicy: (policy) =>
      remember((memory) => ({
        ...memory,
        policy,
        settings: { ...memory.settings, policy: policy?.id ?? null },
      })),
    ...looking(host, store),
  };
}

/** The shapes that all actions have in common. */
function working(host: Host, catalogue: Catalogue, store: WritableStore<SessionState>) {
  const { act, cancel, cancelled } = createRunner(store);
  const front = () => openFront(host, catalogue, store.get());
  const walk = (first: Desk) =>
    survey(host, catalogue, first, {
      onProgress: (done, of) => store.set({ progress: { done, of } }),
      cancelled,
    });
  const everySheet = async () => {
    const first = await front();
    return first.ok ? walk(first.value) : first;
  };

  /** Reads, lets the action decide, writes: everything that touches the user's cells. */
  const change = (activity: Activity, decideOn: (desk: Desk) => Change) =>
    act(activity, async () => {
      const desk = await front();
      if (!desk.ok) return desk;
      const wanted = decideOn(desk.value);
      if (wanted.edits.length === 0 && formsOf(desk.value.reviews).length === 0) {
        // No form here, nothing to write: perhaps it is on one of the other sheets.
        const found = await walk(desk.value);
        return found.ok ? ok(shown(store.get(), found.value)) : found;
      }
      const done = await commit(host, catalogue, desk.value, wanted);
      if (!done.ok) return done;
      const { written, interrupted, unmarked } = done.value;
      const outcome = { activity, written, interrupted, unmarked, kept: wanted.kept };
      return ok({ ...shown(store.get(), done.value.desk), outcome });
    });

  /** Reads, keeps a decision in the workbook, reviews under it. */
  const remember = (changeOf: (memory: Memory) => Memory) =>
    act('decide', async () => {
      const desk = await openShown(host, catalogue, store.get());
      if (!desk.ok) return desk;
      const decided = await decide(host, catalogue, desk.value, changeOf);
      return decided.ok ? ok(shown(store.get(), decided.value)) : decided;
    });
  const settle = (changeOf: (settings: Settings) => Settings) =>
    remember((memory) => ({ ...memory, settings: changeOf(memory.settings) }));

  return { act, cancel, front, everySheet, change, remember, settle };
}

/** Looking at a cell or a form is no work: it neither waits for an action nor holds one up. */
function looking(
  host: Host,
  store: WritableStore<SessionState>,
): Pick<Session, 'goTo' | 'select' | 'activate' | 'fail' | 'dismiss' | 'showForm'> {
  function activate(sheet: string): void {
    const { reviews, activeSheet } = store.get();
    // Our opinion sheet is written about a form: that form stays in the pane.
    if (reviews === null || sheet === activeSheet || sheet === OPINION_SHEET) return;
    store.set({ activeSheet: sheet, formIndex: 0 });
  }
  /** A sheet that is gone is not offered again. */
  function without(sheet: string): State {
    const { reviews, sheetNames } = store.get();
    return {
      reviews: reviews?.filter((review) => review.sheet !== sheet) ?? null,
      sheetNames: sheetNames.filter((name) => name !== sheet),
    };
  }
  async function goTo(sheet: string, at: Address): Promise<void> {
    store.set({ selection: { sheet, at, byPane: true } });
    const gone = await host.goTo(sheet, at);
    if (gone.ok) activate(sheet);
    else store.set({ error: gone.error, ...(gone.error.code === 'sheet-missing' && without(sheet)) });
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

/** The sheet in front; where that is our own, the one that the pane shows. */
async function openFront(
  host: Host,
  catalogue: Catalogue,
  state: SessionState,
): Promise<Result<Desk, HostError>> {
  const desk = await open(host, catalogue);
  const onOurs = desk.ok && desk.value.reading.activeSheet === OPINION_SHEET;
  return onOurs && state.activeSheet !== '' ? openShown(host, catalogue, state) : desk;
}

/** The sheet that the pane shows, which need not be the one in front; that one where it is gone. */
async function openShown(
  host: Host,
  catalogue: Catalogue,
  { activeSheet }: SessionState,
): Promise<Result<Desk, HostError>> {
  if (activeSheet === '') return open(host, catalogue);
  const desk = await open(host, catalogue, { kind: 'sheet', name: activeSheet });
  return !desk.ok && desk.error.code === 'sheet-missing' ? open(host, catalogue) : desk;
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

async function clearMarks(host: Host, desk: Desk, state: SessionState): Step {
  const sheets = desk.reading.workbook.sheets.map((sheet) => sheet.name);
  const receipt = await host.write({
    edits: [],
    marks: { sheets, marks: [] },
    memory: null,
    revision: null,
  });
  return receipt.ok ? ok({ ...shown(state, desk), outcome: outcomeOf('clear', 0) }) : receipt;
}

/** One opinion sheet for all forms of the workbook; without a form there is nothing to write about. */
async function writeOpinions(host: Host, catalogue: Catalogue, desk: Desk, state: SessionState): Step {
  const forms = formsOf(desk.reviews);
  if (forms.length === 0) return ok(shown(state, desk));
  const old = await host.readSheet(OPINION_SHEET);
  if (!old.ok) return old;
  const sheet = withAnswers(opinionsOf(forms, catalogue.rules), old.value);
  const made = await host.writeSheet(sheet);
  return made.ok ? ok({ ...shown(state, desk), outcome: outcomeOf('opinion', sheet.rows.length) }) : made;
}

function outcomeOf(activity: Activity, written: number): Outcome {
  return { activity, written, kept: [], interrupted: false, unmarked: [] };
}
