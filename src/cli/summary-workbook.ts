import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MARK_FILLS } from '../app/host';
import type { FindingLine, FormLine, Summary } from '../app/summary';
import { oneLine } from '../app/safe-text';
import type { Area } from '../core/address';
import type { Lang } from '../core/language';
import type { NewChart } from '../hosts/xlsx/make/chart';
import type { NewCell, NewLink, NewSheet } from '../hosts/xlsx/make/sheet';
import type { NewStyle } from '../hosts/xlsx/make/style';
import { makeWorkbook } from '../hosts/xlsx/make/workbook';
import type { SummaryTexts } from '../messages/summary';
import { SUMMARY_TEXTS } from '../messages/summary';

/** One column of a sheet: its heading, how wide it is, and what a line shows there. */
interface Column<L> {
  readonly title: string;
  readonly width: number;
  readonly cell: (line: L) => Shown;
}

interface Shown {
  readonly value: string | number | null;
  readonly number?: boolean;
  readonly link?: NewLink | undefined;
  readonly style?: NewStyle;
}

const HEAD: NewStyle = {
  bold: true,
  fill: 'D9E2F3',
  border: true,
  wrap: true,
  horizontal: 'center',
};
const BODY: NewStyle = { border: true, wrap: true, vertical: 'top' };
const LINK: NewStyle = { ...BODY, underline: true, color: '0563C1' };

/** Excel opens no sheet with more than 65,530 hyperlinks. */
const MOST_LINKS = 65_000;

/** More bars than this nobody can read. */
const MOST_BARS = 40;

/**
 * The summary for people: a sheet of forms with a chart of their totals, and a sheet of findings that lead to their
 * cells. Links are relative to where the summary stands, so that both can be moved together.
 * @param path where it will be
 */
export function summaryWorkbook(summary: Summary, path: string, lang: Lang): Uint8Array {
  const texts = SUMMARY_TEXTS[lang];
  const linkTo = linker(path);
  const forms = sheetOf(texts.forms, formColumns(texts, linkTo), summary.forms);
  const findings = sheetOf(texts.findings, findingColumns(texts, linkTo), summary.findings);
  const chart = chartOf(summary.forms, texts);
  return makeWorkbook({ title: texts.title, sheets: [chart ? { ...forms, chart } : forms, findings] });
}

type LinkTo = (file: string, sheet: string | null, at: string | null) => NewLink;

function linker(path: string): LinkTo {
  const folder = dirname(resolve(path));
  return (file, sheet, at) => {
    const way = relative(folder, resolve(file));
    return {
      // On Windows no way leads from one drive to another.
      address: isAbsolute(way) ? pathToFileURL(way).href : way.split(sep).map(encodeURIComponent).join('/'),
      ...(sheet === null ? {} : { location: `'${sheet.replaceAll("'", "''")}'!${at ?? 'A1'}` }),
    };
  };
}

function formColumns(texts: SummaryTexts, linkTo: LinkTo): readonly Column<FormLine>[] {
  const { columns } = texts;
  const text = (title: string, width: number, value: (line: FormLine) => string): Column<FormLine> => ({
    title,
    width,
    cell: (line) => ({ value: value(line) }),
  });
  const figure = (title: string, value: (line: FormLine) => string | null): Column<FormLine> => ({
    title,
    width: 10,
    cell: (line) => ({ value: value(line), number: true, style: { ...BODY, format: '0.00' } }),
  });
  const count = (title: string, value: (line: FormLine) => number): Column<FormLine> => ({
    title,
    width: 7,
    cell: (line) => ({ value: line.sheet === null ? null : value(line), number: true }),
  });
  return [
    {
      title: columns.file,
      width: 36,
      cell: ({ file, sheet, at }) => ({ value: oneLine(file), link: linkTo(file, sheet, at), style: LINK }),
    },
    text(columns.sheet, 12, ({ sheet }) => oneLine(sheet ?? '')),
    text(columns.unit, 24, ({ unit }) => unit),
    text(columns.project, 28, ({ project }) => project),
    text(columns.year, 8, ({ year }) => year),
    text(columns.layout, 24, ({ layout }) => layout),
    figure(columns.claimed, ({ claimed }) => claimed),
    figure(columns.computed, ({ computed }) => computed),
    figure(columns.difference, ({ difference }) => difference),
    text(columns.grade, 7, ({ grade }) => grade),
    figure(columns.rate, ({ rate }) => rate),
    count(columns.errors, ({ errors }) => errors),
    count(columns.warnings, ({ warnings }) => warnings),
    count(columns.notices, ({ notices }) => notices),
    text(columns.remark, 40, ({ reason }) => oneLine(reason ?? '')),
  ];
}

