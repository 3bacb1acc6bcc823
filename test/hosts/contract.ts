import type { Host, Mark } from '../../src/app/host';
import { OPINION_SHEET } from '../../src/app/host';
import type { Address } from '../../src/core/address';
import { areaToA1, parseA1 } from '../../src/core/address';
import type { CellValue, Grid } from '../../src/core/grid';
import { cellsOf, gridOf } from '../grids';

/** A host over given sheets, and the eyes and hands of a user beside it. */
export interface Opened {
  readonly host: Host;
  readonly valueAt: (sheet: string, at: Address) => CellValue;
  readonly formulaAt: (sheet: string, at: Address) => string | null;
  /** Severities whose mark covers a cell. */
  readonly marksAt: (sheet: string, at: Address) => readonly Mark['severity'][];
  readonly type: (sheet: string, at: Address, value: CellValue) => Promise<void>;
  readonly selected: () => { readonly sheet: string; readonly at: Address } | null;
  readonly trips: () => number;
}

const at = (cell: string): Address => parseA1(cell)!;

/** A sheet with everything a grid can say. */
const FORM = gridOf(
  [
    ['绩效自评表', '<', null],
    ['指标', '权重', { value: 0.9, text: '90%', format: '0%' }],
    ['满意度', 3.64, { value: 7.28, formula: '=B3*2' }],
    [null, '^', '00123'],
    [{ value: '材料', text: '材料', link: { address: null, location: "'自评表'!A1" } }],
  ],
  { hiddenRows: [4] },
);
const NOTES = gridOf([['别处']], { name: '备注' });
const S = FORM.name;

