import type { Severity } from '../core/finding';
import type { Lang } from '../core/language';
import type { ReportTexts } from '../messages/report';
import { REPORT_TEXTS } from '../messages/report';
import type { Tally } from './report';
import { countFindings } from './report';
import type { FileReport, FindingReport, FormReport, IndicatorReport, KeptCell } from './report-contract';
import { oneLine } from './safe-text';

export type Tone = Severity | 'title' | 'quiet' | 'good';

export interface TextOptions {
  readonly lang: Lang;
  /** Puts colour on a piece of text; gives it back as it is where there is none. */
  readonly paint: (tone: Tone, text: string) => string;
}

/** One file for people: what it is, what it comes to, then its findings, grouped by sheet, errors first. */
export function fileText(file: FileReport, options: TextOptions): string {
  const { paint, lang } = options;
  const texts = REPORT_TEXTS[lang];
  const title = paint('title', oneLine(file.path));
  const written = writtenLines(file, texts, options);
  if (file.status !== 'reviewed') {
    const tone = file.status === 'failed' ? 'error' : 'quiet';
    return `${title}\n  ${paint(tone, texts[file.status])}${texts.colon}${oneLine(file.reason ?? '')}\n${written}`;
  }
  return [title, ...file.forms.map((form) => formText(form, texts, options))].join('\n') + written;
}

/** What was written, cell by cell, and which cells were left alone; nothing where nothing was asked for. */
function writtenLines(
  { written, writeFailure }: FileReport,
  texts: ReportTexts,
  { paint }: TextOptions,
): string {
  if (writeFailure) {
    return `    ${paint('error', texts.notWritten)}${texts.colon}${oneLine(writeFailure.message)}\n`;
  }
  if (!written) return '';
  const { to, changed, cells, kept, marks } = written;
  const head = changed ? texts.written(oneLine(to), cells.length, marks) : texts.unchanged(oneLine(to));
  const keptLine = ({ sheet, at, reason, computed }: KeptCell) =>
    `${oneLine(sheet)}!${at} ${texts.kept(texts.keptReasons[reason] ?? reason, computed)}`;
  const lines = [
    paint('good', head),
    ...cells.map(({ sheet, text }) => `  ${oneLine(sheet)}!${oneLine(text)}`),
    ...kept.map((cell) => `  ${keptLine(cell)}`),
  ];
  return lines.map((line) => `    ${line}\n`).join('');
}

/** The last line: how many files, forms and findings. */
export function summaryText(files: readonly Tally[], lang: Lang): string {
  return `${sumsText(files, REPORT_TEXTS[lang])}\n`;
}

export function sumsText(files: readonly Tally[], texts: ReportTexts): string {
  const sum = (of: (file: Tally) => number) => files.reduce((total, file) => total + of(file), 0);
  const count = (status: Tally['status']) => files.filter((file) => file.status === status).length;
  const forms = sum((file) => file.forms);
  const [error, warning, notice, waived] = [
    sum((file) => file.error),
    sum((file) => file.warning),
    sum((file) => file.notice),
    sum((file) => file.waived),
  ];
  return (
    `${texts.summary(files.length, forms, count('unrecognised'), count('failed'))}` +
    `${texts.colon}${texts.counts(error, warning, notice, waived)}`
  );
}

function formText(form: FormReport, texts: ReportTexts, options: TextOptions): string {
  const { paint } = options;
  const byRow = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
  const findings = form.findings.flatMap((finding) => {
    const indicator = finding.row === null ? undefined : byRow.get(finding.row);
    return [...findingLines(finding, indicator, texts, options), ''];
  });
  const lines = [
    `  ${paint('title', `${oneLine(form.sheet)}!${form.range}`)}  ${oneLine(form.header.title ?? form.layoutName)}`,
    ...headLines(form, texts).map((line) => `    ${line}`),
    '',
    ...findings,
  ];
  const { error, warning, notice, waived } = countFindings([form]);
  const clean = form.findings.length === 0;
  const counts = clean ? paint('good', texts.none) : texts.counts(error, warning, notice, waived);
  return `${lines.join('\n')}\n    ${counts}\n`;
}

function headLines({ header, ...form }: FormReport, texts: ReportTexts): string[] {
  const about: (readonly [string, string | null])[] = [
    [texts.unit, header.unit],
    [texts.project, header.project],
    [texts.year, header.year],
  ];
  const used = form.indicators.filter((indicator) => indicator.used).length;
  const scored = form.indicators.filter(({ computed }) => computed !== null).length;
  const result: (readonly [string, string | null])[] = [
    [texts.claimed, form.mode === 'scored' ? form.totals.claimed : null],
    [texts.computed, form.mode === 'scored' ? form.totals.computed : null],
    [texts.grade, form.grade],
    [texts.rate, form.computedRate && `${form.computedRate}%`],
  ];
  const counts = texts.indicators(form.indicators.length, used, scored);
  return [
    labelled(about, texts),
    labelled([...result, [texts.layout, form.layoutName], [texts.policy, form.policy]], texts),
    form.mode === 'scored' ? counts : `${texts.mode[form.mode]}${texts.separator}${counts}`,
  ].filter((line) => line !== '');
}

function labelled(pairs: readonly (readonly [string, string | null])[], texts: ReportTexts): string {
  return pairs
    .flatMap(([label, value]) => (value === null ? [] : [`${label}${texts.colon}${oneLine(value)}`]))
    .join('  ');
}

function findingLines(
  finding: FindingReport,
  indicator: IndicatorReport | undefined,
  texts: ReportTexts,
  { paint }: TextOptions,
): string[] {
  const fix = finding.fix?.edits.map(({ at, value }) => `${at} ${value}`).join(texts.separator);
  const fixLabel = finding.fix?.applicability === 'safe' ? texts.safeFix : texts.fix;
  const details: (readonly [string, string | null | undefined])[] = [
    [texts.why, finding.why],
    [texts.todo, finding.todo],
    [texts.working, indicator?.used ? indicator.working : null],
    [texts.related, finding.related.join(' ')],
    [fixLabel, fix],
    [texts.waiver, finding.waiver],
  ];
  const head = [
    paint(finding.severity, texts.severity[finding.severity]),
    finding.at,
    finding.title,
    paint('quiet', finding.rule),
  ];
  return [
    `    ${head.join('  ')}`,
    `      ${oneLine(finding.message)}`,
    ...details.flatMap(([label, text]) => (text ? [`      ${label}${texts.colon}${oneLine(text)}`] : [])),
  ];
}
