import { MARK_FORMULAS } from '../../../src/app/host';
import { contains } from '../../../src/core/address';
import type { Severity } from '../../../src/core/finding';
import type { Grid } from '../../../src/core/grid';
import { excelHost } from '../../../src/hosts/excel';
import type { ProfileId } from '../../../src/workbench/objects/profile';
import { installExcel } from '../../workbench/excel';
import type { Opened } from '../contract';
import { settled } from '../contract';

/** Our Excel host over Microsoft's own client over the embedded Excel. */
export function openExcel(sheets: readonly Grid[], profile?: ProfileId) {
  const installed = installExcel(sheets, profile ? { profile } : {});
  const { model, host: excel } = installed;
  const sheetOf = (name: string) => model.sheetNamed(name)!;
  const opened: Opened = {
    host: excelHost(),
    valueAt: (sheet, { row, column }) => sheetOf(sheet).value(row, column),
    formulaAt: (sheet, { row, column }) => sheetOf(sheet).formula(row, column),
    marksAt: (sheet, at) =>
      sheetOf(sheet)
        .conditionalRules.all()
        .filter((rule) => rule.areas.some((area) => contains(area, at)))
        .flatMap((rule) => severityOf(rule.formula ?? '')),
    async type(sheet, { row, column }, value) {
      // The client ends a batch with a request for which it does not wait; what happens meanwhile counts as ours.
      await settled();
      const area = { top: row, left: column, bottom: row, right: column };
      sheetOf(sheet).setEntries(area, () => ({ value, formula: null, format: null }));
      await settled();
    },
    selected: () => {
      const [area] = model.selection;
      return area ? { sheet: model.activeSheet.name, at: { row: area.top, column: area.left } } : null;
    },
    trips: () => excel.traffic.snapshot().roundTrips,
  };
  return { ...installed, opened };
}

function severityOf(formula: string): Severity[] {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  return severities.filter((severity) => formula.includes(MARK_FORMULAS[severity]));
}
