import { CommandType, ICommandService } from '@univerjs/core';
import type { ICellData, Injector, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Area } from '../../core/address';
import type { CellValue } from '../../core/grid';
import { extended } from './area';
import { valueOf } from './cell';
import { toArea } from './range';

/** What happened to the workbook, whoever did it. Recalculated values are no change. */
export type Change =
  | {
      readonly kind: 'edited';
      readonly sheet: string;
      readonly area: Area;
      /** The old and the new value where one cell changed. */
      readonly single: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'shifted'; readonly sheet: string; readonly area: Area; readonly how: Shift }
  | { readonly kind: 'selected'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'activated'; readonly sheet: string; readonly left: string | null }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: string };

export type Shift = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  [InsertRowMutation.id, 'RowInserted'],
  [RemoveRowMutation.id, 'RowDeleted'],
  [InsertColMutation.id, 'ColumnInserted'],
  [RemoveColMutation.id, 'ColumnDeleted'],
]);

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
}

interface Watched {
  readonly injector: Injector;
  /** Reads a cell as it is now. */
  readonly cell: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  readonly activeSheet: () => string | null;
}

/** Tells of changes in the order in which they happen. */
export function watchChanges(watched: Watched, tell: (change: Change) => void): void {
  const commands = watched.injector.get(ICommandService);
  let before: CellValue = null;
  let active = watched.activeSheet();
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.['onlyLocal']) return;
    const params = command.params as Params;
    const area = contentArea(params.cellValue);
    if (area && isSingle(area)) before = valueOf(watched.cell(params.subUnitId ?? '', area.top, area.left));
  });
  commands.onCommandExecuted((command, options) => {
    if (command.type === CommandType.COMMAND || options?.['onlyLocal']) return;
    const params = (command.params ?? {}) as Params;
    const sheet = params.subUnitId ?? '';
    if (command.id === SetRangeValuesMutation.id) {
      const area = contentArea(params.cellValue);
      if (!area) return;
      const after = () => valueOf(watched.cell(sheet, area.top, area.left));
      tell({ kind: 'edited', sheet, area, single: isSingle(area) ? { before, after: after() } : null });
    } else if (command.id === SetSelectionsOperation.id) {
      tell({ kind: 'selected', sheet, areas: (params.selections ?? []).map(({ range }) => toArea(range)) });
    } else if (command.id === SetWorksheetActiveOperation.id) {
      if (sheet === active) return;
      tell({ kind: 'activated', sheet, left: active });
      active = sheet;
    } else if (command.id === InsertSheetMutation.id) {
      tell({ kind: 'added', sheet: params.sheet?.id ?? '' });
    } else if (command.id === RemoveSheetMutation.id) {
      tell({ kind: 'deleted', sheet });
    } else if (params.range) {
      const how = SHIFTS.get(command.id);
      if (how) tell({ kind: 'shifted', sheet, area: toArea(params.range), how });
    }
  });
}

/** The rectangle around the cells whose content (not only their look) is set; null where there is none. */
function contentArea(cells: CellMatrix | undefined): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      area = extended(area, Number(row), Number(column));
    }
  }
  return area;
}

function isSingle(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
