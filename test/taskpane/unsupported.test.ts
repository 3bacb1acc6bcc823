import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const TASKPANE = join(__dirname, '..', '..', 'src', 'taskpane');
const script = readFileSync(join(TASKPANE, 'unsupported.js'), 'utf8');

/** A RegExp as browsers had it before patterns could look behind. */
class OldRegExp extends RegExp {
  constructor(pattern: string) {
    if (pattern.includes('(?<'))
      throw new SyntaxError('Invalid regular expression: invalid group specifier name');
    super(pattern);
  }
}

/** What is seen after the script ran in such a web view. */
function seen(webView: { readonly modules: boolean; readonly RegExp: unknown }): string {
  const root = { style: { display: '' } };
  const unsupported = { hidden: true, removeAttribute: () => (unsupported.hidden = false) };
  const elements: Readonly<Record<string, object>> = { root, unsupported };
  const document = {
    createElement: () => (webView.modules ? { noModule: false } : {}),
    getElementById: (id: string) => elements[id],
  };
  runInNewContext(script, { document, RegExp: webView.RegExp });
  return [root.style.display === '' && 'pane', !unsupported.hidden && 'notice'].filter(Boolean).join(', ');
}

test.each([
  ['a web view of today', { modules: true, RegExp }, 'pane'],
  ['Internet Explorer 11: no modules', { modules: false, RegExp: OldRegExp }, 'notice'],
  ['Safari before 16.4: no pattern may look behind', { modules: true, RegExp: OldRegExp }, 'notice'],
])('%s', (_, webView, expected) => expect(seen(webView)).toBe(expected));

test('the page has every web view run it', () => {
  const page = readFileSync(join(TASKPANE, 'taskpane.html'), 'utf8');
  expect(page).toContain('<script src="unsupported.js"></script>');
});
