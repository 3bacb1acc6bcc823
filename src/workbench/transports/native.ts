import type { ExcelHost } from '../objects/host';
import type { EventEntry } from '../objects/events';
import type { Failure } from '../protocol/failure';
import type { RequestBody } from '../protocol/wire';

/** The bridge that the client looks for in web views that Excel itself has opened. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

const MessageType = { response: 2, event: 3 } as const;

/** Excel in the same JavaScript world, without a window: what the fast tests use. */
export function nativeBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void answer(JSON.parse(text) as BridgeRequest),
  };
  const send = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));

  async function answer({ id, flags, message: { body } }: BridgeRequest): Promise<void> {
    const reply = await host.request(typeof body === 'string' ? body : JSON.stringify(body), flags);
    const message =
      reply.kind === 'answer'
        ? { statusCode: 200, headers: {}, body: reply.body }
        : { statusCode: reply.failure.httpStatus, headers: {}, body: errorBody(reply.failure) };
    send({ id, type: MessageType.response, message });
  }

  host.onEvents((entries: readonly EventEntry[]) => send({ type: MessageType.event, message: { entries } }));
  return bridge;
}

function errorBody({ code, message }: Failure): string {
  return JSON.stringify({ error: { code, message } });
}
