import Decimal from 'decimal.js';
import type { FileReport, FindingReport, FormReport } from './report-contract';
import { countFindings } from './report';
import { oneLine } from './safe-text';

/** A form, or a file without one, as a line of the summary. Figures are decimal texts; null: there is none. */
export interface FormLine {
  readonly file: string;
  readonly status: FileReport['status'];
  /** Why there is no form. */
  readonly reason: string | null;
  readonly sheet: string | null;
  /** Its first cell, to go to. */
  readonly at: string | null;
  readonly unit: string;
  readonly project: string;
  readonly year: string;
  readonly layout: string;
  readonly claimed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly grade: string;
  readonly rate: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

export interface FindingLine {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly project: string;
  readonly finding: FindingReport;
}

/** All forms of a run with their totals, and all that was found: what a summary for people is made of. */
export interface Summary {
  readonly forms: readonly FormLine[];
  readonly findings: readonly FindingLine[];
}

export function summaryOf(files: readonly FileReport[]): Summary {
  return {
    forms: files.flatMap((file) => (file.forms.length === 0 ? [emptyLine(file)] : formLines(file))),
    findings: files.flatMap(({ path, forms }) =>
      forms.flatMap(({ sheet, header, findings }) =>
        findings.map((finding) => ({
          file: path,
          sheet,
          unit: oneLine(header.unit ?? ''),
          project: oneLine(header.project ?? ''),
          finding,
        })),
      ),
    ),
  };
}

function emptyLine({ path, status, reason }: FileReport): FormLine {
  return {
    file: path,
    status,
    reason,
    sheet: null,
    at: null,
    unit: '',
    project: '',
    year: '',
    layout: '',
    claimed: null,
    computed: null,
    difference: null,
    grade: '',
    rate: null,
    errors: 0,
    warnings: 0,
    notices: 0,
  };
}

function formLines({ path, status, forms }: FileReport): readonly FormLine[] {
  return forms.map((form) => {
    const { error, warning, notice } = countFindings([form]);
    const { header } = form;
    return {
      file: path,
      status,
      reason: null,
      sheet: form.sheet,
      at: form.range.split(':')[0]!,
      unit: oneLine(header.unit ?? ''),
      project: oneLine(header.project ?? ''),
      year: header.year ?? '',
      layout: form.layoutName,
      ...totalsOf(form),
      grade: form.grade ?? '',
      rate: form.computedRate,
      errors: error,
      warnings: warning,
      notices: notice,
    };
  });
}

/** Recomputed less claimed; forms that are not scored have no totals. */
function totalsOf({ mode, totals }: FormReport): Pick<FormLine, 'claimed' | 'computed' | 'difference'> {
  if (mode !== 'scored') return { claimed: null, computed: null, difference: null };
  const { claimed, computed } = totals;
  return { claimed, computed, difference: new Decimal(computed).minus(claimed).toFixed() };
}
