import fc from 'fast-check';

/**
 * Properties are drawn from a fixed seed, so that a run can be repeated. A long run is asked for by the environment:
 * ZHUNSHENG_RUNS=50 tries fifty times as many cases, ZHUNSHENG_SEED=7 tries others.
 */
const FACTOR = Number(process.env.ZHUNSHENG_RUNS ?? 1);
const SEED = Number(process.env.ZHUNSHENG_SEED ?? 20240101);

/** Fails where the property does not hold; fast-check names the seed and the smallest case. */
export function holds<T extends unknown[]>(runs: number, property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: Math.ceil(runs * FACTOR), seed: SEED });
}

/** The same for a property that waits. */
export async function holdsAsync<T extends unknown[]>(
  runs: number,
  property: fc.IAsyncProperty<T>,
): Promise<void> {
  await fc.assert(property, { numRuns: Math.ceil(runs * FACTOR), seed: SEED });
}

/** Long runs take as long as they take. */
export const LONG = 60_000 * Math.max(1, FACTOR);
