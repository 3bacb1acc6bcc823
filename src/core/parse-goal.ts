import type { Field, Goal, Text } from './evaluation';
import type { Grid, PlacedCell } from './grid';
import { areaAt } from './grid';
import type { GoalLabel } from './head-labels';
import { goalLabel, isHeadLabel } from './head-labels';
import { labelKey } from './labels';
import { compact } from './normalise';
import { derived, fieldAt, readText } from './parse-field';
import { valueBeside } from './parse-header';
import type { Rows } from './recognise-extent';
import { beforeColon } from './recognise-extent';

/** The goal block: what was promised for the year as a whole, what came of it, and whether it was reached. */
export function parseGoal(grid: Grid, head: Rows): Goal {
  const found = new Map<GoalLabel, Text>();
  for (let row = head.first; row <= head.last; row++) {
    for (const cell of grid.row(row)) {
      const meaning = goalLabel(labelKey(beforeColon(cell.text)));
      if (!meaning || found.has(meaning)) continue;
      const value = valueBeside(grid, cell) ?? valueBelow(grid, cell, head);
      if (value) found.set(meaning, value);
    }
  }
  return {
    expected: found.get('expected') ?? null,
    actual: found.get('actual') ?? null,
    achieved: achievedOf(found.get('achieved') ?? null),
  };
}

/** National forms print 预期目标 and 实际完成情况 as headings, with the texts under them. */
function valueBelow(grid: Grid, label: PlacedCell, head: Rows): Text | null {
  const { bottom, left } = areaAt(grid, label.row, label.column);
  if (bottom + 1 > head.last) return null;
  const field = fieldAt(grid, bottom + 1, left, readText);
  const other = isHeadLabel(labelKey(beforeColon(field.text)));
  return other || field.at.row !== bottom + 1 ? null : field;
}

/** "是", "否", "是☑ 否□", "√是 □否". */
function achievedOf(field: Text | null): Field<boolean> | null {
  if (!field) return null;
  const text = compact(field.text);
  if (/^(?:是|已实现|如期实现|已如期实现)$/.test(text)) return derived(field, field.text, true);
  if (/^(?:否|未实现|未如期实现)$/.test(text)) return derived(field, field.text, false);
  const ticked = /([是否])[([]?[√☑✓■]|[√☑✓■][)\]]?([是否])/.exec(text);
  const answer = ticked?.[1] ?? ticked?.[2] ?? null;
  return derived(field, field.text, answer === null ? null : answer === '是');
}
