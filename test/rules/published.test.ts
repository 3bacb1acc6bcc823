import { toA1 } from '../../src/core/address';
import type { Edit } from '../../src/core/edit';
import { plan } from '../../src/core/plan';
import type { FormReview } from '../../src/core/review';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import type { CellInput } from '../grids';
import { withCells, workbookOf } from '../grids';
import { BASES } from './bases';
import { PUBLISHED } from './published';
import { PUBLISHED_MANUAL } from './published-manual';

/** Said of a heavy row and nothing of its case. */
const BESIDE_THE_POINT = new Set(['indicator-overweight']);

function reviewed(change: Readonly<Record<string, CellInput>>): FormReview {
  const catalogue = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };
  const grid = withCells(BASES.national(), change);
  const [sheet] = reviewWorkbook(workbookOf(grid), catalogue, DEFAULT_SETTINGS);
  if (sheet?.status !== 'reviewed') throw new Error('the form is not recognised any more');
  return sheet.forms[0]!;
}

const column = (at: { readonly row: number; readonly column: number }) => toA1(at).replace(/\d+/, '');

/** Everything said in a row, by column. */
function findingsIn({ findings }: FormReview, row: number): readonly string[] {
  return findings
    .filter(({ at, rule }) => at.row === row - 1 && !BESIDE_THE_POINT.has(rule))
    .sort((a, b) => a.at.column - b.at.column)
    .map(({ rule, at }) => `${rule} ${column(at)}`);
}

function written({ value }: Edit): string {
  return 'number' in value ? value.number : value.text;
}

test.each(Object.entries({ ...PUBLISHED, ...PUBLISHED_MANUAL }))('%s', (_decision, given) => {
  const { row, name, target, actual, weight = 10, score = weight, reason = null, year = 2022 } = given;
  const form = reviewed({
    A2: `(${year}年度)`,
    [`C${row}`]: name,
    [`D${row}`]: target,
    [`E${row}`]: actual,
    [`F${row}`]: weight,
    [`G${row}`]: score,
    [`H${row}`]: reason,
    ...(row === 16 ? {} : { D16: `${year}年11月底前`, E16: `${year}年10月` }),
  });
  const scored = form.scorecard.rows[row - 13]!;
  expect(scored.computed?.toString() ?? null).toBe(given.computed);
  expect(findingsIn(form, row)).toEqual(given.findings);
  const edit = plan([form]).edits.find(({ at }) => toA1(at) === `G${row}`);
  expect(edit && written(edit)).toBe(given.writes);
});

describe('rows that only make sense together', () => {
  test('nothing built, and the time kept: both cannot hold', () => {
    const form = reviewed({
      ...{ C14: '展厅改造面积', D14: '300㎡', E14: '0' },
      ...{ C16: '展厅改造工期', D16: '4个月', E16: '4个月' },
    });
    expect(findingsIn(form, 14)).toEqual(['score-mismatch G', 'reason-missing H']);
    expect(findingsIn(form, 16)).toEqual(['quantity-zero-quality-met E']);
  });

  test('a parent without values is scored by its parts, and its blanks are no mistake', () => {
    const form = reviewed({
      ...{ C13: '培训人数', D13: null, E13: null, G13: 10, H13: null },
      ...{ C14: '其中：乡村医生', D14: '≥300人', E14: '320人', F14: null, G14: null },
    });
    expect(form.scorecard.rows[0]!.computed?.toString()).toBe('10');
    expect([...findingsIn(form, 13), ...findingsIn(form, 14)]).toEqual([]);
  });
});
