import type { Rule } from '../core/rule';
import { actualMissing } from './actual-missing';
import { actualNegative } from './actual-negative';
import { allFullMarks } from './all-full-marks';
import { allocatedExceedsBudget } from './allocated-exceeds-budget';
import { budgetMissingWithScore } from './budget-missing-with-score';
import { budgetPartsMismatch } from './budget-parts-mismatch';
import { coefficientMismatch } from './coefficient-mismatch';
import { costContradictsSpending } from './cost-contradicts-spending';
import { deadlineEchoed } from './deadline-echoed';
import { deadlineMissed } from './deadline-missed';
import { deductionRemarkMismatch } from './deduction-remark-mismatch';
import { deviationMismatch } from './deviation-mismatch';
import { dimensionMissing } from './dimension-missing';
import { equalSplitMismatch } from './equal-split-mismatch';
import { evidenceDenied } from './evidence-denied';
import { evidenceLinkBroken } from './evidence-link-broken';
import { evidenceLinkMissing } from './evidence-link-missing';
import { evidenceMissing } from './evidence-missing';
import { evidenceNumbering } from './evidence-numbering';
import { executionLowUnexplained } from './execution-low-unexplained';
import { executionRateAbove100 } from './execution-rate-above-100';
import { executionRateMismatch } from './execution-rate-mismatch';
import { executionScoreMismatch } from './execution-score-mismatch';
import { executionWeightOdd } from './execution-weight-odd';
import { goalContradictsResults } from './goal-contradicts-results';
import { gradeMismatch } from './grade-mismatch';
import { hiddenRowScored } from './hidden-row-scored';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorMisplaced } from './indicator-misplaced';
import { indicatorNameMissing } from './indicator-name-missing';
import { indicatorOverweight } from './indicator-overweight';
import { mergedEvidenceSplit } from './merged-evidence-split';
import { moneyUnitSlip } from './money-unit-slip';
import { numberAsText } from './number-as-text';
import { numberInNameContradicts } from './number-in-name-contradicts';
import { optionsCopied } from './options-copied';
import { overFulfilled } from './over-fulfilled';
import { partAboveWhole } from './part-above-whole';
import { quantityZeroQualityMet } from './quantity-zero-quality-met';
import { rateAbove100 } from './rate-above-100';
import { ratioForCount } from './ratio-for-count';
import { reasonBrief } from './reason-brief';
import { reasonContradictsResult } from './reason-contradicts-result';
import { reasonCopied } from './reason-copied';
import { reasonFiller } from './reason-filler';
import { reasonMissing } from './reason-missing';
import { resultNotNumber } from './result-not-number';
import { reviewDifferenceUnexplained } from './review-difference-unexplained';
import { reviewScoreAboveWeight } from './review-score-above-weight';
import { reviewScoreMissing } from './review-score-missing';
import { satisfactionEvidence } from './satisfaction-evidence';
import { scoreAboveWeight } from './score-above-weight';
import { scoreMismatch } from './score-mismatch';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreNotNumber } from './score-not-number';
import { scoreOutsideBand } from './score-outside-band';
import { scoreReducedUnexplained } from './score-reduced-unexplained';
import { scoreTotalMismatch } from './score-total-mismatch';
import { scoreUnreachable } from './score-unreachable';
import { signContradictsName } from './sign-contradicts-name';
import { spentExceedsAllocated } from './spent-exceeds-allocated';
import { spentLittleDeliveredAll } from './spent-little-delivered-all';
import { systematicScoring } from './systematic-scoring';
import { targetCompound } from './target-compound';
import { targetDirectionUnclear } from './target-direction-unclear';
import { targetGarbled } from './target-garbled';
import { targetMissing } from './target-missing';
import { templateLeftover } from './template-leftover';
import { textAllDoneContradicted } from './text-all-done-contradicted';
import { textCountMismatch } from './text-count-mismatch';
import { textFigureMismatch } from './text-figure-mismatch';
import { textGoalCopied } from './text-goal-copied';
import { textGradeMismatch } from './text-grade-mismatch';
import { textListCount } from './text-list-count';
import { textMoneyMismatch } from './text-money-mismatch';
import { textOtherUnit } from './text-other-unit';
import { textPartsMismatch } from './text-parts-mismatch';
import { textProblemWithoutReason } from './text-problem-without-reason';
import { textRateMismatch } from './text-rate-mismatch';
import { totalFormulaShort } from './total-formula-short';
import { totalNotFormula } from './total-not-formula';
import { trendWithoutFigures } from './trend-without-figures';
import { underspendAsShortfall } from './underspend-as-shortfall';
import { unitMismatch } from './unit-mismatch';
import { unusedRowScored } from './unused-row-scored';
import { weightMissing } from './weight-missing';
import { weightSubtotalMismatch } from './weight-subtotal-mismatch';
import { weightTotalMismatch } from './weight-total-mismatch';
import { yearMismatch } from './year-mismatch';

/** Every rule there is, in the catalogue's display order. */
export const RULES: readonly Rule[] = [
  indicatorNameMissing,
  indicatorDuplicate,
  indicatorMisplaced,
  dimensionMissing,
  templateLeftover,
  hiddenRowScored,
  totalFormulaShort,
  totalNotFormula,
  mergedEvidenceSplit,
  targetMissing,
  actualMissing,
  weightMissing,
  scoreMissing,
  scoreNotNumber,
  reasonMissing,
  reasonFiller,
  reasonBrief,
  evidenceMissing,
  evidenceDenied,
  evidenceLinkMissing,
  evidenceLinkBroken,
  evidenceNumbering,
  satisfactionEvidence,
  scoreAboveWeight,
  scoreNegative,
  rateAbove100,
  actualNegative,
  weightTotalMismatch,
  weightSubtotalMismatch,
  equalSplitMismatch,
  unusedRowScored,
  indicatorOverweight,
  executionWeightOdd,
  scoreMismatch,
  scoreTotalMismatch,
  scoreOutsideBand,
  scoreUnreachable,
  scoreReducedUnexplained,
  underspendAsShortfall,
  coefficientMismatch,
  gradeMismatch,
  allFullMarks,
  systematicScoring,
  unitMismatch,
  ratioForCount,
  resultNotNumber,
  targetDirectionUnclear,
  signContradictsName,
  targetGarbled,
  targetCompound,
  numberInNameContradicts,
  overFulfilled,
  deadlineMissed,
  deadlineEchoed,
  trendWithoutFigures,
  optionsCopied,
  quantityZeroQualityMet,
  yearMismatch,
  partAboveWhole,
  numberAsText,
  allocatedExceedsBudget,
  spentExceedsAllocated,
  executionRateMismatch,
  executionRateAbove100,
  executionScoreMismatch,
  executionLowUnexplained,
  budgetPartsMismatch,
  budgetMissingWithScore,
  moneyUnitSlip,
  spentLittleDeliveredAll,
  costContradictsSpending,
  goalContradictsResults,
  reasonContradictsResult,
  reasonCopied,
  textPartsMismatch,
  textMoneyMismatch,
  textCountMismatch,
  textRateMismatch,
  textAllDoneContradicted,
  textFigureMismatch,
  textGradeMismatch,
  textOtherUnit,
  textListCount,
  textGoalCopied,
  textProblemWithoutReason,
  reviewScoreMissing,
  reviewScoreAboveWeight,
  reviewDifferenceUnexplained,
  deductionRemarkMismatch,
  deviationMismatch,
];
