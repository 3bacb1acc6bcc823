import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/xlsx';
import { sampleFiles } from '../../src/samples/form';
import { fileOf } from '../bench/forms';
import { torture } from '../hosts/xlsx/torture';
import { holdsAsync, LONG } from './runs';

/** Files of several makers and contents. */
const FILES: readonly Uint8Array[] = [...Object.values(sampleFiles()), fileOf(20), torture()];

/** What may happen to bytes between their writer and us. */
const hurt = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at: fc.nat(), byte: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 2000 }) }),
    fc.record({
      kind: fc.constant('copy' as const),
      at: fc.nat(),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 500 }),
    }),
  ),
  { minLength: 1, maxLength: 6 },
);
type Hurt = typeof hurt extends fc.Arbitrary<infer T> ? T : never;

function hurtBytes(bytes: Uint8Array, wounds: Hurt): Uint8Array {
  return wounds.reduce<Uint8Array>((body, wound) => {
    if (body.length === 0) return body;
    const at = wound.at % body.length;
    if (wound.kind === 'set') return Uint8Array.from(body, (byte, i) => (i === at ? wound.byte : byte));
    if (wound.kind === 'cut') return Buffer.concat([body.subarray(0, at), body.subarray(at + wound.length)]);
    const from = wound.from % body.length;
    return Buffer.concat([body.subarray(0, at), body.subarray(from, from + wound.length), body.subarray(at)]);
  }, bytes);
}

/** A result, or an error with a code; never anything thrown. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const answer = await readWorkbook(bytes);
  expect(answer).toMatchObject(
    answer.ok
      ? { value: { sheets: expect.any(Array) } }
      : { error: { code: expect.stringMatching(/^[a-z-]+$/) } },
  );
}

describe('a damaged file is an answer, never a crash', () => {
  test(
    'bytes changed, lost or doubled anywhere',
    () =>
      holdsAsync(
        400,
        fc.asyncProperty(fc.constantFrom(...FILES), hurt, (file, wounds) =>
          isAnswered(hurtBytes(file, wounds)),
        ),
      ),
    LONG,
  );

  // A checksum stops nearly all of the above: here the archive is whole, and a part inside it is not.
  test(
    'a part hurt, and zipped again as if nothing had happened',
    () =>
      holdsAsync(
        600,
        fc.asyncProperty(fc.constantFrom(...FILES), fc.nat(), hurt, (file, pick, wounds) => {
          const parts = unzipSync(file);
          const names = Object.keys(parts);
          const name = names[pick % names.length]!;
          return isAnswered(zipSync({ ...parts, [name]: hurtBytes(parts[name]!, wounds) }, { level: 1 }));
        }),
      ),
    LONG,
  );

  const ODD = [
    '',
    '-1',
    '0',
    '1e9',
    '4294967296',
    '99999999999999999999',
    'NaN',
    'A1',
    'XFD1048576',
    'A1:XFD1048576',
    '&#x0;',
    'ß',
    '💥',
  ];
  test(
    'well-formed parts that say absurd things',
    () =>
      holdsAsync(
        600,
        fc.asyncProperty(
          fc.constantFrom(...FILES),
          fc.nat(),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ODD)), { minLength: 1, maxLength: 5 }),
          (file, pick, changes) => {
            const parts = unzipSync(file);
            const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
            const name = names[pick % names.length]!;
            const text = changes.reduce((xml, [at, odd]) => {
              const values = [...xml.matchAll(/(?<==")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)/g)];
              const value = values[at % Math.max(1, values.length)];
              if (!value) return xml;
              return xml.slice(0, value.index) + odd + xml.slice(value.index + value[0].length);
            }, strFromU8(parts[name]!));
            return isAnswered(zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 }));
          },
        ),
      ),
    LONG,
  );
});
