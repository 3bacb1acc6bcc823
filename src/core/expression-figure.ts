import type { Expression } from './expression';
import type { FoundQuantity, Quantity } from './quantity';
import type { Unit } from './units';
import type { Sign } from './expression-sign';
import { bindingOf } from './expression-sign';
import { mentionsDeadline } from './expression-time';
import { inBase, readQuantities } from './quantity';
import { perUnit, unitOf } from './units';

/** What a figure needs to know beside its own text. */
export interface FigureContext {
  /** From the unit column. */
  readonly unit: Unit;
  /** From the sign column. */
  readonly sign: Sign | null;
  /** The text is a target. */
  readonly promise: boolean;
}

/** Longer texts are sentences that mention a figure, not a figure. */
const LONGEST = 60;

/** Figures of a normalised text: one number with its sign, a range, a tolerance, four bands, several numbers. */
export function readFigure(text: string, context: FigureContext): Expression | null {
  if (text.length > LONGEST) return null;
  const plain = withoutBrackets(text);
  const found = readQuantities(plain);
  return readBands(plain, context) ?? readRange(plain, found, context) ?? readNumbers(plain, found, context);
}

/** "1股(3户共9股)" is 1股: a bracket explains the number before it. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\((?!次|套)[^()]*\)/g, '');
  return /\d/.test(outside) ? outside.trim() : text;
}

/** "100% 90% 85% 85%": 优, 良, 中, 差, falling. */
function readBands(text: string, { unit }: FigureContext): Expression | null {
  const parts = text.split(/[ \n/、;]+/);
  if (parts.length !== 4 || !parts.every((part) => /^\d+(?:\.\d+)?%?$/.test(part))) return null;
  const thresholds = parts.map((part) => withColumn(readQuantities(part)[0]!, unit));
  const falling = thresholds.every(
    (each, place) => place === 0 || each.value.lte(thresholds[place - 1]!.value),
  );
  return falling ? { kind: 'bands', thresholds } : null;
}

function readRange(text: string, found: readonly FoundQuantity[], context: FigureContext): Expression | null {
  const [first, second] = found;
  if (!second || found.length !== 2) return null;
  if (!/^ ?(?:-+|~+|至|到) ?$/.test(text.slice(first!.end, second.start))) return null;
  const high = withColumn(second, context.unit);
  const low = first!.unit.text === '' ? { value: first!.value, unit: high.unit } : quantityOf(first!);
  const ordered = low.unit.family === high.unit.family && inBase(low).lte(inBase(high));
  return ordered ? { kind: 'between', low, high } : null;
}

function readNumbers(
  text: string,
  found: readonly FoundQuantity[],
  context: FigureContext,
): Expression | null {
  const [only] = found;
  if (found.length === 1) return readSingle(text, only!, context);
  const counted = found.filter(({ unit }) => unit.text !== '');
  if (counted.length < 2 || mentionsDeadline(text)) return null;
  return { kind: 'compound', parts: counted.map(quantityOf) };
}

function readSingle(text: string, only: FoundQuantity, context: FigureContext): Expression | null {
  const before = text.slice(0, only.start);
  const { quantity, behind } = completed(text, only, context);
  if (before.endsWith('±') || before.endsWith('正负')) return { kind: 'tolerance', quantity };
  // A number without a unit inside a sentence may count anything: "达到220" is a figure, "按方案3执行" is not.
  const loose =
    quantity.unit.text === '' && !/^[^\u4e00-\u9fff]*$/.test(withoutSigns(before) + withoutSigns(behind));
  if (loose || mentionsDeadline(text) || /^[级等号]/.test(behind)) return null;
  const figure = bound(before, behind, quantity, context);
  return figure?.kind === 'number' && only.approximate ? { ...figure, about: true } : figure;
}

