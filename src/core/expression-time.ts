import type { Expression } from './expression';
import type { Moment } from './moment';
import { findMoments } from './moment';

/** Longer texts that mention a date are sentences about something else. */
const LONGEST = 40;

/** The project's own time, without saying when that is. */
const IN_PROJECT_TIME =
  /(?:计划|规定|约定|合同|要求|项目)[^\d,;。]{0,8}(?:时间|期限|工期|时限|节点|日期|进度|周期)(?:要求)?(?:之?内|以内|前)/;

const DEADLINE_MARK = /[前底末内]|完成|截[止至]|到位|为止|实施/;

/** Deadlines, dates and periods of a normalised text; null where it is none of them. */
export function readTime(text: string): Expression | null {
  if (text.length > LONGEST) return null;
  // Where a column asks for a sign, a date gets one as well: ≤2024年12月31日.
  const plain = fullDates(text.replace(/^(?:≤|不晚于|不迟于) ?(?=\d)/, ''));
  const found = findMoments(plain);
  if (found.length === 0) {
    const unnamed = !/\d/.test(text) && IN_PROJECT_TIME.test(text);
    return unnamed ? { kind: 'deadline', by: { year: null, month: null, day: null } } : null;
  }
  const [first, second] = found;
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), plain);
  // A figure beside a date is promised together with it ("12月底前完成5次"): not a date alone.
  if (/[\d%≥≤<>]/.test(rest)) return null;
  if (found.length === 1)
    return isDeadline(first!.moment, rest) ? { kind: 'deadline', by: first!.moment } : null;
  const between = plain.slice(first!.end, second!.start);
  if (found.length > 2 || !/^[底末初前]?(?:-+|~|至|到)$/.test(between)) return null;
  return period(first!.moment, second!.moment);
}

/** Both a deadline and a figure in one text: two promises that no single number can score. */
export function mentionsDeadline(text: string): boolean {
  return findMoments(text).some(({ end }) => /^(?:之前|以前|[前底末])/.test(text.slice(end)));
}

/** "1-12月" is 1月-12月, "2021-2023年" is 2021年-2023年. */
function fullDates(text: string): string {
  if (!/[年月]/.test(text)) return text;
  return text
    .replace(/(\d{1,2}) ?(-+|~|至|到) ?(?=\d{1,2}月)/g, '$1月$2')
    .replace(/((?:19|20)\d\d) ?(-+|~|至|到) ?(?=(?:19|20)\d\d年)/g, '$1年$2');
}

/** A year alone is a deadline only where the words around it say so: 2024年工作计划 names a plan. */
function isDeadline(moment: Moment, rest: string): boolean {
  return moment.month !== null || moment.day !== null || rest.trim() === '' || DEADLINE_MARK.test(rest);
}

function period(from: Moment, to: Moment): Expression {
  const year = to.year ?? from.year;
  return { kind: 'period', from: { ...from, year: from.year ?? to.year }, to: { ...to, year } };
}
