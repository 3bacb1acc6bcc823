import type { Evaluation } from './evaluation';
import type { Finding } from './finding';
import type { Waiver } from './settings';

/** What tells one form of a workbook from the others. */
interface Place {
  readonly evaluation: Evaluation;
  /** Which form of its sheet, from zero. */
  readonly onSheet: number;
  /** All sheets of the workbook. */
  readonly sheetNames: readonly string[];
}

/**
 * What a waiver holds on to inside its sheet: the rule and the indicator's name, so that it survives rows that move; a
 * further indicator of that name is counted. A finding about the form as a whole is held by its place inside the form.
 */
export function findingKey(finding: Finding, { evaluation, onSheet }: Place): string {
  const form = onSheet === 0 ? '' : `|${onSheet + 1}`;
  return `${finding.rule}|${subjectOf(finding, evaluation)}${form}`;
}

function subjectOf({ indicator, at }: Finding, { indicators, area }: Evaluation): string {
  const row = indicator === null ? null : indicators[indicator]!;
  if (!row?.name.text) return `+${at.row - area.top},${at.column - area.left}`;
  const { index, name } = row;
  const before = indicators.slice(0, index).filter((other) => other.name.text === name.text).length;
  return before === 0 ? name.text : `${name.text}|+${before}`;
}

/**
 * Is it this finding that the waiver answers? Forms of one workbook are alike, and an answer given on one sheet says
 * nothing about the others. Where its sheet is not there any more, it was renamed: the answer is not lost with the name.
 */
export function answers({ sheet, key }: Waiver, finding: Finding, place: Place): boolean {
  if (key !== findingKey(finding, place)) return false;
  return sheet === place.evaluation.sheet || sheet === null || !place.sheetNames.includes(sheet);
}
