import { evidenceLinkBroken } from '../../src/rules/evidence-link-broken';
import type { CellInput } from '../grids';
import { findingsOf, ruleTable } from './table';

const inside = (location: string): CellInput => ({ value: '佐证材料1', link: { address: null, location } });
const outside = (address: string): CellInput => ({ value: '佐证材料1', link: { address, location: null } });

ruleTable(evidenceLinkBroken, {
  accept: [
    { name: 'the founding form' },
    {
      name: 'another sheet',
      change: { L14: inside("'附件 1'!A1"), L15: inside('附件 1!B2:C3'), L16: inside("'材料#2'!A1") },
      sheets: ['附件 1', '材料#2'],
    },
    {
      name: 'whole columns and rows',
      change: {
        L14: inside('A:C'),
        L15: inside('$13:$15'),
        L16: outside('#自评表!$AB:$AC'),
        L27: inside('3:12'),
      },
    },
    { name: 'a defined name', change: { L14: inside('验收清单') }, definedNames: ['验收清单'] },
    {
      name: 'a cell of this sheet, as link and as formula',
      change: { L14: inside('A1'), L15: { value: '佐证', formula: '=HYPERLINK("#A36","佐证")' } },
    },
    {
      name: 'addresses and files outside are not opened',
      change: {
        L14: outside('https://example.com/证明.pdf'),
        L15: outside('佐证材料/1.pdf'),
        L16: outside('file:///D:/材料/3.pdf'),
      },
    },
    {
      name: 'a place of this workbook typed as an address, with and without blanks',
      change: { L14: outside('#自评表!A1'), L15: outside(' #A1 '), L16: inside(' #A2 ') },
    },
    {
      name: 'names as Excel compares them',
      change: { L14: inside('SHEET2!A1'), L15: inside('evidence_list'), L16: inside("'it''s'!A1") },
      sheets: ['Sheet2', "it's"],
      definedNames: ['Evidence_List'],
    },
    {
      name: 'addresses of every kind that can be followed',
      change: {
        L14: outside('HTTP://a'),
        L15: outside('mailto:a@example.com'),
        L16: outside('D:/材料/3.pdf'),
        L27: outside('https://example.com/a?b=c#d'),
      },
    },
    { name: 'a computed address', change: { L14: { value: '佐证', formula: '=HYPERLINK(B1)' } } },
    {
      name: 'a link that a formula makes only if',
      change: { L14: { value: '佐证', formula: '=IF(B1="","",HYPERLINK("#附件9!A1","佐证"))' } },
    },
    {
      name: 'files on a drive and addresses with blanks around them',
      change: {
        L14: outside(' https://example.com/a '),
        L15: outside('D:\\材料\\3.pdf'),
        L16: outside('见:佐证.pdf'),
      },
    },
  ],
  reject: [
    {
      name: 'a sheet that is not there',
      change: { L14: inside("'附件2'!A1") },
      sheets: ['附件1'],
      at: 'L14',
      data: { fault: 'sheet' },
    },
    { name: 'a deleted place', change: { L14: inside('#REF!') }, at: 'L14', data: { fault: 'sheet' } },
    {
      name: 'a name that is not there',
      change: { L15: inside('验收清单') },
      at: 'L15',
      data: { fault: 'place' },
    },
    {
      name: 'beyond the last row',
      change: { L15: inside('自评表!A2000000') },
      at: 'L15',
      data: { fault: 'place' },
    },
    ...['A:', ':C', 'A:3', '3', '1.A:C', 'A:C.1'].map((location) => ({
      name: `no column and no row: ${location}`,
      change: { L14: inside(location) },
      at: 'L14',
      data: { fault: 'place' },
    })),
    {
      name: 'nothing',
      change: { L14: { value: '佐证', link: { address: '', location: null } } },
      at: 'L14',
      data: { fault: 'empty' },
    },
    {
      name: 'an address without a host',
      change: { L14: outside('https://') },
      at: 'L14',
      data: { fault: 'malformed', link: 'https://' },
    },
    ...['https:// example.com', 'http:///a', 'https:example.com', 'mailto:', 'file://', '材料<1>.pdf'].map(
      (address) => ({
        name: `the address ${address}`,
        change: { L14: outside(address) },
        at: 'L14',
        data: { fault: 'malformed', link: address },
      }),
    ),
    ...['', ' '].map((location) => ({
      name: `nothing but “${location}”`,
      change: { L14: inside(location) },
      at: 'L14',
      data: { fault: 'empty' },
    })),
    {
      name: 'a missing sheet typed as an address',
      change: { L14: outside('#附件9!A1') },
      at: 'L14',
      data: { fault: 'sheet', link: '#附件9!A1' },
    },
    {
      name: 'a sheet without a name',
      change: { L14: inside('!A1') },
      at: 'L14',
      data: { fault: 'sheet' },
    },
    {
      name: 'a formula that leads to a missing sheet',
      change: { L16: { value: '佐证', formula: '=HYPERLINK("#附件9!A1","佐证")' } },
      at: 'L16',
      data: { fault: 'sheet' },
    },
    ...['= HYPERLINK("#附件9!A1","佐证")', '=hyperlink( "#附件9!A1","佐证")', '=HYPERLINK ("#附件9!A1")'].map(
      (formula) => ({
        name: `the formula ${formula}`,
        change: { L16: { value: '佐证', formula } },
        at: 'L16',
        data: { fault: 'sheet', link: '#附件9!A1' },
      }),
    ),
    ...['mailto: ', 'file: // ', 'https://example.com/ 证明', 'ftp:', ' https:// '].map((address) => ({
      name: `the address “${address}”`,
      change: { L14: outside(address) },
      at: 'L14',
      data: { fault: 'malformed' },
    })),
  ],
});

test.each([
  ['', '没有地址', 'has no address'],
  ['https://', '地址“https://”写法有误', 'has the malformed address “https://”'],
  [
    '#附件9!A1',
    '指向“#附件9!A1”，本工作簿没有这张工作表',
    'leads to “#附件9!A1”, a sheet that this workbook does not have',
  ],
  [
    '#清单',
    '指向“#清单”，本工作簿没有这个单元格或名称',
    'leads to “#清单”, a cell or name that this workbook does not have',
  ],
])('what is wrong with the address “%s”', (address, zh, en) => {
  const [finding] = findingsOf(evidenceLinkBroken, { name: address, change: { L14: outside(address) } });
  const { texts } = evidenceLinkBroken;
  expect(texts['zh-CN'].what(finding!.data)).toBe(`佐证材料“佐证材料1”的超链接${zh}。`);
  expect(texts.en.what(finding!.data)).toBe(`The hyperlink of the evidence “佐证材料1” ${en}.`);
});
