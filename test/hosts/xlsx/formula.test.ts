import { linkOfFormula, shiftFormula } from '../../../src/hosts/xlsx/formula';

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
  ['SUM(1:2)+SUM($1:2)', 'SUM(3:4)+SUM($1:4)'],
  ["表2!A1+'A1 B2'!B2", "表2!B3+'A1 B2'!C4"],
  ['A1!B2', 'A1!C4'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['Table1[A1]+Table1[[#This Row],[B2]]', 'Table1[A1]+Table1[[#This Row],[B2]]'],
  ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
  ['"A1"&A1&"""A1"""', '"A1"&B3&"""A1"""'],
  ['A1_x+xyzA1+A1.b+Q1年+本A1', 'A1_x+xyzA1+A1.b+Q1年+本A1'],
  ['1E5+A1', '1E5+B3'],
  ['IF(A1>1.5,"是",2)', 'IF(B3>1.5,"是",2)'],
  ['XFD1', '#REF!'],
  ['A1048576', '#REF!'],
  ['A1#', 'B3#'],
  ['TRUE', 'TRUE'],
])('%s one column right and two rows down', (formula, shifted) => {
  expect(shiftFormula(formula, { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(shifted);
});

test.each([
  ['HYPERLINK("http://a","b")', { address: 'http://a', location: null }],
  [' hyperlink ( "a""b" ) ', { address: 'a"b', location: null }],
  ['HYPERLINK("#表!A1","b")', { address: null, location: '表!A1' }],
  ['HYPERLINK(A1,"b")', null],
  ['HYPERLINK("a"&B1,"b")', null],
  ['HYPERLINK("")', null],
])('link of %s', (formula, link) => {
  expect(linkOfFormula(formula)).toEqual(link);
});
