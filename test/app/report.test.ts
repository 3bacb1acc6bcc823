import { CATALOGUE } from '../../src/app/catalogue';
import { checkWorkbook } from '../../src/app/check';
import { memoryFromText, memoryToText } from '../../src/app/memory';
import type { Frame } from '../../src/app/report';
import { countFindings, exitCodeOf, reportFailed, reportReviewed, tallyOf } from '../../src/app/report';
import type { FileReport } from '../../src/app/report-contract';
import { fileJson, jsonFrame } from '../../src/app/report-json';
import { fileMarkdown, markdownFrame } from '../../src/app/report-markdown';
import { fileText, summaryText } from '../../src/app/report-text';
import { explainRule, listRules } from '../../src/app/rule-list';
import { markdownText, oneLine } from '../../src/app/safe-text';
import type { Lang } from '../../src/core/language';
import { findingKey } from '../../src/core/waiver';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { withCells, workbookOf } from '../grids';

const LANGS: readonly Lang[] = ['zh-CN', 'en'];
const plain = (lang: Lang) => ({ lang, paint: (_: string, text: string) => text });

function reported(
  changes: Readonly<Record<string, CellInput>> = {},
  { lang = 'zh-CN', memory = null }: { lang?: Lang; memory?: string | null } = {},
): FileReport {
  const workbook = workbookOf(withCells(jiangmen2024(), changes));
  const checked = checkWorkbook(workbook, memory, { lang, policy: null, text: null });
  return reportReviewed('表.xlsx', checked.reviews, lang);
}

function framed(parts: readonly string[], { before, between, after }: Frame): string {
  return before + parts.join(between) + after;
}

function markdownOf(files: readonly FileReport[], lang: Lang): string {
  return framed(
    files.map((file) => fileMarkdown(file, lang)),
    markdownFrame(files.map(tallyOf), lang),
  );
}

/** Whatever a person may type into a cell to trouble whoever reads the report. */
const HOSTILE = '\u001b[31m=cmd|"/c calc"!A1\u0007|x\u202e<img src=x>\n[a](javascript:1)';

