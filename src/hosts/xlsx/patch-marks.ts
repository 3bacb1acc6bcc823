import type { Mark } from '../../app/host';
import { MARK_FILLS, MARK_FORMULAS, SEVERITIES, severityOfMark } from '../../app/host';
import { areaToA1 } from '../../core/address';
import type { Severity } from '../../core/finding';
import { Splices, insertChildren, pass } from './splice';
import { XmlScanner } from './xml';
import { escapeXml } from './xml-text';

/**
 * The look of a mark, as an item of <dxfs>. Written in a way in which Excel itself writes none, so that ours can be
 * told from a user's format of the same colour.
 */
export function markFormat(severity: Severity): string {
  const color = `rgb="FF${MARK_FILLS[severity].slice(1)}"`;
  return `<dxf><fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill></dxf>`;
}

/** Children of <worksheet> that the schema has before our <conditionalFormatting> (18.3.1.99). */
const BEFORE_MARKS = new Set([
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...['phoneticPr', 'conditionalFormatting'],
]);

/** Every mark formula has this in it, and nothing else is likely to. */
const TRACE = 'zhunsheng-';

/** A worksheet without our marks, whoever drew them. A rule of ours among others of a user goes alone. */
export function withoutMarks(text: string): string {
  if (!text.includes(TRACE)) return text;
  const scanner = new XmlScanner(text, true);
  const splices = new Splices();
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.depth === 1) continue;
    if (scanner.depth === 2 && scanner.name === 'conditionalFormatting') cutRules(scanner, splices);
    else pass(scanner);
  }
  return splices.apply(text);
}

/** After the 'open' of a <conditionalFormatting>. */
function cutRules(scanner: XmlScanner, splices: Splices): void {
  const { start, depth } = scanner;
  const ours: { start: number; end: number }[] = [];
  let others = 0;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event !== 'open') continue;
    const ruleStart = scanner.start;
    if (isOurRule(scanner)) ours.push({ start: ruleStart, end: scanner.end });
    else others += 1;
  }
  if (others === 0 && ours.length > 0) splices.add(start, scanner.end, '');
  else for (const rule of ours) splices.add(rule.start, rule.end, '');
}

/** After the 'open' of a <cfRule>: reads to its 'close'. */
function isOurRule(scanner: XmlScanner): boolean {
  const { depth } = scanner;
  let isOurs = false;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'formula') isOurs ||= severityOfMark(scanner.content()) !== null;
  }
  return isOurs;
}

/**
 * A worksheet (without marks) with one conditional format per severity, of the lowest priority: a user's own rules
 * come first.
 * @param formats index in <dxfs> by severity
 */
export function withMarks(
  text: string,
  marks: readonly Mark[],
  formats: ReadonlyMap<Severity, number>,
): string {
  let priority = highestPriority(text);
  const blocks = SEVERITIES.flatMap((severity) => {
    const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas);
    if (areas.length === 0) return [];
    priority += 1;
    return [{ severity, priority, sqref: [...new Set(areas.map(areaToA1))].join(' ') }];
  });
  if (blocks.length === 0) return text;
  return insertChildren(text, BEFORE_MARKS, (p) =>
    blocks
      .map(({ severity, priority: own, sqref }) => {
        const rule = `<${p}cfRule type="expression" dxfId="${formats.get(severity)}" priority="${own}">`;
        const formula = `<${p}formula>${escapeXml(MARK_FORMULAS[severity])}</${p}formula>`;
        const name = `${p}conditionalFormatting`;
        return `<${name} sqref="${sqref}">${rule}${formula}</${p}cfRule></${name}>`;
      })
      .join(''),
  );
}

/** Over all rules of a sheet, those of extensions included: the numbers are shared. */
function highestPriority(text: string): number {
  if (!text.includes('cfRule')) return 0;
  const scanner = new XmlScanner(text, true);
  let highest = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'sheetData') pass(scanner);
    if (!/(^|:)cfRule$/.test(scanner.name)) continue;
    highest = Math.max(highest, Number(scanner.attribute('priority') ?? 0));
  }
  return highest;
}

/** Indexes of <dxfs> that a part refers to. A text that only looks like a reference counts too: it errs on the safe side. */
export function formatsUsed(text: string): Set<number> {
  return new Set([...text.matchAll(/\bdxfId\s*=\s*["'](\d+)["']/gi)].map(([, id]) => Number(id)));
}
