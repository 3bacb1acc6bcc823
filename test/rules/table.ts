import { toA1 } from '../../src/core/address';
import type { Data, Finding } from '../../src/core/finding';
import type { Grid, Workbook } from '../../src/core/grid';
import type { Lang } from '../../src/core/language';
import type { Policy } from '../../src/core/policy';
import { reviewWorkbook } from '../../src/core/review';
import type { Rule } from '../../src/core/rule';
import type { Settings } from '../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import type { CellInput } from '../grids';
import { gridOf, withCells } from '../grids';
import type { BaseName } from './bases';
import { BASES } from './bases';

/** A clean form with something changed in it. */
export interface Case {
  readonly name: string;
  /** The founding form unless said otherwise. */
  readonly base?: BaseName;
  /** Cells by address: `{ I16: 3.5, J16: '' }`. Of a merge, its first cell. */
  readonly change?: Readonly<Record<string, CellInput>>;
  /** What cells cannot say: hidden rows, other merges. Runs after `change`. */
  readonly edit?: (grid: Grid) => Grid;
  readonly settings?: Partial<Settings>;
  /** The published ones unless said otherwise. */
  readonly policies?: readonly [Policy, ...Policy[]];
  /** Other sheets and names of the workbook, for links. */
  readonly sheets?: readonly string[];
  readonly definedNames?: readonly string[];
  /** Paragraphs of a text report in a file of its own. */
  readonly report?: readonly string[];
}

/** One expected finding; what is left out is not compared. */
export interface Expected {
  readonly at: string;
  /** The rule's own severity unless said otherwise. */
  readonly severity?: Finding['severity'];
  readonly data?: Data;
  readonly related?: readonly string[];
  /** Applicability of the fix; null: none. */
  readonly fix?: 'safe' | 'suggested' | null;
  /** What the fix would write, by address. */
  readonly writes?: Readonly<Record<string, string>>;
}

/** A case with one finding, or with the list of all of them in reading order. */
export type Reject = Case & (Expected | { readonly findings: readonly Expected[] });

/**
 * The table of one rule: forms it must not report anything on, and forms on which it must report exactly the
 * findings given. Only this rule is in the catalogue, so that a case shows what the rule does and nothing else.
 */
export function ruleTable(
  rule: Rule,
  cases: { readonly accept: readonly Case[]; readonly reject: readonly Reject[] },
): void {
  describe(rule.id, () => {
    test('has at least three cases each way', () => {
      expect(cases.accept.length).toBeGreaterThanOrEqual(3);
      expect(cases.reject.length).toBeGreaterThanOrEqual(3);
    });

    test.each(cases.accept)('accepts: $name', (given) => {
      expect(findingsOf(rule, given).map(summary)).toEqual([]);
    });

    test.each(cases.reject)('reports: $name', (given) => {
      const expected: readonly Expected[] = 'findings' in given ? given.findings : [given];
      const found = findingsOf(rule, given);
      expect(found.map((finding) => toA1(finding.at))).toEqual(expected.map(({ at }) => at));
      expected.forEach((expectation, i) => compare(found[i]!, expectation, rule));
      for (const finding of found) for (const lang of ['zh-CN', 'en'] as const) readable(rule, finding, lang);
    });
  });
}

/** What one rule says about one case. */
export function findingsOf(rule: Rule, given: Case): readonly Finding[] {
  const clean = BASES[given.base ?? 'jiangmen']();
  const changed = withCells(clean, given.change ?? {});
  const grid = given.edit ? given.edit(changed) : changed;
  const others = (given.sheets ?? []).map((name) => gridOf([['附件']], { name }));
  const reviews = reviewWorkbook(
    { sheets: [grid, ...others], definedNames: given.definedNames ?? [], ...reportOf(given) },
    { rules: [rule], layouts: LAYOUTS, policies: given.policies ?? POLICIES },
    { ...DEFAULT_SETTINGS, ...given.settings },
  );
  const review = reviews[0]!;
  if (review.status !== 'reviewed') throw new Error(`${given.name}: the form is not recognised any more`);
  return review.forms.flatMap((form) => form.findings);
}

function reportOf({ report }: Case): Pick<Workbook, 'reports'> {
  return report ? { reports: [{ name: '绩效报告.docx', paragraphs: report }] } : {};
}

function compare(finding: Finding, expected: Expected, rule: Rule): void {
  expect(finding.severity).toBe(expected.severity ?? rule.severity);
  if (expected.data) expect(finding.data).toMatchObject(expected.data);
  if (expected.related) expect(finding.related.map(toA1)).toEqual(expected.related);
  if (expected.fix !== undefined) expect(finding.fix?.applicability ?? null).toBe(expected.fix);
  if (expected.writes) {
    const writes = finding.fix?.edits.map(({ at, value }) => [
      toA1(at),
      'number' in value ? value.number : value.text,
    ]);
    expect(Object.fromEntries(writes ?? [])).toEqual(expected.writes);
  }
}

const SENTENCE_END: Readonly<Record<Lang, RegExp>> = { 'zh-CN': /[。？]$/, en: /[.?]$/ };

/** A finding must read as sentences that name its figures, in both languages. */
function readable(rule: Rule, finding: Finding, lang: Lang): void {
  const texts = rule.texts[lang];
  const what = texts.what(finding.data);
  const todo = texts.todo(finding.data);
  for (const sentence of [what, todo, texts.why]) {
    expect(sentence).toMatch(SENTENCE_END[lang]);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  for (const figure of figuresOf(finding.data)) expect(what + todo).toContain(figure);
}

/** All decimals among the data, as they are printed. */
function figuresOf(data: Data): readonly string[] {
  return Object.values(data).filter(
    (datum): datum is string => typeof datum === 'string' && /^-?\d+(\.\d+)?$/.test(datum),
  );
}

function summary(finding: Finding): string {
  return `${finding.severity} ${finding.rule} ${toA1(finding.at)} ${JSON.stringify(finding.data)}`;
}
