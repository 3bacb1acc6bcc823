const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const root = __dirname;

/** What both bundles share: TypeScript through swc, swc's minifier, a cache on disk. Types are checked by `npm run typecheck`. */
function common(name, mode, swcEnvironment) {
  return {
    name,
    mode,
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(root, 'src'),
          loader: 'swc-loader',
          options: {
            ...swcEnvironment,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, 'node_modules', '.cache', 'webpack'),
      buildDependencies: { config: [__filename] },
    },
    stats: 'errors-warnings',
  };
}

/** The command line: one file to start from, and chunks that are loaded only by the commands that need them. */
function cli(mode) {
  const base = common('cli', mode, { env: { targets: { node: '20' } } });
  return {
    ...base,
    target: 'node20',
    entry: { zhunsheng: './src/cli/zhunsheng.ts', samples: './src/samples/build.ts' },
    output: {
      path: path.join(root, 'dist', 'cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      clean: true,
      // start.mjs compares the program's age with that of its sources.
      compareBeforeEmit: false,
    },
    node: { __dirname: false, __filename: false },
    optimization: { ...base.optimization, chunkIds: 'named', splitChunks: false, minimize: true },
    performance: false,
  };
}

module.exports = (_, { mode = 'production' }) => [cli(mode)];
