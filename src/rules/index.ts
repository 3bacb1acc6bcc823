import type { Rule } from '../core/rule';
import { actualMissing } from './actual-missing';
import { actualNegative } from './actual-negative';
import { equalSplitMismatch } from './equal-split-mismatch';
import { evidenceDenied } from './evidence-denied';
import { evidenceLinkBroken } from './evidence-link-broken';
import { evidenceLinkMissing } from './evidence-link-missing';
import { evidenceMissing } from './evidence-missing';
import { evidenceNumbering } from './evidence-numbering';
import { executionWeightOdd } from './execution-weight-odd';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorNameMissing } from './indicator-name-missing';
import { indicatorOverweight } from './indicator-overweight';
import { rateAbove100 } from './rate-above-100';
import { reasonBrief } from './reason-brief';
import { reasonFiller } from './reason-filler';
import { reasonMissing } from './reason-missing';
import { satisfactionEvidence } from './satisfaction-evidence';
import { scoreAboveWeight } from './score-above-weight';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreNotNumber } from './score-not-number';
import { targetMissing } from './target-missing';
import { templateLeftover } from './template-leftover';
import { unusedRowScored } from './unused-row-scored';
import { weightMissing } from './weight-missing';
import { weightSubtotalMismatch } from './weight-subtotal-mismatch';
import { weightTotalMismatch } from './weight-total-mismatch';

/** Every rule there is, in the catalogue's display order. */
export const RULES: readonly Rule[] = [
  indicatorNameMissing,
  indicatorDuplicate,
  templateLeftover,
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
];
