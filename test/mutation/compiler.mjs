import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Unused names are for the linter: without this, code that was taken out would take its neighbours along. */
const LENIENT = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  allowUnreachableCode: true,
  noEmit: true,
};

/**
 * The compiler as a reader of mutants. In strict TypeScript much of what a mutator makes is no program: `a?.b` without
 * its question mark, a `kind` that no union has, a record without its fields. No test has to catch what cannot be built.
 */
class Compiler {
  #versions = new Map();
  #mutated = null;
  #service;

  async init() {
    const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config;
    const include = ['src/core', 'src/rules', 'src/layouts', 'src/policies'];
    const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, ROOT);
    this.#service = ts.createLanguageService({
      readFile: ts.sys.readFile,
      fileExists: ts.sys.fileExists,
      directoryExists: ts.sys.directoryExists,
      getCompilationSettings: () => ({ ...options, ...LENIENT, types: [] }),
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => fileNames,
      getScriptVersion: (file) => String(this.#versions.get(file) ?? 0),
      getScriptSnapshot: (file) => {
        const text = this.#mutated?.file === file ? this.#mutated.text : ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
    });
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#verdict(mutant)]));
  }

  #verdict(mutant) {
    const [fault] = this.#faults(mutant);
    if (!fault) return { status: CheckStatus.Passed };
    return {
      status: CheckStatus.CompileError,
      reason: ts.flattenDiagnosticMessageText(fault.messageText, '\n'),
    };
  }

  /** What the compiler says of the file with this in it. Files that import it are not asked. */
  #faults({ fileName, location, replacement }) {
    const source = ts.createSourceFile(fileName, ts.sys.readFile(fileName), ts.ScriptTarget.Latest);
    const [start, end] = [location.start, location.end].map(({ line, column }) =>
      source.getPositionOfLineAndCharacter(line, column),
    );
    const file = source.fileName;
    const text = source.text.slice(0, start) + replacement + source.text.slice(end);
    this.#mutated = { file, text };
    this.#versions.set(file, (this.#versions.get(file) ?? 0) + 1);
    const faults = [
      ...this.#service.getSyntacticDiagnostics(file),
      ...this.#service.getSemanticDiagnostics(file),
    ];
    this.#mutated = null;
    this.#versions.set(file, this.#versions.get(file) + 1);
    return faults;
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'compiler', () => new Compiler())];
