import { locate } from './paths';
import { memberOf } from './remote';
import type { Remote, RemoteHost } from './remote';
import type { Json, QueryInfo } from './wire';

interface Loaded {
  [key: string]: Json;
}

/**
 * What a load brings: the properties chosen ("values", "format/fill/color"), all of them where none
 * is chosen, and for a collection the same of each of its items.
 */
export function query(remote: Remote, info: QueryInfo, host: RemoteHost): Json {
  const chosen = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const paths = chosen.map((path) => path.split('/').filter((step) => step !== ''));
  return load(remote, paths, { top: info.Top ?? null, skip: info.Skip ?? 0 }, host);
}

interface Page {
  readonly top: number | null;
  readonly skip: number;
}

const WHOLE: Page = { top: null, skip: 0 };

function load(remote: Remote, paths: readonly (readonly string[])[], page: Page, host: RemoteHost): Loaded {
  if (remote.items) return loadItems(remote, remote.items, paths, page, host);
  const loaded: Loaded = idOf(remote);
  for (const path of withDefaults(remote, paths)) loadPath(remote, path, loaded, host);
  return loaded;
}

function loadItems(
  remote: Remote,
  items: () => readonly Remote[],
  paths: readonly (readonly string[])[],
  page: Page,
  host: RemoteHost,
): Loaded {
  const ofItems: (readonly string[])[] = [];
  const ofCollection: Loaded = {};
  for (const path of paths) {
    const [step, ...rest] = path;
    if (step?.toLowerCase() === 'items') ofItems.push(rest.length > 0 ? rest : ['*']);
    else if (step && remote.member(step)) loadPath(remote, path, ofCollection, host);
    else ofItems.push(path);
  }
  const end = page.top === null ? undefined : page.skip + page.top;
  const shown = items().slice(page.skip, end);
  return { ...ofCollection, _Items: shown.map((item) => load(item, ofItems, WHOLE, host)) };
}

function withDefaults(remote: Remote, paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (paths.length === 0) return remote.properties.map((name) => [name]);
  return paths.flatMap((path) =>
    path.length === 1 && path[0] === '*' ? remote.properties.map((name) => [name]) : [path],
  );
}

function loadPath(remote: Remote, path: readonly string[], into: Loaded, host: RemoteHost): void {
  const [step = '', ...rest] = path;
  locate(remote, step, () => {
    const member = memberOf(remote, step, host);
    if (member.kind === 'property') {
      if (member.name in into === false) into[member.name] = member.read();
      return;
    }
    if (member.kind !== 'child') return;
    const child = member.open();
    const loaded = child ? load(child, rest.length > 0 ? [rest] : [], WHOLE, host) : null;
    into[member.name] = merged(into[member.name], loaded);
  });
}

/** "format/fill/color" and "format/font/bold" meet in one Format, "areas/rowIndex" and "areas/rowCount" in each area. */
function merged(before: Json | undefined, after: Json): Json {
  if (Array.isArray(before) && Array.isArray(after)) {
    return after.map((item: Json, index) => merged(before[index] as Json | undefined, item));
  }
  if (!isObject(before) || !isObject(after)) return after;
  const both: Loaded = { ...before };
  for (const [key, value] of Object.entries(after)) both[key] = merged(both[key], value);
  return both;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id that lets the client find the object again; every answer carries it. */
export function idOf(remote: Remote): Loaded {
  return remote.id === null ? {} : { [remote.idName]: remote.id };
}
