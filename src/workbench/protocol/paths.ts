import { Arguments } from './arguments';
import type { Argument } from './arguments';
import { Failure, invalidArgument, itemNotFound } from './failure';
import { isRemote, located, memberOf, notBuiltIn } from './remote';
import type { Remote, RemoteHost } from './remote';
import { PathType } from './wire';
import type { ArgumentInfo, Json, ObjectPath } from './wire';

/** Objects that the client keeps over several requests, by the id that it was given. */
export class References {
  private readonly kept = new Map<string, Remote>();
  private next = 1;

  keep(remote: Remote): string {
    const id = `ref-${this.next++}`;
    this.kept.set(id, remote);
    return id;
  }

  find(id: string): Remote | null {
    return this.kept.get(id) ?? null;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }
}

/** Where something went wrong, as the client shows it: "Worksheet.getRange". */
export class LocatedFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly location: string,
  ) {
    super(failure.message);
  }
}

/**
 * The objects of one request. A path is walked once: walking it again would repeat what its
 * method does (`worksheets.add()` is a path, too).
 */
export class Objects {
  private readonly opened = new Map<number, Remote | null>();

  constructor(
    private readonly host: RemoteHost,
    private readonly paths: { readonly [id: string]: ObjectPath },
    private readonly references: References,
  ) {}

  /** The object at a path; null for a null object. */
  at(id: number): Remote | null {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new Failure('GeneralException', `The request names no object path ${id}.`);
    const remote = this.walk(path);
    this.opened.set(id, remote);
    return remote;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, referenced[index] ?? 0),
    );
    return new Arguments(values);
  }

  private argument(value: Json, pathId: number): Argument {
    if (pathId !== 0) return this.present(pathId);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && '_ObjectPathId' in value) {
      return this.present(Number(value['_ObjectPathId']));
    }
    return value;
  }

  private service(name: string): Remote {
    const service = this.host.service(name);
    if (!service) throw new Failure('NotImplemented', `${name} is not built in the embedded Excel.`);
    return service;
  }

  /** A null object is no argument: Excel would not know what to do with it either. */
  private present(pathId: number): Remote {
    const remote = this.at(pathId);
    if (!remote) throw invalidArgument();
    return remote;
  }

  private walk(path: ObjectPath): Remote | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.reference:
        return this.byReference(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        break;
      default:
        throw new Failure(
          'NotImplemented',
          `Object path type ${path.ObjectPathType} (${path.Name}) is not built.`,
        );
    }
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.indexer) return this.indexed(parent, path);
    return locate(parent, path.Name, () => this.open(parent, path));
  }

  private open(parent: Remote, path: ObjectPath): Remote | null {
    const member = memberOf(parent, path.Name, this.host);
    if (path.ObjectPathType === PathType.property) {
      if (member.kind !== 'child') throw notBuiltIn(parent, path.Name);
      return member.open();
    }
    if (member.kind !== 'method') throw notBuiltIn(parent, path.Name);
    const result = member.call(this.arguments(path.ArgumentInfo)) ?? null;
    if (result !== null && !isRemote(result)) throw notBuiltIn(parent, path.Name);
    return result;
  }

  private indexed(parent: Remote, path: ObjectPath): Remote {
    return locate(parent, 'getItem', () => {
      if (!parent.item) throw notBuiltIn(parent, 'getItem');
      const key = path.ArgumentInfo?.Arguments?.[0];
      if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
      return parent.item(String(key));
    });
  }

  private byReference(id: string): Remote {
    const remote = this.references.find(id);
    if (!remote) throw itemNotFound('the reference was released');
    return remote;
  }
}

/** Runs something at a place of an object, so that a failure knows where it happened. */
export function locate<R>(remote: Remote, name: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof Failure) throw new LocatedFailure(error, located(remote, name));
    throw error;
  }
}
