const VOICES = ['debug', 'error', 'info', 'log', 'warn'] as const;

/**
 * Runs work of a library that remarks on files through the console and has no switch for it. Only a synchronous call
 * may be given: until it returns nobody else can want to say anything.
 */
export function quietly<T>(work: () => T): T {
  const console: Partial<Record<(typeof VOICES)[number], unknown>> = globalThis.console;
  const before = VOICES.map((voice) => [voice, console[voice]] as const);
  try {
    for (const voice of VOICES) console[voice] = () => undefined;
    return work();
  } finally {
    Object.assign(console, Object.fromEntries(before));
  }
}
