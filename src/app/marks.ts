import type { Area } from '../core/address';
import { areaToA1 } from '../core/address';
import type { Severity } from '../core/finding';
import { areaAt } from '../core/grid';
import type { FormReview } from '../core/review';
import type { Mark } from './host';
import { SEVERITIES } from './host';

/**
 * The cells to highlight, by severity. Each cell is marked once, by the gravest thing found there; a finding
 * the unit has answered is not marked. Findings about a merge mark the whole merge, as a person sees it.
 */
export function marksOf(forms: readonly FormReview[]): readonly Mark[] {
  const marked = new Set<string>();
  return SEVERITIES.flatMap((severity) => marksOfSeverity(forms, severity, marked));
}

function marksOfSeverity(forms: readonly FormReview[], severity: Severity, marked: Set<string>): Mark[] {
  const areasBySheet = new Map<string, Area[]>();
  for (const { grid, findings } of forms) {
    for (const finding of findings) {
      if (finding.severity !== severity || finding.waiver !== null) continue;
      const area = areaAt(grid, finding.at.row, finding.at.column);
      const place = `${grid.name}!${areaToA1(area)}`;
      if (marked.has(place)) continue;
      marked.add(place);
      const areas = areasBySheet.get(grid.name);
      if (areas) areas.push(area);
      else areasBySheet.set(grid.name, [area]);
    }
  }
  return [...areasBySheet].map(([sheet, areas]) => ({ sheet, severity, areas }));
}
