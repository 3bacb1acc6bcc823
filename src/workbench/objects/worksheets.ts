import type { SheetModel } from '../model/sheet';
import { Failure, itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Book } from './book';
import { ALL_EVENTS, eventMethods } from './event-methods';
import { validName, worksheetOf } from './worksheet';

/** Sheets are found by name or by id. */
function sheetOf({ model }: Book, key: string): SheetModel | null {
  return model.sheetNamed(key) ?? model.sheet(key);
}

function shown({ model }: Book, visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? model.sheets.filter(({ visibility }) => visibility === 'visible') : model.sheets;
}

export const worksheets = remoteClass<Book>({
  type: 'WorksheetCollection',
  items: (book) => book.model.sheets.map((sheet) => worksheetOf(book, sheet)),
  item: (book, key) => {
    const sheet = sheetOf(book, key);
    if (!sheet) throw itemNotFound();
    return worksheetOf(book, sheet);
  },
  methods: {
    Add: {
      call: (book, args) => {
        const name = args.has(0) ? validName(args.text(0)) : null;
        if (name !== null && book.model.sheetNamed(name)) {
          throw new Failure(
            'ItemAlreadyExists',
            'A resource with the same name or identifier already exists.',
          );
        }
        return worksheetOf(book, book.model.addSheet(name));
      },
    },
    GetActiveWorksheet: { call: (book) => worksheetOf(book, book.model.activeSheet) },
    GetCount: { since: '1.4', call: (book, args) => shown(book, args.flag(0)).length },
    GetFirst: { since: '1.5', call: (book, args) => worksheetOf(book, shown(book, args.flag(0))[0]!) },
    GetLast: { since: '1.5', call: (book, args) => worksheetOf(book, shown(book, args.flag(0)).at(-1)!) },
    GetItemOrNullObject: {
      since: '1.4',
      call: (book, args) => {
        const sheet = sheetOf(book, args.text(0));
        return sheet && worksheetOf(book, sheet);
      },
    },
    ...eventMethods<Book>(
      ALL_EVENTS,
      ({ events }) => events,
      () => null,
    ),
  },
});
