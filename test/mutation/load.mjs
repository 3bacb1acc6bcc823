import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';

/** The rooms of pure code, whose tests need nothing of jest but what is given here. */
const ROOMS = ['core', 'rules', 'layouts', 'policies'];

/**
 * Each cell of a form set blank takes as long as all the tables that say the same; the catalogue's test reads the code
 * as text, where mutants stand beside it.
 */
const LEFT_OUT = /-properties\.test\.ts$|^(?:completeness|catalogue)\.test\.ts$/;

/** Properties try hundreds of forms; what they find is told by tables, too. */
const PROPERTY = / > any (?:form|sheet at all) > /;

/** `MUTATION_TESTS=core/score` takes only these files along: a part of the tests makes a mutant that survives cheap. */
const WANTED = new RegExp(process.env.MUTATION_TESTS ?? '');

/** Our files, as opposed to what they import of others. */
const OWN = /^(?:src|test)[\\/]/;

const compiled = new Map();

/**
 * Loads the code and its tests from `root`, afresh each time.
 * @returns {{ id: string, run: () => unknown }[]} in the order of the files
 */
export function loadTests(root) {
  const require = createRequire(join(root, 'package.json'));
  readTypeScript(require);
  for (const path of Object.keys(require.cache)) {
    if (OWN.test(relative(root, path))) Reflect.deleteProperty(require.cache, path);
  }
  // The same forms each time: a mutant is not killed by luck.
  require('fast-check').configureGlobal({ seed: 1 });
  const tests = [];
  for (const file of ROOMS.flatMap((room) => testFilesOf(join(root, 'test', room)))) {
    collect(tests, relative(root, file), () => require(file));
  }
  return tests.filter(({ id }) => !PROPERTY.test(id));
}

function testFilesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
    .map((name) => join(folder, name))
    .filter((path) => WANTED.test(path.split(sep).join('/')));
}

/** Gives a test file what it expects to find, as jest does, and keeps the tests that it describes. */
function collect(tests, file, load) {
  const headings = [file];
  const names = new Map();
  const test = (name, run) => {
    const id = [...headings, name].join(' > ');
    const seen = names.get(id) ?? 0;
    names.set(id, seen + 1);
    tests.push({ id: seen ? `${id} (${seen + 1})` : id, run });
  };
  const describe = (name, body) => {
    headings.push(name);
    body();
    headings.pop();
  };
  test.each = bind(test);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { describe, test, it: test, expect });
  load();
}

/** TypeScript by the very settings that jest is given. */
function readTypeScript(require) {
  const [, options] = Object.values(require('./package.json').jest.transform)[0];
  require.extensions['.ts'] = (module, path) => {
    if (!compiled.has(path)) {
      const source = readFileSync(path, 'utf8');
      compiled.set(
        path,
        transformSync(source, { ...options, filename: path, module: { type: 'commonjs' } }).code,
      );
    }
    module._compile(compiled.get(path), path);
  };
}
