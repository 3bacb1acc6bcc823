import transcription from '../../assets/samples/jiangmen-2024.json';
import mistakes from '../../assets/samples/jiangmen-2024-with-mistakes.json';
import { parseA1 } from '../core/address';
import type { NewCell } from '../hosts/xlsx/make/sheet';
import { makeWorkbook } from '../hosts/xlsx/make/workbook';
import type { Drawing, Drawn } from './drawing';
import { mergesOf, valueAt } from './drawing';
import { COLUMN_WIDTHS, heightsOf, PLACES, styleAt } from './look';

const WIDTH = COLUMN_WIDTHS.length;

/** The sample workbooks by file name, always the same bytes. */
export function sampleFiles(): Readonly<Record<string, Uint8Array>> {
  const form = founding();
  return {
    'jiangmen-2024.xlsx': workbookOf(form),
    'jiangmen-2024-with-mistakes.xlsx': workbookOf(changed(form, mistakeCells())),
  };
}

/** The founding form as published: the table, a blank row, the text report in rows merged across. */
function founding(): Drawing {
  const across = (text: string): Drawn[] => [text, ...Array<Drawn>(WIDTH - 1).fill('<')];
  const { rows, report } = transcription;
  return [...rows, Array<Drawn>(WIDTH).fill(null), ...report.map(across)];
}

function mistakeCells(): ReadonlyMap<string, Drawn> {
  // In the type of the JSON file every set lists the cells of all others as absent.
  const sets: Readonly<Record<string, Drawn | undefined>>[] = mistakes.planted.map(({ set }) => set);
  return new Map(
    [mistakes.context, ...sets].flatMap((set) =>
      Object.entries(set).flatMap(([at, value]): [string, Drawn][] =>
        value === undefined ? [] : [[at, value]],
      ),
    ),
  );
}

function changed(drawing: Drawing, changes: ReadonlyMap<string, Drawn>): Drawing {
  const copy = drawing.map((row) => [...row]);
  for (const [a1, value] of changes) {
    const at = parseA1(a1);
    const row = at && copy[at.row];
    if (!row) throw new Error(`${a1} is not a cell of the form`);
    row[at.column] = value;
  }
  return copy;
}

function workbookOf(drawing: Drawing): Uint8Array {
  const merges = mergesOf(drawing);
  const last = drawing.length - 1;
  return makeWorkbook({
    title: '项目绩效自评指标评分表',
    sheets: [
      {
        name: transcription.sheet,
        columns: COLUMN_WIDTHS,
        heights: heightsOf(drawing, merges),
        cells: drawing.flatMap((row, r) => row.map((_, column) => cellOf(drawing, r, column))),
        merges,
        print: {
          landscape: true,
          area: { top: 0, left: 0, bottom: last, right: WIDTH - 1 },
          titleRows: { from: PLACES.heading.from + 1, to: PLACES.heading.to + 1 },
        },
      },
    ],
  });
}

function cellOf(drawing: Drawing, row: number, column: number): NewCell {
  const value = valueAt(drawing, { row, column });
  const style = styleAt({ row, column }, String(value ?? ''));
  if (value === null) return { row, column, value, style };
  return {
    row,
    column,
    value: typeof value === 'number' ? { number: String(value) } : { text: value },
    style,
  };
}
