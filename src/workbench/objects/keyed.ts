import { itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Remote, RemoteClass } from '../protocol/remote';
import type { Json } from '../protocol/wire';

/** A small store of values by key: settings of the workbook, custom properties of a sheet. */
export interface KeyedStore {
  readonly keys: () => readonly string[];
  /** Undefined where there is none. */
  readonly read: (key: string) => Json | undefined;
  readonly write: (key: string, value: Json) => void;
  readonly remove: (key: string) => void;
}

interface Entry<T> {
  readonly target: T;
  readonly key: string;
}

/** The collection and its items for one kind of store; they differ in their names only. */
export function keyedCollection<T>(
  types: { readonly collection: string; readonly item: string; readonly since: string },
  storeOf: (target: T) => KeyedStore,
): RemoteClass<T> {
  const { since } = types;
  const item = remoteClass<Entry<T>>({
    type: types.item,
    id: ({ key }) => key,
    idName: '_Id',
    properties: {
      Key: { since, read: ({ key }) => key },
      Value: {
        since,
        read: ({ target, key }) => {
          const value = storeOf(target).read(key);
          if (value === undefined) throw itemNotFound();
          return value;
        },
        write: ({ target, key }, value) => storeOf(target).write(key, value),
      },
    },
    methods: {
      Delete: {
        since,
        call: ({ target, key }) => {
          storeOf(target).remove(key);
        },
      },
    },
  });
  const found = (target: T, key: string): Remote | null => {
    const match = storeOf(target)
      .keys()
      .find((one) => one.toLowerCase() === key.toLowerCase());
    return match === undefined ? null : item({ target, key: match });
  };
  return remoteClass<T>({
    type: types.collection,
    items: (target) =>
      storeOf(target)
        .keys()
        .map((key) => item({ target, key })),
    item: (target, key) => {
      const one = found(target, key);
      if (!one) throw itemNotFound();
      return one;
    },
    methods: {
      Add: {
        since,
        call: (target, args) => {
          storeOf(target).write(args.text(0), args.json(1));
          return item({ target, key: args.text(0) });
        },
      },
      GetCount: { since, call: (target) => storeOf(target).keys().length },
      GetItemOrNullObject: { since, call: (target, args) => found(target, args.text(0)) },
    },
  });
}
