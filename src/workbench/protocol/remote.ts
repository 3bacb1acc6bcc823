import { Failure } from './failure';
import type { Arguments } from './arguments';
import type { Json } from './wire';

/**
 * An object as the client sees it: named members that are read, written, opened or called.
 * Whoever builds objects describes a class once with `remoteClass` and gets a function
 * that puts a target behind it.
 */
export interface Remote {
  readonly type: string;
  /** The id under which the client asks its collection for the object again; null where it has none. */
  readonly id: string | null;
  /** Name of the id on the wire: "Id", or "_Id" where the client keeps it to itself. */
  readonly idName: 'Id' | '_Id';
  /** Whether the client may keep it by reference over several requests. */
  readonly tracked: boolean;
  readonly member: (name: string) => Member | null;
  /** Names of all properties; what a load without a choice brings. */
  readonly properties: readonly string[];
  readonly items: (() => readonly Remote[]) | null;
  readonly item: ((key: string) => Remote) | null;
}

export type MethodResult = Remote | Json | undefined;

export type Member =
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly since: string;
      readonly read: () => Json;
      readonly write: ((value: Json) => void) | null;
    }
  | {
      readonly kind: 'child';
      readonly name: string;
      readonly since: string;
      readonly open: () => Remote | null;
    }
  | {
      readonly kind: 'method';
      readonly name: string;
      readonly since: string;
      readonly call: (args: Arguments) => MethodResult;
    };

interface PropertySpec<T> {
  /** The requirement set that brought it; 1.1 where left out. */
  readonly since?: string;
  readonly read: (target: T) => Json;
  readonly write?: (target: T, value: Json) => void;
  /** Not part of a load without a choice (real Excel leaves out what is dear). */
  readonly onlyNamed?: boolean;
}

interface ChildSpec<T> {
  readonly since?: string;
  readonly open: (target: T) => Remote | null;
}

interface MethodSpec<T> {
  readonly since?: string;
  readonly call: (target: T, args: Arguments) => MethodResult;
}

export interface RemoteSpec<T> {
  readonly type: string;
  readonly id?: (target: T) => string;
  readonly idName?: 'Id' | '_Id';
  readonly tracked?: boolean;
  /** Keys are spelled as on the wire: PascalCase. */
  readonly properties?: Readonly<Record<string, PropertySpec<T>>>;
  readonly children?: Readonly<Record<string, ChildSpec<T>>>;
  readonly methods?: Readonly<Record<string, MethodSpec<T>>>;
  readonly items?: (target: T) => readonly Remote[];
  readonly item?: (target: T, key: string) => Remote;
}

const FIRST_SET = '1.1';

export interface RemoteClass<T> {
  (target: T): Remote;
  /** The target behind a remote of this class; null for a remote of another class. */
  targetOf(remote: Remote | null): T | null;
}

export function remoteClass<T>(spec: RemoteSpec<T>): RemoteClass<T> {
  const binders = new Map<string, (target: T) => Member>();
  const add = (name: string, bind: (target: T) => Member) => binders.set(name.toLowerCase(), bind);
  for (const [name, property] of Object.entries(spec.properties ?? {})) {
    add(name, (target) => bindProperty(name, property, target));
  }
  for (const [name, { since = FIRST_SET, open }] of Object.entries(spec.children ?? {})) {
    add(name, (target) => ({ kind: 'child', name, since, open: () => open(target) }));
  }
  for (const [name, { since = FIRST_SET, call }] of Object.entries(spec.methods ?? {})) {
    add(name, (target) => ({ kind: 'method', name, since, call: (args) => call(target, args) }));
  }
  const properties = Object.entries(spec.properties ?? {})
    .filter(([, property]) => !property.onlyNamed)
    .map(([name]) => name);
  const { items, item } = spec;
  const targets = new WeakMap<Remote, { readonly target: T }>();
  const wrap = (target: T): Remote => {
    const remote: Remote = {
      type: spec.type,
      id: spec.id?.(target) ?? null,
      idName: spec.idName ?? 'Id',
      tracked: spec.tracked ?? false,
      member: (name) => binders.get(name.toLowerCase())?.(target) ?? null,
      properties,
      items: items ? () => items(target) : null,
      item: item ? (key) => item(target, key) : null,
    };
    targets.set(remote, { target });
    return remote;
  };
  const targetOf = (remote: Remote | null) => (remote && targets.get(remote)?.target) ?? null;
  return Object.assign(wrap, { targetOf });
}

function bindProperty<T>(name: string, property: PropertySpec<T>, target: T): Member {
  const { since = FIRST_SET, read, write } = property;
  return {
    kind: 'property',
    name,
    since,
    read: () => read(target),
    write: write ? (value) => write(target, value) : null,
  };
}

/** What the processor needs to know of the world behind the objects. */
export interface RemoteHost {
  readonly root: Remote;
  /** An object that the client makes by the name of its class; null where there is none such. */
  service(name: string): Remote | null;
  /** Whether the chosen version of the host has the requirement set, e.g. "1.9". */
  supports(set: string): boolean;
  /** Resolves once everything that was written has taken effect (formulas). */
  settle(): Promise<void>;
}

/** Finds a member, or fails by name: unknown members are those that nobody built yet. */
export function memberOf(remote: Remote, name: string, host: RemoteHost): Member {
  const member = remote.member(name);
  if (!member) throw notBuiltIn(remote, name);
  if (!host.supports(member.since)) {
    throw new Failure(
      'ApiNotFound',
      `API ${located(remote, name)} is unsupported, which requires minimum version ExcelApi ${member.since}.`,
    );
  }
  return member;
}

export function notBuiltIn(remote: Remote, name: string): Failure {
  return new Failure('NotImplemented', `${located(remote, name)} is not built in the embedded Excel.`);
}

/** "Range.getUsedRange": as Excel names places in its errors. */
export function located(remote: Remote, name: string): string {
  return `${remote.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'member' in value && 'properties' in value;
}
