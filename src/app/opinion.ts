import { toA1 } from '../core/address';
import type { Finding } from '../core/finding';
import type { Lang, Texts } from '../core/language';
import type { FormReview } from '../core/review';
import { findingKey } from '../core/review';
import type { Rule } from '../core/rule';
import type { TextCell, TextSheet } from './host';
import { OPINION_SHEET } from './host';

const WORDS: Texts<{
  readonly columns: readonly string[];
  readonly heading: (count: number) => string;
  readonly answered: string;
}> = {
  'zh-CN': {
    columns: ['序号', '问题', '单元格', '依据', '应改为', '单位说明', '核对项（勿改）'],
    heading: (count) =>
      count === 0 ? '绩效自评表核对意见：未发现问题' : `绩效自评表核对意见：共 ${count} 条`,
    answered: '（本次核对未再发现）',
  },
  en: {
    columns: ['No.', 'Problem', 'Cell', 'Ground', 'Should be', "Unit's answer", 'Item (keep as is)'],
    heading: (count) => (count === 0 ? 'Review opinions: nothing found' : `Review opinions: ${count} in all`),
    answered: '(not found any more)',
  },
};

const WIDTHS = [6, 52, 10, 40, 40, 30, 28];
const ANSWER = 5;
const KEY = 6;

/** One row per finding, in the order they are shown; notices are worth a look and no opinion. */
export function opinionsOf(
  forms: readonly FormReview[],
  rules: readonly Rule[],
  lang: Lang = 'zh-CN',
): TextSheet {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const rows = forms.flatMap((form) =>
    form.findings
      .filter((finding) => finding.severity !== 'notice')
      .flatMap((finding) => {
        const rule = byId.get(finding.rule);
        return rule ? [opinion(form, finding, rule, lang)] : [];
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

function opinion(form: FormReview, finding: Finding, rule: Rule, lang: Lang): TextCell[] {
  const texts = rule.texts[lang];
  const sheet = form.evaluation.sheet;
  const indicator = finding.indicator === null ? null : form.evaluation.indicators[finding.indicator];
  const subject = indicator?.name.text ? `「${indicator.name.text}」` : '';
  return [
    plain(`${texts.title}${subject}：${texts.what(finding.data)}`),
    { text: toA1(finding.at), goTo: { sheet, at: finding.at } },
    plain(texts.why),
    plain(texts.todo(finding.data)),
    plain(finding.waiver ?? ''),
    plain(`${sheet}|${findingKey(finding, form.evaluation)}`),
  ];
}

function plain(text: string): TextCell {
  return { text, goTo: null };
}

/**
 * Carries the unit's answers over from the sheet that is replaced. An answer whose finding is gone stays
 * below, with its opinion: nothing that somebody typed is lost.
 *
 * @param old texts of the old sheet, row by row; null where there was none
 */
export function withAnswers(sheet: TextSheet, old: readonly (readonly string[])[] | null): TextSheet {
  if (!old) return sheet;
  const answered = new Map(old.flatMap((row) => (row[ANSWER] && row[KEY] ? [[row[KEY], row] as const] : [])));
  for (const words of Object.values(WORDS)) answered.delete(words.columns[KEY]!);
  const rows = sheet.rows.map((row) => {
    const key = row[KEY]!.text;
    const answer = answered.get(key)?.[ANSWER];
    answered.delete(key);
    return answer ? row.map((cell, index) => (index === ANSWER ? plain(answer) : cell)) : row;
  });
  const gone = [...answered.values()].map((row) => withNote(row));
  return { ...sheet, rows: [...rows, ...gone] };
}

function withNote(row: readonly string[]): TextCell[] {
  const note = WORDS['zh-CN'].answered;
  return WIDTHS.map((_, index) => {
    const text = row[index] ?? '';
    return plain(index === 1 && !text.endsWith(note) ? `${text}${note}` : text);
  });
}
