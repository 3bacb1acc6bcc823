import { contains } from '../../../src/core/address';
import { MemoryHost } from '../../../src/hosts/memory';
import { workbookOf } from '../../grids';
import { hostContract } from '../contract';

hostContract('memory', async (...sheets) => {
  const host = new MemoryHost(workbookOf(...sheets));
  const cell = (sheet: string, { row, column }: { row: number; column: number }) =>
    host.workbook.sheets.find((grid) => grid.name === sheet)!.cell(row, column);
  return {
    host,
    valueAt: (sheet, at) => cell(sheet, at).value,
    formulaAt: (sheet, at) => cell(sheet, at).formula,
    marksAt: (sheet, at) =>
      host.marks
        .filter((mark) => mark.sheet === sheet && mark.areas.some((area) => contains(area, at)))
        .map((mark) => mark.severity),
    type: async (sheet, at, value) => host.type(sheet, at, value),
    selected: () => host.selected,
    trips: () => host.trips,
  };
});
