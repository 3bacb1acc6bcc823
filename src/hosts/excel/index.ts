import type { Host, HostError, ReadScope, WriteRequest } from '../../app/host';
import { writtenOf } from '../../app/host';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { listenTo } from './events';
import type { ExcelReading, SeenFormat } from './read';
import { readSheetOf } from './read';
import { run } from './run';
import { fillSheet, textsOf } from './text-sheet';
import { writeAll } from './write';

/**
 * Excel behind the port. Floor: ExcelApi 1.14 (Excel 2021). Reads in one round trip and writes in one.
 * What was seen at the last reading (our marks, protection) is kept for the next write.
 */
export function excelHost(): Host {
  let revision = 0;
  const formats = new Map<string, readonly SeenFormat[]>();
  const protectedSheets = new Set<string>();

  function keep({ reading, formats: seen }: ExcelReading): void {
    for (const [sheet, list] of seen) formats.set(sheet, list);
    for (const grid of reading.workbook.sheets) {
      if (grid.protected) protectedSheets.add(grid.name);
      else protectedSheets.delete(grid.name);
    }
  }

  async function read(scope: ReadScope) {
    const before = revision;
    const answer = await run((context) => readSheetOf(context, scope), {
      about: scope.kind === 'sheet' ? scope.name : null,
      waitForEdit: true,
    });
    if (!answer.ok) return answer;
    keep(answer.value);
    return ok({ ...answer.value.reading, revision: before });
  }

  async function write(request: WriteRequest) {
    if (request.revision !== null && request.revision !== revision) return fail(changed());
    const about = request.edits[0]?.sheet ?? request.marks?.sheets[0] ?? null;
    const done = await run((context) => writeAll(context, request, { formats, protectedSheets }), { about });
    if (!done.ok) return done;
    // The ids of the new marks are not known; the next reading tells them.
    const unmarked = (request.marks?.sheets ?? []).filter((sheet) => protectedSheets.has(sheet));
    return ok({ written: writtenOf(request.edits), unmarked, revision });
  }

  return {
    read,
    write,
    writeSheet: (sheet) => quiet(run((context) => fillSheet(context, sheet), { about: sheet.name })),
    readSheet: (name) => run((context) => textsOf(context, name), { about: name, waitForEdit: true }),
    goTo: (sheet, { row, column }) =>
      quiet(
        run(
          async (context) => {
            const worksheet = context.workbook.worksheets.getItem(sheet);
            worksheet.activate();
            worksheet.getRangeByIndexes(row, column, 1, 1).select();
            await context.sync();
          },
          { about: sheet },
        ),
      ),
    listen: (events) =>
      run((context) =>
        listenTo(context, {
          ...events,
          onChanged() {
            revision += 1;
            events.onChanged();
          },
        }),
      ),
  };
}

async function quiet(action: Promise<Result<void, HostError>>): Promise<Result<null, HostError>> {
  const result = await action;
  return result.ok ? ok(null) : result;
}

function changed(): HostError {
  return { code: 'sheet-changed', detail: 'changed between reading and writing', at: null };
}
