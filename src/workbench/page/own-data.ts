import { openPackage } from '../../hosts/xlsx/package';
import { readProperties } from '../../hosts/xlsx/properties';

/** What the add-in keeps in a file, as settings of the workbook: key and JSON text. */
export function ownData(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const pack = openPackage(bytes);
  const properties = pack.ok ? readProperties(pack.value) : pack;
  // A file of another kind holds none; a damaged part was told of when its cells were read.
  if (!properties.ok) return [];
  return Object.entries(properties.value).map(([key, value]) => [key, JSON.stringify(value)]);
}
