import { toA1 } from '../../core/address';
import type { Text } from '../../core/evaluation';
import type { Link } from '../../core/grid';
import type { Form } from '../../core/rule';
import type { Row } from './rows';
import { rowsOf } from './rows';

/** One evidence cell (after merges) and the rows that it answers for. */
export interface EvidenceCell {
  readonly field: Text;
  readonly rows: readonly Row[];
}

/** The evidence cells of a form in reading order, each once. Empty where the form has no such column. */
export function evidenceCells(form: Form): readonly EvidenceCell[] {
  const cells = new Map<string, { field: Text; rows: Row[] }>();
  for (const row of rowsOf(form)) {
    const field = row.indicator.evidence;
    if (!field) continue;
    const key = toA1(field.at);
    const cell = cells.get(key) ?? { field, rows: [] };
    cell.rows.push(row);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** Does the form ask for evidence? The user's own choice overrides the layout's. */
export function evidenceRequired({ settings, layout }: Form): boolean {
  return settings.evidenceRequired ?? layout.evidence === 'required';
}

/**
 * Where a cell's hyperlink leads: a link of the cell, or the literal first argument of a HYPERLINK formula.
 * Null where there is none, and where the address is computed: nobody can check that (see `hasLink`).
 */
export function linkOf(field: Text): Link | null {
  if (field.link) return field.link;
  const formula = /^=\s*HYPERLINK\s*\(\s*"([^"]*)"/i.exec(field.formula ?? '');
  if (!formula) return null;
  return { address: formula[1]!, location: null };
}

/** A link, or a formula that makes one: "=IF(B1="","",HYPERLINK(…))" shows it as well. */
export function hasLink({ link, formula }: Text): boolean {
  return link !== null || /HYPERLINK\s*\(/i.test(formula ?? '');
}
