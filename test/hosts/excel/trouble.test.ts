import { makeGrid } from '../../../src/core/grid';
import { EMPTY_CELL } from '../../../src/core/grid';
import { MAX_ROWS } from '../../../src/core/address';
import { excelHost } from '../../../src/hosts/excel';
import { jiangmen2024 } from '../../forms/jiangmen-2024';
import { cellsOf, gridOf, moved, remade, withCells } from '../../grids';
import { settled } from '../contract';
import type { OpenedSession } from './workbooks';
import { at, betweenTheTrips, changed, contents, found, openSession } from './workbooks';

const FORM = withCells(jiangmen2024(), { I17: 1 });
const SHEET = FORM.name;

/** What must hold whenever a click could not be done: nothing changed, it is said, and the next click works. */
async function nothingWritten(opened: OpenedSession, code: string, at: string | null = SHEET): Promise<void> {
  const before = contents(opened, SHEET);
  await opened.session.recalculate();
  expect(opened.session.get()).toMatchObject({ busy: null, outcome: null, error: { code, at } });
  expect(changed(before, contents(opened, SHEET))).toEqual({});
  expect(opened.model.sheetNamed(SHEET)!.conditionalRules.all()).toEqual([]);
}

const canBeUsedAgain = async ({ session, opened }: OpenedSession) => {
  await session.recalculate();
  expect(session.get().error).toBeNull();
  expect(opened.valueAt(SHEET, at('I17'))).toBe(3.64);
};

describe('between reading and writing', () => {
  test('the sheet is protected', async () => {
    const opened = openSession([FORM]);
    const sheet = opened.model.sheetNamed(SHEET)!;
    betweenTheTrips(opened, () => void (sheet.protected = true));
    await nothingWritten(opened, 'protected');
    sheet.protected = false;
    await canBeUsedAgain(opened);
  });

  test('the user begins to type into a cell: refused at once, not written later', async () => {
    const opened = openSession([FORM]);
    betweenTheTrips(opened, () => opened.model.beginCellEdit());
    await nothingWritten(opened, 'cell-being-edited');
    opened.model.endCellEdit();
    await settled();
    expect(opened.opened.valueAt(SHEET, at('I17'))).toBe(1);
    await canBeUsedAgain(opened);
  });

  test('the sheet is deleted', async () => {
    const opened = openSession([FORM, gridOf([['别处']], { name: '备注' })]);
    betweenTheTrips(opened, () => opened.model.deleteSheet(opened.model.sheetNamed(SHEET)!));
    await opened.session.recalculate();
    expect(opened.session.get()).toMatchObject({ busy: null, error: { code: 'sheet-missing', at: SHEET } });
  });

  test('the sheet is changed: nothing is written, and the review is fresh', async () => {
    const opened = openSession([FORM]);
    const stop = await opened.host.listen({ onChanged() {}, onSelected() {}, onActivated() {} });
    betweenTheTrips(opened, () => opened.opened.type(SHEET, at('I18'), 2));
    const before = contents(opened, SHEET);
    await opened.session.recalculate();
    expect(changed(before, contents(opened, SHEET))).toEqual({ I18: 2 });
    expect(opened.session.get()).toMatchObject({ error: null, outcome: { interrupted: true, written: 0 } });
    expect(found(opened.session)).toContain('score-mismatch I18');
    await canBeUsedAgain(opened);
    if (stop.ok) await stop.value();
  });

  test('somebody removes the marks: nothing is written, and the next click draws them', async () => {
    const opened = openSession([FORM]);
    await opened.session.check({ marks: true });
    const { conditionalRules } = opened.model.sheetNamed(SHEET)!;
    betweenTheTrips(opened, () => {
      for (const { id } of conditionalRules.all()) conditionalRules.remove(id);
    });
    const before = contents(opened, SHEET);
    await opened.session.recalculate();
    expect(opened.session.get().outcome).toMatchObject({ interrupted: true });
    expect(changed(before, contents(opened, SHEET))).toEqual({});
    await canBeUsedAgain(opened);
    expect(conditionalRules.all().length).toBeGreaterThan(0);
  });
});

