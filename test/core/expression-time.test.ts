import { readTime } from '../../src/core/expression-time';
import type { Moment } from '../../src/core/moment';

const brief = ({ year, month, day }: Moment): string => [year ?? '', month ?? '', day ?? ''].join('-');

describe('a text that is a date or a period', () => {
  const read = (text: string): string | null => {
    const time = readTime(text);
    if (time?.kind === 'deadline') return `by ${brief(time.by)}`;
    return time?.kind === 'period' ? `${brief(time.from)} to ${brief(time.to)}` : null;
  };
  test.each<(string | null)[]>([
    ['2024年12月', 'by 2024-12-'],
    ['2024年', 'by 2024--'],
    [' 2024年 ', 'by 2024--'],
    ['2024年工作计划', null],
    ...'前 底 末 内 完成 截止 截至 到位 为止 实施'
      .split(' ')
      .map((mark) => [`2024年计划${mark}`, 'by 2024--']),
    ['2024年计划全年', null],
    ['每月15日前', 'by --15'],
    ['12月底前完成5次', null],
    ['12月底前≥', null],
    ['≤2024年12月31日', 'by 2024-12-31'],
    ['不晚于2024年12月', 'by 2024-12-'],
    ['≤12月', 'by -12-'],
    ['≥2024年12月', null],
    ['28日历天', null],
    ['28日前', 'by --28'],
    ['1-12月', '-1- to -12-'],
    ['1--12月', '-1- to -12-'],
    ['10至12月', '-10- to -12-'],
    ['1 到 12月', '-1- to -12-'],
    ['2021-2023年', '2021-- to 2023--'],
    ['2021--2023年', '2021-- to 2023--'],
    ['2021年~2023年', '2021-- to 2023--'],
    ['2021年1月-12月', '2021-1- to 2021-12-'],
    ['1月-2021年12月', '2021-1- to 2021-12-'],
    ['2021年1月初至12月', '2021-1- to 2021-12-'],
    ['2021年1月开工至12月', null],
    ['2021年1月至今12月', null],
    ['2021年1月、12月', null],
    ['2021年1月-3月-12月', null],
    ['合同约定期限内', 'by --'],
    ['按项目实施时间要求内', 'by --'],
    ['合同第3条约定期限内', null],
    ['及时完成', null],
    [`2024年12月${'前'.repeat(32)}`, 'by 2024-12-'],
    [`2024年12月${'前'.repeat(33)}`, null],
  ])('%s: %s', (text, expected) => {
    expect(read(text!)).toBe(expected);
  });
});
