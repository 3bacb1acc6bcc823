import { performance } from 'node:perf_hooks';
import { INSTRUMENTER_CONSTANTS as KEY } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadTests } from './load.mjs';

/** What the instrumented code and we tell each other. Each file of the code holds on to this very object. */
const shared = (globalThis[KEY.NAMESPACE] ??= {});

/**
 * Runs jest's test files without jest. They are loaded once, and a mutant is switched on and off in what is already
 * there: some milliseconds for a mutant, where starting jest anew and loading 350 files takes some seconds.
 */
class Runner {
  #tests;
  /** By file of the code: how many mutants of it each test has killed. */
  #kills = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#load();
    const tests = [];
    for (const test of this.#tests) {
      shared[KEY.CURRENT_TEST_ID] = test.id;
      tests.push(await resultOf(test));
    }
    shared[KEY.CURRENT_TEST_ID] = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared[KEY.MUTATION_COVERAGE_OBJECT] };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter }) {
    shared[KEY.HIT_COUNT] = hitLimit === undefined ? undefined : 0;
    shared[KEY.HIT_LIMIT] = hitLimit;
    shared[KEY.ACTIVE_MUTANT] = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || !this.#tests) this.#load();
      shared[KEY.ACTIVE_MUTANT] = activeMutant.id;
      const tests = await this.#untilOneFails(activeMutant.fileName, testFilter);
      const stopped = determineHitLimitReached(shared[KEY.HIT_COUNT], hitLimit);
      return toMutantRunResult(stopped ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      // Code that cannot even be loaded is noticed by whoever starts any test.
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [failed({ id: 'load', name: 'load' }, error)],
      });
    } finally {
      shared[KEY.ACTIVE_MUTANT] = undefined;
    }
  }

  #load() {
    this.#tests = undefined;
    this.#tests = loadTests(process.cwd());
  }

  /** The tests that have killed most in this file come first: mutants of one file die by the same few. */
  async #untilOneFails(file, filter) {
    const kills = this.#kills.get(file) ?? new Map();
    this.#kills.set(file, kills);
    const wanted = filter && new Set(filter);
    const tests = this.#tests
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((a, b) => (kills.get(b.id) ?? 0) - (kills.get(a.id) ?? 0));
    const results = [];
    for (const test of tests) {
      const result = await resultOf(test);
      results.push(result);
      if (result.status === TestStatus.Failed) {
        kills.set(test.id, (kills.get(test.id) ?? 0) + 1);
        break;
      }
    }
    return results;
  }
}

async function resultOf(test) {
  const start = performance.now();
  try {
    await test.run();
    return { id: test.id, name: test.id, timeSpentMs: performance.now() - start, status: TestStatus.Success };
  } catch (error) {
    return failed(test, error);
  }
}

function failed({ id }, error) {
  return {
    id,
    name: id,
    timeSpentMs: 0,
    status: TestStatus.Failed,
    failureMessage: String(error?.message ?? error),
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new Runner())];
