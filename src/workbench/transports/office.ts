import type { ExcelHost } from '../objects/host';
import type { EventEntry } from '../objects/events';
import type { Failure, FailureCode } from '../protocol/failure';

/**
 * What Office around Excel offers to a pane, whichever way its messages travel: requests, settings,
 * commands of the ribbon, events. Numbers are those of the wire.
 */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  executeRequest: 93,
  commandCompleted: 94,
} as const;

export const OfficeEvent = { documentSelectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** Office's own error numbers, which the client turns back into codes. */
const STATUS: Partial<Record<FailureCode, number>> = {
  AccessDenied: 7000,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const INTERNAL_ERROR = 5001;
const SUCCESS = 0;

/** The outcome of a call: a status and what belongs to it. */
export interface Outcome {
  readonly status: number;
  readonly payload: readonly unknown[];
}

export interface Surroundings {
  /** "zh-CN" */
  readonly locale: string;
  readonly theme: OfficeColors;
}

/** Office.context.officeTheme, as "#RRGGBB". */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Positions in the array that carries a request. */
const RequestPart = { body: 4, flags: 6 } as const;

type Handler = (payload: readonly unknown[]) => void;

/** On the desktop a request is one array within the array of parameters; on the web it travels alone. */
export function desktopParameters(dispatchId: number, parameters: readonly unknown[]): readonly unknown[] {
  if (dispatchId !== Dispatch.executeRequest) return parameters;
  return Array.isArray(parameters[0]) ? (parameters[0] as readonly unknown[]) : parameters;
}

/** Office for one pane. A pane that is loaded anew gets a new one. */
export class OfficeBridge {
  private readonly handlers = new Map<number, Handler>();
  private readonly commands = new Map<string, () => void>();
  private waitingCommands: (readonly string[])[] = [];
  private nextCommand = 1;

  constructor(
    readonly host: ExcelHost,
    readonly surroundings: Surroundings,
  ) {
    host.onEvents((entries) => this.deliver(entries));
  }

  async execute(dispatchId: number, parameters: readonly unknown[]): Promise<Outcome> {
    switch (dispatchId) {
      case Dispatch.executeRequest:
        return this.request(parameters);
      case Dispatch.commandCompleted: {
        const id = String(parameters[0]);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return { status: SUCCESS, payload: [] };
      }
      default:
        return {
          status: INTERNAL_ERROR,
          payload: [`Office method ${dispatchId}`, 'is not built in the embedded Excel.'],
        };
    }
  }

  register(event: number, handler: Handler): void {
    this.handlers.set(event, handler);
    if (event !== OfficeEvent.commandInvoked) return;
    for (const command of this.waitingCommands.splice(0)) handler(command);
  }

  unregister(event: number): void {
    this.handlers.delete(event);
  }

  /** Presses a button of the ribbon; resolves when the add-in says that it is done. Waits for a pane that is loading. */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    const id = String(this.nextCommand++);
    const command = [id, functionName, JSON.stringify({ source: { id: controlId } })];
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    const handler = this.handlers.get(OfficeEvent.commandInvoked);
    if (handler) handler(command);
    else this.waitingCommands.push(command);
    return done;
  }

  /** Document settings: the same store as `workbook.settings`, as [key, JSON text]. */
  get settings(): readonly (readonly [string, string])[] {
    return [...this.host.model.settings];
  }

  saveSettings(entries: readonly (readonly [string, string])[]): void {
    const { settings } = this.host.model;
    settings.clear();
    for (const [key, text] of entries) settings.set(key, text);
  }

  private async request(parameters: readonly unknown[]): Promise<Outcome> {
    const reply = await this.host.request(
      String(parameters[RequestPart.body]),
      Number(parameters[RequestPart.flags]),
    );
    if (reply.kind === 'refused') return refusal(reply.failure);
    return { status: SUCCESS, payload: [200, [], reply.body] };
  }

  private deliver(entries: readonly EventEntry[]): void {
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
    ]);
    this.handlers.get(OfficeEvent.richApiMessage)?.(rows);
    if (entries.some(({ messageType }) => messageType === OfficeEvent.documentSelectionChanged)) {
      this.handlers.get(OfficeEvent.documentSelectionChanged)?.([]);
    }
  }
}

function refusal({ code, message }: Failure): Outcome {
  return { status: STATUS[code] ?? INTERNAL_ERROR, payload: [code, message] };
}
