import type { CheckedWorkbook } from '../app/check';
import type { FilePlan, WriteOrder } from '../app/file-write';
import { planFile } from '../app/file-write';
import { MEMORY_KEY, OPINION_SHEET } from '../app/host';
import type { FileReport } from '../app/report-contract';
import { reportWrite } from '../app/report-write';
import type { Edit } from '../core/edit';
import type { Lang } from '../core/language';
import type { CellChange, Changes, SheetChange } from '../hosts/xlsx';
import { patch } from '../hosts/xlsx';
import { WRITE_FAILURES } from '../messages/cli';
import { fileErrorText } from '../messages/files';
import type { Output } from './destinations';
import { replaceFile } from './replace-file';

type Properties = Readonly<Record<string, string>>;

/** Patches the file and puts the result in its place; the report says what was written, or why nothing was. */
export function writeFile(
  report: FileReport,
  checked: CheckedWorkbook,
  file: { readonly bytes: Uint8Array; readonly properties: Properties },
  { order, output }: { readonly order: WriteOrder; readonly output: Output },
  lang: Lang,
): FileReport {
  // In what is no form there is nothing of ours to write; there may be something to take away.
  if (report.status !== 'reviewed' && order.kind !== 'clean') return report;
  const plan = planFile(checked, order, lang);
  const patched = patch(file.bytes, changesOf(plan, file.properties));
  if (!patched.ok) {
    const { error } = patched;
    return { ...report, writeFailure: { code: error.code, message: fileErrorText(error, lang) } };
  }
  const { bytes, refused } = patched.value;
  const changed = bytes !== file.bytes && !Buffer.from(bytes).equals(file.bytes);
  const inPlace = output.path === report.path;
  const failure = changed || !inPlace ? replaceFile(output.path, bytes, output.backup) : null;
  if (failure) return { ...report, writeFailure: { code: failure, message: WRITE_FAILURES[failure][lang] } };
  return { ...report, written: reportWrite(plan, refused, { to: output.path, changed, lang }) };
}

function changesOf(plan: FilePlan, properties: Properties): Changes {
  return {
    cells: plan.edits.map(cellOf),
    results: plan.follows.map(({ sheet, at, value }) => ({
      sheet,
      at,
      value: 'number' in value ? Number(value.number) : value.text,
    })),
    marks: plan.marks,
    sheets: sheetsOf(plan),
    ...(plan.memory === null ? {} : { properties: { ...properties, [MEMORY_KEY]: plan.memory } }),
  };
}

function cellOf({ sheet, at, value }: Edit): CellChange {
  return { sheet, at, value: 'text' in value && value.text === '' ? null : value };
}

function sheetsOf({ opinions }: FilePlan): readonly SheetChange[] {
  if (opinions === null) return [];
  return [opinions === 'remove' ? { remove: OPINION_SHEET } : { put: opinions }];
}
