const { createRequire } = require('node:module');
const { runInNewContext } = require('node:vm');
const ts = require('typescript');

// Griffel makes Fluent's styles, and comes with Fluent.
const { resolveStyleRulesForSlots } = createRequire(require.resolve('@fluentui/react-components'))(
  '@griffel/core',
);

/** What may stand among styles besides literals; see src/ui/token.ts. */
const VOCABULARY = { token: (name) => `var(--${name})` };

/**
 * Compiles `makeStyles({ … })` to CSS while the pane is built, as Fluent does with its own styles: Griffel's compiler,
 * 8 kB, is neither shipped nor run in front of the first picture. Griffel's own loader does the same for any source;
 * ours asks that styles be literals, and brings no package. Anything else among them fails the build.
 */
module.exports = function compileStyles(source) {
  const file = ts.createSourceFile(
    this.resourcePath,
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const calls = callsOf('makeStyles', file);
  if (calls.length === 0) return source;
  return calls
    .reduceRight(
      (text, call) => text.slice(0, call.getStart()) + compiled(call) + text.slice(call.end),
      source,
    )
    .replace(/\bmakeStyles\b(?=[^}]*\} from '@fluentui\/react-components')/, '__styles');
};

/** Calls of a function by its bare name, in the order of the file. */
function callsOf(name, node) {
  if (ts.isCallExpression(node) && node.expression.getText() === name) return [node];
  const calls = [];
  ts.forEachChild(node, (child) => void calls.push(...callsOf(name, child)));
  return calls;
}

/** The same call with classes and rules in the place of styles. */
function compiled(call) {
  const styles = runInNewContext(`(${call.arguments[0].getText()})`, VOCABULARY);
  return `__styles(${resolveStyleRulesForSlots(styles).map((part) => JSON.stringify(part))})`;
}
