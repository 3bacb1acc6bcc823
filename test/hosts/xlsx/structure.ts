import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { parseA1, parseArea } from '../../../src/core/address';

/*
 * What Excel wants of a workbook beyond well-formed XML, and what readers more lenient than Excel let pass: the order
 * of elements, numbers that lead somewhere, cells that ascend. An own small reader on saxes, so that a fault of ours
 * is not overlooked by ourselves.
 */

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Children in the order of the schema (ECMA-376 part 1, annex A.2), by parent. */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  xf: 'alignment protection extLst',
  c: 'f v is extLst',
  is: 't r rPh phoneticPr',
  r: 'rPr t',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  sheetView: 'pane selection pivotSelection extLst',
};

/** Lists that may say how many items they have. */
const COUNTED =
  /^(fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs|numFmts|mergeCells|dataValidations)$/;

const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u;

/** Everything wrong with a workbook, each as "part: what"; none for one that Excel opens without a repair. */
export function structureFaults(bytes: Uint8Array): string[] {
  return new Inspection(unzipSync(bytes)).run();
}

class Inspection {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #faults: string[] = [];

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    this.#files = files;
  }

  run(): string[] {
    this.#package();
    const workbook = this.#node('xl/workbook.xml');
    const styles = this.#node('xl/styles.xml');
    const strings = this.#node('xl/sharedStrings.xml');
    if (styles) this.#styles(styles);
    const formulas = new Map<string, ReadonlySet<string>>();
    for (const sheet of workbook ? this.#workbook(workbook) : []) {
      const root = this.#node(sheet.path);
      if (!root) continue;
      const limits = {
        styles: listSize(styles, 'cellXfs'),
        formats: listSize(styles, 'dxfs'),
        strings: strings?.children.filter(({ name }) => name === 'si').length ?? 0,
      };
      formulas.set(sheet.sheetId, this.#sheet(sheet.path, root, limits));
    }
    this.#chain(formulas);
    this.#ownData();
    return this.#faults;
  }

  #fault(part: string, what: string): void {
    this.#faults.push(`${part}: ${what}`);
  }

  #check(holds: boolean, part: string, what: string): void {
    if (!holds) this.#fault(part, what);
  }

  #node(path: string): Node | null {
    const bytes = this.#files[path];
    if (!bytes) return null;
    const root = parse(strFromU8(bytes));
    for (const node of everyNode(root)) this.#children(path, node);
    return root;
  }

  #children(part: string, { name, attributes, children }: Node): void {
    const order = ORDER[name]?.split(' ');
    const places = order ? children.map((child) => order.indexOf(child.name)) : [];
    this.#check(
      places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0)),
      part,
      `order in <${name}>: ${children.map((child) => child.name).join(' ')}`,
    );
    if (COUNTED.test(name) && attributes['count'] !== undefined)
      this.#check(Number(attributes['count']) === children.length, part, `count of <${name}>`);
    const repeated = order?.filter(
      (one) =>
        !/^(conditionalFormatting|formula|r|rPh|selection)$/.test(one) &&
        children.filter((child) => child.name === one).length > 1,
    );
    this.#check(!repeated?.length, part, `repeated in <${name}>: ${repeated?.join(' ')}`);
  }

  #package(): void {
    const types = parse(strFromU8(this.#files['[Content_Types].xml']!));
    const overrides = types.children.flatMap(({ attributes }) => attributes['PartName'] ?? []);
    const defaults = new Set(types.children.flatMap(({ attributes }) => attributes['Extension'] ?? []));
    this.#check(new Set(overrides).size === overrides.length, '[Content_Types].xml', 'a part twice');
    for (const part of overrides) this.#check(part.slice(1) in this.#files, '[Content_Types].xml', part);
    for (const path of Object.keys(this.#files)) {
      const known = overrides.includes(`/${path}`) || defaults.has(path.slice(path.lastIndexOf('.') + 1));
      this.#check(known || path === '[Content_Types].xml', path, 'no content type');
      const source = /^(.*)_rels\/(.*)\.rels$/.exec(path);
      if (!source) continue;
      this.#check(path === '_rels/.rels' || source[1]! + source[2]! in this.#files, path, 'no source');
      const links = this.#relationships(source[1]! + source[2]!);
      this.#check(new Set(links.map(({ id }) => id)).size === links.length, path, 'an id twice');
      for (const { target, external } of links)
        this.#check(external || target in this.#files, path, `leads to ${target}`);
    }
  }

  #relationships(source: string) {
    const at = source.lastIndexOf('/') + 1;
    const file = this.#files[`${source.slice(0, at)}_rels/${source.slice(at)}.rels`];
    const items = file ? parse(strFromU8(file)).children : [];
    return items.map(({ attributes: { Id = '', Target = '', Type = '', TargetMode } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      external: TargetMode === 'External',
      target: decodeURI(new URL(Target, `zip:/${source}`).pathname).slice(1),
    }));
  }

  #workbook(workbook: Node): { path: string; sheetId: string }[] {
    const part = 'xl/workbook.xml';
    const links = new Map(this.#relationships(part).map((link) => [link.id, link] as const));
    const sheets = itemsOf(workbook, 'sheets').map(({ attributes }) => attributes);
    const names = sheets.map(({ name }) => name!.toLowerCase());
    this.#check(new Set(names).size === names.length, part, 'a sheet name twice');
    this.#check(
      new Set(sheets.map(({ sheetId }) => sheetId)).size === sheets.length,
      part,
      'a sheetId twice',
    );
    for (const { name } of sheets) this.#check(SHEET_NAME.test(name!), part, `sheet name ${name}`);
    const defined = itemsOf(workbook, 'definedNames').map(({ attributes }) => attributes);
    const keys = defined.map(({ name, localSheetId }) => `${localSheetId}!${name!.toLowerCase()}`);
    this.#check(new Set(keys).size === keys.length, part, 'a defined name twice');
    const lists = workbook.children.filter(({ name }) => name === 'definedNames');
    this.#check(
      lists.every(({ children }) => children.length > 0),
      part,
      'an empty list of names',
    );
    for (const { localSheetId, name } of defined)
      this.#check(Number(localSheetId ?? 0) < sheets.length, part, `sheet of name ${name}`);
    for (const { attributes } of itemsOf(workbook, 'bookViews'))
      this.#check(Number(attributes['activeTab'] ?? 0) < sheets.length, part, 'active tab');
    return sheets.flatMap((sheet) => {
      const link = links.get(sheet['r:id'] ?? '');
      this.#check(link !== undefined, part, `part of sheet ${sheet['name']}`);
      return link ? [{ path: link.target, sheetId: sheet['sheetId']! }] : [];
    });
  }

  #styles(styles: Node): void {
    const part = 'xl/styles.xml';
    const formats = new Set(itemsOf(styles, 'numFmts').map(({ attributes }) => attributes['numFmtId']));
    const sizes = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
    for (const { attributes } of itemsOf(styles, 'cellXfs')) {
      const format = attributes['numFmtId'] ?? '0';
      this.#check(Number(format) < 164 || formats.has(format), part, `number format ${format}`);
      for (const [attribute, list] of Object.entries(sizes)) {
        const index = Number(attributes[attribute] ?? 0);
        this.#check(index === 0 || index < listSize(styles, list), part, `${attribute} ${index}`);
      }
    }
  }

  /** @returns addresses of its formulas */
  #sheet(
    part: string,
    root: Node,
    limits: { readonly styles: number; readonly formats: number; readonly strings: number },
  ): ReadonlySet<string> {
    const formulas = new Set<string>();
    let lastRow = -1;
    for (const row of itemsOf(root, 'sheetData')) {
      const number: number =
        row.attributes['r'] === undefined ? lastRow + 1 : Number(row.attributes['r']) - 1;
      this.#check(number > lastRow, part, `row ${number + 1} behind ${lastRow + 1}`);
      lastRow = number;
      let lastColumn = -1;
      for (const cell of row.children.filter(({ name }) => name === 'c')) {
        const written = cell.attributes['r'];
        const at = written === undefined ? { row: number, column: lastColumn + 1 } : parseA1(written)!;
        this.#check(at.row === number && at.column > lastColumn, part, `cell ${written} out of order`);
        lastColumn = at.column;
        this.#cell(part, cell, limits);
        if (written !== undefined && cell.children.some(({ name }) => name === 'f')) formulas.add(written);
      }
    }
    const known = new Set(this.#relationships(part).map(({ id }) => id));
    for (const { attributes } of everyNode(root)) {
      const id = attributes['r:id'];
      this.#check(id === undefined || known.has(id), part, `relationship ${id}`);
    }
    this.#rules(part, root, limits.formats);
    return formulas;
  }

  #cell(part: string, cell: Node, limits: { readonly styles: number; readonly strings: number }): void {
    const { r, s = '0', t = 'n' } = cell.attributes;
    const child = (name: string) => cell.children.find((one) => one.name === name);
    this.#check(s === '0' || Number(s) < limits.styles, part, `style ${s} of ${r}`);
    this.#check(/^(b|d|e|inlineStr|n|s|str)$/.test(t), part, `type ${t} of ${r}`);
    this.#check((t === 'inlineStr') === (child('is') !== undefined), part, `inline text of ${r}`);
    const value = child('v')?.text;
    if (t === 's') this.#check(Number(value) < limits.strings, part, `string ${value} of ${r}`);
    if (t === 'n' && value !== undefined)
      this.#check(value !== '' && Number.isFinite(Number(value)), part, `number ${value} of ${r}`);
    for (const { name, text, attributes } of everyNode(cell)) {
      const kept = name !== 't' || text.trim() === text || attributes['xml:space'] === 'preserve';
      this.#check(kept, part, `blanks of ${r}`);
    }
  }

  #rules(part: string, root: Node, formats: number): void {
    const priorities: string[] = [];
    for (const { name, attributes } of everyNode(root)) {
      if (name === 'conditionalFormatting') {
        const areas = attributes['sqref']!.split(' ');
        const legal = areas.every((area) => parseArea(area) !== null);
        this.#check(legal, part, `sqref ${attributes['sqref']}`);
        this.#check(attributes['sqref']!.length <= 8192, part, 'length of sqref');
      }
      if (!/^(x14:)?cfRule$/.test(name)) continue;
      priorities.push(attributes['priority']!);
      this.#check(Number(attributes['dxfId'] ?? -1) < formats, part, `dxfId ${attributes['dxfId']}`);
    }
    this.#check(new Set(priorities).size === priorities.length, part, `priorities ${priorities.join(' ')}`);
  }

  #chain(formulas: ReadonlyMap<string, ReadonlySet<string>>): void {
    const chain = this.#node('xl/calcChain.xml');
    let sheet = '';
    for (const { attributes } of chain?.children ?? []) {
      sheet = attributes['i'] ?? sheet;
      const at = attributes['r']!;
      this.#check(formulas.get(sheet)?.has(at) === true, 'xl/calcChain.xml', `${sheet}!${at} has no formula`);
    }
    this.#check(chain === null || chain.children.length > 0, 'xl/calcChain.xml', 'empty');
  }

  /** Each custom XML part has a part that numbers it, and the numbers differ. */
  #ownData(): void {
    const items = Object.keys(this.#files).filter((path) => /^customXml\/item\d+\.xml$/.test(path));
    const ids = items.map((path) => {
      const link = this.#relationships(path).find(({ type }) => type === 'customXmlProps');
      const id = link && this.#node(link.target)?.attributes['ds:itemID'];
      this.#check(id !== undefined, path, 'no item id');
      return id;
    });
    this.#check(new Set(ids).size === ids.length, 'customXml', 'an item id twice');
  }
}

function parse(text: string): Node {
  const parser = new SaxesParser();
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (piece) => (open.at(-1)!.text += piece));
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root.children[0]!;
}

function everyNode(node: Node): Node[] {
  return [node, ...node.children.flatMap(everyNode)];
}

function itemsOf(root: Node, list: string): Node[] {
  return root.children.find(({ name }) => name === list)?.children ?? [];
}

function listSize(root: Node | null, list: string): number {
  return root ? itemsOf(root, list).length : 0;
}
