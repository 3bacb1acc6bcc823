import type { Area } from '../../src/core/address';
import { parseArea, toA1 } from '../../src/core/address';
import type { Evaluation, Field } from '../../src/core/evaluation';
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
 * A rule may skip a blank cell only because another rule reports the blank. Here every field of the clean forms is set
 * blank, one after the other: exactly one finding must appear, by the rule named here and at that very cell, unless
 * said otherwise. Every field of a form stands in one of its lists.
 */
interface Fields {
  /** By rule: the cells that it misses. */
  readonly missed: Readonly<Record<string, string>>;
  /** Parts of a sum: the sum is where the blank shows. Rule and cell of the finding, then the cells. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Why nothing is said, then the cells. */
  readonly silent: Readonly<Record<string, string>>;
}

const HEAD = 'the head says whose form it is; the catalogue checks figures and answers, not names';
const NOUGHT = 'nought, a dash and a blank say the same of one source';
const SOURCE_RATE = 'only the rate of the total is asked for and scored';
const UNUSED = 'a row without target and result is not in use, with a mark or without';
const TWICE = 'the words of the split stand at the other level too, and still say it';
const ONE_GROUP = 'level 1 says it: a block that is one group needs no second name';
const FIGURES = 'the figures are the standard: rows with target and result are scored by them';
const UNIT = 'the figures are compared as they stand, and direction and unit of the name decide';
const REVIEWER = 'the reviewer’s own figures: the re-check columns ask for score, remark and deviation';

const FORMS: Readonly<Record<BaseName, Fields>> = {
  jiangmen: {
    missed: {
      'execution-rate-mismatch': 'G5 H7',
      'spent-exceeds-allocated': 'H6',
      'goal-contradicts-results': 'E8 E10',
      'dimension-missing': 'A14 A16 A27',
      'weight-subtotal-mismatch': 'B14 B16 B27 D14 D15',
      'weight-missing': 'F14 F15',
      'weight-total-mismatch': 'B34 D34 F34',
      'indicator-name-missing': 'C14 C15 C16 C24 C25 C26 C28 C33 E14:E26 E28:E30 E33',
      'target-missing': 'G16:G26 G28:G30 G33 K14 K15',
      'actual-missing': 'H16:H26 H28:H30 H33',
      'score-missing': 'I14:I26 I28:I30 I33',
      'evidence-missing': 'L14 L15 L16 L27',
      'score-total-mismatch': 'I34',
    },
    silent: {
      [HEAD]: 'A1 C2 E3 I3 K2',
      [NOUGHT]: 'K6 K7',
      [TWICE]: 'D16 F16 D27 F27',
      [UNUSED]: 'C27 C31 C32 E27 G27 H27 E31 G31 H31 E32 G32 H32',
      [FIGURES]: 'K16',
    },
  },
  national: {
    missed: {
      'budget-parts-mismatch': 'C6 E6',
      'budget-missing-with-score': 'D6',
      'execution-weight-odd': 'F6',
      'execution-score-mismatch': 'G6 H6',
      'goal-contradicts-results': 'B11 E11',
      'dimension-missing': 'A13 A18 A20',
      'indicator-name-missing': 'B13 B15:B19 C13:C20',
      'target-missing': 'D13:D20',
      'actual-missing': 'E13:E20',
      'weight-missing': 'F13:F20',
      'score-missing': 'G13:G20',
      'reason-missing': 'H13',
      // A notice: no other level prints a total weight, and counties leave it out.
      'weight-total-mismatch': 'F21',
      'score-total-mismatch': 'G21',
    },
    elsewhere: {
      'budget-parts-mismatch C6': 'C7 C9',
      'budget-parts-mismatch D6': 'D7 D9',
      'budget-parts-mismatch E6': 'E7 E9',
    },
    silent: {
      [HEAD]: 'A1 A2 A5 B3 F4',
      [NOUGHT]: 'C8:E8 F7:F9 H7:H9',
      [SOURCE_RATE]: 'G7:G9',
      [ONE_GROUP]: 'B20',
    },
  },
  reviewed: {
    missed: {
      'dimension-missing': 'A4 A6 A7',
      'indicator-name-missing': 'B4 C4:C7',
      'target-missing': 'E4:E7',
      'actual-missing': 'H4:H7',
      'weight-missing': 'G4:G7',
      'score-missing': 'I4:I7',
      'review-score-missing': 'K4:K7',
      'deviation-mismatch': 'L4:L7',
      'review-difference-unexplained': 'M5',
      'weight-total-mismatch': 'G8',
      'score-total-mismatch': 'I8',
    },
    // Without merges a blank cell goes on with the group above, where this row cannot belong.
    elsewhere: { 'indicator-misplaced C5': 'B5' },
    silent: { [HEAD]: 'A1 C2', [ONE_GROUP]: 'B6 B7', [UNIT]: 'D4:D7 F4:F7', [REVIEWER]: 'J4:J7' },
  },
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

/** "E14:E16 H7" → E14, E15, E16, H7 */
function cellsIn(list: string): readonly string[] {
  return list.split(' ').flatMap((text) => {
    const { top, bottom, left, right } = parseArea(text) as Area;
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => toA1({ row: top + r, column: left + c })),
    ).flat();
  });
}

