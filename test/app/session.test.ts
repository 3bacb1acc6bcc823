import { actionsOn } from '../../src/app/actions';
import { CATALOGUE } from '../../src/app/catalogue';
import type { HostError } from '../../src/app/host';
import type { Session } from '../../src/app/session';
import { createSession } from '../../src/app/session';
import { activeFormOf } from '../../src/app/state-view';
import { parseA1, toA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { MemoryHost } from '../../src/hosts/memory';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { gridOf, remade, withCells, workbookOf } from '../grids';
import { sessionOn } from '../sessions';

const SHEET = jiangmen2024().name;
const NOTES = gridOf([['随手记的内容']], { name: '备注' });

function opened(changes: Readonly<Record<string, CellInput>> = {}, ...others: readonly Grid[]) {
  const host = new MemoryHost(workbookOf(withCells(jiangmen2024(), changes), ...others));
  return { host, session: sessionOn(host) };
}

function valueAt(host: MemoryHost, cell: string): unknown {
  const at = parseA1(cell)!;
  return host.workbook.sheets[0]!.cell(at.row, at.column).value;
}

function everyValue(host: MemoryHost): readonly unknown[] {
  const [grid] = host.workbook.sheets;
  const rows = Array.from({ length: grid!.used!.bottom + 1 }, (_, row) => grid!.row(row));
  return rows.flat().map((cell) => [toA1(cell), cell.value, cell.formula]);
}

function found(session: Session, rule: string, cell: string) {
  const form = activeFormOf(session.get())!;
  const finding = form.findings.find((one) => one.rule === rule && toA1(one.at) === cell);
  return { form, finding: finding! };
}

const broken = (code: HostError['code']): HostError => ({ code, detail: 'as told by the test', at: null });

describe('重新计算并核对', () => {
  test('writes the computed score and the total, in two round trips', async () => {
    const { host, session } = opened({ I17: 1, I34: 97.36 });
    await session.recalculate();
    expect(valueAt(host, 'I17')).toBe(3.64);
    expect(valueAt(host, 'I34')).toBe(100);
    expect(host.trips).toBe(2);
    expect(session.get().outcome).toMatchObject({ activity: 'recalculate', written: 2, interrupted: false });
  });

  test('points taken off on purpose are asked about, not written over', async () => {
    const { host, session } = opened({ I28: 8 });
    await session.recalculate();
    expect(valueAt(host, 'I28')).toBe(8);
    expect(valueAt(host, 'I34')).toBe(98);
    expect(found(session, 'score-reduced-unexplained', 'I28').finding.fix?.applicability).toBe('suggested');
  });

  test('leaves a form without a fault as it is', async () => {
    const { host, session } = opened();
    const before = everyValue(host);
    await session.recalculate();
    expect(everyValue(host)).toEqual(before);
    expect(session.get().outcome?.written).toBe(0);
  });

  test('a second time writes nothing more', async () => {
    const { host, session } = opened({ I17: 1, I20: 0 });
    await session.recalculate();
    const once = everyValue(host);
    await session.recalculate();
    expect(everyValue(host)).toEqual(once);
    expect(session.get().outcome?.written).toBe(0);
  });

  test('marks what is left to do and not what was mended', async () => {
    const { host, session } = opened({ I17: 1, H20: null });
    await session.recalculate();
    const cells = host.marks.flatMap((mark) =>
      mark.areas.map((area) => toA1({ row: area.top, column: area.left })),
    );
    expect(cells).toContain('H20');
    expect(cells).not.toContain('I17');
  });

  test('a sheet that changed in between is not written but reviewed afresh', async () => {
    const { host, session } = opened({ I17: 1 });
    const read = host.read.bind(host);
    let first = true;
    host.read = async (scope) => {
      const reading = await read(scope);
      if (first) host.type(SHEET, parseA1('I18')!, 2);
      first = false;
      return reading;
    };
    await session.recalculate();
    expect(valueAt(host, 'I17')).toBe(1);
    expect(valueAt(host, 'I18')).toBe(2);
    expect(session.get().outcome).toMatchObject({ interrupted: true, written: 0 });
    expect(found(session, 'score-mismatch', 'I18').finding).toBeDefined();
  });

  test('a second press while busy is ignored', async () => {
    const { host, session } = opened({ I17: 1 });
    await Promise.all([session.recalculate(), session.recalculate()]);
    expect(host.trips).toBe(2);
  });

  test.each(['read', 'write'] as const)('an error of the %s is shown and nothing is lost', async (trip) => {
    const { host, session } = opened({ I17: 1 });
    if (trip === 'read') host.failNext(broken('cell-being-edited'));
    else {
      const read = host.read.bind(host);
      host.read = async (scope) => {
        const reading = await read(scope);
        host.failNext(broken('protected'));
        return reading;
      };
    }
    const before = everyValue(host);
    await session.recalculate();
    expect(everyValue(host)).toEqual(before);
    expect(session.get().error?.code).toBe(trip === 'read' ? 'cell-being-edited' : 'protected');
    expect(session.get().busy).toBeNull();
  });
});

describe('只核对', () => {
  test.each([true, false])('changes no cell (marks: %s)', async (marks) => {
    const { host, session } = opened({ I17: 1, H20: null });
    const before = everyValue(host);
    await session.check({ marks });
    expect(everyValue(host)).toEqual(before);
    expect(host.marks.length > 0).toBe(marks);
    expect(found(session, 'actual-missing', 'H20').finding).toBeDefined();
  });

  test('clearing takes every mark away', async () => {
    const { host, session } = opened({ H20: null });
    await session.check({ marks: true });
    await session.clearMarks();
    expect(host.marks).toEqual([]);
  });
});

describe('恢复原分数', () => {
  test('brings back what was typed, also in a later session', async () => {
    const { host, session } = opened({ I17: 1, I20: null });
    await session.recalculate();
    const later = sessionOn(host);
    await later.refresh();
    expect(later.get().canRestore).toBe(true);
    await later.restore();
    expect(valueAt(host, 'I17')).toBe(1);
    expect(valueAt(host, 'I20')).toBeNull();
    expect(later.get().canRestore).toBe(false);
  });

  test('does not touch a score typed since the last write', async () => {
    const { host, session } = opened({ I17: 1 });
    await session.recalculate();
    host.type(SHEET, parseA1('I17')!, 3);
    await session.restore();
    expect(valueAt(host, 'I17')).toBe(3);
  });

  test('after two writes it is the first value that comes back', async () => {
    const { host, session } = opened({ I17: 1 });
    await session.recalculate();
    host.type(SHEET, parseA1('H17')!, '450项');
    await session.recalculate();
    expect(valueAt(host, 'I17')).toBe(3.28);
    await session.restore();
    expect(valueAt(host, 'I17')).toBe(1);
  });
});

describe('修正与说明', () => {
  test('a fix writes its own cell only', async () => {
    const { host, session } = opened({ I17: 1, I18: 2 });
    await session.check({ marks: false });
    await session.fix([found(session, 'score-mismatch', 'I17').finding]);
    expect(valueAt(host, 'I17')).toBe(3.64);
    expect(valueAt(host, 'I18')).toBe(2);
  });

  test('全部修正: every safe fix, also a number kept as text, and the total after them, in one write', async () => {
    const { host, session } = opened({ I16: '3.64', I17: '３．５', I18: 1, I34: 97 });
    await session.fixAll();
    expect(['I16', 'I17', 'I18', 'I34'].map((cell) => valueAt(host, cell))).toEqual([3.64, 3.64, 3.64, 100]);
    expect(host.trips).toBe(2);
    expect(session.get().outcome).toMatchObject({ activity: 'fix', written: 4 });
    const left = activeFormOf(session.get())!.findings.filter(({ fix }) => fix?.applicability === 'safe');
    expect(left).toEqual([]);
    await session.restore();
    expect(['I16', 'I17', 'I18', 'I34'].map((cell) => valueAt(host, cell))).toEqual([
      '3.64',
      '３．５',
      1,
      97,
    ]);
  });

  test('全部修正 leaves what was answered', async () => {
    const { host, session } = opened({ I16: '3.64', I18: 1 });
    await session.check({ marks: false });
    const { form, finding } = found(session, 'number-as-text', 'I16');
    await session.waive(form, finding, '系统导出');
    await session.fixAll();
    expect([valueAt(host, 'I16'), valueAt(host, 'I18')]).toEqual(['3.64', 3.64]);
  });

  test('an answered finding is kept in the workbook, not marked, and can be taken up again', async () => {
    const { host, session } = opened({ H20: null });
    await session.check({ marks: true });
    const { form, finding } = found(session, 'actual-missing', 'H20');
    await session.waive(form, finding, '培训改为线上，无场次');
    expect(found(session, 'actual-missing', 'H20').finding.waiver).toBe('培训改为线上，无场次');
    await session.check({ marks: true });
    const cells = host.marks.flatMap((mark) =>
      mark.areas.map((area) => toA1({ row: area.top, column: area.left })),
    );
    expect(cells).not.toContain('H20');
    await session.waive(form, finding, null);
    expect(found(session, 'actual-missing', 'H20').finding.waiver).toBeNull();
  });

  test('an answer about one form says nothing about the one on the next sheet', async () => {
    const other = remade(withCells(jiangmen2024(), { H20: null }), { name: '乙单位' });
    const { host, session } = opened({ H20: null }, other);
    await session.checkAll();
    const { form, finding } = found(session, 'actual-missing', 'H20');
    await session.waive(form, finding, '培训改为线上，无场次');
    expect(found(session, 'actual-missing', 'H20').finding.waiver).toBe('培训改为线上，无场次');
    host.activate('乙单位');
    await session.check({ marks: false });
    expect(found(session, 'actual-missing', 'H20').form.evaluation.sheet).toBe('乙单位');
    expect(found(session, 'actual-missing', 'H20').finding.waiver).toBeNull();
  });

  test('the answers of the unit outlive the opinion sheet they were written on', async () => {
    const { host, session } = opened({ H20: null });
    await session.writeOpinions();
    const rows = await host.readSheet('核对意见');
    const row = rows.ok && rows.value!.findIndex((texts) => texts[2] === 'H20');
    expect(row).not.toBe(-1);
    const edited = rows.ok && rows.value!.map((texts, index) => (index === row ? withAnswer(texts) : texts));
    host.readSheet = async () => ({ ok: true, value: edited as string[][] });
    host.type(SHEET, parseA1('H20')!, '6场');
    let sheet: readonly (readonly string[])[] = [];
    host.writeSheet = async (made) => {
      sheet = made.rows.map((cells) => cells.map((cell) => cell.text));
      return { ok: true, value: null };
    };
    await session.writeOpinions();
    expect(sheet.flat()).toContain('已补充签到表');
    // What is kept below for the sake of its answer is no opinion of this time.
    expect(session.get().outcome).toMatchObject({ activity: 'opinion', written: sheet.length - 1 });
  });

  test('the opinions on several sheets say which of them a cell is on', async () => {
    const cellsTold = async (...others: readonly Grid[]) => {
      const { host, session } = opened({ H20: null }, ...others);
      await session.writeOpinions();
      const rows = await host.readSheet('核对意见');
      return rows.ok && rows.value!.map((texts) => texts[2]);
    };
    expect(await cellsTold(NOTES)).toContain('H20');
    const other = remade(withCells(jiangmen2024(), { H20: null }), { name: '二' });
    expect(await cellsTold(other)).toEqual(expect.arrayContaining([`${SHEET}!H20`, '二!H20']));
  });
});

function withAnswer(texts: readonly string[]): string[] {
  return texts.map((text, index) => (index === 5 ? '已补充签到表' : text));
}

describe('全部核对', () => {
  test('reviews every sheet and can be cancelled', async () => {
    const { host, session } = opened({}, NOTES);
    await session.checkAll();
    expect(session.get().reviews?.map(({ sheet, status }) => [sheet, status])).toEqual([
      [SHEET, 'reviewed'],
      ['备注', 'unrecognised'],
    ]);
    const trips = host.trips;
    const running = session.checkAll();
    session.cancel();
    await running;
    expect(host.trips - trips).toBe(1);
  });
});

test('going to a cell selects it; a deleted sheet is said', async () => {
  const { host, session } = opened();
  await session.goTo(SHEET, parseA1('H17')!);
  expect(host.selected).toEqual({ sheet: SHEET, at: parseA1('H17') });
  await session.goTo('没有的表', parseA1('A1')!);
  expect(session.get().error).toMatchObject({ code: 'sheet-missing', at: '没有的表' });
  session.dismiss();
  expect(session.get().error).toBeNull();
});

test('what kept one from going to a cell is forgotten with the next cell; what else went wrong is not', async () => {
  const { host, session } = opened();
  host.failNext(broken('cell-being-edited'));
  await session.goTo(SHEET, parseA1('H17')!);
  expect(session.get().error?.code).toBe('cell-being-edited');
  await session.goTo(SHEET, parseA1('H17')!);
  expect(session.get().error).toBeNull();
  host.failNext(broken('protected'));
  await session.recalculate();
  await session.goTo(SHEET, parseA1('H17')!);
  expect(session.get().error?.code).toBe('protected');
});

test('a sheet that was deleted is not offered again', async () => {
  const { host, session } = opened({}, NOTES);
  await session.checkAll();
  host.workbook = { ...host.workbook, sheets: host.workbook.sheets.slice(1) };
  await session.showForm(SHEET, 0);
  expect(session.get().error?.code).toBe('sheet-missing');
  expect(session.get().sheetNames).toEqual(['备注']);
  expect(session.get().reviews?.map(({ sheet }) => sheet)).toEqual(['备注']);
});

describe('actions that come after the buttons', () => {
  /** A session whose actions come, or fail to, when the test says so. */
  function awaited() {
    const host = new MemoryHost(workbookOf(withCells(jiangmen2024(), { I17: 1, I34: 97.36 })));
    const asked: { come: () => void; fail: () => void }[] = [];
    const session = createSession(
      (running) =>
        new Promise((resolve, reject) => {
          const come = () => resolve(actionsOn(host, CATALOGUE, running));
          asked.push({ come, fail: () => reject(new Error('no network')) });
        }),
    );
    return { host, session, asked };
  }

  test('a press before that waits for them; one made meanwhile is ignored', async () => {
    const { host, session, asked } = awaited();
    const [prepared, pressed] = [session.prepare(), session.recalculate()];
    await session.check({ marks: false });
    expect(session.get()).toMatchObject({ busy: 'recalculate', reviews: null });
    expect(asked).toHaveLength(1);
    asked[0]!.come();
    await Promise.all([prepared, pressed]);
    expect(session.get()).toMatchObject({ busy: null, outcome: { activity: 'recalculate', written: 2 } });
    expect(host.trips).toBe(2);
  });

  test('where they cannot be had it is said, nothing is touched, and the same press can be made again', async () => {
    const { host, session, asked } = awaited();
    const pressed = session.recalculate();
    asked[0]!.fail();
    await pressed;
    expect(session.get()).toMatchObject({ busy: null, missing: true, outcome: null });
    expect(host.trips).toBe(0);
    const again = session.retry();
    expect(session.get()).toMatchObject({ busy: 'recalculate', missing: false });
    asked[1]!.come();
    await again;
    expect(session.get()).toMatchObject({ missing: false, outcome: { activity: 'recalculate', written: 2 } });
  });

  test('what could not be fetched ahead is no fault: the first press asks for it', async () => {
    const { session, asked } = awaited();
    const prepared = session.prepare();
    asked[0]!.fail();
    await prepared;
    expect(session.get().missing).toBe(false);
    const pressed = session.check({ marks: false });
    asked[1]!.come();
    await pressed;
    expect(activeFormOf(session.get())).not.toBeNull();
  });
});
