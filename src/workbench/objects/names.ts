import type { DefinedName } from '../model/names';
import { Failure, invalidArgument, itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Remote } from '../protocol/remote';
import { parseAddress, sheetAddress, splitSheet } from './address';
import type { Book, Ranged } from './book';
import { areaOf, range } from './range';
import { worksheetOf } from './worksheet';

/** The names of the workbook, or of one sheet. */
interface NameScope {
  readonly book: Book;
  readonly sheet: string | null;
}

interface NameTarget {
  readonly book: Book;
  readonly name: string;
}

function nameOf({ book, name }: NameTarget): DefinedName {
  const found = book.model.names.find(name);
  if (!found) throw itemNotFound();
  return found;
}

/** The range that a name stands for; null where it stands for something else. */
export function rangeOfName(book: Book, name: string): Ranged | null {
  const reference = book.model.names.find(name)?.reference;
  if (reference === undefined) return null;
  const [sheetName, address] = splitSheet(reference);
  const sheet = sheetName === null ? null : book.model.sheetNamed(sheetName);
  const area = parseAddress(address);
  return sheet && area ? { book, sheet, areas: [area] } : null;
}

const namedItem = remoteClass<NameTarget>({
  type: 'NamedItem',
  id: ({ name }) => name,
  idName: '_Id',
  properties: {
    Name: { read: (target) => nameOf(target).name },
    Type: { read: ({ book, name }) => (rangeOfName(book, name) ? 'Range' : 'String') },
    Value: {
      read: (target) => {
        const ranged = rangeOfName(target.book, target.name);
        return ranged ? sheetAddress(ranged.sheet.name, areaOf(ranged)) : nameOf(target).reference;
      },
    },
    Formula: { since: '1.7', read: (target) => `=${nameOf(target).reference}` },
    Comment: { since: '1.4', read: (target) => nameOf(target).comment },
    Visible: {
      read: (target) => !nameOf(target).hidden,
      write: (target, value) => {
        const name = nameOf(target);
        target.book.model.names.remove(name);
        target.book.model.names.add({ ...name, hidden: value === false });
      },
    },
    Scope: { since: '1.4', read: (target) => (nameOf(target).sheet === null ? 'Workbook' : 'Worksheet') },
  },
  children: {
    WorksheetOrNullObject: {
      since: '1.4',
      open: (target) => {
        const id = nameOf(target).sheet;
        const sheet = id === null ? null : target.book.model.sheet(id);
        return sheet && worksheetOf(target.book, sheet);
      },
    },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: (target) => {
        target.book.model.names.remove(nameOf(target));
      },
    },
    GetRange: {
      call: ({ book, name }) => {
        const ranged = rangeOfName(book, name);
        if (!ranged) throw new Failure('InvalidOperation', 'The name does not stand for a range.');
        return range(ranged);
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      call: ({ book, name }) => {
        const ranged = rangeOfName(book, name);
        return ranged && range(ranged);
      },
    },
  },
});

function namesIn({ book, sheet }: NameScope): readonly DefinedName[] {
  return book.model.names.all().filter((name) => name.sheet === sheet);
}

function found(scope: NameScope, name: string): Remote | null {
  const there = namesIn(scope).some((one) => one.name.toLowerCase() === name.toLowerCase());
  return there ? namedItem({ book: scope.book, name }) : null;
}

export const namedItems = remoteClass<NameScope>({
  type: 'NamedItemCollection',
  items: (scope) => namesIn(scope).map(({ name }) => namedItem({ book: scope.book, name })),
  item: (scope, name) => {
    const item = found(scope, name);
    if (!item) throw itemNotFound();
    return item;
  },
  methods: {
    GetCount: { since: '1.4', call: (scope) => namesIn(scope).length },
    GetItemOrNullObject: { since: '1.4', call: (scope, args) => found(scope, args.text(0)) },
    Add: {
      since: '1.4',
      call: ({ book, sheet }, args) => {
        const name = args.text(0);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseAddress(name)) throw invalidArgument();
        if (book.model.names.find(name)) throw new Failure('ItemAlreadyExists', 'The name is taken.');
        const ranged = range.targetOf(args.remote(1));
        const reference = ranged ? absolute(ranged) : args.text(1).replace(/^=/, '');
        book.model.names.add({
          name,
          reference,
          comment: args.has(2) ? args.text(2) : '',
          hidden: false,
          sheet,
        });
        return namedItem({ book, name });
      },
    },
  },
});

/** "自评表!$A$1:$B$2" */
function absolute(ranged: Ranged): string {
  const full = sheetAddress(ranged.sheet.name, areaOf(ranged));
  const cut = full.lastIndexOf('!') + 1;
  return full.slice(0, cut) + full.slice(cut).replace(/[A-Z]+|\d+/g, '$$$&');
}
