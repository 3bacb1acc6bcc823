import type Decimal from 'decimal.js';
import { sameAddress } from './address';
import { claimedSum, scorePrecision } from './agreement';
import { sumOf, ZERO } from './decimals';
import type { Evaluation, Indicator } from './evaluation';
import type { Verdict } from './judge';
import { achievementOf, isMet, judge } from './judge';
import { reachableScores } from './points';
import type { Policy } from './policy';
import { gradeOf } from './policy';
import { scoreExecution } from './score-execution';
import type { Price } from './score-row';
import { manualPrice, price, scored } from './score-row';
import type { BlockCard, ExecutionCard, ScoredRow, Scorecard } from './scorecard';
import { splitsOf } from './split';

export interface ScoreOptions {
  /** The user picked the policy, instead of the layout: other published formulas are then no alternative. */
  readonly policyFixed: boolean;
}

/** Everything that arithmetic says about one form. Linear in its rows; never divides by zero, never throws. */
export function score(
  evaluation: Evaluation,
  policy: Policy,
  options: ScoreOptions = { policyFixed: false },
): Scorecard {
  const splits = splitsOf(evaluation, policy.digits);
  const due = new Map(splits.flatMap(({ rows }) => rows.map((row) => [row.indicator, row.due] as const)));
  const year = evaluation.header.year?.value ?? null;
  const verdicts = evaluation.indicators.map((row) => judge(row, year));
  const desk: Desk = { evaluation, policy, verdicts, due };
  const rows: ScoredRow[] = [];
  for (const row of evaluation.indicators) rows.push(scoreRow(row, desk, rows));
  const execution = evaluation.money ? scoreExecution(evaluation.money, policy) : null;
  const computedTotal = sumOf(rows.map((row) => row.counted)).plus(executionCounted(execution));
  const precision = scorePrecision(evaluation, policy.digits) ?? policy.digits;
  return {
    rows,
    verdicts,
    blocks: blockCards(evaluation, rows),
    splits,
    execution,
    weightTotal: weightTotal(evaluation, rows, execution),
    claimedTotal: claimedSum(evaluation, rows, execution),
    computedTotal,
    precision,
    policyFixed: options.policyFixed,
    grade: evaluation.mode === 'scored' ? gradeOf(computedTotal, policy) : null,
  };
}

interface Desk {
  readonly evaluation: Evaluation;
  readonly policy: Policy;
  /** One per indicator, same order. */
  readonly verdicts: readonly Verdict[];
  /** Shares of equal splits, by indicator. */
  readonly due: ReadonlyMap<number, Decimal>;
}

/** `before` holds the rows above: a parent stands above its sub-rows. */
function scoreRow(row: Indicator, desk: Desk, before: readonly ScoredRow[]): ScoredRow {
  const weight = weightOf(row, desk);
  const claimed = row.score?.value ?? null;
  if (!row.used) return unusedRow(row, weight, claimed);
  const reachable = row.byStandard ? reachableOf(row, weight) : null;
  const { method, computed, working, alternatives, band } = priceOf(row, weight, reachable, desk);
  const counts = !coveredByOthers(row, weight, desk, before);
  return {
    indicator: row.index,
    method,
    working,
    alternatives,
    band,
    weight,
    computed,
    claimed,
    counts,
    counted: counts ? (computed ?? row.foldedScore?.value ?? claimed ?? ZERO) : ZERO,
    met: metOf(row, desk),
    achievement: row.byStandard ? null : achievementOf(desk.verdicts[row.index]!),
    reachable,
  };
}

function unusedRow(row: Indicator, weight: Decimal | null, claimed: Decimal | null): ScoredRow {
  return {
    indicator: row.index,
    method: 'unused',
    weight,
    computed: null,
    claimed,
    counted: ZERO,
    counts: false,
    met: null,
    achievement: null,
    working: { kind: 'unused' },
    alternatives: [],
    band: null,
    reachable: null,
  };
}

function weightOf(row: Indicator, { due }: Desk): Decimal | null {
  if (row.weightSource === 'parent') return null;
  return due.get(row.index) ?? row.weight?.value ?? null;
}

/** A standard merged over several rows says nothing about one of them. */
function reachableOf({ standard }: Indicator, weight: Decimal | null): readonly Decimal[] | null {
  if (!standard || standard.area.top !== standard.area.bottom) return null;
  return reachableScores(standard.text, weight);
}

