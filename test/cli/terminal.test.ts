import { painter, progressBar, showsColour } from '../../src/cli/terminal';

function output(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('colour', () => {
  test.each([
    ['a terminal', true, {}, '\u001b[31;1mx\u001b[0m'],
    ['a terminal, NO_COLOR', true, { NO_COLOR: '1' }, 'x'],
    ['a terminal, NO_COLOR empty means nothing', true, { NO_COLOR: '' }, '\u001b[31;1mx\u001b[0m'],
    ['a terminal that knows none', true, { TERM: 'dumb' }, 'x'],
    ['a pipe', false, {}, 'x'],
  ])('%s', (_, isTTY, environment, shown) =>
    expect(painter(showsColour(output(isTTY), environment))('error', 'x')).toBe(shown),
  );
});

describe('the bar of progress', () => {
  const run = (isTTY: boolean, total: number): readonly string[] => {
    const out = output(isTTY);
    const bar = progressBar(out, total);
    for (let i = 0; i < total; i++) bar.step();
    bar.clear();
    return out.written;
  };

  test('more than ten files, on a terminal', () => {
    const written = run(true, 12);
    expect(written).toHaveLength(13);
    expect(written[0]).toContain(' 1/12');
    expect(written[11]).toMatch(/█{24} 12\/12$/);
    expect(written[12]).toBe('\r\u001b[K');
  });

  test.each([
    ['ten files', true, 10],
    ['no terminal', false, 300],
  ])('none for %s', (_, isTTY, total) => expect(run(isTTY, total)).toEqual([]));
});
