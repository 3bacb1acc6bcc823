import { BooleanNumber, ICommandService, IUndoRedoService } from '@univerjs/core';
import type { ICellData, Injector, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenCommand,
  SetColWidthCommand,
  SetRangeValuesCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import type { Area } from '../../core/address';
import type { CellValue, Grid } from '../../core/grid';
import { contentOf, extrasOf, formatOf, shownText, valueOf } from './cell';
import type { CellExtras } from './cell';
import { ConditionalRules } from './conditional';
import { cellsOf, extended, intersection } from './area';
import type { Entry } from './entry';
import { toArea, toRange } from './range';

/** What the sheet itself carries beside Univer's own fields. */
export interface SheetExtras {
  readonly protected?: boolean;
  readonly veryHidden?: boolean;
}

type Matrix = Record<number, Record<number, ICellData>>;

const EMPTY_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** One sheet of the model. Rows and columns count from zero. */
export class SheetModel {
  readonly conditionalRules: ConditionalRules;
  readonly customProperties = new Map<string, string>();
  protected: boolean;
  private veryHidden: boolean;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet,
  ) {
    this.conditionalRules = new ConditionalRules(injector, this.unitId, this.id);
    const extras = (worksheet.getCustomMetadata() ?? {}) as SheetExtras;
    this.protected = extras.protected ?? false;
    this.veryHidden = extras.veryHidden ?? false;
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  rename(name: string): void {
    this.run(SetWorksheetNameCommand.id, { name });
  }

  get position(): number {
    return this.workbook.getSheetIndex(this.worksheet);
  }

  get visibility(): Grid['visibility'] {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.veryHidden ? 'very-hidden' : 'hidden';
  }

  set visibility(visibility: Grid['visibility']) {
    this.veryHidden = visibility === 'very-hidden';
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    // Univer would bring a sheet that is shown here to the front; Excel leaves the user where he is.
    const options = { fromCollab: visibility === 'visible' };
    const params = { ...this.address, hidden };
    this.injector.get(ICommandService).syncExecuteCommand(SetWorksheetHideMutation.id, params, options);
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellRaw(row, column);
  }

  value(row: number, column: number): CellValue {
    return valueOf(this.cell(row, column));
  }

  /** With the leading "="; null where the cell holds no formula. */
  formula(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    if (!cell || (!cell.f && !cell.si)) return null;
    // Shared formulas are spelled out at their first cell only.
    return (
      this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, this.id, this.unitId) ?? null
    );
  }

  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return shownText(valueOf(cell), formatOf(this.styleOfCell(cell)));
  }

  numberFormat(row: number, column: number): string {
    return formatOf(this.styleOfCell(this.cell(row, column)));
  }

  style(row: number, column: number): IStyleData {
    return this.styleOfCell(this.cell(row, column)) ?? {};
  }

  extras(row: number, column: number): CellExtras {
    return extrasOf(this.cell(row, column));
  }

  locked(row: number, column: number): boolean {
    return !this.extras(row, column).unlocked;
  }

  /** Writes contents; the slaves of a merge take none. Null keeps a cell as it is. */
  setEntries(area: Area, entryAt: (row: number, column: number) => Entry | null): void {
    this.setCells(area, (row, column) => {
      const entry = this.isSlave(row, column) ? null : entryAt(row, column);
      if (!entry) return null;
      const style = entry.format === null ? {} : { s: { n: { pattern: entry.format } } };
      return { ...EMPTY_CONTENT, ...contentOf(entry.value), f: entry.formula, ...style };
    });
  }

  setStyle(area: Area, style: IStyleData): void {
    this.setCells(area, () => ({ s: style }));
  }

  setStyles(area: Area, styleAt: (row: number, column: number) => IStyleData | null): void {
    this.setCells(area, (row, column) => {
      const style = styleAt(row, column);
      return style && { s: style };
    });
  }

  setExtras(area: Area, extras: CellExtras): void {
    this.setCells(area, (row, column) => ({ custom: { ...this.extras(row, column), ...extras } }));
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const patch: ICellData = {
      ...(what === 'formats' ? {} : EMPTY_CONTENT),
      ...(what === 'contents' ? {} : { s: null }),
    };
    const stored = this.storedArea();
    const within = stored && intersection(area, stored);
    if (within) this.setCells(within, (row, column) => (this.cell(row, column) ? patch : null));
  }

  merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(toArea);
  }

  /** The contents of all cells but the first are lost, as in Excel. */
  merge(area: Area): void {
    this.unmerge(area);
    this.setCells(area, (row, column) => (row === area.top && column === area.left ? null : EMPTY_CONTENT));
    this.mergeMutation(AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, [area]);
  }

  unmerge(area: Area): void {
    const there = this.merges().filter((merge) => intersection(merge, area));
    if (there.length > 0)
      this.mergeMutation(RemoveWorksheetMergeMutation.id, AddWorksheetMergeMutation.id, there);
  }

  rowHidden(row: number): boolean {
    return !this.worksheet.getRowRawVisible(row);
  }

  columnHidden(column: number): boolean {
    return !this.worksheet.getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.run(hidden ? SetRowHiddenCommand.id : SetSpecificRowsVisibleCommand.id, { ranges: [toRange(area)] });
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.run(hidden ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id, { ranges: [toRange(area)] });
  }

  /** In screen pixels. */
  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.run(SetColWidthCommand.id, { ranges: [toRange(area)], value: pixels });
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }

  setRowHeight(area: Area, pixels: number): void {
    this.run(SetRowHeightCommand.id, { ranges: [toRange(area)], value: pixels });
  }

  /** The rectangle around all cells with content or, unless only values count, with a format. Null: empty. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (valueOf(cell) === null && !cell.f && !cell.si && (valuesOnly || !cell.s))) return;
      used = extended(used, row, column);
    });
    return used;
  }

  get address(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.unitId, subUnitId: this.id };
  }

  get univerSheet(): Worksheet {
    return this.worksheet;
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  private storedArea(): Area | null {
    const matrix = this.worksheet.getCellMatrix();
    const [bottom, right] = [matrix.getLength() - 1, matrix.getRange().endColumn];
    return bottom < 0 || right < 0 ? null : { top: 0, left: 0, bottom, right };
  }

  private styleOfCell(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return this.workbook.getStyles().getStyleByCell(cell);
  }

  private isSlave(row: number, column: number): boolean {
    const merge = this.worksheet.getMergedCell(row, column);
    return !!merge && (merge.startRow !== row || merge.startColumn !== column);
  }

  private setCells(area: Area, patchAt: (row: number, column: number) => ICellData | null): void {
    const value: Matrix = {};
    let any = false;
    for (const { row, column } of cellsOf(area)) {
      const patch = patchAt(row, column);
      if (!patch) continue;
      (value[row] ??= {})[column] = patch;
      any = true;
    }
    if (!any) return;
    this.makeRoom(area);
    this.run(SetRangeValuesCommand.id, { range: toRange(area), value });
  }

  /** The grid draws as many rows and columns as the sheet says it has. */
  private makeRoom(area: Area): void {
    if (area.bottom >= this.worksheet.getRowCount()) this.worksheet.setRowCount(area.bottom + 1);
    if (area.right >= this.worksheet.getColumnCount()) this.worksheet.setColumnCount(area.right + 1);
  }

  private mergeMutation(redo: string, undo: string, areas: readonly Area[]): void {
    const params = { ...this.address, ranges: areas.map(toRange) };
    this.injector.get(ICommandService).syncExecuteCommand(redo, params);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: undo, params }],
      redoMutations: [{ id: redo, params }],
    });
  }

  private run(command: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(command, { ...this.address, ...params });
  }
}
