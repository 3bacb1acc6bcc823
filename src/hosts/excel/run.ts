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
};

/** Longer than any answer that is still to come; a dialog or an unfinished cell holds Excel up for good. */
const TIME_LIMIT_MS = 15_000;

export interface RunOptions {
  /** Sheet or cells the action is about, for the message. */
  readonly about?: string | null;
  /**
   * Let Excel wait for the end of cell editing. Only for reading: a write that waits could happen after we
   * have said that it failed.
   */
  readonly waitForEdit?: boolean;
}

/** One batch against Excel. Never rejects: what goes wrong comes back as a code with Excel's own words. */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<Result<T, HostError>> {
  const about = options.about ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Result<T, HostError>>((resolve) => {
    const late = { code: 'timeout', detail: `no answer in ${TIME_LIMIT_MS} ms`, at: about } as const;
    timer = setTimeout(() => resolve(fail(late)), TIME_LIMIT_MS);
  });
  try {
    const answer = Excel.run({ delayForCellEdit: options.waitForEdit ?? false }, batch);
    return await Promise.race([answer.then((value) => ok(value)), limit]);
  } catch (error) {
    return fail(hostError(error, about));
  } finally {
    clearTimeout(timer);
  }
}

/** Translates whatever Office.js threw. */
export function hostError(error: unknown, about: string | null): HostError {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const detail = `${String(code ?? '')} ${String(message ?? error)}`.trim();
  return { code: CODES[String(code)] ?? 'unknown', detail, at: about };
}
