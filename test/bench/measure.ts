/** One line of the bench's table. */
export interface Measure {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The bound that was set for it, and whether it is a floor or a ceiling. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
  /** Why it could not be measured here, or what stands beside it. */
  readonly note?: string;
}

/** Null where no goal was set. */
export function isMet({ value, goal }: Measure): boolean | null {
  if (!goal) return null;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

/** Processor time of this process so far, in milliseconds: on a busy machine the clock measures the neighbours. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const WARM_UP_MS = 1000;
const LEAST_RUNS = 3;

/**
 * Processor time of one warm run, in milliseconds: the least of `budgetMs` of runs. Whatever is above the least, the
 * machine added.
 */
export async function warm(work: () => unknown, budgetMs = 2000): Promise<number> {
  const started = cpuTime();
  do await work();
  while (cpuTime() - started < WARM_UP_MS);
  const times: number[] = [];
  for (const from = cpuTime(); times.length < LEAST_RUNS || cpuTime() - from < budgetMs;) {
    const before = cpuTime();
    await work();
    times.push(cpuTime() - before);
  }
  return Math.min(...times);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Three significant digits: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
