import { MAIN } from '../vocabulary';
import { escapeXml } from '../xml-text';

/** How a cell looks. What is left out is as in a new workbook of `BASE_FONT`. */
export interface NewStyle {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** "RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** In characters. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Number format code: "0.00", "@". */
  readonly format?: string;
}

/** Every Chinese Windows and Office has it, and the published forms are set in it. */
const BASE_FONT = '宋体';
const BASE_SIZE = 11;
const FIRST_CUSTOM_FORMAT = 164;

/** Collects the styles that a workbook uses; equal ones share an index. Index 0 is the style of an untouched cell. */
export class StyleBook {
  private readonly fonts = new Register();
  private readonly fills = new Register();
  private readonly borders = new Register();
  private readonly formats = new Register();
  private readonly styles = new Register();

  constructor() {
    this.fills.index('<fill><patternFill patternType="none"/></fill>');
    // Excel reserves the second fill and ignores what stands there.
    this.fills.index('<fill><patternFill patternType="gray125"/></fill>');
    this.index({});
  }

  /** The number a cell's "s" attribute takes for this look. */
  index(style: NewStyle): number {
    const font = this.fonts.index(fontXml(style));
    const fill = style.fill ? this.fills.index(fillXml(style.fill)) : 0;
    const border = this.borders.index(borderXml(style.border ?? false));
    const format = style.format ? FIRST_CUSTOM_FORMAT + this.formats.index(style.format) : 0;
    return this.styles.index(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `${alignmentXml(style)}</xf>`,
    );
  }

  xml(): string {
    const formats = this.formats.all.map(
      (code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `<styleSheet xmlns="${MAIN.transitional}">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts.all) +
      list('fills', this.fills.all) +
      list('borders', this.borders.all) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.styles.all) +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }
}

/** Gives equal texts one number, in the order of their first coming. */
export class Register {
  private readonly numbers = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }

  index(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fontXml({ font = BASE_FONT, size = BASE_SIZE, bold, underline, color }: NewStyle): string {
  return (
    `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/>` +
    `${color ? `<color rgb="FF${color}"/>` : ''}<name val="${escapeXml(font)}"/><charset val="134"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(lined: boolean): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    lined ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical = 'center', indent, wrap }: NewStyle): string {
  return (
    `<alignment${horizontal ? ` horizontal="${horizontal}"` : ''} vertical="${vertical}"` +
    `${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}/>`
  );
}