/** The template's own words: labels, column headings. They are how a form is read, not what was filled in. */
const TEMPLATE = new Set(['label', 'headings', 'breakdown']);

/** The cells of everything filled in that was read from a form, in whatever part of the evaluation it stands. */
function filledCells(part: unknown): readonly string[] {
  if (part === null || typeof part !== 'object') return [];
  if (isField(part)) return part.text === '' ? [] : [toA1(part.at)];
  return Object.entries(part).flatMap(([key, value]) => (TEMPLATE.has(key) ? [] : filledCells(value)));
}

function isField(part: object): part is Field<unknown> {
  return 'at' in part && 'area' in part && 'text' in part;
}

/** Filled in, and in no field of their own: words said twice, signs and units in columns beside the targets. */
const BESIDE: Readonly<Partial<Record<BaseName, string>>> = { jiangmen: 'D16 D27', reviewed: 'D4:D7 F4:F7' };

function allCells(evaluation: Evaluation, base: BaseName): readonly string[] {
  const beside = BESIDE[base];
  return [...new Set([...filledCells(evaluation), ...(beside ? cellsIn(beside) : [])])].sort();
}

describe.each(Object.keys(BASES) as BaseName[])('each field of the %s form set blank', (base) => {
  const { missed, elsewhere = {}, silent } = FORMS[base];
  const clean = BASES[base]();
  const added = (cell: string) => {
    const before = findings(clean);
    return findings(withCells(clean, { [cell]: '' })).filter((finding) => !before.includes(finding));
  };
  const own = Object.entries(missed).flatMap(([rule, list]) =>
    cellsIn(list).map((cell) => [cell, `${rule} ${cell}`] as const),
  );
  const others = Object.entries(elsewhere).flatMap(([finding, list]) =>
    cellsIn(list).map((cell) => [cell, finding] as const),
  );
  const nothing = Object.entries(silent).flatMap(([why, list]) =>
    cellsIn(list).map((cell) => [cell, why] as const),
  );

  test('every field stands in one list', () => {
    const listed = [...own, ...others, ...nothing].map(([cell]) => cell).sort();
    expect(listed).toEqual(allCells(review(clean).evaluation, base));
  });

  test.each([...own, ...others])('%s is missed: %s', (cell, finding) => {
    expect(added(cell)).toEqual([finding]);
  });

  test.each(nothing)('%s is not missed: %s', (cell) => {
    expect(added(cell)).toEqual([]);
  });
});

test('an equal split that neither level states is missed', () => {
  const blank = withCells(BASES.jiangmen(), { D16: '', F16: '' });
  expect(findings(blank)).toContain('weight-missing F16');
});
