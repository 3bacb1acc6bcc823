import type { Field, Goal, Text } from './evaluation';
import type { Grid, PlacedCell } from './grid';
import { areaAt } from './grid';
import type { GoalLabel } from './head-labels';
import { goalLabel, isHeadLabel } from './head-labels';
import { labelOf } from './labels';
import { compact } from './normalise';
import { derived, fieldAt, readText } from './parse-field';
import { valueBeside } from './parse-header';
import type { Rows } from './recognise-extent';

/** The goal block: what was promised for the year as a whole, what came of it, and whether it was reached. */
export function parseGoal(grid: Grid, head: Rows): Goal {
  const found = new Map<GoalLabel, Text>();
  const blank = new Map<GoalLabel, Text>();
  for (let row = head.first; row <= head.last; row++) {
    for (const cell of grid.row(row)) {
      const meaning = goalLabel(labelOf(cell.text));
      if (!meaning || found.has(meaning)) continue;
      const value = isHeading(grid, cell) ? valueBelow(grid, cell, head) : valueBeside(grid, cell);
      const field = value ?? blankBeside(grid, cell);
      if (!field) continue;
      if (field.text !== '') found.set(meaning, field);
      else blank.set(meaning, field);
    }
  }
  return {
    expected: get('expected'),
    actual: get('actual'),
    achieved: achievedOf(get('achieved')),
  };

  function get(label: GoalLabel): Text | null {
    return found.get(label) ?? blank.get(label) ?? null;
  }
}

/**
 * National forms print 预期目标 and 实际完成情况 side by side as headings, with the texts under them; elsewhere the
 * text stands beside its label. A label merged over several rows stands beside its block.
 */
function isHeading(grid: Grid, label: PlacedCell): boolean {
  const area = areaAt(grid, label.row, label.column);
  if (area.bottom > area.top) return false;
  const inRow = grid.row(label.row).filter((cell) => goalLabel(labelOf(cell.text)) !== null);
  const sideBySide = inRow.length > 1 && valueBeside(grid, inRow[0]!) === null;
  return sideBySide || valueBeside(grid, label) === null;
}

function valueBelow(grid: Grid, label: PlacedCell, head: Rows): Text | null {
  const { bottom, left } = areaAt(grid, label.row, label.column);
  if (bottom + 1 > head.last) return null;
  const field = fieldAt(grid, bottom + 1, left, readText);
  const other = isHeadLabel(labelOf(field.text));
  return other || field.at.row !== bottom + 1 ? null : field;
}

/** The cell next to a label, where nothing was entered: what is missing is missing there. */
function blankBeside(grid: Grid, label: PlacedCell): Text | null {
  const column = areaAt(grid, label.row, label.column).right + 1;
  if (column > (grid.used?.right ?? -1)) return null;
  const field = fieldAt(grid, label.row, column, readText);
  return field.text === '' && field.at.row === label.row ? field : null;
}

/** "是", "否", "是☑ 否□", "√是 □否": marks stand behind the words, or before them where the text begins with one. */
function achievedOf(field: Text | null): Field<boolean> | null {
  if (!field) return null;
  const text = compact(field.text);
  if (/^(?:是|已实现|如期实现|已如期实现)$/.test(text)) return derived(field, field.text, true);
  if (/^(?:否|未实现|未如期实现)$/.test(text)) return derived(field, field.text, false);
  const ticked = /^[([□☐√☑✓■]/.test(text) ? /[√☑✓■][)\]]?([是否])/ : /([是否])[([]?[√☑✓■]/;
  const answer = ticked.exec(text)?.[1];
  return derived(field, field.text, answer === undefined ? null : answer === '是');
}
