import type { Address } from '../core/address';
import { toA1 } from '../core/address';
import type { Indicator } from '../core/evaluation';
import { describeExpression } from '../core/expression-words';
import type { Finding, Severity } from '../core/finding';
import { areaAt } from '../core/grid';
import type { Lang } from '../core/language';
import { describeEdit } from '../core/plan';
import type { FormReview } from '../core/review';
import type { Rule } from '../core/rule';
import type { Direction, Expression } from '../core/expression';
import { workingText } from '../core/working';
import type { SessionState } from './session-state';
import { shown } from './state-view';

/** A cell as it is named to people, and where it is. */
export interface CellRef {
  readonly cell: string;
  readonly at: Address;
}

/** One finding in words: what every door of the house shows. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** The indicator's name; null for the form as a whole, and where the cell holds no name. */
  readonly subject: string | null;
  /** The indicator's row, from one; null for the form as a whole. */
  readonly row: number | null;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** How the score came about, where the finding is about a scored row. */
  readonly working: string | null;
  readonly where: CellRef;
  readonly related: readonly CellRef[];
  readonly waiver: string | null;
  /** The changes a fix would make, in plain words; null where only a person can mend it. */
  readonly fix: { readonly safe: boolean; readonly changes: readonly string[] } | null;
  readonly finding: Finding;
}

export interface IndicatorView {
  readonly index: number;
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly used: boolean;
  readonly target: string;
  readonly targetRead: string;
  readonly actual: string;
  readonly actualRead: string;
  readonly weight: string | null;
  readonly claimed: string | null;
  readonly computed: string | null;
  readonly working: string;
  readonly differs: boolean;
  /** Nothing but the person decides which way is better: they are asked, and may change their mind. */
  readonly asksDirection: boolean;
  /** What they answered. */
  readonly decided: Direction | null;
  readonly where: CellRef;
}

export function findingViews(form: FormReview, rules: readonly Rule[], lang: Lang): readonly FindingView[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return form.findings.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    return rule ? [findingView(form, finding, rule, lang)] : [];
  });
}

function findingView(form: FormReview, finding: Finding, rule: Rule, lang: Lang): FindingView {
  const texts = rule.texts[lang];
  const { indicator, fix } = finding;
  const row = indicator === null ? undefined : form.scorecard.rows[indicator];
  const about = indicator === null ? null : form.evaluation.indicators[indicator]!;
  return {
    id: `${finding.rule}@${toA1(finding.at)}`,
    rule: finding.rule,
    severity: finding.severity,
    title: texts.title,
    subject: about && nameOf(about),
    row: about && about.row + 1,
    what: texts.what(finding.data),
    why: texts.why,
    todo: texts.todo(finding.data),
    working: row && row.method !== 'unused' ? workingText(row.working, lang) : null,
    where: cellRef(finding.at),
    related: finding.related.map(cellRef),
    waiver: finding.waiver,
    fix: fix && {
      safe: fix.applicability === 'safe',
      changes: fix.edits.map((edit) => describeEdit(edit, lang)),
    },
    finding,
  };
}

/** As it is called in a heading or a sentence; null where the cell is blank or holds only a dash. */
export function nameOf({ name }: Indicator): string | null {
  return /[\p{L}\p{N}]/u.test(name.text) ? name.text : null;
}

export function indicatorViews(form: FormReview, lang: Lang): readonly IndicatorView[] {
  return form.evaluation.indicators.map((indicator) => indicatorView(form, indicator, lang));
}

function indicatorView(form: FormReview, indicator: Indicator, lang: Lang): IndicatorView {
  const { evaluation, scorecard } = form;
  const row = scorecard.rows[indicator.index]!;
  const group = evaluation.groups[indicator.group]?.label ?? evaluation.blocks[indicator.block]?.label ?? '';
  const claimed = row.claimed;
  const { source, value: direction } = indicator.direction;
  const decided = source === 'remembered' ? direction : null;
  return {
    index: indicator.index,
    row: indicator.row + 1,
    name: indicator.name.text,
    group,
    used: indicator.used,
    target: indicator.target?.text ?? '',
    targetRead: indicator.target?.value ? describeExpression(indicator.target.value, lang) : '',
    actual: indicator.actual?.text ?? '',
    actualRead: indicator.actual?.value ? describeResult(indicator.actual.value, lang) : '',
    weight: shown(row.weight),
    claimed: shown(claimed),
    computed: shown(row.computed),
    working: workingText(row.working, lang),
    differs: row.computed !== null && claimed !== null && !row.computed.equals(claimed),
    asksDirection:
      decided !== null || (row.working.kind === 'manual' && row.working.reason === 'direction-unclear'),
    decided,
    where: cellRef(indicator.name.at),
  };
}

/** A date among results is when it happened, and no deadline: it says itself what it is. */
function describeResult(value: Expression, lang: Lang): string {
  return value.kind === 'deadline' ? '' : describeExpression(value, lang);
}

function cellRef(at: Address): CellRef {
  return { cell: toA1(at), at };
}

/** The cell of this form that the user selected; null where the pane itself led there, so that its list stays. */
export function selectedCell(form: FormReview, { selection }: SessionState): Address | null {
  if (!selection || selection.byPane || selection.sheet !== form.evaluation.sheet) return null;
  const { top, left } = areaAt(form.grid, selection.at.row, selection.at.column);
  return { row: top, column: left };
}
