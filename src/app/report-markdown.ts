import type { Lang } from '../core/language';
import type { ReportTexts } from '../messages/report';
import { REPORT_TEXTS } from '../messages/report';
import type { Frame, Tally } from './report';
import { countFindings } from './report';
import type { FileReport, FindingReport, FormReport, IndicatorReport } from './report-contract';
import { sumsText } from './report-text';
import { markdownText as safe } from './safe-text';

/** The report as Markdown: the same content as the JSON, for a mail or a merge request. This stands around its files. */
export function markdownFrame(files: readonly Tally[], lang: Lang): Frame {
  const texts = REPORT_TEXTS[lang];
  const head = `# ${texts.reportTitle}\n\n${sumsText(files, texts)}`;
  return { before: files.length === 0 ? head : `${head}\n\n`, between: '\n\n', after: '\n' };
}

export function fileMarkdown(file: FileReport, lang: Lang): string {
  return fileBlocks(file, REPORT_TEXTS[lang]).join('\n\n');
}

function fileBlocks(file: FileReport, texts: ReportTexts): string[] {
  const title = `## ${safe(file.path)}`;
  if (file.status === 'reviewed') return [title, ...file.forms.flatMap((form) => formBlocks(form, texts))];
  return [title, `**${texts[file.status]}**${texts.colon}${safe(file.reason ?? '')}`];
}

function formBlocks(form: FormReport, texts: ReportTexts): string[] {
  const { error, warning, notice, waived } = countFindings([form]);
  return [
    `### ${safe(form.sheet)}!${form.range} ${safe(form.header.title ?? form.layoutName)}`,
    factList(form, texts),
    form.findings.length === 0 ? texts.none : texts.counts(error, warning, notice, waived),
    ...(form.findings.length === 0 ? [] : [findingTable(form.findings, texts)]),
    indicatorTable(form.indicators, texts),
  ];
}

function factList({ header, totals, ...form }: FormReport, texts: ReportTexts): string {
  const scored = form.mode === 'scored';
  const facts: (readonly [string, string | null])[] = [
    [texts.unit, header.unit],
    [texts.project, header.project],
    [texts.year, header.year],
    [texts.layout, form.layoutName],
    [texts.policy, form.policy],
    [texts.claimed, scored ? totals.claimed : null],
    [texts.computed, scored ? totals.computed : null],
    [texts.grade, form.grade],
    [texts.rate, form.computedRate && `${form.computedRate}%`],
  ];
  return facts
    .flatMap(([label, value]) => (value === null ? [] : [`- ${label}${texts.colon}${safe(value)}`]))
    .join('\n');
}

function findingTable(findings: readonly FindingReport[], { columns, ...texts }: ReportTexts): string {
  const rows = findings.map((finding) => [
    texts.severity[finding.severity],
    [finding.at, ...finding.related].join(' '),
    safe(finding.title) + ` \`${finding.rule}\``,
    safe(finding.message),
    safe(finding.todo) +
      (finding.waiver === null ? '' : `<br>${texts.waiver}${texts.colon}${safe(finding.waiver)}`),
  ]);
  return table([columns.severity, columns.cell, columns.finding, columns.message, texts.todo], rows);
}

function indicatorTable(indicators: readonly IndicatorReport[], { columns }: ReportTexts): string {
  const rows = indicators.map((indicator) => [
    String(indicator.row),
    safe(indicator.name),
    safe(indicator.target?.text ?? ''),
    safe(indicator.actual?.text ?? ''),
    indicator.weight?.value ?? '',
    safe(indicator.score?.text ?? ''),
    indicator.computed ?? '',
    safe(indicator.working),
  ]);
  const { row, name, target, actual, weight, score, computed, working } = columns;
  return table([row, name, target, actual, weight, score, computed, working], rows);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
