import { toA1 } from '../core/address';
import type { Edit } from '../core/edit';
import type { Direction } from '../core/expression';
import type { Finding } from '../core/finding';
import { plan } from '../core/plan';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Catalogue, FormReview } from '../core/review';
import type { Settings } from '../core/settings';
import { answers, findingKey } from '../core/waiver';
import type { Change, Desk } from './desk';
import { commit, decide, formsOf, open, valueIn } from './desk';
import type { Host, HostError } from './host';
import { OPINION_SHEET } from './host';
import type { Memory } from './memory';
import { restoring } from './memory';
import { mending } from './mending';
import { opinionSheet } from './opinion';
import type { Session } from './session';
import type { Activity, Outcome, SessionState } from './session-state';
import { shown } from './session-state';
import { survey } from './survey';

/** What an action leaves behind in the state, or why it could not. */
export type Step = Promise<Result<Partial<SessionState>, HostError>>;

type ActionName =
  | 'check'
  | 'refresh'
  | 'recalculate'
  | 'fix'
  | 'fixAll'
  | 'waive'
  | 'restore'
  | 'clearMarks'
  | 'writeOpinions'
  | 'checkAll'
  | 'decideDirection'
  | 'changeSettings'
  | 'adoptPolicy';

/** What a session does to a spreadsheet; whether it may at this moment is the session's to ask. */
export type Actions = {
  readonly [Name in ActionName]: (...given: Parameters<Session[Name]>) => Step;
} & Pick<Host, 'goTo'>;

/** What an action asks the session that runs it, and tells it meanwhile. */
export interface Running {
  readonly state: () => SessionState;
  /** Sheets read of sheets to read. */
  readonly onProgress: (done: number, of: number) => void;
  readonly cancelled: () => boolean;
}

/** A change of no cell. */
const NOTHING: Change = { edits: [], kept: [], follows: [], marks: 'follow' };

export function actionsOn(host: Host, catalogue: Catalogue, running: Running): Actions {
  const { state } = running;
  const { front, everySheet, change, remember, settle } = working(host, catalogue, running);
  return {
    check: ({ marks }) => change('check', () => ({ ...NOTHING, marks: marks ? 'draw' : 'leave' })),
    async refresh() {
      const desk = await openShown(host, catalogue, state());
      return desk.ok ? ok(shown(state(), desk.value)) : desk;
    },
    recalculate: () => change('recalculate', (desk) => ({ ...plan(formsOf(desk.reviews)), marks: 'draw' })),
    fix: (findings) => change('fix', (desk) => ({ ...NOTHING, edits: stillDue(desk, findings) })),
    fixAll: () => change('fix', (desk) => ({ ...mending(desk, catalogue), marks: 'draw' })),
    waive: (form, finding, reason) => settle(waiving(form, finding, reason)),
    restore: () => change('restore', restoration),
    async clearMarks() {
      const desk = await front();
      return desk.ok ? clearMarks(host, desk.value, state()) : desk;
    },
    async writeOpinions() {
      const all = await everySheet();
      return all.ok ? writeOpinions(host, catalogue, all.value, state()) : all;
    },
    async checkAll() {
      const all = await everySheet();
      return all.ok ? ok({ ...shown(state(), all.value), outcome: outcomeOf('all', 0) }) : all;
    },
    decideDirection: (indicator, direction) =>
      settle(({ directions, ...old }) => ({ ...old, directions: decided(directions, indicator, direction) })),
    changeSettings: (settings) => settle((old) => ({ ...old, ...settings })),
    adoptPolicy: (policy) =>
      remember((memory) => ({
        ...memory,
        policy,
        settings: { ...memory.settings, policy: policy?.id ?? null },
      })),
    goTo: (sheet, at) => host.goTo(sheet, at),
  };
}