describe('a cell being edited', () => {
  test('a read waits for its end', async () => {
    const opened = openSession([FORM]);
    opened.model.beginCellEdit();
    const clicked = opened.session.recalculate();
    await settled();
    expect(opened.session.get().busy).toBe('recalculate');
    opened.model.endCellEdit();
    await clicked;
    expect(opened.opened.valueAt(SHEET, at('I17'))).toBe(3.64);
  });

  test('that never ends becomes a message', async () => {
    const { model } = openSession([FORM]);
    model.beginCellEdit();
    const reading = await excelHost({ timeLimit: 20 }).read({ kind: 'active' });
    expect(reading).toMatchObject({ ok: false, error: { code: 'timeout' } });
    model.endCellEdit();
    await settled();
  });
});

describe('size', () => {
  const LAST_ROW = MAX_ROWS - 1;
  const stray = (value: string | null) =>
    remade(FORM, {
      cells: [...cellsOf(FORM), { ...EMPTY_CELL, row: LAST_ROW, column: 11, value, locked: false }],
    });

  test.each([
    ['format', stray(null)],
    ['value', stray('x')],
  ])('a stray %s in row 1,048,576 costs no more than a full answer of the web', async (_what, grid) => {
    const opened = openSession([grid], 'web');
    opened.excel.traffic.reset();
    await opened.session.recalculate();
    await settled();
    const { roundTrips, responseBytes } = opened.excel.traffic.snapshot();
    expect(opened.opened.valueAt(SHEET, at('I17'))).toBe(3.64);
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(responseBytes).toBeLessThan(5 * 1024 * 1024);
  });

  test('a stray value in the last column neither', async () => {
    const far = { ...EMPTY_CELL, row: 3, column: 16_383, value: 'x', text: 'x' };
    const opened = openSession([remade(FORM, { cells: [...cellsOf(FORM), far] })], 'web');
    await opened.session.recalculate();
    expect(opened.opened.valueAt(SHEET, at('I17'))).toBe(3.64);
    expect(opened.excel.traffic.snapshot().responseBytes).toBeLessThan(5 * 1024 * 1024);
  });

  test('a form that begins below row 300 is read to its end', async () => {
    const opened = openSession([moved(FORM, 290, 0)]);
    await opened.session.recalculate();
    expect(opened.opened.valueAt(SHEET, at('I307'))).toBe(3.64);
  });

  test('a sheet with nothing near its first cell is no form, and no error', async () => {
    const far = { ...EMPTY_CELL, row: LAST_ROW, column: 80, value: 'x', text: 'x' };
    const { session } = openSession([makeGrid({ name: '远处', cells: [far] })]);
    await session.recalculate();
    expect(session.get()).toMatchObject({ error: null, reviews: [{ status: 'unrecognised' }] });
  });

  test('more than Excel on the web hands out is said', async () => {
    const text = '长'.repeat(3_000);
    const rows = Array.from({ length: 200 }, () => [text, text, text]);
    const { session } = openSession([gridOf(rows, { name: '长文' })], 'web');
    await session.recalculate();
    expect(session.get()).toMatchObject({ busy: null, error: { code: 'too-large' } });
  });

  test('60 sheets are checked one by one, with progress', async () => {
    const others = Array.from({ length: 59 }, (_, n) =>
      n % 2 === 0 ? remade(FORM, { name: `自评表${n}` }) : gridOf([['备注']], { name: `备注${n}` }),
    );
    const { session, excel } = openSession([FORM, ...others]);
    const progress: number[] = [];
    session.subscribe(() => {
      const { progress: now } = session.get();
      if (now) progress.push(now.done);
    });
    excel.traffic.reset();
    await session.checkAll();
    await settled();
    expect(excel.traffic.snapshot().roundTrips).toBe(60);
    expect(session.get().reviews?.filter(({ status }) => status === 'reviewed')).toHaveLength(31);
    expect(new Set(progress)).toEqual(new Set(Array.from({ length: 59 }, (_, n) => n + 1)));
  });
});
