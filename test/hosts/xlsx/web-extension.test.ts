import { strToU8, unzipSync, zipSync } from 'fflate';
import { MEMORY_KEY } from '../../../src/app/host';
import { openPackage, readProperties } from '../../../src/hosts/xlsx';
import { minimal } from './build';
import { EXTENSION, asSavedByExcel } from './excel-memory';
import { part, patched, touched } from './patching';

const DATA = '{"version":1,"settings":{"waivers":[{"key":"a|\\"<b>&\\n","reason":"说明"}]}}';

const propertiesOf = (bytes: Uint8Array) => {
  const pack = openPackage(bytes);
  const properties = pack.ok ? readProperties(pack.value) : pack;
  return properties.ok ? properties.value : properties.error;
};

describe('our own data where Excel keeps them', () => {
  const before = asSavedByExcel(minimal('<sheetData/>'), DATA);

  test('are read, and nobody else’s', () => {
    expect(propertiesOf(before)).toEqual({ [MEMORY_KEY]: DATA });
  });

  test('are replaced in their place, where the pane will look for them', () => {
    const data = `${DATA} '"<&>`;
    const { bytes } = patched(before, { properties: { [MEMORY_KEY]: data } });
    expect(touched(before, bytes)).toEqual([EXTENSION]);
    expect(propertiesOf(bytes)).toEqual({ [MEMORY_KEY]: data });
    const back = patched(bytes, { properties: { [MEMORY_KEY]: DATA } }).bytes;
    expect(part(back, EXTENSION)).toBe(part(before, EXTENSION));
  });

  test('are taken away without a trace, others stay', () => {
    const { bytes } = patched(before, { properties: null });
    expect(propertiesOf(bytes)).toEqual({});
    expect(part(bytes, EXTENSION)).toContain(
      'value="true"/><we:property name="other" value="&quot;kept&quot;"/>',
    );
  });

  test('count more than what a file carried before the pane was used in it', () => {
    const older = patched(minimal('<sheetData/>'), { properties: { [MEMORY_KEY]: 'old', more: '1' } }).bytes;
    expect(propertiesOf(asSavedByExcel(older, DATA))).toEqual({ [MEMORY_KEY]: DATA, more: '1' });
  });

  test.each([
    ['a part that is no XML', '<we:webextension'],
    ['no properties', '<we:webextension xmlns:we="w"/>'],
    ['a property without a value', '<e xmlns="w"><property name="zhunsheng"/></e>'],
  ])('%s means none', (_, text) => {
    const files = unzipSync(before);
    expect(propertiesOf(zipSync({ ...files, [EXTENSION]: strToU8(text) }))).toEqual({});
  });

  test('a value that is no JSON is handed on as it is written', () => {
    const text = '<e xmlns="w"><property name="zhunsheng" value="plain"/></e>';
    expect(propertiesOf(zipSync({ ...unzipSync(before), [EXTENSION]: strToU8(text) }))).toEqual({
      [MEMORY_KEY]: 'plain',
    });
  });
});
