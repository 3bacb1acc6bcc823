const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { ThirdParty } = require('./src/tools/third-party.cjs');

const root = __dirname;
const STYLES_LOADER = path.join(root, 'src', 'tools', 'styles-loader.cjs');

/** What the bundles share: TypeScript through swc, swc's minifier, a cache on disk. `npm run typecheck` checks types. */
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
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          // Licences stand in THIRD-PARTY.txt, whole.
          minimizerOptions: { compress: { passes: 3 }, format: { comments: false } },
        }),
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, 'node_modules', '.cache', 'webpack'),
      buildDependencies: { config: [__filename, STYLES_LOADER] },
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
    plugins: [new ThirdParty()],
    optimization: {
      ...base.optimization,
      chunkIds: 'named',
      splitChunks: false,
      // Names and blanks are cut, the code stays as written: compressed, functions used once become closures that are
      // made anew at each call, and a review takes half as long again. Nobody downloads the command line.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: false, mangle: true, format: { comments: false } },
        }),
      ],
    },
    performance: false,
  };
}

/** Where the manifest of development points; `--env url=https://…` writes one for another place. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** The manifest for a base URL: every address, and the bare origin among the app domains. */
function manifestFor(url) {
  if (!/^https:\/\/[^\s<>"'&?#]+$/.test(url) || !URL.canParse(url)) {
    throw new Error(
      `--env url=${url}: 须为 https 地址，不带参数 / has to be an https address without a query`,
    );
  }
  return (content) =>
    content
      .toString()
      .replaceAll(`<AppDomain>${DEVELOPMENT_URL}<`, `<AppDomain>${new URL(url).origin}<`)
      .replaceAll(DEVELOPMENT_URL, url.replace(/\/$/, ''));
}

/** Where the page loads office.js from; `--env office=…` names another place: China's (21Vianet), or a copy of one's own. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page with that office.js, and a content security policy that lets it in. */
function pageFor(office) {
  const page = readFileSync(path.join(root, 'src', 'taskpane', 'taskpane.html'), 'utf8');
  // A copy below the pane's own address needs no mention: 'self' is allowed already.
  const origin = URL.canParse(office) ? ` ${new URL(office).origin};` : ';';
  return page
    .replace(` ${new URL(OFFICE_JS).origin};`, origin)
    .replace(`src="${OFFICE_JS}"`, `src="${office}"`);
}

/**
 * The pane's scripts, fetched side by side: what others wrote, which stays in the cache from one release to the next;
 * the pane itself, which is drawn by these two; and behind it what is seen under its tabs, and what is known of forms
 * and done with them.
 */
const PANE_PARTS = {
  vendors: { name: 'vendors', chunks: 'initial', test: /[\\/]node_modules[\\/]/, priority: 1, enforce: true },
  knowledge: {
    name: 'knowledge',
    chunks: 'async',
    test: /[\\/](?:src[\\/](?:app|core|rules|layouts|policies|hosts|taskpane)|node_modules[\\/]decimal\.js)[\\/]/,
    priority: 2,
    enforce: true,
  },
  views: {
    name: 'views',
    chunks: 'async',
    test: /[\\/]src[\\/](?:ui|messages)[\\/]/,
    priority: 1,
    enforce: true,
  },
};

/** Writes which modules went into which script, beside the build: the tests hold the pane to what belongs into it. */
class ModuleList {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap('ModuleList', ({ compilation }) => {
      const { chunks, chunkGraph } = compilation;
      const nameOf = (module) => path.relative(root, module.resource ?? '').replaceAll('\\', '/');
      const list = [...chunks].flatMap((chunk) => {
        const modules = [...chunkGraph.getChunkModules(chunk)].flatMap((one) => [...(one.modules ?? [one])]);
        const names = modules.map(nameOf).filter((name) => name !== '');
        return [...chunk.files].map((file) => [file, [...new Set(names)].sort()]);
      });
      writeFileSync(this.file, `${JSON.stringify(Object.fromEntries(list), null, 1)}\n`);
    });
  }
}

/** What Excel loads: the pane, and nothing of workbench or command line. unsupported.js speaks where it cannot run. */
function pane(mode, url, office) {
  const base = common('pane', mode, { env: { targets: 'chrome 111, edge 111, safari 16.4' } });
  return {
    ...base,
    target: ['web', 'es2022'],
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.tsx?$/, include: path.join(root, 'src', 'ui'), enforce: 'pre', loader: STYLES_LOADER },
      ],
    },
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(root, 'dist', 'pane'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    optimization: { ...base.optimization, chunkIds: 'named', splitChunks: { cacheGroups: PANE_PARTS } },
    plugins: [
      new ModuleList(path.join(root, 'dist', 'pane-modules.json')),
      new HtmlPlugin({
        templateContent: () => pageFor(office),
        filename: 'taskpane.html',
        // Internet Explorer knows no modules: it passes the pane over and runs unsupported.js instead.
        scriptLoading: 'module',
        minify: false,
      }),
      new ThirdParty(),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/*.{css,js}', to: '[name][ext]' },
          { from: 'assets/icons/*.png' },
          { from: 'manifest.xml', transform: manifestFor(url) },
        ],
      }),
    ],
    performance: false,
  };
}

/** The page for trying the add-in without Excel. Development and trial only: never part of the pane. */
function workbench(mode) {
  const base = common('workbench', mode, {
    env: { targets: 'chrome 100, edge 100, firefox 100, safari 16' },
  });
  const univerCss = (name) => require.resolve(`@univerjs/preset-sheets-${name}/lib/index.css`);
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: { workbench: './src/workbench/page/main.ts', shim: './src/workbench/page/shim.ts' },
    output: {
      path: path.join(root, 'dist', 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
      // serve.mjs compares the page's age with that of its sources.
      compareBeforeEmit: false,
    },
    plugins: [
      new HtmlPlugin({
        template: './src/workbench/page/index.html',
        filename: 'index.html',
        chunks: ['workbench'],
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/workbench/page/*.css', to: '[name][ext]' },
          { from: univerCss('core'), to: 'univer.css' },
          { from: univerCss('conditional-formatting'), to: 'univer-conditional-formatting.css' },
        ],
      }),
    ],
    performance: false,
  };
}

module.exports = ({ url = DEVELOPMENT_URL, office = OFFICE_JS } = {}, { mode = 'production' }) => [
  cli(mode),
  pane(mode, url, office),
  workbench(mode),
];
