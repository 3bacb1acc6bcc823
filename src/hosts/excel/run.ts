import type { HostError, HostErrorCode } from '../../app/host';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';

/** Excel's error codes and ours. What is not listed is "unknown", with Excel's own words kept as detail. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedOperation: 'unsupported',
  NotImplemented: 'unsupported',
  Timeout: 'timeout',
  ServiceNotAvailable: 'offline',
  ConnectionFailure: 'offline',
  HostRestartNeeded: 'offline',
  SessionNotFound: 'offline',
  // A part of the pane that is loaded when needed, and could not be.
  ChunkLoadError: 'offline',
};

/** Longer than any answer that is still to come; a dialog or an unfinished cell holds Excel up for good. */
export const TIME_LIMIT_MS = 15_000;

export interface RunOptions {
  /** Sheet or cells the action is about, for the message. */
  readonly about?: string | null;
  /**
   * Let Excel wait for the end of cell editing. Only for reading: a write that waits could happen after we
   * have said that it failed.
   */
  readonly waitForEdit?: boolean;
  /** When to give up, in ms. */
  readonly timeLimit?: number;
}

/** One batch against Excel. Never rejects: what goes wrong comes back as a code with Excel's own words. */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { about = null, waitForEdit = false, timeLimit = TIME_LIMIT_MS }: RunOptions = {},
): Promise<Result<T, HostError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Result<T, HostError>>((resolve) => {
    const late = { code: 'timeout', detail: `no answer in ${timeLimit} ms`, at: about } as const;
    timer = setTimeout(() => resolve(fail(late)), timeLimit);
  });
  try {
    const answer = Excel.run({ delayForCellEdit: waitForEdit }, batch);
    return await Promise.race([answer.then((value) => ok(value)), limit]);
  } catch (error) {
    return fail(hostError(error, about));
  } finally {
    clearTimeout(timer);
  }
}

/** Translates whatever Office.js threw. */
function hostError(error: unknown, about: string | null): HostError {
  const { code, name, message, debugInfo } = (error ?? {}) as Thrown;
  const detail = `${String(code ?? name ?? '')} ${String(message ?? error)}`.trim();
  // The one thing that may be gone while the sheet is still there: a mark that somebody removed meanwhile.
  const mark = code === 'ItemNotFound' && /^ConditionalFormat/.test(debugInfo?.errorLocation ?? '');
  return { code: mark ? 'sheet-changed' : (CODES[String(code ?? name)] ?? 'unknown'), detail, at: about };
}

/** What may be known of an error; nothing is certain. */
interface Thrown {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: string };
}
