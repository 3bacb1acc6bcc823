/** What a shell reports of a program ended by Ctrl+C. */
export const INTERRUPTED = 130;

export interface Interruption {
  readonly happened: boolean;
  /** Signals end the program at once again. */
  forget(): void;
}

/** Where nothing is written, Ctrl+C ends the program as it ends any other. */
export const UNHEARD: Interruption = { happened: false, forget: () => undefined };

/**
 * From now on Ctrl+C lets the files that are begun come to their end: none is left half done. A second one ends the
 * program at once; even then a file that is being replaced is the old one or the new one.
 */
export function listenForInterruption(): Interruption {
  let happened = false;
  const forget = (): void => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  const onSignal = (): void => {
    happened = true;
    forget();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    get happened() {
      return happened;
    },
    forget,
  };
}
