import type { Address } from './address';
import type { Finding, Severity } from './finding';
import type { Workbook } from './grid';
import { gridOfText } from './grid';
import type { Layout } from './layout';
import { readNarrative } from './narrative-pairs';
import { parse } from './parse';
import type { Policy } from './policy';
import type { Nearest } from './recognise';
import { recognise } from './recognise';
import type { Form, Rule } from './rule';
import { score } from './score';
import type { Settings } from './settings';
import { answers } from './waiver';

/** All that 准绳 knows about forms, ways of scoring and mistakes. */
export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly layouts: readonly Layout[];
  /** The first one serves where a layout names none that is here. */
  readonly policies: readonly [Policy, ...Policy[]];
}

/** One form with its scores and everything found in it, most urgent first. */
export interface FormReview extends Form {
  readonly findings: readonly Finding[];
}

export type SheetReview =
  | { readonly sheet: string; readonly status: 'reviewed'; readonly forms: readonly FormReview[] }
  | { readonly sheet: string; readonly status: 'unrecognised'; readonly nearest: Nearest | null };

/**
 * The one way in: every sheet of a workbook, recognised, read, scored and checked. Never throws, whatever
 * stands in the cells. Settings keep what people decided for this workbook.
 */
export function reviewWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  settings: Settings,
): readonly SheetReview[] {
  // A layout picked in another version may not be here: then none is picked.
  const picked = catalogue.layouts.filter(({ id }) => id === settings.layout);
  const layouts = picked.length > 0 ? picked : catalogue.layouts;
  const hint = { layout: settings.layout, headingRow: settings.headingRow };
  const recognised = workbook.sheets.map((grid) => ({ grid, recognition: recognise(grid, layouts, hint) }));
  const formCount = recognised.reduce(
    (sum, { recognition }) => sum + (recognition.kind === 'forms' ? recognition.forms.length : 0),
    0,
  );
  // A report on a sheet of its own, or in another file, can only belong to a form where there is but one.
  const textSheets = formCount === 1 ? recognised.filter((r) => r.recognition.kind === 'none') : [];
  const reports = formCount === 1 ? (workbook.reports ?? []) : [];
  const otherSheets = [...textSheets.map((r) => r.grid), ...reports.map(gridOfText)];

  return recognised.map(({ grid, recognition }): SheetReview => {
    if (recognition.kind === 'none') {
      return { sheet: grid.name, status: 'unrecognised', nearest: recognition.nearest };
    }
    const forms = recognition.forms.map((places, onSheet) => {
      const evaluation = parse(grid, places, { otherSheets, directions: settings.directions });
      return reviewForm({ evaluation, onSheet, grid, layout: places.layout }, workbook, catalogue, settings);
    });
    return { sheet: grid.name, status: 'reviewed', forms };
  });
}

function reviewForm(
  found: Pick<Form, 'evaluation' | 'onSheet' | 'grid' | 'layout'>,
  workbook: Workbook,
  catalogue: Catalogue,
  settings: Settings,
): FormReview {
  const { evaluation, layout } = found;
  const named = (id: string | null) => catalogue.policies.find((policy) => policy.id === id);
  const picked = named(settings.policy);
  const policy = picked ?? named(layout.policy) ?? catalogue.policies[0];
  // A policy picked by hand is meant to the letter; the layout's own accepts the other published reverse formula.
  const scorecard = score(evaluation, policy, { policyFixed: picked !== undefined });
  const form: Form = {
    ...found,
    scorecard,
    text: readNarrative(evaluation, scorecard),
    policy,
    settings,
    answered: [],
    sheetNames: [...workbook.sheets.map((sheet) => sheet.name), ...(workbook.unread ?? [])],
    definedNames: workbook.definedNames,
  };
  const findings = check(form, catalogue.rules);
  const answered = findings.filter(({ waiver }) => waiver !== null).flatMap(cellsAskedAbout);
  if (answered.length === 0) return { ...form, findings };
  // What the unit stands by is known only now; the sums that rest on it are looked at once more.
  const settled = { ...form, answered };
  return { ...settled, findings: check(settled, catalogue.rules) };
}

/** The cell a finding is about, and those it would change. */
function cellsAskedAbout({ at, fix }: Finding): readonly Address[] {
  return [at, ...(fix?.edits ?? []).map((edit) => edit.at)];
}

/** All findings of a form in reading order; the order of the rules makes no difference. */
function check(form: Form, rules: readonly Rule[]): readonly Finding[] {
  return rules
    .filter((rule) => rule.modes.includes(form.evaluation.mode))
    .flatMap((rule) => rule.run(form))
    .map((finding) => ({ ...finding, waiver: answerTo(finding, form) }))
    .sort(inReadingOrder);
}

/** The unit's latest answer; null where it gave none. */
function answerTo(finding: Finding, form: Form): string | null {
  return form.settings.waivers.findLast((waiver) => answers(waiver, finding, form))?.reason ?? null;
}

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    URGENCY[a.severity] - URGENCY[b.severity] ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
