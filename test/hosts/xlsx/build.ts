import { strToU8, zipSync } from 'fflate';
import type { Grid, Workbook } from '../../../src/core/grid';
import { parseA1 } from '../../../src/core/address';
import { readWorkbook } from '../../../src/hosts/xlsx';

/** Parts of a package by path; a null takes a part of the minimal workbook away. */
export type PartTexts = Record<string, string | Uint8Array | null>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function relationships(
  ...items: [id: string, type: string, target: string, mode?: 'External'][]
): string {
  const body = items.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body.join('')}</Relationships>`;
}

export function worksheet(inside: string): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${inside}</worksheet>`;
}

/** The smallest workbook Excel opens: one sheet 自评表, shared strings, styles. */
export function minimalParts(sheet: string, more: PartTexts = {}): PartTexts {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet.startsWith('<?xml') ? sheet : worksheet(sheet),
    'xl/styles.xml': stylesheet(['<xf numFmtId="0"/>']),
    'xl/sharedStrings.xml': sharedStrings(),
    ...more,
  };
}

export function stylesheet(xfs: readonly string[], formats: Record<number, string> = {}): string {
  const codes = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

export function sharedStrings(...items: string[]): string {
  return `${XML}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

export function pack(parts: PartTexts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content !== null) files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6, mtime: new Date(2024, 11, 31, 8, 30, 0) });
}

export function minimal(sheet: string, more: PartTexts = {}): Uint8Array {
  return pack(minimalParts(sheet, more));
}

/** A minimal workbook without a stylesheet: some programs write none. */
export function withoutStyles(sheet: string): Uint8Array {
  const parts = minimalParts(sheet);
  const types = String(parts['[Content_Types].xml']);
  return pack({
    ...parts,
    'xl/styles.xml': null,
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rId2"[^>]*>/,
      '',
    ),
    '[Content_Types].xml': types.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
  });
}

/** The workbook, where reading must succeed. */
export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function firstSheet(bytes: Uint8Array): Promise<Grid> {
  return (await opened(bytes)).sheets[0]!;
}

export function at(grid: Grid, a1: string) {
  const { row, column } = parseA1(a1)!;
  return grid.cell(row, column);
}
