import { parseA1, toA1 } from '../../src/core/address';
import { applied } from '../../src/core/overlay';
import { plan } from '../../src/core/plan';
import type { FormReview } from '../../src/core/review';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { findingKey } from '../../src/core/waiver';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { withCells, workbookOf } from '../grids';

const CATALOGUE = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };

/** The founding form with changed cells; findings of these rules have been answered. */
function reviewed(cells: Readonly<Record<string, CellInput>>, ...answered: readonly string[]): FormReview {
  const workbook = workbookOf(withCells(jiangmen2024(), cells));
  const formWith = (waivers: typeof DEFAULT_SETTINGS.waivers) => {
    const [sheet] = reviewWorkbook(workbook, CATALOGUE, { ...DEFAULT_SETTINGS, waivers });
    if (sheet?.status !== 'reviewed') throw new Error('the form is not recognised');
    return sheet.forms[0]!;
  };
  const form = formWith([]);
  const waived = form.findings.filter(({ rule }) => answered.includes(rule));
  expect(waived.map(({ rule }) => rule)).toEqual(answered);
  return formWith(
    waived.map((finding) => ({
      sheet: form.evaluation.sheet,
      key: findingKey(finding, form),
      reason: '经批准',
    })),
  );
}

const edits = (form: FormReview) =>
  plan([form]).edits.map(({ at, value }) => `${toA1(at)} ${'number' in value ? value.number : value.text}`);

const kept = (form: FormReview) => plan([form]).kept.map(({ at, reason }) => `${toA1(at)} ${reason}`);

const unanswered = ({ findings }: FormReview) =>
  findings.filter(({ waiver }) => waiver === null).map(({ rule }) => rule);

describe('what the unit answered for stays as it is', () => {
  const SHORT = { H16: '100次', I17: '3.5' };

  test.each<
    [
      name: string,
      cells: Readonly<Record<string, CellInput>>,
      answered: string[],
      edits: string[],
      kept: string[],
    ]
  >([
    ['nothing answered', SHORT, [], ['I16 3.31', 'I17 3.64', 'I34 99.67'], []],
    ['a score', { H16: '100次' }, ['score-mismatch'], [], ['I16 answered']],
    ['a total', { I34: '90' }, ['score-total-mismatch'], [], ['I34 answered']],
    [
      'the reason of a row, which says nothing of its score',
      { H16: '100次' },
      ['reason-missing'],
      ['I16 3.31', 'I34 99.67'],
      [],
    ],
  ])('%s', (_, cells, answered, due, left) => {
    const form = reviewed(cells, ...answered);
    expect([edits(form), kept(form)]).toEqual([due, left]);
  });

  test('the total is said, and written, with the score that stays', () => {
    const form = reviewed({ H16: '100次', I34: '90' }, 'score-mismatch');
    expect(edits(form)).toEqual(['I34 100']);
    const total = form.findings.find(({ rule }) => rule === 'score-total-mismatch')!;
    expect(total.data).toMatchObject({ printed: '90.00', due: '100.00' });
    expect(total.fix?.edits).toMatchObject([{ at: parseA1('I34'), value: { number: '100' } }]);
  });

  test('after the write, nothing more is asked of it', () => {
    const form = reviewed({ H16: '100次', I34: '90' }, 'score-mismatch');
    const grid = applied(form.grid, plan([form]).edits);
    const [sheet] = reviewWorkbook(workbookOf(grid), CATALOGUE, form.settings);
    if (sheet?.status !== 'reviewed') throw new Error('the form is not recognised any more');
    const after = sheet.forms[0]!;
    expect(edits(after)).toEqual([]);
    expect(unanswered(after)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^score-/)]));
  });
});
