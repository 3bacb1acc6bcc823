import type { Field } from '../../core/evaluation';
import type { Lang } from '../../core/language';

/** An indicator inside a sentence; where it has no name, its row speaks for it. */
export function quoted(name: string, lang: Lang): string {
  if (name) return `“${name}”`;
  return lang === 'zh-CN' ? '本行指标' : 'this row';
}

/** A cell's own words inside a sentence, without their full stop, cut where they are long: a cell may hold a page. */
export function excerpt(text: string, length = 30): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[。；;]+$/, '');
  const letters = [...line];
  return letters.length > length ? `${letters.slice(0, length).join('')}…` : line;
}

/** "-", "—", "/", "无": the cell says that there is nothing. */
export function isMark(text: string): boolean {
  return /^(?:[-‐–—―－_/／\\]+|无)$/.test(text);
}

/** Nothing was entered; what a formula shows is not known before it is calculated. */
export function isBlank({ text, formula }: Field<unknown>): boolean {
  return text === '' && formula === null;
}

/** Nothing stands here, or a dash that says the same. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-‐–—―－_/／\\]+$/.test(text);
}
