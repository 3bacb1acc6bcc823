import type { Frame } from 'playwright-core';

/** What the pane's own Excel says of a cell. */
export interface SeenCell {
  readonly content: string | number | boolean;
  readonly fill: string;
}

/** Contents (formula, else value) and the user's fills of a range, by address. */
export function cellsIn(pane: Frame, range: string): Promise<Record<string, SeenCell>> {
  return pane.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('自评表').getRange(asked).load('formulas');
        const looks = cells.getCellProperties({ address: true, format: { fill: { color: true } } });
        await context.sync();
        return Object.fromEntries(
          looks.value.flatMap((row, r) =>
            row.map(({ address, format }, c) => [
              address!.split('!').pop()!,
              { content: cells.formulas[r]![c], fill: format!.fill!.color! },
            ]),
          ),
        );
      }),
    range,
  );
}

/** Formula of the mark on each of some cells; null where there is none. */
export function marksOn(pane: Frame, cells: readonly string[]): Promise<Record<string, string | null>> {
  return pane.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('自评表');
        const formats = asked.map((cell) =>
          sheet.getRange(cell).conditionalFormats.load('items/customOrNullObject/rule/formula'),
        );
        await context.sync();
        return Object.fromEntries(
          asked.map((cell, n) => [cell, formats[n]!.items[0]?.customOrNullObject.rule.formula ?? null]),
        );
      }),
    cells,
  );
}

/** Address of the selected cell, with its sheet. */
export function selectedIn(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
}

/** Cells whose content is another one now, with what stands there. */
export function changedOf(
  before: Readonly<Record<string, SeenCell>>,
  after: Readonly<Record<string, SeenCell>>,
): Record<string, SeenCell['content']> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([cell, { content }]) => content !== before[cell]?.content)
      .map(([cell, { content }]) => [cell, content]),
  );
}
