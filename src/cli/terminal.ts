import type { Tone } from '../app/report-text';

/** What the command line needs to know of a stream to write to it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CODES: Readonly<Record<Tone, string>> = {
  error: '31;1',
  warning: '33;1',
  notice: '36',
  title: '1',
  quiet: '2',
  good: '32',
};

/** Colour only where a person looks: on a terminal, and not against the wish of NO_COLOR (no-color.org). */
export function showsColour(output: Output, environment: NodeJS.ProcessEnv): boolean {
  return Boolean(output.isTTY) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

export function painter(coloured: boolean): (tone: Tone, text: string) => string {
  return coloured ? (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m` : (_, text) => text;
}

/** More files than this, and a person wonders how long it takes. */
const WORTH_A_BAR = 10;
const BAR_WIDTH = 24;

export interface Progress {
  step(): void;
  /** Takes the bar away, so that other output can be written. */
  clear(): void;
}

/** A bar on stderr for many files, on a terminal only. */
export function progressBar(output: Output, total: number): Progress {
  if (!output.isTTY || total <= WORTH_A_BAR) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  return {
    step() {
      done++;
      const filled = Math.round((done / total) * BAR_WIDTH);
      output.write(`\r${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}`);
    },
    clear: () => output.write('\r\u001b[K'),
  };
}