function priceOf(
  row: Indicator,
  weight: Decimal | null,
  reachable: readonly Decimal[] | null,
  desk: Desk,
): Price {
  if (desk.evaluation.mode !== 'scored') return manualPrice('unscored');
  if (row.byStandard) return manualPrice('by-standard', null, reachable);
  const bundle = bundleOf(row, desk);
  if (bundle) return bundlePrice(row, bundle, weight, desk);
  if (row.parent !== null && !weight) return manualPrice('scored-with-parent');
  return price(desk.verdicts[row.index]!, weight, desk.policy);
}

/**
 * Rows that earn one score together: the sub-rows of a parent that has no target of its own, or a row and those
 * whose score cell is merged with it. Null for a row that stands for itself; its "其中" rows only explain it.
 */
function bundleOf(row: Indicator, desk: Desk): readonly Indicator[] | null {
  if (row.children.length === 0) return null;
  const children = usedChildren(row, desk);
  if (!hasTarget(row, desk)) return children;
  const { score } = row;
  const sharing = score
    ? children.filter((child) => child.score && sameAddress(child.score.at, score.at))
    : [];
  return sharing.length > 0 ? [row, ...sharing] : null;
}

function hasTarget(row: Indicator, { verdicts }: Desk): boolean {
  const verdict = verdicts[row.index]!;
  return verdict.kind !== 'manual' || verdict.reason !== 'target-missing';
}

/** All of them on target: full marks. One of them short: what that costs is nowhere published. */
function bundlePrice(
  row: Indicator,
  bundle: readonly Indicator[],
  weight: Decimal | null,
  desk: Desk,
): Price {
  if (childrenCarry(row, desk)) return manualPrice('scored-with-children');
  if (!weight?.gt(ZERO)) return manualPrice('weight-missing');
  if (bundle.length === 0) return manualPrice('target-missing');
  if (allMet(bundle, desk) !== true) return manualPrice('children-short');
  return scored('ratio', { kind: 'children', of: bundle.length, weight, score: weight });
}

function usedChildren(row: Indicator, { evaluation }: Desk): readonly Indicator[] {
  return row.children.map((child) => evaluation.indicators[child]!).filter((child) => child.used);
}

function childrenCarry(row: Indicator, desk: Desk): boolean {
  return usedChildren(row, desk).some((child) => weightOf(child, desk) !== null);
}

function metOf(row: Indicator, desk: Desk): boolean | null {
  if (row.byStandard) return null;
  if (hasTarget(row, desk)) return isMet(desk.verdicts[row.index]!);
  return allMet(usedChildren(row, desk), desk);
}

/** One short is short; otherwise all must be known to be on target. */
function allMet(rows: readonly Indicator[], { verdicts }: Desk): boolean | null {
  const met = rows.map((row) => isMet(verdicts[row.index]!));
  if (met.includes(false)) return false;
  return met.length > 0 && !met.includes(null) ? true : null;
}

/** Is this row's score part of another row's score? Then it must not count twice. */
function coveredByOthers(
  row: Indicator,
  weight: Decimal | null,
  desk: Desk,
  before: readonly ScoredRow[],
): boolean {
  if (row.parent === null) return childrenCarry(row, desk);
  const parent = before[row.parent];
  return weight === null && parent !== undefined && (parent.computed ?? parent.claimed) !== null;
}

function blockCards(evaluation: Evaluation, rows: readonly ScoredRow[]): BlockCard[] {
  return evaluation.blocks.map(({ indicators }) => {
    const own = indicators.map((index) => rows[index]!).filter((row) => row.counts);
    return {
      weight: sumOf(own.map((row) => weightInTotal(row, evaluation))),
      claimed: claimedSum(evaluation, own, null),
      computed: sumOf(own.map((row) => row.counted)),
    };
  });
}

/** Forms that fold scores (河北) print a share of the total instead of a weight. */
function weightInTotal(row: ScoredRow, evaluation: Evaluation): Decimal {
  return row.weight ?? evaluation.indicators[row.indicator]!.share?.value ?? ZERO;
}

function weightTotal(
  evaluation: Evaluation,
  rows: readonly ScoredRow[],
  execution: ExecutionCard | null,
): Decimal {
  const counted = rows.filter((row) => row.counts);
  return sumOf(counted.map((row) => weightInTotal(row, evaluation))).plus(execution?.weight ?? ZERO);
}

function executionCounted(execution: ExecutionCard | null): Decimal {
  return execution?.score ?? execution?.claimed ?? ZERO;
}
