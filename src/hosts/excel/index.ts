import type { Host, HostError, ReadScope, WriteRequest } from '../../app/host';
import { writtenOf } from '../../app/host';
import type { Address } from '../../core/address';
import { fail, ok } from '../../core/result';
import { listenTo } from './events';
import type { ExcelReading } from './read';
import { readSheetOf } from './read';
import { run, TIME_LIMIT_MS } from './run';
import { fillSheet, textsOf } from './text-sheet';
import { writeAll } from './write';

/**
 * Excel behind the port. Floor: ExcelApi 1.14 (Excel 2021). Reads in one round trip and writes in one.
 * What was seen at the last reading (our marks, protection, names) is kept for the next write and for events.
 *
 * @param timeLimit when to give up on an answer, in ms
 */
export function excelHost({ timeLimit = TIME_LIMIT_MS }: { readonly timeLimit?: number } = {}): Host {
  let revision = 0;
  let seen: ReadonlyMap<string, readonly string[]> = new Map();
  const names = new Map<string, string>();
  const protectedSheets = new Set<string>();

  function keep({ reading, marks, namesById }: ExcelReading): void {
    seen = new Map([...seen, ...marks]);
    for (const [id, name] of namesById) names.set(id, name);
    for (const grid of reading.workbook.sheets) {
      if (grid.protected) protectedSheets.add(grid.name);
      else protectedSheets.delete(grid.name);
    }
  }

  async function read(scope: ReadScope) {
    const before = revision;
    const about = scope.kind === 'sheet' ? scope.name : null;
    const answer = await run((context) => readSheetOf(context, scope), {
      about,
      waitForEdit: true,
      timeLimit,
    });
    if (!answer.ok) return answer;
    keep(answer.value);
    return ok({ ...answer.value.reading, revision: before });
  }

  async function write(request: WriteRequest) {
    if (request.revision !== null && request.revision !== revision) return fail(changed());
    const about = request.edits[0]?.sheet ?? request.marks?.sheets[0] ?? null;
    const done = await run((context) => writeAll(context, request, { seen, protectedSheets }), {
      about,
      timeLimit,
    });
    if (!done.ok) return done;
    // The ids of the new marks are not known; the next reading tells them.
    const unmarked = (request.marks?.sheets ?? []).filter((sheet) => protectedSheets.has(sheet));
    return ok({ written: writtenOf(request.edits), unmarked, revision });
  }

  return {
    read,
    write,
    writeSheet: async (sheet) => {
      const filled = await run((context) => fillSheet(context, sheet), { about: sheet.name, timeLimit });
      if (!filled.ok) return filled;
      return filled.value ? ok(null) : fail(notOurs(sheet.name));
    },
    readSheet: (name) =>
      run((context) => textsOf(context, name), { about: name, waitForEdit: true, timeLimit }),
    goTo: (sheet, at) => run((context) => select(context, sheet, at), { about: sheet, timeLimit }),
    listen: (events) => {
      const heard = () => {
        revision += 1;
        events.onChanged();
      };
      return run((context) => listenTo(context, { ...events, onChanged: heard }, names), {
        waitForEdit: true,
        timeLimit,
      });
    },
  };
}

async function select(context: Excel.RequestContext, sheet: string, { row, column }: Address): Promise<null> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, 1, 1).untrack().select();
  await context.sync();
  return null;
}

function notOurs(name: string): HostError {
  return { code: 'sheet-not-ours', detail: 'no marker of ours on it', at: name };
}

function changed(): HostError {
  return { code: 'sheet-changed', detail: 'changed between reading and writing', at: null };
}
