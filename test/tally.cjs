/** A reporter for jest: the last line of a run, "N passed, N failed". A file that could not run counts as a failure. */
module.exports = class Tally {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    // After jest's own closing lines, which are written when all reporters are done.
    process.once('exit', () => process.stdout.write(line));
  }
};
