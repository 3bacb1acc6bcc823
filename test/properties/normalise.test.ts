import fc from 'fast-check';
import { compact, normalise } from '../../src/core/normalise';
import { holds } from './runs';

/** All that normalising looks at, and some of what it does not. */
const PIECES = Array.from(
  '０９％，．≥≤＞＜=》《≧⩾≦⩽═﹦-—－~∼〜￥﹪¥%()（） \u3000\u00a0\t\r\n\u200b\ufeff0123.,:、。年万分之百比九十点零abc指标',
);
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('normalising', () => {
  // A sign without width is dropped, but it makes every step run: the look ahead may not skip one that matters.
  test('leaves out no step that would change something', () =>
    holds(
      5_000,
      fc.property(text, (said) => {
        expect(normalise(said)).toBe(normalise(`${said}\u200b`));
        expect(compact(said)).toBe(compact(`${said}\u200b`));
      }),
    ));

  test('a second time changes nothing', () =>
    holds(
      5_000,
      fc.property(text, (said) => {
        expect(normalise(normalise(said))).toBe(normalise(said));
        expect(compact(compact(said))).toBe(compact(said));
      }),
    ));
});
