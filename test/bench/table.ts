import type { Measure } from './measure';
import { isMet, rounded } from './measure';

const HEADINGS = ['part', 'what', 'measured', 'goal', '', ''] as const;

/** The measures as a table for people, numbers to the right. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = [HEADINGS, ...measures.map(cells)];
  const widths = HEADINGS.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, i) => pad(cell, widths[i]!, i))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function cells(measure: Measure): readonly string[] {
  const { part, what, value, unit, goal, note = '' } = measure;
  const met = isMet(measure);
  const measured = Number.isFinite(value) ? `${rounded(value).toLocaleString('en')} ${unit}` : 'not measured';
  return [part, what, measured, goalText(goal), met === null ? '' : met ? 'met' : 'MISSED', note];
}

function goalText(goal: Measure['goal']): string {
  if (!goal) return '';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

const pad = (cell: string, width: number, column: number): string =>
  column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
