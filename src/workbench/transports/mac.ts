import { requirementSets } from '../objects/profile';
import { APP_VERSION, AppType } from './host-info';
import { desktopParameters } from './office';
import type { OfficeBridge } from './office';

/** What the client calls, by number. */
const Method = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

interface MacMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  /** "OSF.ScriptMessaging.agaveHostCallback": a path from the pane's window. */
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
  readonly params: MacParameters;
}

interface MacParameters {
  readonly id?: number;
  readonly apiArgs?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly values?: readonly string[];
}

/** Calls a function of the pane by its path, as WebKit does for Excel. */
export type CallPane = (path: string, args: readonly unknown[]) => void;

/** `window.webkit` as Excel for Mac gives it to its web views. */
export function macWebkit(bridge: OfficeBridge, callPane: CallPane): object {
  return {
    messageHandlers: {
      Agave: {
        postMessage: (text: string) => void receive(bridge, callPane, JSON.parse(text) as MacMessage),
      },
    },
  };
}

async function receive(bridge: OfficeBridge, callPane: CallPane, message: MacMessage): Promise<void> {
  const answer = (payload: readonly unknown[]) => {
    if (message.callbackFunction) callPane(message.callbackFunction, [message.callbackId, payload]);
  };
  const { id = 0, apiArgs = [], keys = [], values = [] } = message.params;
  switch (message.methodId) {
    case Method.execute: {
      const { status, payload } = await bridge.execute(id, desktopParameters(id, apiArgs));
      answer([status, [status, ...payload]]);
      break;
    }
    case Method.registerEvent:
      bridge.register(id, (payload) =>
        callPane(message.eventCallbackFunction ?? '', [message.callbackId, [payload, id]]),
      );
      answer([0]);
      break;
    case Method.unregisterEvent:
      bridge.unregister(id);
      answer([0]);
      break;
    case Method.writeSettings:
      bridge.saveSettings(keys.map((key, index) => [key, values[index] ?? 'null']));
      answer([0]);
      break;
    case Method.getContext:
      answer(context(bridge));
      break;
    default:
      throw new Error(`Method ${message.methodId} of Excel for Mac is not built.`);
  }
}

/** Read by position. */
function context(bridge: OfficeBridge): readonly unknown[] {
  const { host, surroundings, settings } = bridge;
  return [
    [settings.map(([key]) => key), settings.map(([, text]) => text)],
    'zhunsheng',
    AppType.desktop,
    APP_VERSION.major,
    APP_VERSION.minor,
    0,
    0,
    0,
    surroundings.locale,
    surroundings.locale,
    0,
    host.model.name,
    1,
    1,
    '',
    0,
    crypto.randomUUID(),
    'zhunsheng',
    false,
    false,
    JSON.stringify(requirementSets(host.profile)),
    '',
    APP_VERSION.full,
    0,
  ];
}
