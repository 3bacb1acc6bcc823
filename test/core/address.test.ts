import {
  areaOf,
  areaToA1,
  columnIndex,
  columnName,
  contains,
  parseA1,
  parseArea,
  sameAddress,
  toA1,
} from '../../src/core/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnIndex(name)).toBe(column);
  expect(columnIndex(name.toLowerCase())).toBe(column);
});

test.each([
  ['A1', 0, 0],
  ['G16', 15, 6],
  ['$G$16', 15, 6],
  ['$g16', 15, 6],
  ['xfd1048576', 1_048_575, 16_383],
])('%s is row %d, column %d', (text, row, column) => {
  expect(parseA1(text)).toEqual({ row, column });
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'A01',
  'A1B',
  ' A1',
  'A1 ',
  'A-1',
  '甲1',
  'AAAA1',
  'A12345678',
  'A1048577',
  'XFE1',
])('“%s” is no address', (text) => {
  expect(parseA1(text)).toBeNull();
});

test.each([
  ['A1', 0, 0, 0, 0],
  ['B2:D5', 1, 1, 4, 3],
  ['$D$5:$B$2', 1, 1, 4, 3],
  ['B5:D2', 1, 1, 4, 3],
])('%s from row %d, column %d to row %d, column %d', (text, top, left, bottom, right) => {
  expect(parseArea(text)).toEqual({ top, left, bottom, right });
});

test.each(['', ':', 'A1:', ':A1', 'A1:B', 'A:B', 'A1:B2:C3'])('“%s” is no area', (text) => {
  expect(parseArea(text)).toBeNull();
});

test('addresses and areas are printed as Excel prints them', () => {
  expect(toA1({ row: 15, column: 6 })).toBe('G16');
  expect(areaToA1({ top: 0, left: 0, bottom: 33, right: 11 })).toBe('A1:L34');
  expect(areaToA1(areaOf({ row: 2, column: 1 }))).toBe('B3');
});

test('the bounds of an area belong to it', () => {
  const area = { top: 2, left: 3, bottom: 4, right: 5 };
  const inside = (row: number, column: number) => contains(area, { row, column });
  expect([inside(2, 3), inside(4, 5), inside(3, 4), inside(4, 3)]).toEqual([true, true, true, true]);
  expect([inside(1, 3), inside(5, 5), inside(2, 2), inside(4, 6)]).toEqual([false, false, false, false]);
});

test('one address is another where row and column are the same', () => {
  expect(sameAddress({ row: 1, column: 2 }, { row: 1, column: 2 })).toBe(true);
  expect(sameAddress({ row: 1, column: 2 }, { row: 1, column: 3 })).toBe(false);
  expect(sameAddress({ row: 1, column: 2 }, { row: 2, column: 2 })).toBe(false);
});