/** The shapes that all actions have in common. */
function working(host: Host, catalogue: Catalogue, running: Running) {
  const { state } = running;
  const front = () => openFront(host, catalogue, state());
  const walk = (first: Desk) => survey(host, catalogue, first, running);
  const everySheet = async () => {
    const first = await front();
    return first.ok ? walk(first.value) : first;
  };

  /** Reads, lets the action decide, writes: everything that touches the user's cells. */
  async function change(activity: Activity, decideOn: (desk: Desk) => Change): Step {
    const desk = await front();
    if (!desk.ok) return desk;
    const wanted = decideOn(desk.value);
    if (wanted.edits.length === 0 && formsOf(desk.value.reviews).length === 0) {
      // No form here, nothing to write: perhaps it is on one of the other sheets.
      const found = await walk(desk.value);
      return found.ok ? ok({ ...shown(state(), found.value), outcome: outcomeOf(activity, 0) }) : found;
    }
    const done = await commit(host, catalogue, desk.value, wanted);
    if (!done.ok) return done;
    const { written, interrupted, unmarked } = done.value;
    const outcome = { activity, written, interrupted, unmarked, kept: wanted.kept };
    return ok({ ...shown(state(), done.value.desk), outcome });
  }

  /** Reads, keeps a decision in the workbook, reviews under it. */
  async function remember(changeOf: (memory: Memory) => Memory): Step {
    const desk = await openShown(host, catalogue, state());
    if (!desk.ok) return desk;
    const decided = await decide(host, catalogue, desk.value, changeOf);
    return decided.ok ? ok(shown(state(), decided.value)) : decided;
  }
  const settle = (changeOf: (settings: Settings) => Settings) =>
    remember((memory) => ({ ...memory, settings: changeOf(memory.settings) }));

  return { front, everySheet, change, remember, settle };
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

function waiving(
  form: FormReview,
  finding: Finding,
  reason: string | null,
): (settings: Settings) => Settings {
  const waiver = { sheet: form.evaluation.sheet, key: findingKey(finding, form) };
  return ({ waivers, ...settings }) => ({
    ...settings,
    waivers: [
      ...waivers.filter((old) => !answers(old, finding, form)),
      ...(reason === null ? [] : [{ ...waiver, reason }]),
    ],
  });
}

function decided(
  directions: Settings['directions'],
  indicator: string,
  direction: Direction | null,
): Settings['directions'] {
  const others = Object.entries(directions).filter(([name]) => name !== indicator);
  return Object.fromEntries(direction === null ? others : [...others, [indicator, direction]]);
}

async function clearMarks(host: Host, desk: Desk, state: SessionState): Step {
  const sheets = desk.reading.workbook.sheets.map((sheet) => sheet.name);
  const receipt = await host.write({
    edits: [],
    marks: { sheets, marks: [] },
    memory: null,
    revision: null,
  });
  if (!receipt.ok) return receipt;
  // Protected sheets keep their marks; where there were none, nothing was left undone.
  const unmarked = receipt.value.unmarked.filter((sheet) => desk.reading.marked.includes(sheet));
  return ok({ ...shown(state, desk), outcome: { ...outcomeOf('clear', 0), unmarked } });
}

/** One opinion sheet for all forms of the workbook; without a form there is nothing to write about. */
async function writeOpinions(host: Host, catalogue: Catalogue, desk: Desk, state: SessionState): Step {
  const forms = formsOf(desk.reviews);
  if (forms.length === 0) return ok({ ...shown(state, desk), outcome: outcomeOf('opinion', 0) });
  const old = await host.readSheet(OPINION_SHEET);
  if (!old.ok) return old;
  const { sheet, count } = opinionSheet(forms, catalogue.rules, old.value);
  const made = await host.writeSheet(sheet);
  return made.ok ? ok({ ...shown(state, desk), outcome: outcomeOf('opinion', count) }) : made;
}

function outcomeOf(activity: Activity, written: number): Outcome {
  return { activity, written, kept: [], interrupted: false, unmarked: [] };
}
