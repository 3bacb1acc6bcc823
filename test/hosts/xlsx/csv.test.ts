import { strToU8 } from 'fflate';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { at, opened } from './build';

const first = async (bytes: Uint8Array) => (await opened(bytes)).sheets[0]!;

/** "自评表,得分" in GB18030; no TextEncoder writes it. */
const GB18030 = new Uint8Array([
  0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xed, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6, 0x0a, 0x31, 0x2c, 0x32, 0x0a,
]);

test.each([
  ['UTF-8', strToU8('自评表,得分\n1,2\n')],
  ['UTF-8 with a mark', strToU8('\uFEFF自评表,得分\n1,2\n')],
  ['UTF-16 LE', new Uint8Array(Buffer.from('\uFEFF自评表\t得分\r\n1\t2', 'utf16le'))],
  ['UTF-16 BE', new Uint8Array(Buffer.from('\uFEFF自评表\t得分\r\n1\t2', 'utf16le').swap16())],
  ['GB18030', GB18030],
  ['semicolons', strToU8('自评表;得分\r1;2')],
])('%s', async (_, bytes) => {
  const sheet = await first(bytes);
  expect(['A1', 'B1', 'A2', 'B2'].map((a1) => at(sheet, a1).value)).toEqual(['自评表', '得分', 1, 2]);
  expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
});

test.each([
  ['3.64', 3.64, 'General', '3.64'],
  ['-5', -5, 'General', '-5'],
  ['90%', 0.9, '0%', '90%'],
  ['57.4%', 0.574, '0.00%', '57.40%'],
  ['"1,200"', 1200, '#,##0', '1,200'],
  ['"1,234.5"', 1234.5, '#,##0.00', '1,234.50'],
  ['1.5e3', 1500, 'General', '1500'],
  ['0', 0, 'General', '0'],
  // Codes and long numbers would be spoilt as numbers.
  ['007', '007', 'General', '007'],
  ['440703198001011234', '440703198001011234', 'General', '440703198001011234'],
  ['≥95%', '≥95%', 'General', '≥95%'],
  ['2024/12/31', '2024/12/31', 'General', '2024/12/31'],
  ['110次以上', '110次以上', 'General', '110次以上'],
  ['"12,34"', '12,34', 'General', '12,34'],
  ['"甲""乙"",丙"', '甲"乙",丙', 'General', '甲"乙",丙'],
  ['"两\n行"', '两\n行', 'General', '两\n行'],
  ['"不闭合', '不闭合', 'General', '不闭合'],
  ['=SUM(A1)', '=SUM(A1)', 'General', '=SUM(A1)'],
  ['.', '.', 'General', '.'],
  ['%', '%', 'General', '%'],
])('field %s', async (field, value, format, text) => {
  const sheet = await first(strToU8(`头,列\n${field}`));
  expect(at(sheet, 'A2')).toMatchObject({ value, format, text, formula: null });
});

test('named after the file', async () => {
  const result = await readWorkbook(strToU8('a,b'), { fileName: 'D:\\自评\\2024年自评表.csv' });
  expect(result.ok && result.value.sheets[0]!.name).toBe('2024年自评表');
});
