import { countOf } from '../model/area';
import { remoteClass } from '../protocol/remote';
import type { RemoteClass } from '../protocol/remote';
import { refuseIfProtected } from './book';
import type { Ranged } from './book';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './format';
import { isEntireColumn, isEntireRow, sheetAddress } from './address';
import { offset } from './range';
import { worksheetOf } from './worksheet';

const addressOf = ({ sheet, areas }: Ranged) => areas.map((area) => sheetAddress(sheet.name, area)).join(',');

const rangeCollection = remoteClass<Ranged>({
  type: 'RangeCollection',
  items: (target) => target.areas.map((area) => offset(target, area)),
  methods: {
    GetCount: { call: ({ areas }) => areas.length },
    GetItemAt: { call: (target, args) => offset(target, target.areas[args.integer(0)]!) },
  },
});

/** Several ranges of one sheet, treated as one. */
export const rangeAreas: RemoteClass<Ranged> = remoteClass<Ranged>({
  type: 'RangeAreas',
  tracked: true,
  properties: {
    Address: { since: '1.9', read: addressOf },
    AddressLocal: { since: '1.9', read: addressOf },
    AreaCount: { since: '1.9', read: ({ areas }) => areas.length },
    CellCount: { since: '1.9', read: ({ areas }) => areas.reduce((sum, area) => sum + countOf(area), 0) },
    IsEntireColumn: { since: '1.9', read: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { since: '1.9', read: ({ areas }) => areas.every(isEntireRow) },
  },
  children: {
    Areas: { since: '1.9', open: rangeCollection },
    ConditionalFormats: { since: '1.9', open: (target) => conditionalFormats(target) },
    Format: { since: '1.9', open: (target) => rangeFormat(target) },
    Worksheet: { since: '1.9', open: ({ book, sheet }) => worksheetOf(book, sheet) },
  },
  methods: {
    Clear: {
      since: '1.9',
      call: ({ sheet, areas }) => {
        refuseIfProtected(sheet);
        for (const area of areas) sheet.clear(area, 'all');
      },
    },
  },
});