function findingColumns(texts: SummaryTexts, linkTo: LinkTo): readonly Column<FindingLine>[] {
  const { columns } = texts;
  const text = (title: string, width: number, value: (line: FindingLine) => string): Column<FindingLine> => ({
    title,
    width,
    cell: (line) => ({ value: oneLine(value(line)) }),
  });
  return [
    {
      title: columns.severity,
      width: 8,
      cell: ({ finding: { severity } }) => ({
        value: texts.severity[severity],
        style: { ...BODY, fill: MARK_FILLS[severity].slice(1), horizontal: 'center' },
      }),
    },
    text(columns.unit, 22, ({ unit }) => unit),
    text(columns.project, 24, ({ project }) => project),
    text(columns.file, 30, ({ file }) => file),
    {
      title: columns.cell,
      width: 16,
      cell: ({ file, sheet, finding: { at } }) => ({
        value: `${oneLine(sheet)}!${at}`,
        link: linkTo(file, sheet, at),
        style: LINK,
      }),
    },
    text(columns.finding, 18, ({ finding }) => finding.title),
    text(columns.message, 60, ({ finding }) => finding.message),
    text(columns.why, 40, ({ finding }) => finding.why),
    text(columns.todo, 40, ({ finding }) => finding.todo),
    text(columns.waiver, 24, ({ finding }) => finding.waiver ?? ''),
    text(columns.rule, 24, ({ finding }) => finding.rule),
  ];
}

function sheetOf<L>(name: string, columns: readonly Column<L>[], lines: readonly L[]): NewSheet {
  const head = columns.map(({ title }, column): NewCell => ({
    row: 0,
    column,
    value: { text: title },
    style: HEAD,
  }));
  const body = lines.flatMap((line, i) =>
    columns.map(({ cell }, column): NewCell => cellOf(cell(line), i + 1, column)),
  );
  const table: Area = { top: 0, left: 0, bottom: lines.length, right: columns.length - 1 };
  return {
    name,
    columns: columns.map(({ width }) => width),
    cells: [...head, ...body],
    frozenRows: 1,
    filter: table,
    print: { landscape: true, area: table, titleRows: { from: 1, to: 1 } },
  };
}

function cellOf({ value, number, link, style = BODY }: Shown, row: number, column: number): NewCell {
  const content =
    value === null || value === '' ? null : number ? { number: String(value) } : { text: String(value) };
  return { row, column, value: content, style, ...(link && row <= MOST_LINKS ? { link } : {}) };
}

/** Columns of the sheet of forms, from zero: project, claimed total, recomputed total. */
const PLACES = { project: 3, claimed: 6, computed: 7 };

/** Claimed beside recomputed totals, right of the table; none where no form is scored. */
function chartOf(lines: readonly FormLine[], texts: SummaryTexts): NewChart | null {
  if (!lines.some(({ computed }) => computed !== null)) return null;
  const bars = Math.min(lines.length, MOST_BARS);
  const area = (column: number) => ({ top: 1, left: column, bottom: bars, right: column });
  return {
    title: bars < lines.length ? texts.chartOfFirst(bars) : texts.chart,
    place: { top: 1, left: 16, bottom: 20, right: 25 },
    categories: area(PLACES.project),
    series: [
      { name: texts.columns.claimed, values: area(PLACES.claimed) },
      { name: texts.columns.computed, values: area(PLACES.computed) },
    ],
  };
}
