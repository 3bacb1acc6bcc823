import { toA1 } from '../core/address';
import type { Finding } from '../core/finding';
import type { Lang, Texts } from '../core/language';
import type { FormReview } from '../core/review';
import type { Rule } from '../core/rule';
import { findingKey } from '../core/waiver';
import type { TextCell, TextSheet } from './host';
import { OPINION_SHEET } from './host';
import { nameOf } from './view';

const WORDS: Texts<{
  readonly columns: readonly string[];
  readonly heading: (count: number) => string;
  /** Behind an opinion that was answered and whose finding is gone. */
  readonly gone: string;
}> = {
  'zh-CN': {
    columns: ['序号', '问题', '单元格', '依据', '应改为', '单位说明', '核对项（勿改）'],
    heading: (count) =>
      count === 0 ? '绩效自评表核对意见：未发现问题' : `绩效自评表核对意见：共 ${count} 条`,
    gone: '（本次核对未再发现）',
  },
  en: {
    columns: ['No.', 'Problem', 'Cell', 'Ground', 'Should be', "Unit's answer", 'Item (keep as is)'],
    heading: (count) => (count === 0 ? 'Review opinions: nothing found' : `Review opinions: ${count} in all`),
    gone: ' (not found any more)',
  },
};

const WIDTHS = [6, 52, 10, 40, 40, 30, 28];
const PROBLEM = 1;
const CELL = 2;
const ANSWER = 5;
const KEY = 6;

/** A sheet may be renewed in the other language. */
const HEADINGS: ReadonlySet<string> = new Set(Object.values(WORDS).map(({ columns }) => columns[KEY]!));
const NOTES = Object.values(WORDS).map(({ gone }) => gone);

/**
 * One row per finding, in the order they are shown; notices are worth a look and no opinion. The unit's answers are
 * carried over from the sheet that is replaced. An answer whose finding is gone stays below, with its opinion: nothing
 * that somebody typed is lost.
 *
 * @param old texts of the old sheet, row by row; null where there was none
 * @param lang Chinese in the pane, whatever language it speaks: the sheet goes to the unit
 * @returns the sheet, and how many of its rows are opinions of this review
 */
export function opinionSheet(
  forms: readonly FormReview[],
  rules: readonly Rule[],
  old: readonly (readonly string[])[] | null,
  lang: Lang = 'zh-CN',
): { readonly sheet: TextSheet; readonly count: number } {
  const opinions = opinionsOf(forms, rules, lang);
  return { sheet: withAnswers(opinions, old ?? [], lang), count: opinions.rows.length };
}

function opinionsOf(forms: readonly FormReview[], rules: readonly Rule[], lang: Lang): TextSheet {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const onSheets = new Set(forms.map((form) => form.evaluation.sheet)).size;
  const rows = forms.flatMap((form) =>
    form.findings
      .filter((finding) => finding.severity !== 'notice')
      .flatMap((finding) => {
        const rule = byId.get(finding.rule);
        return rule ? [opinion(form, finding, { rule, lang, sheetTold: onSheets > 1 })] : [];
      }),
  );
  const words = WORDS[lang];
  return {
    name: OPINION_SHEET,
    heading: words.heading(rows.length),
    columns: words.columns.map((title, index) => ({ title, width: WIDTHS[index]! })),
    rows: rows.map((row, index) => [plain(String(index + 1)), ...row]),
  };
}

interface Wording {
  readonly rule: Rule;
  readonly lang: Lang;
  /** Are there forms on several sheets, so that a cell alone does not say where it is? */
  readonly sheetTold: boolean;
}

function opinion(form: FormReview, finding: Finding, { rule, lang, sheetTold }: Wording): TextCell[] {
  const texts = rule.texts[lang];
  const sheet = form.evaluation.sheet;
  const indicator = finding.indicator === null ? null : form.evaluation.indicators[finding.indicator];
  const name = indicator && nameOf(indicator);
  const subject = name ? `“${name}”` : '';
  return [
    plain(`${texts.title}${subject}：${texts.what(finding.data)}`),
    { text: `${sheetTold ? `${sheet}!` : ''}${toA1(finding.at)}`, goTo: { sheet, at: finding.at } },
    plain(texts.why),
    plain(texts.todo(finding.data)),
    plain(finding.waiver ?? ''),
    plain(`${sheet}|${findingKey(finding, form)}`),
  ];
}

function plain(text: string): TextCell {
  return { text, goTo: null };
}

function withAnswers(sheet: TextSheet, old: readonly (readonly string[])[], lang: Lang): TextSheet {
  const known = rowsByKey(old);
  const rows = sheet.rows.map((row) => {
    const answer = taken(known.get(row[KEY]!.text) ?? [], row[CELL]!.text)?.[ANSWER];
    return answer ? row.map((cell, index) => (index === ANSWER ? plain(answer) : cell)) : row;
  });
  const gone = [...known.values()].flat().filter((row) => row[ANSWER]);
  return { ...sheet, rows: [...rows, ...gone.map((row) => withNote(row, lang))] };
}

/** Takes out the row about a cell; the first one where rows have moved. */
function taken(rows: (readonly string[])[], cell: string): readonly string[] | undefined {
  const at = rows.findIndex((row) => row[CELL] === cell);
  return rows.splice(Math.max(at, 0), 1)[0];
}

/** In the order of the sheet: where a rule finds two things in one row, two opinions have one key. */
function rowsByKey(old: readonly (readonly string[])[]): ReadonlyMap<string, (readonly string[])[]> {
  const rows = new Map<string, (readonly string[])[]>();
  for (const row of old) {
    const key = row[KEY];
    if (!key || HEADINGS.has(key)) continue;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

function withNote(row: readonly string[], lang: Lang): TextCell[] {
  return WIDTHS.map((_, index) => {
    const text = row[index] ?? '';
    const isNoted = NOTES.some((note) => text.endsWith(note));
    return plain(index === PROBLEM && !isNoted ? text + WORDS[lang].gone : text);
  });
}