function bound(
  before: string,
  behind: string,
  quantity: Quantity,
  context: FigureContext,
): Expression | null {
  const per = perPerson(before);
  const counted = per ? { value: quantity.value, unit: perUnit(quantity.unit, per.below) } : quantity;
  const binding = bindingOf(per ? per.before : before, behind, counted.unit, context.promise);
  switch (binding.kind) {
    case 'comparison':
      return null;
    case 'contradiction':
      return { kind: 'garbled', readings: [`≥${figureText(counted)}`, `≤${figureText(counted)}`] };
    case 'sign':
      return signed(binding.sign, counted);
    case 'none':
      return signed(context.sign, counted);
  }
}

function signed(sign: Sign | null, quantity: Quantity): Expression {
  if (!sign) return { kind: 'number', quantity, strict: false };
  return { kind: sign.bound, quantity, strict: sign.strict };
}

const SIGN_WORDS =
  /[≥≤<>=±+《》]|不?得?(?:[低少小高多大]于|超过)(?:(?:或者?)?等于)?|等于|至少|至多|达到?|控制在|最[低少高多]|[约近]|左右|及?其?以[上下内]|之内|为/g;

function withoutSigns(text: string): string {
  return text.replace(SIGN_WORDS, '');
}

/**
 * The number with the unit it was meant to have: its own, else the one of the column, else a short unknown
 * word behind a lone number (12味). 万 alone takes the column's unit along (100万 [元] is 100万元).
 */
function completed(
  text: string,
  only: FoundQuantity,
  { unit }: FigureContext,
): { quantity: Quantity; behind: string } {
  const behind = text.slice(only.end);
  if (only.unit.text !== '' || unit.text !== '') return { quantity: withColumn(only, unit), behind };
  const [word] = /^[\u4e00-\u9fffa-z]{1,4}$/i.exec(behind) ?? [];
  const alone = withoutSigns(text.slice(0, only.start)).trim() === '';
  if (!alone || word === undefined || withoutSigns(word) !== word || NO_UNIT_WORD.test(word)) {
    return { quantity: quantityOf(only), behind };
  }
  return { quantity: { value: only.value, unit: unitOf(word) }, behind: '' };
}

/** What may follow a number without being counted by it. */
const NO_UNIT_WORD = /[级等号前内底后上下期日月]|完成|达标|达成|合格|落实|到位/;

function withColumn(found: FoundQuantity, unit: Unit): Quantity {
  if (found.unit.text === '') return { value: found.value, unit };
  if (found.unit.family !== '') return quantityOf(found);
  const joined = unitOf(found.unit.text + unit.text);
  // "100万 [万元]" says 万 twice.
  return { value: found.value, unit: unit.text.startsWith(found.unit.text) ? unit : joined };
}

function quantityOf({ value, unit }: Quantity): Quantity {
  return { value, unit };
}

const BEFORE_NUMBER =
  /(?:[≥≤<>=]|大于等于|小于等于|不[低少高多]于|不超过|至少|控制在|补助|补贴|资助|发放|标准|完成|开展|举办|组织|召开|检查|培训|建设)+$/;

const PER_WHOM = /((?:每[\u4e00-\u9fff]{1,4}){1,3})$|([人户亩])均$/;

/** 每生每年, 人均, 每月 before a number are what a unit cost stands for; a sign may stand before them or behind. */
function perPerson(before: string): { below: string[]; before: string } | null {
  const words = BEFORE_NUMBER.exec(before.slice(-12))?.[0] ?? '';
  const stem = before.slice(0, before.length - words.length);
  const [, each, average] = PER_WHOM.exec(stem.slice(-15)) ?? [];
  const below = (each ?? average)?.split('每').filter((name) => name !== '') ?? [];
  return below.length === 0 ? null : { below, before: stem.replace(PER_WHOM, '') + words };
}

/** A quantity as a form would print it: 110次, 90%. */
function figureText({ value, unit }: Quantity): string {
  return value.toFixed() + unit.text;
}
