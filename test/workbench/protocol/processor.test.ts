import { Processor } from '../../../src/workbench/protocol/processor';
import { invalidArgument, itemNotFound } from '../../../src/workbench/protocol/failure';
import { remoteClass } from '../../../src/workbench/protocol/remote';
import type { Remote, RemoteClass } from '../../../src/workbench/protocol/remote';
import type { Action, ObjectPath, RequestBody } from '../../../src/workbench/protocol/wire';

/** A little world of its own: a shelf of books. The protocol knows nothing of Excel. */
interface Book {
  title: string;
  pages: number;
}

const book: RemoteClass<Book> = remoteClass<Book>({
  type: 'Book',
  id: ({ title }) => title,
  tracked: true,
  properties: {
    Title: { read: ({ title }) => title, write: (one, value) => void (one.title = String(value)) },
    Pages: { read: ({ pages }) => pages },
    Cover: { since: '1.5', read: () => 'red', onlyNamed: true },
  },
});

const shelf = remoteClass<Book[]>({
  type: 'Shelf',
  items: (books) => books.map(book),
  item: (books, key) => {
    const found = books.find(({ title }) => title === key);
    if (!found) throw itemNotFound();
    return book(found);
  },
  methods: {
    Add: {
      call: (books, args) => {
        const added = { title: args.text(0), pages: args.integer(1, 0) };
        books.push(added);
        return book(added);
      },
    },
    Find: { call: (books, args) => books.filter(({ title }) => title === args.text(0)).map(book)[0] ?? null },
    IndexOf: {
      call: (books, args) => {
        const other = book.targetOf(args.remote(0));
        if (!other) throw invalidArgument();
        return books.indexOf(other);
      },
    },
  },
});

const library = remoteClass<Book[]>({ type: 'Library', children: { Shelf: { open: shelf } } });

function processorOver(books: Book[], supports: (set: string) => boolean = () => true): Processor {
  const root: Remote = library(books);
  return new Processor({ root, service: () => null, supports, settle: () => Promise.resolve() });
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const SHELF: ObjectPath = { Id: 2, ObjectPathType: 4, Name: 'Shelf', ParentObjectPathId: 1 };
const method = (Id: number, Name: string, ...Arguments: (string | number)[]): ObjectPath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments },
});
const item = (Id: number, key: string): ObjectPath => ({
  Id,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});

let nextAction = 100;
const act = (ActionType: number, ObjectPathId: number, more: Partial<Action> = {}): Action => ({
  Id: nextAction++,
  ActionType,
  Name: '',
  ObjectPathId,
  ...more,
});

function request(actions: Action[], ...paths: ObjectPath[]): RequestBody {
  const all = [ROOT, SHELF, ...paths].map((path) => [String(path.Id), path] as const);
  return { Actions: actions, ObjectPaths: Object.fromEntries(all) };
}

const TWO = (): Book[] => [
  { title: 'A', pages: 10 },
  { title: 'B', pages: 20 },
];

describe('a request', () => {
  it('answers in order and walks each path once', async () => {
    const books = TWO();
    const add = method(3, 'Add', 'C', 30);
    const answer = await processorOver(books).process(
      request([act(1, 3), act(1, 3), act(2, 3, { QueryInfo: { Select: ['pages'] } })], add),
    );
    expect(answer.Error).toBeUndefined();
    expect(answer.Results.map(({ Value }) => Value)).toEqual([
      { Id: 'C' },
      { Id: 'C' },
      { Id: 'C', Pages: 30 },
    ]);
    expect(books).toHaveLength(3);
  });

  it('loads all properties of all items where none is chosen', async () => {
    const answer = await processorOver(TWO()).process(request([act(2, 2, { QueryInfo: {} })]));
    expect(answer.Results[0]!.Value).toEqual({
      _Items: [
        { Id: 'A', Title: 'A', Pages: 10 },
        { Id: 'B', Title: 'B', Pages: 20 },
      ],
    });
  });

  it('stops at the first failure and says where it happened', async () => {
    const answer = await processorOver(TWO()).process(
      request([act(1, 3), act(1, 4), act(1, 3)], item(3, 'A'), item(4, 'Z')),
    );
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error).toEqual({
      Code: 'ItemNotFound',
      Message: expect.any(String),
      Location: 'Shelf.getItem',
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
  });

  it('answers null for a null object, and refuses to act on it', async () => {
    const find = method(3, 'Find', 'Z');
    const set = act(4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['Y'] } });
    const answer = await processorOver(TWO()).process(request([act(1, 3), act(2, 3), set], find));
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null]);
    expect(answer.Error?.Code).toBe('ItemNotFound');
  });

  it('keeps objects by reference until they are released', async () => {
    const processor = processorOver(TWO());
    const kept = await processor.process(
      request([act(1, 3), act(3, 3, { Name: '_KeepReference' }), act(1, 3)], item(3, 'B')),
    );
    const reference = (kept.Results[2]!.Value as { _ReferenceId: string })._ReferenceId;
    const byReference: ObjectPath = { Id: 9, ObjectPathType: 6, Name: reference };
    const again = await processor.process(
      request([act(2, 9, { QueryInfo: { Select: ['Title'] } })], byReference),
    );
    expect(again.Results[0]!.Value).toEqual({ Id: 'B', Title: 'B' });
    const release = act(3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: [reference] } });
    await processor.process(request([release]));
    const gone = await processor.process(request([act(2, 9)], byReference));
    expect(gone.Error?.Code).toBe('ItemNotFound');
  });

  it('takes objects as arguments', async () => {
    const indexOf = act(3, 2, {
      Name: 'IndexOf',
      ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [3] },
    });
    const answer = await processorOver(TWO()).process(request([indexOf], item(3, 'B')));
    expect(answer.Results[0]!.Value).toBe(1);
  });

  it.each<[string, Action, string]>([
    ['an unknown property', act(2, 3, { QueryInfo: { Select: ['Author'] } }), 'NotImplemented'],
    [
      'a property that cannot be written',
      act(4, 3, { Name: 'Pages', ArgumentInfo: { Arguments: [1] } }),
      'NotImplemented',
    ],
    ['an unknown method', act(3, 3, { Name: 'Read' }), 'NotImplemented'],
    ['an unknown kind of action', act(6, 3), 'NotImplemented'],
    ['a member of a later set', act(2, 3, { QueryInfo: { Select: ['Cover'] } }), 'ApiNotFound'],
  ])('fails by name at %s', async (_what, action, code) => {
    const answer = await processorOver(TWO(), (set) => set === '1.1').process(
      request([action], item(3, 'A')),
    );
    expect(answer.Error?.Code).toBe(code);
  });

  it('lets a fault of the objects themselves through: it is ours, and must be seen', async () => {
    const broken = remoteClass<null>({
      type: 'Broken',
      properties: {
        Title: {
          read: () => {
            throw new TypeError('a fault');
          },
        },
      },
    });
    const processor = new Processor({
      root: broken(null),
      service: () => null,
      supports: () => true,
      settle: () => Promise.resolve(),
    });
    await expect(processor.process(request([act(2, 1)]))).rejects.toThrow('a fault');
  });
});
