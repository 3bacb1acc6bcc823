const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const NAME = 'THIRD-PARTY.txt';
const LINE = '-'.repeat(80);
const NO_TEXT = 'The package brings no text of its licence; it declares the one named above.';

/** Writes beside a bundle which packages' code is in it, and their licences, as those licences ask. */
class ThirdParty {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.emitAsset(NAME, new sources.RawSource(listing(packagesIn(compilation.modules))));
      });
    });
  }
}

/** Folders of the packages that these modules come from; webpack may have joined several modules into one. */
function packagesIn(modules) {
  const files = [...modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = files.flatMap(({ resource = '' }) => {
    const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource.split('?')[0]) ?? [];
    return folder ?? [];
  });
  return [...new Set(folders)].sort().map(described);
}

function described(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') || NO_TEXT };
}

/** Packages that share one text stand together above it. */
function listing(packages) {
  const titles = new Map();
  for (const { title, text } of packages) titles.set(text, [...(titles.get(text) ?? []), title]);
  const parts = [...titles].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `准绳 (Zhunsheng) contains code of these packages.\n${[`\n`, ...parts].join(`${LINE}\n`)}`;
}

/** Of a listing, the lines that name packages: "decimal.js 10.6.0 (MIT)". */
function titlesIn(text) {
  const parts = text.split(`${LINE}\n`).slice(1);
  return parts.flatMap((part) => part.slice(0, part.indexOf('\n\n')).split('\n')).filter(Boolean);
}

module.exports = { NAME, ThirdParty, titlesIn };