describe('texts of strangers', () => {
  test.each([
    ['a\tb\r\nc', 'a b c'],
    ['\u001b[2Jx\u0000\u0085y', '[2Jxy'],
    ['a\u202eb\u2066c', 'abc'],
    ['科技局', '科技局'],
  ])('%j on one line is %j', (text, line) => expect(oneLine(text)).toBe(line));

  test.each([
    ['=1+1', "'=1+1"],
    ['+A1', "'+A1"],
    ['-A1', "'-A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['-3.5', '-3.5'],
    ['+12%', '+12%'],
    ['-', '-'],
    ['≥90%', '≥90%'],
  ])('%j in an export is %j', (text, inert) => expect(markdownText(text)).toBe(inert));

  test('no sign of it means anything in Markdown', () => {
    expect(markdownText('a|b*c_d`e[f](g)<h>')).toBe('a\\|b\\*c\\_d\\`e\\[f\\](g)\\<h\\>');
  });

  test.each(LANGS)('a report of a hostile form holds nothing that acts (%s)', (lang) => {
    const file = {
      ...reported({ A1: HOSTILE, E16: HOSTILE, H17: HOSTILE, J18: HOSTILE }, { lang }),
      path: HOSTILE,
    };
    const text = fileText(file, plain(lang)) + summaryText([tallyOf(file)], lang);
    const markdown = markdownOf([file], lang);
    for (const output of [text, markdown]) {
      expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).not.toMatch(/(?<!\\)\[a/);
    const tables = markdown.split('\n').filter((line) => line.startsWith('|'));
    const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
    const widths = new Set(tables.map(cells));
    expect(widths).toEqual(new Set([7, 10]));
  });
});

describe('the text report', () => {
  test.each(LANGS)('says every finding with its cell, and leaves no hole (%s)', (lang) => {
    const file = reported({ I16: 3.5, H20: '' }, { lang });
    const text = fileText(file, plain(lang));
    const { findings } = file.forms[0]!;
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(text).toContain(`${finding.at}  ${finding.title}`);
      expect(text).toContain(oneLine(finding.message));
      expect(text).toContain(oneLine(finding.todo));
    }
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('errors stand first, then in the order of the sheet', () => {
    const { findings } = reported({ I16: 3.5, H20: '' }).forms[0]!;
    const severities = findings.map(({ severity }) => severity);
    const rank = { error: 0, warning: 1, notice: 2 };
    expect(severities).toEqual([...severities].sort((a, b) => rank[a] - rank[b]));
  });

  test('a form without findings says so', () => {
    const file = reported();
    const clean = { ...file, forms: file.forms.map((form) => ({ ...form, findings: [] })) };
    expect(fileText(clean, plain('zh-CN'))).toContain('未发现问题');
  });
});

describe('Markdown and JSON hold the same', () => {
  test.each([0, 1, 3])('%d files, framed, are what JSON makes of the whole report', (count) => {
    const files = Array<FileReport>(count).fill(reported({ I16: 3.5 }));
    const report = { schema: 1, tool: { name: 'zhunsheng', version: '1.0.0' }, files };
    expect(framed(files.map(fileJson), jsonFrame(count, '1.0.0'))).toBe(
      `${JSON.stringify(report, null, 2)}\n`,
    );
  });

  test('no file at all leaves a heading and a line', () => {
    expect(markdownOf([], 'en').trimEnd().split('\n')).toHaveLength(3);
  });

  test.each(LANGS)('every finding and every indicator (%s)', (lang) => {
    const file = reported({ I16: 3.5 }, { lang });
    const markdown = markdownOf([file], lang);
    const form = file.forms[0]!;
    for (const { rule, message, todo } of form.findings) {
      expect(markdown).toContain(`\`${rule}\``);
      expect(markdown).toContain(markdownText(message));
      expect(markdown).toContain(markdownText(todo));
    }
    for (const { name, working } of form.indicators) {
      expect(markdown).toContain(`| ${markdownText(name)} |`);
      expect(markdown).toContain(markdownText(working));
    }
    expect(markdown).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('answered findings', () => {
  const workbook = workbookOf(withCells(jiangmen2024(), { I16: 3.5 }));
  const context = { lang: 'zh-CN' as const, policy: null, text: null };
  const [form] = checkWorkbook(workbook, null, context).forms;
  const wrong = form!.findings.filter(({ severity }) => severity === 'error');
  const waivers = wrong.map((finding) => ({
    sheet: form!.evaluation.sheet,
    key: findingKey(finding, form!),
    reason: '经主管部门同意',
  }));
  const blank = memoryFromText(null);
  const memory = memoryToText({ ...blank, settings: { ...blank.settings, waivers } });

  test('are shown with their answer and no longer make the exit code', () => {
    expect(exitCodeOf([tallyOf(reported({ I16: 3.5 }))])).toBe(1);
    const answered = reported({ I16: 3.5 }, { memory });
    expect(exitCodeOf([tallyOf(answered)])).toBe(0);
    expect(countFindings(answered.forms)).toMatchObject({ error: 0, waived: wrong.length });
    expect(fileText(answered, plain('zh-CN'))).toContain('单位说明：经主管部门同意');
  });
});

describe('exit codes', () => {
  const failed = reportFailed('x', { code: 'missing', message: '没有。' });
  const good = reported();
  const wrong = reported({ I16: 3.5 });
  const unwritten = { ...good, writeFailure: { code: 'disk-full', message: '满。' } };
  test.each([
    ['nothing', [], 0],
    ['a good form', [good], 0],
    ['an error', [good, wrong], 1],
    ['a file that cannot be read', [wrong, failed], 2],
    ['a file that cannot be written', [unwritten], 2],
  ])('%s: %#', (_, files, code) => expect(exitCodeOf(files.map(tallyOf))).toBe(code));
});

describe('the catalogue in words', () => {
  const { rules } = CATALOGUE;

  test.each(LANGS)('lists every rule once, by sections (%s)', (lang) => {
    const text = listRules(rules, 'text', lang);
    const markdown = listRules(rules, 'markdown', lang);
    for (const { id, texts } of rules) {
      expect(text.match(new RegExp(`^ {2}${id} `, 'gm'))).toHaveLength(1);
      expect(text).toContain(texts[lang].title);
      expect(markdown.match(new RegExp(`^\\| \`${id}\` `, 'gm'))).toHaveLength(1);
    }
  });

  test('as JSON for scripts', () => {
    const json = JSON.parse(listRules(rules, 'json', 'en')) as { schema: number; rules: { id: string }[] };
    expect(json.schema).toBe(1);
    expect(json.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(LANGS)('explains each rule without a hole (%s)', (lang) => {
    for (const rule of rules) {
      const lines = explainRule(rule, lang).trimEnd().split('\n');
      expect(lines[0]).toBe(`${rule.id}  ${rule.texts[lang].title}`);
      expect(lines).toHaveLength(5);
      expect(lines.filter((line) => /[：:]\s*$|undefined/.test(line))).toEqual([]);
    }
  });
});
