import { requirementSets } from '../objects/profile';
import { APP_VERSION, AppType } from './host-info';
import { Dispatch, OfficeEvent } from './office';
import type { OfficeBridge } from './office';

const MessageType = { request: 0, response: 1 } as const;
const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseType = { call: 0, event: 1 } as const;
const SERIALIZER = 1;

/** Names of the events on this way. */
const EVENT_NAMES: ReadonlyMap<number, string> = new Map([
  [OfficeEvent.richApiMessage, 'richApiMessage'],
  [OfficeEvent.commandInvoked, 'appCommandInvoked'],
  [OfficeEvent.documentSelectionChanged, 'documentSelectionChanged'],
]);

interface WebRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: WebData | null;
}

interface WebData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly eventDispId?: number;
  readonly [position: number]: unknown;
}

export interface WebConversation {
  readonly conversationId: string;
  /** Origin of the page around the pane; the client answers nobody else. */
  readonly hostOrigin: string;
  readonly send: (text: string) => void;
}

/** What the pane's frame must be called before it is inserted: office.js reads it there. */
export function frameName(
  hostInfo: string,
  { conversationId, hostOrigin }: Omit<WebConversation, 'send'>,
): string {
  return JSON.stringify({
    baseFrameName: 'zhunsheng',
    hostInfo,
    xdmInfo: [conversationId, 'zhunsheng', hostOrigin].join('|'),
    serializerVersion: SERIALIZER,
    flights: '[]',
  });
}

/** Excel on the web: messages between the windows of page and pane. Gives the receiver of the pane's messages. */
export function webConversation(bridge: OfficeBridge, conversation: WebConversation): (text: string) => void {
  const respond = (request: WebRequest, data: unknown, type: number = ResponseType.call) =>
    conversation.send(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: conversation.hostOrigin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: SERIALIZER,
      }),
    );

  async function receive(request: WebRequest): Promise<void> {
    const data = request._data ?? {};
    if (request._actionType === ActionType.register) {
      const event = data.eventDispId ?? 0;
      const name = EVENT_NAMES.get(event) ?? request._actionName;
      bridge.register(event, (payload) =>
        respond({ ...request, _actionName: name }, eventData(event, payload), ResponseType.event),
      );
      respond(request, { Error: 0, Version: SERIALIZER });
    } else if (request._actionType === ActionType.unregister) {
      bridge.unregister(data.eventDispId ?? 0);
      respond(request, { Error: 0, Version: SERIALIZER });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      respond(request, context(bridge));
    } else if (request._actionName === 'executeMethod') {
      respond(request, await execute(bridge, data));
    }
    // What is left only tells the page around the pane (focus, the pane's address) and expects no answer.
  }

  return (text) => {
    const message = JSON.parse(text) as WebRequest;
    const ours =
      message._messageType === MessageType.request && message._conversationId === conversation.conversationId;
    if (ours) void receive(message);
  };
}

async function execute(bridge: OfficeBridge, data: WebData): Promise<object> {
  const id = data.DdaMethod?.DispatchId ?? 0;
  if (id === Dispatch.saveSettings) {
    bridge.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
    return { Error: 0, Version: SERIALIZER };
  }
  if (id === Dispatch.loadSettings) {
    const settings = bridge.settings.map(([Name, Value]) => ({ Name, Value }));
    return { Error: 0, Version: SERIALIZER, Properties: { Settings: settings } };
  }
  const parameters = id === Dispatch.executeRequest ? (data.ArrayData ?? []) : [data[0], data[1], data[2]];
  const { status, payload } = await bridge.execute(id, parameters);
  return { Error: status, Version: SERIALIZER, Data: payload };
}

function eventData(event: number, payload: readonly unknown[]): object {
  return event === OfficeEvent.richApiMessage ? { ArrayData: payload } : payload;
}

function context(bridge: OfficeBridge): object {
  const { host, surroundings } = bridge;
  return {
    _id: 'zhunsheng',
    _appName: AppType.web,
    _appVersion: APP_VERSION.major,
    _appMinorVersion: APP_VERSION.minor,
    _appUILocale: surroundings.locale,
    _dataLocale: surroundings.locale,
    _docUrl: host.model.name,
    _clientMode: 0,
    _settings: bridge.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _hostFullVersion: APP_VERSION.full,
    _hostCustomMessage: '',
    _requirementMatrix: JSON.stringify(requirementSets(host.profile)),
    _initialDisplayMode: 0,
  };
}
