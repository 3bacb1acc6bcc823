import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PANE = join(__dirname, '..', '..', 'dist', 'pane');

/** Words that stand in the workbench and nowhere else. */
const TRACES = ['univer', 'is not built in the embedded Excel', '_richApiNativeBridge', 'GetSupportedMatrix'];

describe('the pane as shipped', () => {
  const scripts = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );

  it('has been built', () => {
    expect(scripts).toContain('taskpane.js');
  });

  it.each(scripts)('%s contains nothing of the workbench', (name) => {
    const text = readFileSync(join(PANE, name), 'utf8');
    expect(TRACES.filter((trace) => text.includes(trace))).toEqual([]);
  });
});
