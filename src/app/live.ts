import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Host, HostError } from './host';
import { OPINION_SHEET } from './host';
import type { Session } from './session';

export interface LiveOptions {
  /** Is live checking wanted at this moment? */
  readonly wanted: () => boolean;
  /** Calm after the last edit before the review runs again, in ms. */
  readonly calm?: number;
}

const CALM_MS = 600;

/**
 * Lets the session follow the user: the selected cell, the sheet in front, and, where wanted, every edit.
 * Only a form that was reviewed once is followed. Gives the function that stops it.
 */
export async function follow(
  host: Host,
  session: Session,
  { wanted, calm = CALM_MS }: LiveOptions,
): Promise<Result<() => Promise<void>, HostError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refreshSoon(): void {
    if (!wanted() || session.get().reviews === null) return;
    clearTimeout(timer);
    // While an action runs the edit is not lost: the review is tried again when all is calm.
    timer = setTimeout(() => (session.get().busy ? refreshSoon() : void session.refresh()), calm);
  }

  const listening = await host.listen({
    onChanged: refreshSoon,
    onSelected: (sheet, at) => session.select(sheet, at),
    onActivated: (sheet) => {
      session.activate(sheet);
      // Our own sheet says nothing new of the form, and what was said of making it is still to be read.
      if (sheet !== OPINION_SHEET) refreshSoon();
    },
  });
  if (!listening.ok) return listening;
  return ok(async () => {
    clearTimeout(timer);
    await listening.value();
  });
}
