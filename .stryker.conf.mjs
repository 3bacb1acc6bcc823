/** Mutation testing: `npm run mutation [-- --mutate src/core/score.ts]`. Never part of `npm test`: see src/README.md. */
export default {
  mutate: ['src/core/**/*.ts', 'src/rules/**/*.ts'],
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.mjs', './test/mutation/compiler.mjs', './test/mutation/words.mjs'],
  checkers: ['compiler'],
  ignorers: ['words'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 1,
  // Only an endless loop takes this long, also on a machine that others use.
  timeoutMS: 30_000,
  disableTypeChecks: false,
  // What the tests of pure code need; the rest need not be copied.
  ignorePatterns: ['**', '!src/**', '!test/**', '!assets/samples/*.json', '!package.json'],
  incrementalFile: 'node_modules/.cache/stryker-incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'artifacts/mutation.json' },
  clearTextReporter: { reportTests: false },
};
