/**
 * Must be imported before anything of src/workbench/model. Univer's CommonJS files load packages that exist as
 * ES modules only, which jest cannot; its UMD files carry everything inside (and load in half the time).
 */
const PACKAGES = [
  'core',
  'docs',
  'engine-formula',
  'engine-render',
  'protocol',
  'rpc',
  'sheets',
  'sheets-conditional-formatting',
  'sheets-formula',
  'themes',
];

for (const name of PACKAGES) {
  jest.mock(`@univerjs/${name}`, () => jest.requireActual(`@univerjs/${name}/lib/umd/index.js`));
}

export {};
