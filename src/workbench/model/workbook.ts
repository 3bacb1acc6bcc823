import {
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UndoCommand,
  UniverInstanceType,
} from '@univerjs/core';
import type { Injector, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import {
  getPrimaryForRange,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Area } from '../../core/address';
import { Calculation } from './calculation';
import { watchChanges } from './changes';
import type { Change } from './changes';
import { DefinedNames } from './names';
import { toArea, toRange } from './range';
import { SheetModel } from './sheet';

/** A setting of the workbook: any JSON, kept as its text so that nobody can change it in place. */
export type SettingText = string;

/** The one workbook under grid, formulas and embedded Excel. */
export class WorkbookModel {
  readonly names: DefinedNames;
  readonly settings = new Map<string, SettingText>();
  readonly documentProperties = new Map<string, string>();
  name = '工作簿1.xlsx';
  private readonly workbook: Workbook;
  private readonly sheetModels = new Map<string, SheetModel>();
  private readonly calculation: Calculation;
  private readonly listeners = new Set<(change: Change) => void>();
  private editing = false;
  private editingEnded: (() => void)[] = [];

  constructor(private readonly univer: Univer) {
    const instances = this.injector.get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The workbook model was opened without a workbook.');
    this.workbook = workbook;
    this.names = new DefinedNames(this.injector, this.unitId);
    this.calculation = new Calculation(this.injector);
    watchChanges(
      {
        injector: this.injector,
        cell: (sheet, row, column) => this.sheet(sheet)?.cell(row, column),
        activeSheet: () => this.activeSheet.id,
      },
      (change) => {
        for (const listener of this.listeners) listener(change);
      },
    );
  }

  /** In the order of the tabs. */
  get sheets(): readonly SheetModel[] {
    return this.workbook.getSheets().map((worksheet) => this.modelOf(worksheet.getSheetId())!);
  }

  sheet(id: string): SheetModel | null {
    return this.modelOf(id);
  }

  /** Names know no case. */
  sheetNamed(name: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  get activeSheet(): SheetModel {
    return this.modelOf(this.workbook.ensureActiveSheet().getSheetId())!;
  }

  activate(sheet: SheetModel): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  }

  /** Adds a sheet behind the last one. */
  addSheet(name: string | null): SheetModel {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name: name ?? this.freeName() });
    const params = { unitId: this.unitId, index: this.sheets.length, sheet };
    // Univer brings a sheet that is inserted here to the front; Excel leaves the user where he is.
    this.commands.syncExecuteCommand(InsertSheetMutation.id, params, { fromCollab: true });
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: RemoveSheetMutation.id, params: { unitId: this.unitId, subUnitId: id } }],
      redoMutations: [{ id: InsertSheetMutation.id, params }],
    });
    return this.modelOf(id)!;
  }

  deleteSheet(sheet: SheetModel): void {
    this.run(RemoveSheetCommand.id, { subUnitId: sheet.id });
    this.sheetModels.delete(sheet.id);
  }

  /** What is selected on the active sheet; A1 where nobody selected anything yet. */
  get selection(): readonly Area[] {
    const selected = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unitId)
      .getSelectionsOfWorksheet(this.activeSheet.id);
    const areas = (selected ?? []).map(({ range }) => toArea(range));
    return areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  select(sheet: SheetModel, areas: readonly Area[]): void {
    if (sheet.id !== this.activeSheet.id) this.activate(sheet);
    const selections = areas.map((area) => {
      const range = toRange(area);
      return { range, primary: getPrimaryForRange(range, sheet.univerSheet), style: null };
    });
    this.run(SetSelectionsOperation.id, { subUnitId: sheet.id, selections, reveal: true });
  }

  /** Resolves when no formula waits for its value. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  recalculateAll(): void {
    this.calculation.recalculateAll();
  }

  /** Everything that is done meanwhile becomes one step of the user's undo list. */
  async asOneStep<R>(work: () => Promise<R>): Promise<R> {
    const step = this.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.unitId);
    try {
      return await work();
    } finally {
      step.dispose();
    }
  }

  async undo(): Promise<void> {
    await this.commands.executeCommand(UndoCommand.id);
    await this.settle();
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether the user is typing into a cell: Excel refuses requests meanwhile. */
  get editingCell(): boolean {
    return this.editing;
  }

  beginCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    const ended = this.editingEnded;
    this.editingEnded = [];
    for (const resolve of ended) resolve();
  }

  cellEditEnded(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.editingEnded.push(resolve));
  }

  /** Everything in the grid, to be shown again: sheets, formats, names, conditional formats. */
  save(): IWorkbookData {
    const saved = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.unitId);
    if (!saved) throw new Error('The workbook model lost its workbook.');
    // The formula engine keeps what it parsed by the id: another showing needs another one.
    return { ...saved, id: crypto.randomUUID() };
  }

  dispose(): void {
    this.univer.dispose();
  }

  private get injector(): Injector {
    return this.univer.__getInjector();
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** One model per sheet: it carries what Univer has no place for. */
  private modelOf(id: string): SheetModel | null {
    const known = this.sheetModels.get(id);
    if (known) return known;
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) return null;
    const model = new SheetModel(this.injector, this.workbook, worksheet);
    this.sheetModels.set(id, model);
    return model;
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.sheetNamed(name)) return name;
    }
  }

  private run(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
  }
}
