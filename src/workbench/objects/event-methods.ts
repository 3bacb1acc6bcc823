import type { RemoteSpec } from '../protocol/remote';
import { EVENT_TYPES } from './events';
import type { EventHub, EventName } from './events';

/** The earliest requirement set with events; the client itself knows of the later ones. */
const SINCE = '1.7';

export const ALL_EVENTS = Object.keys(EVENT_TYPES) as EventName[];

type Methods<T> = NonNullable<RemoteSpec<T>['methods']>;

/** The pairs `_Register…Event` and `_Unregister…Event` that the client calls when a handler comes or goes. */
export function eventMethods<T>(
  names: readonly EventName[],
  hub: (target: T) => EventHub,
  targetId: (target: T) => string | null,
): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = {
      since: SINCE,
      call: (target) => {
        hub(target).register(name, targetId(target));
      },
    };
    methods[`_Unregister${name}Event`] = {
      since: SINCE,
      call: (target) => {
        hub(target).unregister(name, targetId(target));
      },
    };
  }
  return methods;
}
