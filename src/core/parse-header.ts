import type { Field, Header, MoneyUnit, Text } from './evaluation';
import type { Grid, PlacedCell } from './grid';
import { filledCells } from './grid';
import type { HeaderLabel } from './head-labels';
import { headerLabel, isHeadLabel } from './head-labels';
import { beforeColon, isTitle, labelOf } from './labels';
import { compact } from './normalise';
import { derived, fieldOf, readText } from './parse-field';
import type { Rows } from './recognise-extent';

export interface HeaderParts extends Header {
  /** A total printed above the table (自评总分: 96), with its label. */
  readonly score: { readonly label: Text; readonly value: Text } | null;
}

/** Title, unit, project, year and money unit from the rows above the table. */
export function parseHeader(grid: Grid, head: Rows, headingBottom: number): HeaderParts {
  const labelled = new Map<HeaderLabel, { label: Text; value: Text }>();
  let title: Text | null = null;
  let yearLine: PlacedCell | null = null;
  let unitNote: PlacedCell | null = null;
  for (let row = head.first; row <= headingBottom; row++) {
    for (const cell of filledCells(grid, row)) {
      if (MONEY_NOTE.test(compact(cell.text.slice(0, LONGEST_NOTE)))) unitNote ??= cell;
      if (row > head.last) continue;
      if (!title && isTitle(cell.text)) title = fieldOf(grid, cell, readText);
      if (isYearLine(cell.text)) yearLine ??= cell;
      const meaning = headerLabel(labelOf(cell.text));
      if (!meaning || labelled.has(meaning)) continue;
      const value = valueBeside(grid, cell);
      if (value) labelled.set(meaning, { label: fieldOf(grid, cell, readText), value });
    }
  }
  const value = (meaning: HeaderLabel) => labelled.get(meaning)?.value ?? null;
  const line = yearLine && fieldOf(grid, yearLine, readText);
  return {
    title,
    unit: value('unit') ?? value('operator') ?? value('department') ?? value('authority'),
    project: value('project') ?? value('department'),
    year: yearOf([value('year'), ...(isOwnLine(yearLine) ? [line, title] : [title, line])]),
    moneyUnit: moneyUnitOf(value('moneyUnit'), unitNote && fieldOf(grid, unitNote, readText)),
    score: labelled.get('score') ?? null,
  };
}

/** "填报单位:江门市科学技术局" holds its own value; otherwise it stands to the right, unless another label does. */
export function valueBeside(grid: Grid, label: PlacedCell): Text | null {
  const own = fieldOf(grid, label, readText);
  const rest = own.text.slice(beforeColon(own.text).length + 1).trim();
  if (rest !== '') return derived(own, rest, rest);
  // The label again is its merge taken apart.
  const next = filledCells(grid, label.row).find(
    ({ column, text }) => column > own.area.right && text !== label.text,
  );
  if (!next || isHeadLabel(labelOf(next.text))) return null;
  return fieldOf(grid, next, readText);
}

function isYearLine(text: string): boolean {
  return /^\(?20\d\d年?(?:度|年度)?\)?$/.test(compact(text));
}

/** "(2023年度)" is the form's own year even under a title left from another one; a bare "2023年" may be any. */
function isOwnLine(line: PlacedCell | null): boolean {
  return line !== null && /年度|[()]/.test(compact(line.text));
}

/** The first four digits that can be a year, in the most telling of the places given. */
function yearOf(places: readonly (Text | null)[]): Field<number> | null {
  for (const place of places) {
    const digits = /(?:19|20)\d\d/.exec(compact(place?.text ?? ''))?.[0];
    if (place && digits) return derived(place, place.text, parseInt(digits, 10));
  }
  const [labelled] = places;
  return labelled ? derived<number>(labelled, labelled.text, null) : null;
}

/** Where a label names the money unit, it does so at once. */
const LONGEST_NOTE = 60;
const MONEY_NOTE = /(?:单位[:(]|\()(万元|千元|亿元|元)(?![/\u4e00-\u9fff])/;

/** "金额单位:万元", "单位:元", "项目资金(万元)". */
function moneyUnitOf(labelled: Text | null, note: Text | null): Field<MoneyUnit> | null {
  const own = labelled && /^(?:人民币)?\(?(万元|千元|亿元|元)\)?$/.exec(compact(labelled.text))?.[1];
  if (labelled && own) return derived(labelled, labelled.text, own as MoneyUnit);
  const noted = note && MONEY_NOTE.exec(compact(note.text))?.[1];
  return note && noted ? derived(note, note.text, noted as MoneyUnit) : null;
}
