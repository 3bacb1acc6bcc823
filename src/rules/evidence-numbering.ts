import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { evidenceCells } from './shared/evidence';

/** `expected`: the number that is missing; empty where none is. */
type Numbering = { number: string; expected: string; fault: 'doubled' | 'order' | 'missing' };

export const evidenceNumbering = defineRule<Numbering>({
  id: 'evidence-numbering',
  group: 'completeness',
  severity: 'notice',
  basis: '江门自评表佐证材料编号',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '佐证编号不连续',
      what: ({ number, expected, fault }) => {
        if (fault === 'doubled') return `“佐证材料${number}”的编号前面已经用过。`;
        if (fault === 'order') return `“佐证材料${number}”没有按顺序编号，应在前面出现。`;
        return `佐证材料编号不连续：此处为 ${number}，缺 ${expected}。`;
      },
      why: '佐证材料按编号逐一对应，缺号、重号会使复核人找不到材料。',
      todo: () => '核对佐证材料清单，按顺序重新编号。',
    },
    en: {
      title: 'Evidence numbers skip',
      what: ({ number, expected, fault }) => {
        if (fault === 'doubled') return `The number of “佐证材料${number}” is already in use above.`;
        if (fault === 'order') return `“佐证材料${number}” is out of order: it belongs further up.`;
        return `The evidence numbers skip: ${number} stands here and ${expected} is missing.`;
      },
      why: 'Evidence is looked up by its number; a gap or a double hides it from the reviewer.',
      todo: () => 'Compare with the list of evidence and number it in order.',
    },
  },
  check(form, report) {
    const seen = new Set<number>();
    let highest = 0;
    let blanks = 0;
    for (const { field, rows } of evidenceCells(form)) {
      const numbers = numbersIn(field.text);
      // A blank cell is evidence-missing's, and one that names its material needs no number: what it would have
      // been numbered is not missed once more.
      if (numbers.length === 0) blanks += 1;
      for (const number of numbers) {
        const gap = number - highest - 1;
        const fault = seen.has(number) ? 'doubled' : gap < 0 ? 'order' : gap > blanks ? 'missing' : null;
        if (gap > 0) blanks = Math.max(0, blanks - gap);
        seen.add(number);
        if (fault) {
          report({
            at: field.at,
            indicator: rows[0]?.indicator,
            data: { number: String(number), expected: fault === 'missing' ? String(highest + 1) : '', fault },
          });
        }
        highest = Math.max(highest, number);
      }
    }
  },
});

/** A range may stand for many; a typing slip ("1-1000") must not. */
const LONGEST_RANGE = 50;

/**
 * "佐证材料3" → 3, "佐证材料1至3" → 1, 2, 3, "佐证材料1、4" → 1, 4. Sub-numbers ("佐证材料2-1") follow a scheme of
 * their own: nothing is said about them. "佐证材料3份" counts what is there, "佐证材料2024年总结" is a year.
 */
function numbersIn(text: string): readonly number[] {
  const label = compact(text);
  if (/佐证材料\d+[-.]\d/.test(label)) return [];
  return [
    ...label.matchAll(
      /佐证材料(\d{1,3}(?:(?:[、,至~]|佐证材料)+\d{1,3}(?![\d年月日]))*)(?![\d年月日份个项张页])/g,
    ),
  ].flatMap(([, list]) =>
    list!.split(/[、,]/).flatMap((part) => {
      const [from = 0, to = from] = part
        .split(/[至~]/)
        .map((digits) => parseInt(digits.replace(/\D/g, ''), 10));
      const length = Math.min(Math.max(to - from, 0), LONGEST_RANGE) + 1;
      return Array.from({ length }, (_, i) => from + i);
    }),
  );
}