/** What every host must do: the same tests run against each of them. */
export function hostContract(name: string, open: (...sheets: readonly Grid[]) => Promise<Opened>): void {
  describe(`${name}: the port`, () => {
    test('reads a sheet as it stands, in one round trip', async () => {
      const { host, trips } = await open(FORM, NOTES);
      const before = trips();
      const reading = await host.read({ kind: 'active' });
      expect(trips() - before).toBe(1);
      if (!reading.ok) throw new Error(reading.error.detail);
      const { workbook, activeSheet, sheetNames, memory } = reading.value;
      expect({ activeSheet, sheetNames, memory }).toEqual({
        activeSheet: S,
        sheetNames: [S, '备注'],
        memory: null,
      });
      expect(workbook.unread).toEqual(['备注']);
      const [grid] = workbook.sheets;
      const facts = (sheet: Grid) =>
        cellsOf(sheet)
          .filter((cell) => cell.value !== null)
          .map(({ row, column, value, formula, format, link }) => ({
            row,
            column,
            value,
            formula,
            format,
            link,
          }));
      expect(facts(grid!)).toEqual(facts(FORM));
      expect(grid!.merges.map(areaToA1).sort()).toEqual(FORM.merges.map(areaToA1).sort());
      expect(grid!.cell(1, 2).text).toBe('90%');
      expect([3, 4].map((row) => grid!.rowHidden(row))).toEqual([false, true]);
    });

    test('reads a sheet by name, and says when it is not there', async () => {
      const { host } = await open(FORM, NOTES);
      const notes = await host.read({ kind: 'sheet', name: '备注' });
      expect(notes.ok && notes.value.workbook.sheets[0]!.cell(0, 0).value).toBe('别处');
      expect(notes.ok && notes.value.activeSheet).toBe(S);
      const none = await host.read({ kind: 'sheet', name: '没有' });
      expect(none).toMatchObject({ ok: false, error: { code: 'sheet-missing', at: '没有' } });
    });

    test('writes numbers as numbers and texts as texts, in one round trip, and nothing else', async () => {
      const { host, valueAt, formulaAt, trips } = await open(FORM);
      const before = trips();
      const receipt = await host.write({
        edits: [
          { sheet: S, at: at('B3'), kind: 'score', before: 3.64, value: { number: '3.63' } },
          { sheet: S, at: at('C4'), kind: 'suggested', before: '00123', value: { text: '=1+1' } },
        ],
        marks: null,
        memory: null,
        revision: null,
      });
      expect(trips() - before).toBe(1);
      expect(receipt).toMatchObject({
        ok: true,
        value: { written: [{ at: at('B3'), before: 3.64, after: '3.63' }, { after: '=1+1' }] },
      });
      expect(valueAt(S, at('B3'))).toBe(3.63);
      expect(valueAt(S, at('C4'))).toBe('=1+1');
      expect(formulaAt(S, at('C4'))).toBeNull();
      expect(valueAt(S, at('A3'))).toBe('满意度');
    });

    test('keeps our memory in the workbook', async () => {
      const { host } = await open(FORM);
      const memory = JSON.stringify({ 说明: '第一行\n第二行 "引号"' });
      await host.write({ edits: [], marks: null, memory, revision: null });
      const reading = await host.read({ kind: 'active' });
      expect(reading.ok && reading.value.memory).toBe(memory);
    });

    test('draws marks, replaces them, and takes them away again', async () => {
      const { host, marksAt } = await open(FORM);
      const mark = async (marks: readonly Mark[]) => {
        await host.read({ kind: 'active' });
        await host.write({ edits: [], marks: { sheets: [S], marks }, memory: null, revision: null });
      };
      const area = { top: 2, left: 1, bottom: 3, right: 1 };
      await mark([{ sheet: S, severity: 'error', areas: [area] }]);
      expect(marksAt(S, at('B4'))).toEqual(['error']);
      await mark([{ sheet: S, severity: 'warning', areas: [area] }]);
      expect(marksAt(S, at('B3'))).toEqual(['warning']);
      await mark([]);
      expect(marksAt(S, at('B3'))).toEqual([]);
    });

    test('writes nothing where the sheet changed since it was read', async () => {
      const { host, valueAt, type } = await open(FORM);
      const stop = await host.listen({ onChanged() {}, onSelected() {}, onActivated() {} });
      const reading = await host.read({ kind: 'active' });
      await type(S, at('A3'), '合格率');
      const receipt = await host.write({
        edits: [{ sheet: S, at: at('B3'), kind: 'score', before: 3.64, value: { number: '1' } }],
        marks: null,
        memory: null,
        revision: reading.ok ? reading.value.revision : -1,
      });
      expect(receipt).toMatchObject({ ok: false, error: { code: 'sheet-changed' } });
      expect(valueAt(S, at('B3'))).toBe(3.64);
      if (stop.ok) await stop.value();
    });

    test('hears what the user types, and not what it writes itself', async () => {
      const { host, type } = await open(FORM);
      let heard = 0;
      const stop = await host.listen({ onChanged: () => (heard += 1), onSelected() {}, onActivated() {} });
      await type(S, at('A3'), '合格率');
      expect(heard).toBe(1);
      await host.write({
        edits: [{ sheet: S, at: at('B3'), kind: 'score', before: 3.64, value: { number: '1' } }],
        marks: null,
        memory: null,
        revision: null,
      });
      await settled();
      expect(heard).toBe(1);
      if (stop.ok) await stop.value();
      await type(S, at('A3'), '覆盖率');
      expect(heard).toBe(1);
    });

    test('goes to a cell', async () => {
      const { host, selected } = await open(FORM, NOTES);
      expect(await host.goTo('备注', at('B7'))).toEqual({ ok: true, value: null });
      expect(selected()).toEqual({ sheet: '备注', at: at('B7') });
      expect(await host.goTo('没有', at('A1'))).toMatchObject({
        ok: false,
        error: { code: 'sheet-missing', at: '没有' },
      });
    });

    test('a sheet of ours holds texts as they are, and can be read back and replaced', async () => {
      const { host, valueAt } = await open(FORM);
      const sheet = (texts: readonly string[]) => ({
        name: OPINION_SHEET,
        heading: '核对意见',
        columns: [
          { title: '问题', width: 40 },
          { title: '单元格', width: 10 },
        ],
        rows: texts.map((text) => [
          { text, goTo: null },
          { text: 'B3', goTo: { sheet: S, at: at('B3') } },
        ]),
      });
      expect(await host.readSheet(OPINION_SHEET)).toEqual({ ok: true, value: null });
      await host.writeSheet(sheet(['=HYPERLINK("x")', '+1', '-', '@a']));
      await host.writeSheet(sheet(['=1+1', '第二条']));
      expect(await host.readSheet(OPINION_SHEET)).toEqual({
        ok: true,
        value: [
          ['=1+1', 'B3'],
          ['第二条', 'B3'],
        ],
      });
      expect(valueAt(S, at('B3'))).toBe(3.64);
    });

    test('a sheet that somebody else made is not ours, whatever its name', async () => {
      const theirs = gridOf([['手写的意见']], { name: OPINION_SHEET });
      const { host, valueAt } = await open(FORM, theirs);
      expect(await host.readSheet(OPINION_SHEET)).toEqual({ ok: true, value: null });
      const sheet = { name: OPINION_SHEET, heading: '', columns: [], rows: [] };
      expect(await host.writeSheet(sheet)).toMatchObject({
        ok: false,
        error: { code: 'sheet-not-ours', at: OPINION_SHEET },
      });
      expect(valueAt(OPINION_SHEET, at('A1'))).toBe('手写的意见');
    });
  });
}

/** Until everything that a host sends of itself has arrived. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
