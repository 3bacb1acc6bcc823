const path = require('node:path');
const configs = require('../../webpack.config.js');

const root = path.join(__dirname, '..', '..');

/** The bench as one bundle, through the very loader and minifier of what ships: what is measured is what runs. */
module.exports = () => {
  const cli = configs({}, { mode: 'production' }).find(({ name }) => name === 'cli');
  const [typescript] = cli.module.rules;
  return {
    ...cli,
    name: 'bench',
    entry: { bench: path.join(__dirname, 'main.ts') },
    output: { ...cli.output, path: path.join(root, 'dist', 'bench') },
    // What createRequire finds is asked for at run time.
    module: {
      parser: { javascript: { createRequire: false } },
      rules: [{ ...typescript, include: [path.join(root, 'src'), path.join(root, 'test')] }],
    },
    externals: [externalPackages],
  };
};

/** A browser's driver is no code to bundle. */
function externalPackages({ request }, done) {
  return /^(?:playwright-core|@sparticuz)\b/.test(request) ? done(null, `import ${request}`) : done();
}
