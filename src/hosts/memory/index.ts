import type {
  Host,
  HostError,
  HostEvents,
  Mark,
  Reading,
  ReadScope,
  Receipt,
  TextSheet,
  WriteRequest,
} from '../../app/host';
import { writtenOf } from '../../app/host';
import type { Address } from '../../core/address';
import type { Edit } from '../../core/edit';
import type { CellValue, Grid, Workbook } from '../../core/grid';
import { withEdits } from '../../core/overlay';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';

/** A spreadsheet without a spreadsheet: for tests of what stands on the port, and to say what a host must do. */
export class MemoryHost implements Host {
  marks: readonly Mark[] = [];
  selected: { readonly sheet: string; readonly at: Address } | null = null;
  /** Round trips so far. */
  trips = 0;
  private memory: string | null = null;
  private revision = 0;
  private failure: HostError | null = null;
  private readonly ours = new Map<string, TextSheet>();
  private readonly listeners = new Set<HostEvents>();

  constructor(
    public workbook: Workbook,
    public activeSheet = workbook.sheets[0]?.name ?? '',
  ) {}

  /** Types into a cell as the user would. */
  type(sheet: string, at: Address, value: CellValue): void {
    const content =
      typeof value === 'number' ? { number: String(value) } : { text: value === null ? '' : String(value) };
    this.apply([{ sheet, at, kind: 'suggested', before: null, value: content }]);
    this.revision += 1;
    for (const { onChanged } of this.listeners) onChanged();
  }

  /** Turns to a sheet as the user would. */
  activate(sheet: string): void {
    this.activeSheet = sheet;
    for (const { onActivated } of this.listeners) onActivated(sheet);
  }

  /** Selects a cell as the user would. */
  select(sheet: string, at: Address): void {
    this.selected = { sheet, at };
    for (const { onSelected } of this.listeners) onSelected(sheet, at);
  }

  /** The next round trip fails with this. */
  failNext(error: HostError): void {
    this.failure = error;
  }

  async read(scope: ReadScope): Promise<Result<Reading, HostError>> {
    const wanted = scope.kind === 'sheet' ? scope.name : this.activeSheet;
    const error = this.trip(wanted);
    if (error) return fail(error);
    const { sheets, definedNames } = this.workbook;
    const inScope = (grid: Grid): boolean => grid.name === wanted;
    const unread = sheets.filter((grid) => !inScope(grid)).map((grid) => grid.name);
    return ok({
      workbook: { sheets: sheets.filter(inScope), unread, definedNames },
      marked: this.marks.some((mark) => mark.sheet === wanted) ? [wanted] : [],
      activeSheet: this.activeSheet,
      sheetNames: sheets.map((sheet) => sheet.name),
      memory: this.memory,
      revision: this.revision,
    });
  }

  async write({ edits, marks, memory, revision }: WriteRequest): Promise<Result<Receipt, HostError>> {
    const error = this.trip(...edits.map((edit) => edit.sheet), ...(marks?.sheets ?? []));
    if (error) return fail(error);
    if (revision !== null && revision !== this.revision) {
      return fail({ code: 'sheet-changed', detail: `revision ${this.revision}`, at: null });
    }
    this.apply(edits);
    if (marks) {
      const kept = this.marks.filter((mark) => !marks.sheets.includes(mark.sheet));
      this.marks = [...kept, ...marks.marks];
    }
    if (memory !== null) this.memory = memory;
    return ok({ written: writtenOf(edits), unmarked: [], revision: this.revision });
  }

  async writeSheet(sheet: TextSheet): Promise<Result<null, HostError>> {
    const error = this.trip();
    if (error) return fail(error);
    if (this.workbook.sheets.some(({ name }) => name === sheet.name)) {
      return fail({ code: 'sheet-not-ours', detail: 'a sheet of the user', at: sheet.name });
    }
    this.ours.set(sheet.name, sheet);
    return ok(null);
  }

  async readSheet(name: string): Promise<Result<readonly (readonly string[])[] | null, HostError>> {
    const error = this.trip();
    if (error) return fail(error);
    return ok(this.ours.get(name)?.rows.map((row) => row.map((cell) => cell.text)) ?? null);
  }

  async goTo(sheet: string, at: Address): Promise<Result<null, HostError>> {
    const error = this.trip(sheet);
    if (error) return fail(error);
    this.selected = { sheet, at };
    return ok(null);
  }

  async listen(events: HostEvents): Promise<Result<() => Promise<void>, HostError>> {
    this.listeners.add(events);
    return ok(async () => void this.listeners.delete(events));
  }

  private trip(...needed: readonly string[]): HostError | null {
    this.trips += 1;
    const error = this.failure;
    this.failure = null;
    if (error) return error;
    const missing = needed.find((name) => !this.workbook.sheets.some((sheet) => sheet.name === name));
    return missing === undefined ? null : { code: 'sheet-missing', detail: 'no such sheet', at: missing };
  }

  private apply(edits: readonly Edit[]): void {
    this.workbook = withEdits(this.workbook, edits);
  }
}
