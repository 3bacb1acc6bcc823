import type { WorkbookModel } from '../model/workbook';
import { Failure } from '../protocol/failure';
import { Processor } from '../protocol/processor';
import { byteLength, Traffic } from '../protocol/traffic';
import { RequestFlag } from '../protocol/wire';
import type { RequestBody, ResponseBody, WireError } from '../protocol/wire';
import { EventHub } from './events';
import type { EventEntry } from './events';
import { reaches } from './profile';
import type { Profile } from './profile';
import { serviceNamed } from './services';
import type { Pane } from './services';
import { workbook } from './workbook';

/** Without a window there is a pane that cannot be hidden. */
const NO_PANE: Pane = { visible: () => true, show: () => undefined };

/** What comes back: the body of an answer, or why the request as a whole was refused. */
export type Reply =
  | { readonly kind: 'answer'; readonly body: string }
  | { readonly kind: 'refused'; readonly failure: Failure };

/**
 * The embedded Excel: one workbook, one version of Excel, and whoever sends requests.
 * Transports carry its texts; it knows none of them.
 */
export class ExcelHost {
  readonly traffic = new Traffic();
  readonly events = new EventHub();
  private readonly processor: Processor;
  /** Excel works through one request after the other. */
  private last: Promise<unknown> = Promise.resolve();
  private answering = false;
  private readonly stopListening: () => void;

  constructor(
    readonly model: WorkbookModel,
    readonly profile: Profile,
    pane: Pane = NO_PANE,
  ) {
    this.processor = new Processor({
      service: (name) => serviceNamed(name, pane),
      root: workbook({ model, profile, events: this.events }),
      supports: (set) => reaches(profile.excelApi, set),
      settle: () => model.settle(),
    });
    this.stopListening = model.onChange((change) => this.events.tell(change, this.answering));
  }

  /** Ranges and other objects that the client keeps at the moment. */
  get keptObjects(): number {
    return this.processor.references.count;
  }

  request(body: string, flags: number): Promise<Reply> {
    // A fault of ours must not stop the requests behind it; whoever sent the request hears of it.
    const reply = this.last.then(() => this.answer(body, flags)).catch(faultReply);
    this.last = reply;
    return reply;
  }

  /** The workbook lives on, under another version of Excel. */
  dispose(): void {
    this.stopListening();
    this.events.deliverTo(null);
  }

  onEvents(deliver: ((entries: readonly EventEntry[]) => void) | null): void {
    this.events.deliverTo(deliver);
  }

  private async answer(body: string, flags: number): Promise<Reply> {
    const requestBytes = byteLength(body);
    if (this.isTooLarge(requestBytes)) {
      return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    if (this.model.editingCell) {
      if (!(flags & RequestFlag.delayForCellEdit))
        return refused('InvalidOperationInCellEditMode', CELL_EDIT);
      await this.model.cellEditEnded();
    }
    const text = JSON.stringify(await this.process(JSON.parse(body) as RequestBody));
    const responseBytes = byteLength(text);
    this.traffic.add(requestBytes, responseBytes);
    if (this.isTooLarge(responseBytes)) {
      return refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    }
    return { kind: 'answer', body: text };
  }

  private async process(request: RequestBody): Promise<ResponseBody> {
    this.answering = true;
    this.events.hold();
    try {
      return await this.model.asOneStep(() => this.processor.process(request));
    } finally {
      this.answering = false;
      // After the answer: the client must know its new handlers before they are called.
      setTimeout(() => this.events.release());
    }
  }

  private isTooLarge(bytes: number): boolean {
    return this.profile.payloadLimit !== null && bytes > this.profile.payloadLimit;
  }
}

const CELL_EDIT =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

/** In the answer's body, where every transport carries the message: as a refusal it would be a bare number. */
function faultReply(fault: unknown): Reply {
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const error: WireError = {
    Code: 'GeneralException',
    Message: `The embedded Excel failed: ${detail}`,
    Location: '',
    ActionIndex: -1,
    HttpStatusCode: 500,
  };
  const body: ResponseBody = { Results: [], TraceIds: [], Error: error };
  return { kind: 'answer', body: JSON.stringify(body) };
}

function refused(code: Failure['code'], message: string): Reply {
  return { kind: 'refused', failure: new Failure(code, message) };
}
