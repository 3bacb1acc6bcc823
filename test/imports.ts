import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** "core/grid" for a file of ours, "decimal.js" for a package; without extension. */
  readonly to: string;
  readonly inside: boolean;
  readonly typeOnly: boolean;
}

export interface Source {
  /** From src, without extension: "core/grid", "hosts/xlsx/index". */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names used that nothing in front of them qualifies: globals, and locals of the same name. */
  readonly words: ReadonlySet<string>;
}

export const SRC = resolve(__dirname, '..', 'src');

export function readSources(): readonly Source[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => readSource(relative(SRC, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')));
}

/** `path` from src, with its extension. */
export function readSource(path: string, text: string): Source {
  const name = path.replace(/\.[^.]+$/, '');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(resolved(name, found.specifier, found.typeOnly));
    if (ts.isIdentifier(node) && isUse(node)) words.add(node.text);
    if (node.kind === ts.SyntaxKind.AsyncKeyword) words.add('async');
    if (ts.isAwaitExpression(node)) words.add('await');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { name, text, imports, words };
}

function importOf(node: ts.Node): { specifier: string; typeOnly: boolean } | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const typeOnly = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    return { specifier: textOf(node.moduleSpecifier), typeOnly };
  }
  if (!ts.isCallExpression(node)) return null;
  const { expression, arguments: args } = node;
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  if (!isRequire && expression.kind !== ts.SyntaxKind.ImportKeyword) return null;
  return args[0] ? { specifier: textOf(args[0]), typeOnly: false } : null;
}

function textOf(node: ts.Expression): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function resolved(from: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith('.')) return { to: specifier, inside: false, typeOnly };
  const to = relative(SRC, resolve(SRC, dirname(from), specifier)).replaceAll('\\', '/');
  return { to, inside: true, typeOnly };
}

/** Not the name of a member ("x.process", "{ process: 1 }"), which is nobody's global. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !ts.isImportSpecifier(parent) && !ts.isJsxAttribute(parent) && !ts.isMethodDeclaration(parent);
}
