import fc from 'fast-check';
import { readDirection } from '../../src/core/direction';
import { describeExpression } from '../../src/core/expression-words';
import { compact, normalise } from '../../src/core/normalise';
import { readAmount, readNumber, readPercent, readQuantities } from '../../src/core/quantity';
import type { Expression } from '../../src/core/expression';
import { readActual, readTarget } from '../../src/core/target';
import { unitOf } from '../../src/core/units';

const read = (text: string): Expression => readTarget({ value: text, text, format: '@', date1904: false });

/** Decimals print as text, so that two readings can be compared as plain data. */
const plain = (expression: Expression): unknown => JSON.parse(JSON.stringify(expression));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Pieces that cells are made of, glued at random: far denser in readable texts than random characters. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...'≥ ≤ > < = ≧ ≦ ＞＝ 》 》= ± - -- ~ 至 / · 、 , . ( ) （ ） % ‰ 百分比 百分之 不低于 不超过 控制在 以上 以内 以下 内 前 底前'.split(
        ' ',
      ),
      ...'0 1 9 90 100 2024 2021年 12月 31日 第三季度 上半年 年底 每年 每人 每 人均 十 二十 一次性 第 个 次 场次 人 人次 元 万元 万 亿'.split(
        ' ',
      ),
      ...'元/人/天 台(套) 天 个月 XX ** 无 定性 好坏 优良中差 对比上年 增长 下降 减少 完成 已完成 达标 工 到 O l $ 指标 满意度'.split(
        ' ',
      ),
      ' ',
      '　',
      '\n',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary' }));

describe('spelling does not matter', () => {
  const figure = fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.constantFrom('次', '人次', '%', '万元', '元/人/天', '公里', '平方米', ''),
  );

  const variants: readonly (readonly [string, readonly ((value: string, unit: string) => string)[]])[] = [
    [
      'at least',
      [
        (value, unit) => `≥${value}${unit}`,
        (value, unit) => `≧ ${value} ${unit}`,
        (value, unit) => `>=${value}${unit}`,
        (value, unit) => `> = ${value}${unit}`,
        (value, unit) => `＞＝${value}${unit}`,
        (value, unit) => `》=${value}${unit}`,
        (value, unit) => `大于等于${value}${unit}`,
        (value, unit) => `不低于${value}${unit}`,
        (value, unit) => `不 少 于 ${value}${unit}`,
        (value, unit) => `至少${value}${unit}`,
        (value, unit) => `${value}${unit}以上`,
        (value, unit) => `${value}${unit}及以上`,
        (value, unit) => `定性 ≥${value}${unit}`,
        (value, unit) => `≥${wide(value)}${wide(unit)}`,
      ],
    ],
    [
      'at most',
      [
        (value, unit) => `≤${value}${unit}`,
        (value, unit) => `≦${value}${unit}`,
        (value, unit) => `<= ${value}${unit}`,
        (value, unit) => `小于等于${value}${unit}`,
        (value, unit) => `不超过${value}${unit}`,
        (value, unit) => `控制在${value}${unit}以内`,
        (value, unit) => `${value}${unit}以下`,
      ],
    ],
    [
      'exactly',
      [
        (value, unit) => `=${value}${unit}`,
        (value, unit) => `═ ${value}${unit}`,
        (value, unit) => `＝${value}${unit}`,
        (value, unit) => `等于${value}${unit}`,
      ],
    ],
  ];

  it.each(variants)('%s', (_, spellings) => {
    fc.assert(
      fc.property(figure, ([value, unit]) => {
        const [first, ...others] = spellings.map((spell) => plain(read(spell(String(value), unit))));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('full-width characters and blanks around the text change nothing', () => {
    fc.assert(
      fc.property(pieces, (cell) => {
        const expected = plain(read(cell));
        expect(plain(read(` ${wide(cell)}\u3000`))).toEqual(expected);
      }),
    );
  });

  it('normalise twice is normalise once', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(normalise(normalise(cell))).toBe(normalise(cell));
        expect(compact(compact(cell))).toBe(compact(cell));
      }),
      { numRuns: 2000 },
    );
  });

  it('a number survives its thousands separators', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.nat({ max: 99 }), (whole, cents) => {
        const printed = `${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(cents).padStart(2, '0')}`;
        expect(readNumber(printed)?.toFixed(2)).toBe(printed.replaceAll(',', ''));
      }),
    );
  });
});

describe('no text and no value throws', () => {
  const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null));
  const format = fc.constantFrom(
    'General',
    '0%',
    '0.00',
    'yyyy/m/d',
    'yyyy"年"m"月"',
    '"≥"0"次"',
    'h:mm',
    '[',
    '"',
  );

  it('in any reader', () => {
    fc.assert(
      fc.property(
        value,
        text,
        format,
        text,
        text,
        fc.boolean(),
        (stored, shown, code, unit, name, date1904) => {
          const input = { value: stored, text: shown, format: code, date1904, unit, sign: unit, name };
          const target = readTarget(input);
          for (const expression of [target, readActual(input)]) {
            expect(describeExpression(expression, 'zh-CN')).not.toBe('');
            expect(describeExpression(expression, 'en')).not.toBe('');
          }
          readDirection({ remembered: null, column: unit, target, name, category: 'cost' });
          readAmount(stored, shown, code);
          readPercent(stored, shown, code);
          unitOf(unit);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('every quantity found stands where it is said to stand', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const whole = normalise(cell);
        let last = 0;
        for (const { start, end } of readQuantities(cell)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('long texts are read in linear time: a backtracking pattern would not come back', () => {
  it.each(
    [
      ...[
        '1',
        '1 ',
        '1,',
        '1.',
        '1 ,',
        '=',
        '>',
        '> ',
        '》',
        ' ',
        '\n',
        '%',
        '(',
        '()',
        '%(',
        '[',
        '"',
        '*',
        'X',
        '-',
      ],
      ...[
        '每',
        '每年',
        '一',
        '十',
        '百分之',
        '百分之1',
        '2024年',
        '12月',
        '2024-',
        '1/',
        '元/人/',
        '元每',
        '不低于',
        '增',
        '无',
        '到',
      ],
      ...['1次', '1次,', '第O', '工', '12.', '1-', '万', '1万', '(1)', '1.1次'],
    ].map((piece) => [piece]),
  )('%j', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    const input = {
      value: long,
      text: long,
      format: long,
      date1904: false,
      unit: long,
      sign: long,
      name: long,
    };
    const target = readTarget(input);
    expect(target.kind).toEqual(expect.any(String));
    expect(readActual(input).kind).toEqual(expect.any(String));
    expect(readAmount(long, long, long)).toBeNull();
    expect(readQuantities(long).length).toBeLessThanOrEqual(long.length);
    const number = read('5个');
    expect(
      readDirection({ remembered: null, column: long, target: number, name: long, category: 'other' }),
    ).toBeDefined();
  });
});
