import type { Area } from '../../core/address';
import { invalidOperation, itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { RemoteSpec } from '../protocol/remote';
import { parseAddress, splitSheet } from './address';
import { application, runtime } from './application';
import type { Book, Ranged } from './book';
import { namedItems } from './names';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { settings } from './settings';
import { worksheets } from './worksheets';

function selected(book: Book): Ranged {
  return { book, sheet: book.model.activeSheet, areas: book.model.selection };
}

/** The range of an event: `event.getRange(context)`. The sheet may be gone by then. */
function rangeOfEvent(book: Book, reference: string): Ranged | null {
  const [id, address] = splitSheet(reference);
  const sheet = id === null ? null : book.model.sheet(id);
  const areas = address.split(',').map(parseAddress);
  return sheet && areas.every((area): area is Area => area !== null) ? { book, sheet, areas } : null;
}

const methods: RemoteSpec<Book>['methods'] = {
  GetActiveCell: {
    since: '1.7',
    call: (book) => {
      const { top, left } = selected(book).areas[0]!;
      return range({ ...selected(book), areas: [{ top, left, bottom: top, right: left }] });
    },
  },
  GetSelectedRange: {
    call: (book) => {
      const ranged = selected(book);
      if (ranged.areas.length > 1) throw invalidOperation('several ranges are selected');
      return range(ranged);
    },
  },
  GetSelectedRanges: { since: '1.9', call: (book) => rangeAreas(selected(book)) },
  _GetRangeForEventByReferenceId: {
    since: '1.8',
    call: (book, args) => {
      const ranged = rangeOfEvent(book, args.text(0));
      if (!ranged) throw itemNotFound();
      return range(ranged);
    },
  },
  _GetRangeOrNullObjectForEventByReferenceId: {
    since: '1.8',
    call: (book, args) => {
      const ranged = rangeOfEvent(book, args.text(0));
      return ranged && range(ranged);
    },
  },
};

export const workbook = remoteClass<Book>({
  type: 'Workbook',
  properties: {
    Name: { since: '1.7', read: ({ model }) => model.name },
    ReadOnly: { since: '1.8', read: () => false },
  },
  children: {
    Application: { open: application },
    Names: { open: (book) => namedItems({ book, sheet: null }) },
    Settings: { since: '1.4', open: settings },
    Worksheets: { open: worksheets },
    _Runtime: { since: '1.5', open: runtime },
  },
  methods,
});
