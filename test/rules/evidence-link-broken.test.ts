import { evidenceLinkBroken } from '../../src/rules/evidence-link-broken';
import type { CellInput } from '../grids';
import { ruleTable } from './table';

const inside = (location: string): CellInput => ({ value: '佐证材料1', link: { address: null, location } });
const outside = (address: string): CellInput => ({ value: '佐证材料1', link: { address, location: null } });

ruleTable(evidenceLinkBroken, {
  accept: [
    { name: 'the founding form' },
    {
      name: 'another sheet',
      change: { L14: inside("'附件 1'!A1"), L15: inside('附件 1!B2:C3') },
      sheets: ['附件 1'],
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
    { name: 'a computed address', change: { L14: { value: '佐证', formula: '=HYPERLINK(B1)' } } },
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
    {
      name: 'a formula that leads to a missing sheet',
      change: { L16: { value: '佐证', formula: '=HYPERLINK("#附件9!A1","佐证")' } },
      at: 'L16',
      data: { fault: 'sheet' },
    },
  ],
});
