import type { Area } from '../../core/address';
import type { Grid } from '../../core/grid';
import { WHOLE_SHEET } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Remote, RemoteSpec } from '../protocol/remote';
import { LONGEST_ADDRESS, parseAddress, splitSheet } from './address';
import type { Book, Ranged } from './book';
import { eventMethods } from './event-methods';
import { namedItems, rangeOfName } from './names';
import { customProperties } from './custom-properties';
import { worksheetProtection } from './protection';
import { offset, range } from './range';
import { rangeAreas } from './range-areas';
import { textOf } from './values';

export interface SheetTarget {
  readonly book: Book;
  readonly sheet: SheetModel;
}

const VISIBILITY: Readonly<Record<Grid['visibility'], string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

const LONGEST_NAME = 31;
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const properties: RemoteSpec<SheetTarget>['properties'] = {
  Id: { read: ({ sheet }) => sheet.id },
  Name: {
    read: ({ sheet }) => sheet.name,
    write: ({ book, sheet }, value) => {
      const name = textOf(value);
      const other = book.model.sheetNamed(name);
      if (other && other.id !== sheet.id) throw invalidArgument('another sheet has this name');
      sheet.rename(validName(name));
    },
  },
  Position: { read: ({ sheet }) => sheet.position },
  Visibility: {
    read: ({ sheet }) => VISIBILITY[sheet.visibility],
    write: ({ book, sheet }, value) => {
      const wanted = (Object.keys(VISIBILITY) as Grid['visibility'][]).find(
        (key) => VISIBILITY[key] === value,
      );
      if (!wanted) throw invalidArgument();
      const others = book.model.sheets.filter(
        ({ id, visibility }) => id !== sheet.id && visibility === 'visible',
      );
      if (wanted !== 'visible' && others.length === 0)
        throw invalidOperation('a workbook shows one sheet at least');
      sheet.visibility = wanted;
    },
  },
};

const methods: RemoteSpec<SheetTarget>['methods'] = {
  Activate: {
    call: ({ book, sheet }) => {
      if (sheet.visibility !== 'visible') throw invalidOperation('the sheet is hidden');
      book.model.activate(sheet);
    },
  },
  Delete: {
    call: ({ book, sheet }) => {
      if (sheet.visibility === 'very-hidden' || book.model.sheets.length === 1) throw invalidOperation();
      book.model.deleteSheet(sheet);
    },
  },
  GetCell: {
    call: (target, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return offset(whole(target), { top: row, left: column, bottom: row, right: column });
    },
  },
  GetRange: { call: (target, args) => range(args.has(0) ? addressed(target, args.text(0)) : whole(target)) },
  GetRangeByIndexes: {
    since: '1.7',
    call: (target, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      const [bottom, right] = [top + args.integer(2) - 1, left + args.integer(3) - 1];
      return offset(whole(target), { top, left, bottom, right });
    },
  },
  GetRanges: {
    since: '1.9',
    call: (target, args) => {
      if (!args.has(0)) return rangeAreas(whole(target));
      // Real Excel cuts the list without a word; here it must be seen.
      if (args.text(0).length > LONGEST_ADDRESS)
        throw invalidArgument('the address is longer than 8192 characters');
      const areas = args
        .text(0)
        .split(',')
        .flatMap((part) => addressed(target, part.trim()).areas);
      return rangeAreas({ ...target, areas });
    },
  },
  GetUsedRange: {
    call: (target, args) => offset(whole(target), target.sheet.usedArea(args.flag(0)) ?? FIRST_CELL),
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call: (target, args) => {
      const used = target.sheet.usedArea(args.flag(0));
      return used && offset(whole(target), used);
    },
  },
  GetNext: { since: '1.5', call: (target, args) => neighbour(target, 1, args.flag(0)) ?? missing() },
  GetNextOrNullObject: { since: '1.5', call: (target, args) => neighbour(target, 1, args.flag(0)) },
  GetPrevious: { since: '1.5', call: (target, args) => neighbour(target, -1, args.flag(0)) ?? missing() },
  GetPreviousOrNullObject: { since: '1.5', call: (target, args) => neighbour(target, -1, args.flag(0)) },
  Calculate: {
    since: '1.6',
    call: ({ book }) => {
      book.model.recalculateAll();
    },
  },
  ...eventMethods<SheetTarget>(
    ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'],
    ({ book }) => book.events,
    ({ sheet }) => sheet.id,
  ),
};

const worksheet = remoteClass<SheetTarget>({
  type: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  properties,
  methods,
  children: {
    Names: { since: '1.4', open: ({ book, sheet }) => namedItems({ book, sheet: sheet.id }) },
    Protection: { since: '1.2', open: (target) => worksheetProtection(target) },
    CustomProperties: { since: '1.12', open: (target) => customProperties(target) },
  },
});

export function worksheetOf(book: Book, sheet: SheetModel): Remote {
  return worksheet({ book, sheet });
}

function whole({ book, sheet }: SheetTarget): Ranged {
  return { book, sheet, areas: [WHOLE_SHEET] };
}

/** An address on this sheet, or a name that stands for one. */
function addressed(target: SheetTarget, text: string): Ranged {
  const [sheetName, address] = splitSheet(text);
  if (sheetName !== null && sheetName.toLowerCase() !== target.sheet.name.toLowerCase())
    throw invalidArgument();
  const area = parseAddress(address);
  if (area) return { ...target, areas: [area] };
  const named = rangeOfName(target.book, address);
  if (named && named.sheet.id === target.sheet.id) return named;
  throw invalidArgument(`"${text}" is no address`);
}

/** Excel's rules for the name of a sheet. */
export function validName(name: string): string {
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument('the name of a sheet has 1 to 31 characters, none of \\ / ? * [ ] :');
  }
  return name;
}

function neighbour({ book, sheet }: SheetTarget, step: 1 | -1, visibleOnly: boolean): Remote | null {
  const { sheets } = book.model;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at]!;
    if (!visibleOnly || found.visibility === 'visible') return worksheetOf(book, found);
  }
  return null;
}

function missing(): never {
  throw itemNotFound();
}
