import { RULES } from '../../src/rules';

/**
 * What other people's scripts read of a rule, in display order: none may vanish, change its name or be used again, and
 * none changes its weight by the way. Behind the severity stand the forms that it looks at.
 */
const CONTRACT = `
structure
  indicator-name-missing error scored+unscored+target
  indicator-duplicate warning scored+unscored+target
  indicator-misplaced warning scored+unscored+target
  dimension-missing warning scored+unscored+target
  template-leftover notice scored+unscored+target
  hidden-row-scored warning scored
  total-formula-short error scored
  total-not-formula notice scored
  merged-evidence-split notice scored+unscored

completeness
  target-missing error scored+unscored+target
  actual-missing error scored+unscored
  weight-missing error scored
  score-missing error scored
  score-not-number error scored
  reason-missing error scored+unscored
  reason-filler error scored+unscored
  reason-brief notice scored+unscored
  evidence-missing warning scored+unscored
  evidence-denied error scored
  evidence-link-missing notice scored+unscored
  evidence-link-broken error scored+unscored
  evidence-numbering notice scored+unscored
  satisfaction-evidence warning scored+unscored

range
  score-above-weight error scored
  score-negative error scored
  rate-above-100 error scored+unscored
  actual-negative warning scored+unscored
  weight-total-mismatch error scored
  weight-subtotal-mismatch error scored
  equal-split-mismatch error scored
  unused-row-scored error scored
  indicator-overweight notice scored
  execution-weight-odd warning scored

score
  score-mismatch error scored
  score-total-mismatch error scored
  score-outside-band warning scored
  score-unreachable warning scored
  score-reduced-unexplained warning scored
  underspend-as-shortfall warning scored
  coefficient-mismatch error scored
  grade-mismatch error scored
  all-full-marks notice scored
  systematic-scoring notice scored

target
  unit-mismatch warning scored+unscored
  ratio-for-count warning scored+unscored
  result-not-number warning scored+unscored
  target-direction-unclear notice scored+unscored
  sign-contradicts-name warning scored+unscored+target
  target-garbled warning scored+unscored+target
  target-compound warning scored+unscored+target
  number-in-name-contradicts warning scored+unscored+target
  over-fulfilled warning scored+unscored
  deadline-missed error scored+unscored
  deadline-echoed notice scored+unscored
  trend-without-figures notice scored+unscored
  options-copied warning scored+unscored
  quantity-zero-quality-met warning scored+unscored
  year-mismatch warning scored+unscored+target
  part-above-whole error scored+unscored
  number-as-text notice scored+unscored

money
  allocated-exceeds-budget error scored+unscored
  spent-exceeds-allocated error scored+unscored
  execution-rate-mismatch error scored+unscored
  execution-rate-above-100 warning scored+unscored
  execution-score-mismatch warning scored
  execution-low-unexplained warning scored+unscored
  budget-parts-mismatch error scored+unscored
  budget-missing-with-score warning scored
  money-unit-slip warning scored+unscored+target
  spent-little-delivered-all warning scored
  cost-contradicts-spending warning scored+unscored

consistency
  goal-contradicts-results warning scored+unscored
  reason-contradicts-result warning scored+unscored
  reason-copied notice scored+unscored
  text-parts-mismatch warning scored+unscored
  text-money-mismatch warning scored+unscored
  text-count-mismatch warning scored+unscored
  text-rate-mismatch warning scored+unscored
  text-all-done-contradicted warning scored+unscored
  text-figure-mismatch warning scored+unscored
  text-grade-mismatch warning scored
  text-other-unit warning scored+unscored
  text-list-count notice scored+unscored
  text-goal-copied notice scored+unscored
  text-problem-without-reason notice scored

review
  review-score-missing error scored
  review-score-above-weight error scored
  review-difference-unexplained error scored
  deduction-remark-mismatch warning scored
  deviation-mismatch error scored
`;

test('the catalogue, group by group', () => {
  const lines = RULES.flatMap(({ id, group, severity, modes }, i) => [
    ...(group === RULES[i - 1]?.group ? [] : ['', group]),
    `  ${id} ${severity} ${modes.join('+')}`,
  ]);
  expect(lines.join('\n')).toBe(CONTRACT.trimEnd());
});
