import { Failure } from './failure';
import { LocatedFailure, Objects, References, locate } from './paths';
import { idOf, query } from './query';
import { isRemote, memberOf, notBuiltIn } from './remote';
import type { Remote, RemoteHost } from './remote';
import { ActionType } from './wire';
import type { Action, ActionResult, Json, RequestBody, ResponseBody, WireError } from './wire';

const KEEP = '_KeepReference';
const RELEASE = '_RemoveReference';
const RELEASE_ALL = '_RemoveAllReferences';

/** Answers requests: runs the actions in order, stops at the first that fails, keeps what came before. */
export class Processor {
  readonly references = new References();

  constructor(private readonly host: RemoteHost) {}

  async process(request: RequestBody): Promise<ResponseBody> {
    const objects = new Objects(this.host, request.ObjectPaths, this.references);
    const run = new Run(this.host, objects, this.references);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await run.action(action) });
      } catch (error) {
        await this.host.settle();
        return { Results: results, TraceIds: traces, Error: wireError(error, index) };
      }
    }
    await this.host.settle();
    return { Results: results, TraceIds: traces };
  }
}

/** Only refusals of the host become answers; anything else is a fault of ours and must be seen. */
function wireError(error: unknown, index: number): WireError {
  const located = error instanceof LocatedFailure ? error : null;
  const failure = located?.failure ?? error;
  if (!(failure instanceof Failure)) throw error;
  return {
    Code: failure.code,
    Message: failure.message,
    Location: located?.location ?? '',
    ActionIndex: index,
    HttpStatusCode: failure.httpStatus,
  };
}

class Run {
  /** Paths that the client asked to keep in this request, with the reference that it gets for them. */
  private readonly keptPaths = new Map<number, string>();

  constructor(
    private readonly host: RemoteHost,
    private readonly objects: Objects,
    private readonly references: References,
  ) {}

  async action(action: Action): Promise<Json> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
      case ActionType.queryAsJson:
        await this.host.settle();
        return this.query(action);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        this.write(this.target(action), action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      case ActionType.update:
        this.update(this.target(action), action.ObjectState ?? {});
        return null;
      case ActionType.trace:
        return null;
      default:
        throw new Failure(
          'NotImplemented',
          `Action type ${action.ActionType} is not built in the embedded Excel.`,
        );
    }
  }

  private instantiate(action: Action): Json {
    const remote = this.objects.at(action.ObjectPathId);
    if (!remote) return null;
    const reference = this.keptPaths.get(action.ObjectPathId);
    return reference ? { ...idOf(remote), _ReferenceId: reference } : idOf(remote);
  }

  private query(action: Action): Json {
    const remote = this.objects.at(action.ObjectPathId);
    return remote ? query(remote, action.QueryInfo ?? {}, this.host) : null;
  }

  private call(action: Action): Json {
    if (action.Name === KEEP) return this.keep(action.ObjectPathId);
    if (action.Name === RELEASE) {
      this.references.release(this.objects.arguments(action.ArgumentInfo).text(0));
      return null;
    }
    if (action.Name === RELEASE_ALL) {
      this.references.releaseAll();
      return null;
    }
    const remote = this.target(action);
    return locate(remote, action.Name, () => {
      const member = memberOf(remote, action.Name, this.host);
      if (member.kind !== 'method') throw notBuiltIn(remote, action.Name);
      const result = member.call(this.objects.arguments(action.ArgumentInfo)) ?? null;
      return isRemote(result) ? idOf(result) : result;
    });
  }

  private keep(pathId: number): Json {
    const remote = this.objects.at(pathId);
    if (remote?.tracked) this.keptPaths.set(pathId, this.references.keep(remote));
    return null;
  }

  private write(remote: Remote, name: string, value: Json): void {
    locate(remote, name, () => {
      const member = memberOf(remote, name, this.host);
      if (member.kind !== 'property' || !member.write) throw notBuiltIn(remote, name);
      member.write(value);
    });
  }

  /** `object.set({…})` in one action: nested objects are children. */
  private update(remote: Remote, state: { readonly [key: string]: Json }): void {
    for (const [name, value] of Object.entries(state)) {
      const member = memberOf(remote, name, this.host);
      if (member.kind !== 'child') {
        this.write(remote, name, value);
        continue;
      }
      const child = member.open();
      if (!child || typeof value !== 'object' || value === null || Array.isArray(value))
        throw notBuiltIn(remote, name);
      this.update(child, value as { readonly [key: string]: Json });
    }
  }

  private target(action: Action): Remote {
    const remote = this.objects.at(action.ObjectPathId);
    if (!remote) throw new Failure('ItemNotFound', "The requested resource doesn't exist.");
    return remote;
  }
}
