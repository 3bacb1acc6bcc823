import { toA1 } from '../../src/core/address';
import type { Evaluation, Field, Indicator } from '../../src/core/evaluation';
import type { Grid } from '../../src/core/grid';
import type { FormReview } from '../../src/core/review';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import { withCells, workbookOf } from '../grids';
import type { BaseName } from './bases';
import { BASES } from './bases';

/**
 * A rule may skip a blank cell only because another rule reports the blank. Here every field of a good form is
 * set blank, one after the other: exactly one finding must appear, at that cell and by that rule.
 */
const MISSED_BY: Readonly<Record<string, (indicator: Indicator) => Field<unknown> | null>> = {
  'indicator-name-missing': ({ name }) => name,
  'target-missing': ({ target, byStandard }) => (byStandard ? null : target),
  'actual-missing': ({ actual, byStandard }) => (byStandard ? null : actual),
  // The words of an equal split stand beside level 2 and level 3: see below.
  'weight-missing': ({ weight, weightSource }) => (weightSource === 'cell' ? weight : null),
  'score-missing': ({ score }) => score,
  'reason-missing': ({ reason }) => (reason?.text ? reason : null),
  'evidence-missing': ({ evidence }) => evidence,
};

function review(grid: Grid): FormReview {
  const catalogue = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };
  const [sheet] = reviewWorkbook(workbookOf(grid), catalogue, DEFAULT_SETTINGS);
  if (sheet?.status !== 'reviewed') throw new Error('the form is not recognised any more');
  return sheet.forms[0]!;
}

function findings(grid: Grid): readonly string[] {
  return review(grid).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);
}

/** Every filled field of the indicator table with the rule that must miss it; a merged cell once. */
function fields({ indicators }: Evaluation): readonly { cell: string; rule: string }[] {
  const used = indicators.filter((indicator) => indicator.used);
  const all = used.flatMap((indicator) =>
    Object.entries(MISSED_BY).flatMap(([rule, field]) => {
      const found = field(indicator);
      return found ? [`${toA1(found.at)} ${rule}`] : [];
    }),
  );
  return [...new Set(all)].map((text) => {
    const [cell = '', rule = ''] = text.split(' ');
    return { cell, rule };
  });
}

describe.each(Object.keys(BASES) as BaseName[])('each field of the %s form set blank', (base) => {
  const clean = BASES[base]();
  const before = findings(clean);

  test.each(fields(review(clean).evaluation))('$cell is missed by $rule', ({ cell, rule }) => {
    const added = findings(withCells(clean, { [cell]: '' })).filter((finding) => !before.includes(finding));
    expect(added).toEqual([`${rule} ${cell}`]);
  });
});

test('an equal split that neither level states is missed', () => {
  const blank = withCells(BASES.jiangmen(), { D16: '', F16: '' });
  expect(findings(blank)).toContain('weight-missing F16');
});

test('every used row of the bases has all of its fields', () => {
  const counts = Object.values(BASES).map((base) => fields(review(base()).evaluation).length);
  // 江门: 17 names, 15 targets, 15 results, 2 weights, 17 scores, 4 evidence cells. National: 8 rows of 5, 1 reason.
  // The workpaper: 4 rows of 5.
  expect(counts).toEqual([70, 41, 20]);
});
