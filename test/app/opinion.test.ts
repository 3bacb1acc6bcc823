import { CATALOGUE } from '../../src/app/catalogue';
import { checkWorkbook } from '../../src/app/check';
import { opinionSheet } from '../../src/app/opinion';
import { parseA1 } from '../../src/core/address';
import type { Lang } from '../../src/core/language';
import type { FormReview } from '../../src/core/review';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { withCells, workbookOf } from '../grids';

const CELL = 2;
const ANSWER = 5;

/** The same finding on two indicators of one name. */
const TWINS = { E17: '培训场次', E18: '培训场次', H17: null, H18: null } as const;

type Texts = readonly (readonly string[])[];

function sheetOf(
  changes: Readonly<Record<string, CellInput>>,
  old: Texts | null,
  lang: Lang = 'zh-CN',
): Texts {
  return textsOf(formsOf(changes), old, lang);
}

function formsOf(changes: Readonly<Record<string, CellInput>>): readonly FormReview[] {
  const workbook = workbookOf(withCells(jiangmen2024(), changes));
  return checkWorkbook(workbook, null, { lang: 'zh-CN', policy: null, text: null }).forms;
}

function textsOf(forms: readonly FormReview[], old: Texts | null, lang: Lang = 'zh-CN'): Texts {
  const { sheet } = opinionSheet(forms, CATALOGUE.rules, old, lang);
  const titles = sheet.columns.map(({ title }) => title);
  return [titles, ...sheet.rows.map((cells) => cells.map(({ text }) => text))];
}

function answering(texts: Texts, answers: Readonly<Record<string, string>>): Texts {
  return texts.map((row) =>
    row.map((text, index) => (index === ANSWER ? (answers[row[CELL]!] ?? text) : text)),
  );
}

/** The answers of a sheet with their cells. */
function answersOn(texts: Texts): string[] {
  return texts.slice(1).flatMap((row) => (row[ANSWER] ? [`${row[CELL]} ${row[ANSWER]}`] : []));
}

describe('answers on a sheet that is renewed', () => {
  const first = sheetOf(TWINS, null);

  test('two indicators of one name keep an answer each', () => {
    const old = answering(first, { H17: '甲', H18: '乙' });
    expect(answersOn(sheetOf(TWINS, old))).toEqual(['H17 甲', 'H18 乙']);
  });

  test('and so does one of them, whichever it is', () => {
    expect(answersOn(sheetOf(TWINS, answering(first, { H18: '乙' })))).toEqual(['H18 乙']);
    const old = answering(first, { H17: '甲', H18: '乙' });
    expect(answersOn(sheetOf({ ...TWINS, H17: '6场' }, old))).toEqual(['H18 乙', 'H17 甲']);
  });

  describe('where one rule finds two things in one row', () => {
    const [form] = formsOf({ H17: null });
    const missing = form!.findings.find(({ rule }) => rule === 'actual-missing')!;
    const foundAt = (...cells: readonly string[]) => [
      { ...form!, findings: cells.map((cell) => ({ ...missing, at: parseA1(cell)! })) },
    ];
    const old = answering(textsOf(foundAt('H17', 'J17'), null), { H17: '甲', J17: '乙' });

    test('each keeps its answer', () => {
      expect(answersOn(textsOf(foundAt('H17', 'J17'), old))).toEqual(['H17 甲', 'J17 乙']);
      expect(answersOn(textsOf(foundAt('J17'), old))).toEqual(['J17 乙', 'H17 甲']);
    });

    test('and where the row has moved, in their order', () =>
      expect(answersOn(textsOf(foundAt('H27', 'J27'), old))).toEqual(['H27 甲', 'J27 乙']));
  });

  test.each<[Lang, string]>([
    ['zh-CN', '（本次核对未再发现）'],
    ['en', ' (not found any more)'],
  ])('an answer to what is gone is noted once, in the sheet’s language: %s', (lang, note) => {
    const old = answering(sheetOf({ H17: null }, null, lang), { H17: '已补' });
    const renewed = sheetOf({}, old, lang);
    const last = renewed.at(-1)!;
    expect(last[1]!.endsWith(note)).toBe(true);
    expect(last[ANSWER]).toBe('已补');
    for (const again of [lang, 'zh-CN', 'en'] as const) {
      expect(sheetOf({}, renewed, again).at(-1)![1]).toBe(last[1]);
    }
  });

  test('a heading is no answer, in whichever language it was written', () => {
    expect(answersOn(sheetOf({}, sheetOf({}, null, 'en')))).toEqual([]);
  });
});
