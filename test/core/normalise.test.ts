import { arabic, compact, normalise, seen } from '../../src/core/normalise';

/** Beside those of quantity.test.ts, where numbers are read: sign by sign, and where nothing is to be mended. */
test.each<readonly [string, string]>([
  // Each spelling of a sign.
  ...Array.from('‐‑‒–—―−─﹣', (dash) => [`A${dash}B`, 'A-B'] as const),
  ['10∼20', '10~20'],
  ['10〜20', '10~20'],
  ['10～20', '10~20'],
  ['￥100', '¥100'],
  ['95﹪', '95%'],
  ['⩾5', '≥5'],
  ['⩽5', '≤5'],
  ['﹦5', '=5'],
  ['！', '!'],
  ['～', '~'],
  ['｟', '｟'],
  ['a\u200bb\u2060c\ufeff', 'abc'],
  // Runs of signs.
  ['>=5', '≥5'],
  ['≥≥5', '≥5'],
  ['>>5', '>5'],
  ['》》5', '》》5'],
  ['<=5', '≤5'],
  ['《=5', '≤5'],
  ['<<5', '<5'],
  ['《《5', '《《5'],
  ['==5', '=5'],
  ['= =5', '=5'],
  ['≥≤5', '≥≤5'],
  ['<>5', '<>5'],
  // Blanks and line breaks.
  [' 合 格 ', '合格'],
  ['a  b\t c', 'a b c'],
  ['一\r二\r\n三\n四', '一\n二\n三\n四'],
  ['ab \n cd', 'ab\ncd'],
  ['ab\n cd', 'ab\ncd'],
  ['ab \ncd', 'ab\ncd'],
  // Per cent.
  ['95%%', '95%'],
  ['95%(%)', '95%'],
  ['95% % %', '95%'],
  ['百分之点五', '百分之点五'],
  ['百分之十点二点五', '10.2%'],
  // Points and commas.
  ['3 .64', '3.64'],
  ['3 . 64', '3.64'],
  ['3 ,63', '3.63'],
  ['1 ,234', '1234'],
  ['3, 6345', '3, 6345'],
  ['3, 6', '3, 6'],
  ['3. 640', '3. 640'],
  ['12,34.', '12.34.'],
  ['1,234。', '1234。'],
  ['0,5', '0.5'],
  ['10,5', '10,5'],
  ['12,345', '12345'],
  ['1234,567', '1234,567'],
  ['1,234.50', '1234.50'],
  ['1,234,56', '1,234,56'],
  // Numbers torn apart.
  ['12 345', '12345'],
  ['12 345.67', '12345.67'],
  ['1 234 56', '1 234 56'],
  ['20 24', '2024'],
  ['2 0 2 4', '2024'],
  ['20 2 4', '20 2 4'],
  ['3.5 4', '3.5 4'],
  ['1.5 234', '1.5 234'],
  ['12 3.5', '12 3.5'],
])('%j is %j', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

describe('a point behind a number that opens a line', () => {
  test.each([
    ['1. 20人参加培训,共举办三期,学员反映良好', '1. 20'],
    ['10. 20人参加培训,共举办三期,学员反映良好', '10. 20'],
    ['实施内容\n1. 20人参加培训,共举办三期,学员反映良好', '1. 20'],
    ['1. 20人参加培训', '1.20'],
    ['共计1. 20万人参加培训,举办三期,学员反映良好,效果好', '1.20'],
  ])('%j: %s', (text, number) => {
    expect(normalise(text)).toContain(number);
  });
});

test.each<readonly [string, string]>([
  ['合 格\n率', '合格率'],
  ['≥\n=5', '≥5'],
  ['1\n234', '1234'],
  ['a b', 'ab'],
  ['合格率', '合格率'],
])('compact: %j is %j', (text, expected) => {
  expect(compact(text)).toBe(expected);
});

test.each<readonly [string, string]>([
  [' 甲 ', '甲'],
  ['甲\u200b\u200b乙\ufeff', '甲乙'],
  ['\u200b', ''],
  [' \u200b 甲 乙', '甲 乙'],
])('seen: %j is %j', (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each<readonly [string, string | null]>([
  ['十', '10'],
  ['零', '0'],
  ['二百零五', '205'],
  ['二百〇五', '205'],
  ['两千', '2000'],
  ['九十五点五', '95.5'],
  ['三点一四', '3.14'],
  ['三点零', '3.0'],
  ['三点', null],
  ['三点十', null],
  ['点五', null],
  ['二三', null],
  ['', null],
  ['个', null],
  ['一千一百一十一', '1111'],
  ['一千一百一十一一一一', null],
])('%s is %s', (numeral, digits) => {
  expect(arabic(numeral)).toBe(digits);
});
