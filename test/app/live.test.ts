import { follow } from '../../src/app/live';
import { activeFormOf } from '../../src/app/state-view';
import { parseA1, toA1 } from '../../src/core/address';
import { MemoryHost } from '../../src/hosts/memory';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { gridOf, remade, workbookOf } from '../grids';
import { sessionOn } from '../sessions';

const SHEET = jiangmen2024().name;
const at = (cell: string) => parseA1(cell)!;

/** A session that follows its host without waiting for calm, and a way to let all that is due happen. */
async function followed({ wanted = true } = {}) {
  const host = new MemoryHost(
    workbookOf(jiangmen2024(), remade(jiangmen2024(), { name: '二' }), gridOf([['x']], { name: '核对意见' })),
  );
  const session = sessionOn(host);
  const stop = await follow(host, session, { wanted: () => wanted, calm: 0 });
  if (!stop.ok) throw new Error(stop.error.detail);
  return { host, session, stop: stop.value };
}

const due = () => new Promise((resolve) => setTimeout(resolve, 5));
const found = (session: ReturnType<typeof sessionOn>) =>
  (activeFormOf(session.get())?.findings ?? []).map(({ rule, at: cell }) => `${rule} ${toA1(cell)}`);

test('nothing is read before somebody asked for a review', async () => {
  const { host, stop } = await followed();
  host.type(SHEET, at('H20'), null);
  await due();
  expect(host.trips).toBe(0);
  await stop();
});

test('an edit renews the review, several at once in one round trip', async () => {
  const { host, session, stop } = await followed();
  await session.check({ marks: false });
  const trips = host.trips;
  host.type(SHEET, at('I17'), 1);
  host.type(SHEET, at('H20'), null);
  await due();
  expect(found(session)).toEqual(expect.arrayContaining(['score-mismatch I17', 'actual-missing H20']));
  expect(host.trips - trips).toBe(1);
  await stop();
  host.type(SHEET, at('H16'), null);
  await due();
  expect(host.trips - trips).toBe(1);
});

test('where live checking is off an edit is not followed, but a sheet that is turned to is shown', async () => {
  const { host, session, stop } = await followed({ wanted: false });
  await session.checkAll();
  const trips = host.trips;
  host.type(SHEET, at('H20'), null);
  host.activate('二');
  await due();
  expect(host.trips).toBe(trips);
  expect(activeFormOf(session.get())?.evaluation.sheet).toBe('二');
  await stop();
});

test('our own sheet of opinions in front leaves the form in the pane', async () => {
  const { host, session, stop } = await followed();
  await session.check({ marks: false });
  const trips = host.trips;
  host.activate('核对意见');
  await due();
  expect(activeFormOf(session.get())?.evaluation.sheet).toBe(SHEET);
  // Nothing is read anew, and what was said of the action that put it there can still be read.
  expect(host.trips).toBe(trips);
  expect(session.get().outcome).toMatchObject({ activity: 'check' });
  host.activate(SHEET);
  await due();
  expect(host.trips).toBe(trips + 1);
  await stop();
});

test('a selected cell is told; the echo of the pane’s own leading is not', async () => {
  const { host, session, stop } = await followed();
  await session.check({ marks: false });
  host.select(SHEET, at('H20'));
  expect(session.get().selection).toEqual({ sheet: SHEET, at: at('H20'), byPane: false });
  await session.goTo(SHEET, at('I17'));
  host.select(SHEET, at('I17'));
  expect(session.get().selection).toEqual({ sheet: SHEET, at: at('I17'), byPane: true });
  await stop();
});
