import type { Amount, Evaluation, Indicator } from '../../core/evaluation';
import type { Form } from '../../core/rule';
import { coverageOf } from './formula';
import { oncePerForm } from './once';
import { rowsOf } from './rows';

/** What a total's formula does wrong. */
export interface FormulaFault {
  readonly total: Amount;
  readonly kind: 'left-out' | 'twice' | 'text' | 'constant';
  /** The cells it is about; none for a constant. */
  readonly cells: readonly Amount[];
  readonly constant: string;
}

/**
 * Faults in the formulas of the total row: a row left out, a row added twice, a score kept as text and so added as
 * nothing, a figure typed into the formula. A formula that is more than a sum is not judged.
 */
export const totalFaults = oncePerForm((form): readonly FormulaFault[] => {
  const { evaluation } = form;
  const { totals, money } = evaluation;
  const counted = rowsOf(form)
    .filter(({ scored }) => scored.counts)
    .map(({ indicator }) => indicator);
  const ownWeights = counted.every(({ weightSource }) => weightSource === 'cell');
  return [
    ...faultsOf(form, totals?.score ?? null, scoresOf(counted, evaluation), money?.executionScore ?? null),
    ...(ownWeights
      ? faultsOf(form, totals?.weight ?? null, weightsOf(counted), money?.executionWeight ?? null)
      : []),
  ];
});

/** Folded scores (河北) are what is added, where the form has them. */
function scoresOf(rows: readonly Indicator[], { headings }: Evaluation): readonly Amount[] {
  const folded = headings.foldedScore !== undefined;
  return rows.flatMap((row) => (folded ? row.foldedScore : row.score) ?? []);
}

function weightsOf(rows: readonly Indicator[]): readonly Amount[] {
  return rows.flatMap(({ weight }) => weight ?? []);
}

function faultsOf(
  form: Form,
  total: Amount | null,
  rows: readonly Amount[],
  execution: Amount | null,
): readonly FormulaFault[] {
  if (!total || total.formula === null || rows.length === 0) return [];
  // Execution stands in another block; a total of the indicators alone is one more published way (90 of 100).
  const cells = execution?.value ? [...rows, execution] : rows;
  const read = coverageOf(
    form.grid,
    total.at,
    cells.map(({ at }) => at),
  );
  if (!read) return [];
  const withExecution = read.coverage.map((coverage, i) => ({ ...coverage, cell: cells[i]! }));
  const required = withExecution.slice(0, rows.length);
  const fault = (
    kind: FormulaFault['kind'],
    found: readonly { cell: Amount }[],
    constant = '',
  ): FormulaFault[] =>
    found.length > 0 || constant ? [{ total, kind, cells: found.map(({ cell }) => cell), constant }] : [];
  return [
    ...fault(
      'left-out',
      required.filter(({ times, asText, cell }) => times === 0 && !asText && cell.text !== ''),
    ),
    ...fault(
      'twice',
      withExecution.filter(({ times }) => times > 1),
    ),
    ...fault(
      'text',
      withExecution.filter(({ asText, cell }) => asText && cell.value !== null),
    ),
    ...fault('constant', [], read.constants.join('、')),
  ];
}
