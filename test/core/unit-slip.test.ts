import Decimal from 'decimal.js';
import { isUnitSlip } from '../../src/core/unit-slip';

describe('two amounts in different units', () => {
  test.each([
    ['元 beside 万元', '1655200', '165.52', true],
    ['four fifths of it spent', '100', '800000', true],
    ['just close enough', '1', '5000', true],
    ['just too close', '1', '4999.99', false],
    ['just near enough from above', '1', '20000', true],
    ['just too far', '1', '20000.01', false],
    ['equal amounts', '100', '100', false],
    ['nothing spent', '100', '0', false],
    ['nothing at all', '0', '0', false],
    ['an amount taken back', '1', '-10000', false],
    ['two amounts taken back', '-1', '-10000', false],
  ])('%s', (_what, a, b, expected) => {
    expect(isUnitSlip(new Decimal(a), new Decimal(b))).toBe(expected);
    expect(isUnitSlip(new Decimal(b), new Decimal(a))).toBe(expected);
  });
});
