import { parseA1, toA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { makeGrid } from '../../src/core/grid';
import type { FormReview } from '../../src/core/review';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { findingKey } from '../../src/core/waiver';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { cellsOf, moved, remade, withCells, workbookOf } from '../grids';

const RULE = 'actual-missing';
/** Two rows of one name, both without a result. */
const FORM = withCells(jiangmen2024(), { E17: '培训场次', E18: '培训场次', H17: null, H18: null });
const HEIGHT = 40;

/** The form twice on one sheet, one below the other. */
function twice(grid: Grid): Grid {
  const below = moved(grid, HEIGHT, 0);
  return makeGrid({
    name: grid.name,
    cells: [...cellsOf(grid), ...cellsOf(below)],
    merges: [...grid.merges, ...below.merges],
  });
}

function reviewed(
  sheets: readonly Grid[],
  waivers: typeof DEFAULT_SETTINGS.waivers = [],
): readonly FormReview[] {
  const catalogue = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };
  const reviews = reviewWorkbook(workbookOf(...sheets), catalogue, { ...DEFAULT_SETTINGS, waivers });
  return reviews.flatMap((review) => (review.status === 'reviewed' ? review.forms : []));
}

const missing = (form: FormReview) => form.findings.filter(({ rule }) => rule === RULE);
const named = (name: string) => remade(FORM, { name });

/** What is answered in the second workbook after this cell of the first one's form was. */
function answered(sheets: readonly Grid[], at: string, later: readonly Grid[] = sheets): readonly string[] {
  const waivers = reviewed(sheets)
    .slice(0, 1)
    .flatMap((form) =>
      missing(form)
        .filter((finding) => toA1(finding.at) === at)
        .map((finding) => ({
          sheet: form.evaluation.sheet,
          key: findingKey(finding, form),
          reason: '经批准',
        })),
    );
  expect(waivers).toHaveLength(1);
  return reviewed(later, waivers).flatMap((form) =>
    missing(form)
      .filter(({ waiver }) => waiver !== null)
      .map((finding) => `${form.evaluation.sheet}!${toA1(finding.at)}`),
  );
}

test('what an answer holds on to is kept in workbooks: it reads the same in every version', () => {
  const keys = reviewed([twice(named('甲'))]).map((form) =>
    missing(form).map((one) => findingKey(one, form)),
  );
  expect(keys).toEqual([
    ['actual-missing|培训场次', 'actual-missing|培训场次|+1'],
    ['actual-missing|培训场次|2', 'actual-missing|培训场次|+1|2'],
  ]);
});

describe('an answer reaches', () => {
  test.each<[string, Grid[], string, Grid[] | undefined, string[]]>([
    ['its row', [named('甲')], 'H17', undefined, ['甲!H17']],
    ['the second row of one name alone', [named('甲')], 'H18', undefined, ['甲!H18']],
    ['no other sheet', [named('甲'), named('乙')], 'H17', undefined, ['甲!H17']],
    ['no other form of its sheet', [twice(named('甲'))], 'H17', undefined, ['甲!H17']],
    ['its row after others were put in above', [named('甲')], 'H17', [moved(named('甲'), 3, 1)], ['甲!I20']],
    ['its form under another name of the sheet', [named('甲')], 'H17', [named('丙')], ['丙!H17']],
    ['not the copy of its sheet', [named('甲')], 'H17', [named('甲'), named('甲 (2)')], ['甲!H17']],
  ])('%s', (_, sheets, at, later, expected) => expect(answered(sheets, at, later)).toEqual(expected));

  test('the second form of a sheet, given there', () => {
    const sheets = [twice(named('甲'))];
    const [, below] = reviewed(sheets);
    const [finding] = missing(below!);
    expect(toA1(finding!.at)).toBe(toA1({ ...parseA1('H17')!, row: parseA1('H17')!.row + HEIGHT }));
    const waivers = [{ sheet: '甲', key: findingKey(finding!, below!), reason: '经批准' }];
    const [first, second] = reviewed(sheets, waivers);
    expect(missing(first!).map(({ waiver }) => waiver)).toEqual([null, null]);
    expect(missing(second!).map(({ waiver }) => waiver)).toEqual(['经批准', null]);
  });

  test('every form it fits, where it names no sheet', () => {
    const [form] = reviewed([named('甲')]);
    const waivers = [{ sheet: null, key: findingKey(missing(form!)[0]!, form!), reason: '经批准' }];
    const found = reviewed([named('甲'), named('乙')], waivers).flatMap(missing);
    expect(found.map(({ waiver }) => waiver)).toEqual(['经批准', null, '经批准', null]);
  });
});
