import { readActual, readTarget } from '../../src/core/target';

describe('a number cell', () => {
  const cell = (value: number, text: string, format = 'General', beside = {}) => {
    const read = readTarget({ value, text, format, date1904: false, ...beside });
    return 'quantity' in read
      ? [read.kind, read.quantity.value.toFixed() + read.quantity.unit.text].join(' ')
      : read.kind;
  };
  test.each([
    [90.47, '90', '0', 'number 90.47'],
    [0.9047, '90%', '0%', 'number 90.47%'],
    [0.9047, '好', '0%', 'number 90.47%'],
    [5, '≥5次', '"≥"0"次"', 'at-least 5次'],
    [5.4, '≥5次', '"≥"0"次"', 'at-least 5.4次'],
    [5.26, '≥5.3次', '"≥"0.0"次"', 'at-least 5.26次'],
    [5.5, '≥5.3次', '"≥"0.0"次"', 'number 5.5'],
    [50, '≥5次', '"≥"0"次"', 'number 50'],
    [10, '±10%', '"±"0"%"', 'number 10'],
    [45379, '2024/3/28', 'yyyy/m/d', 'deadline'],
    [Number.NaN, '', 'General', 'words'],
  ])('%d shown as %s under %s: %s', (value, text, format, expected) => {
    expect(cell(value, text, format)).toBe(expected);
  });
  test('takes unit and sign from the columns beside it', () => {
    expect(cell(5, '5', 'General', { unit: '次', sign: '≥' })).toBe('at-least 5次');
    expect(cell(5, '5', 'General', { unit: '', sign: '' })).toBe('number 5');
    expect(cell(5, '5', 'General')).toBe('number 5');
  });
});

test.each([
  ['定性:优良中差', 'options'],
  ['定量：5次', 'number'],
  ['定性', 'words'],
  ['指标定性5次', 'number'],
  ['290%', 'garbled'],
])('%s is read as %s', (text, kind) => {
  expect(readTarget({ value: text, text, format: '@', date1904: false, name: '满意度' }).kind).toBe(kind);
});

test('a target claims no band, a result does; nor is a result of 290 % damaged', () => {
  const input = { value: '完成', text: '完成', format: '@', date1904: false };
  expect(readTarget(input)).toEqual({ kind: 'words', band: null });
  expect(readActual(input)).toEqual({ kind: 'words', band: 'reached' });
  expect(readActual({ ...input, value: '290%', name: '满意度' }).kind).toBe('number');
  expect(readTarget({ ...input, value: '290%' }).kind).toBe('number');
});

test.each([
  ['30日内', '20日', 'number'],
  ['≤3个月', '20日', 'number'],
  ['30日内', '20 日', 'number'],
  ['30日内', '3月20日', 'deadline'],
  ['3月底前', '20日', 'words'],
  ['30个', '20日', 'words'],
])('beside %s, %s is a %s', (promised, text, kind) => {
  const input = { format: '@', date1904: false };
  const target = readTarget({ ...input, value: promised, text: promised });
  expect(readActual({ ...input, value: text, text, promised: target }).kind).toBe(kind);
});
