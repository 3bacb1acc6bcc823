import Decimal from 'decimal.js';
import type { Edit } from '../core/edit';
import type { Address } from '../core/address';
import { parseA1, toA1 } from '../core/address';
import type { CellValue } from '../core/grid';
import type { Policy } from '../core/policy';
import type { Catalogue } from '../core/review';
import type { Settings, Waiver } from '../core/settings';
import type { Direction } from '../core/expression';
import { readPolicy } from '../policies/read-policy';
import type { Written } from './host';

/** A cell as it was before the last write, and what was written: enough to bring it back. */
export interface Before {
  readonly sheet: string;
  readonly at: string;
  readonly before: CellValue;
  readonly after: string;
}

/**
 * Our own data inside the workbook: what people decided, and the values before the last write, so that
 * 恢复原分数 works after re-opening the file and for another user.
 */
export interface Memory {
  readonly settings: Settings;
  /** The unit's own way of scoring, taken from a file; null where it has none. */
  readonly policy: Policy | null;
  readonly before: readonly Before[];
}

const VERSION = 1;

export function memoryToText(memory: Memory): string {
  return JSON.stringify({ version: VERSION, ...memory });
}

/**
 * Reads what a workbook carries. It may come from another version or another hand, so every part is checked
 * by itself, and what cannot be understood falls back to the default without taking the rest with it.
 */
export function memoryFromText(text: string | null): Memory {
  const data = parseJson(text);
  const settings = isRecord(data['settings']) ? data['settings'] : {};
  return {
    settings: {
      layout: textOrNull(settings['layout']),
      policy: textOrNull(settings['policy']),
      headingRow: Number.isInteger(settings['headingRow']) ? (settings['headingRow'] as number) : null,
      directions: directionsOf(settings['directions']),
      waivers: listOf(settings['waivers'], isWaiver).map(placed),
      evidenceRequired:
        typeof settings['evidenceRequired'] === 'boolean' ? settings['evidenceRequired'] : null,
      linksRequired: settings['linksRequired'] === true,
    },
    policy: policyOf(data['policy']),
    before: listOf(data['before'], isBefore),
  };
}

/** What can be chosen in this workbook: all that 准绳 ships with, and the unit's own policy. */
export function catalogueOf(catalogue: Catalogue, { policy }: Memory): Catalogue {
  const [first, ...rest] = catalogue.policies;
  return policy ? { ...catalogue, policies: [first, ...rest, policy] } : catalogue;
}

function policyOf(value: unknown): Policy | null {
  const policy = readPolicy(value);
  return policy.ok ? policy.value : null;
}

function parseJson(text: string | null): Record<string, unknown> {
  if (!text) return {};
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : {};
  } catch {
    // Damaged memory is as good as none: the form itself is not affected.
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function directionsOf(value: unknown): Readonly<Record<string, Direction>> {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, Direction] => entry[1] === 'higher' || entry[1] === 'lower',
  );
  return Object.fromEntries(known);
}

/** It need not name its sheet. */
type KeptWaiver = Omit<Waiver, 'sheet'> & { readonly sheet?: unknown };

function isWaiver(value: unknown): value is KeptWaiver {
  return isRecord(value) && typeof value['key'] === 'string' && typeof value['reason'] === 'string';
}

function placed({ sheet, key, reason }: KeptWaiver): Waiver {
  return { sheet: textOrNull(sheet), key, reason };
}

function isBefore(value: unknown): value is Before {
  if (!isRecord(value)) return false;
  const { sheet, at, before, after } = value;
  const plain = before === null || ['string', 'number', 'boolean'].includes(typeof before);
  return typeof sheet === 'string' && typeof at === 'string' && typeof after === 'string' && plain;
}

/**
 * Adds a write to what is remembered. A cell written twice keeps the value it had before the first time:
 * that is what the person typed.
 */
export function remember(before: readonly Before[], written: readonly Written[]): readonly Before[] {
  const byPlace = new Map(before.map((entry) => [`${entry.sheet}!${entry.at}`, entry]));
  for (const { sheet, at, before: value, after } of written) {
    const place = `${sheet}!${toA1(at)}`;
    const known = byPlace.get(place);
    // Typed over since our last write: then the new value is the person's own.
    const original = known && isStill(value, known.after) ? known.before : value;
    byPlace.set(place, { sheet, at: toA1(at), before: original, after });
  }
  return [...byPlace.values()];
}

/** The edits that bring remembered values back; cells changed by hand since then are left to the person. */
export function restoring(
  before: readonly Before[],
  valueAt: (sheet: string, at: Address) => CellValue | undefined,
): readonly Edit[] {
  return before.flatMap((entry): Edit[] => {
    const at = parseA1(entry.at);
    if (!at) return [];
    const now = valueAt(entry.sheet, at);
    if (now === undefined || !isStill(now, entry.after)) return [];
    return [{ sheet: entry.sheet, at, kind: 'restored', before: now, value: restoredValue(entry.before) }];
  });
}

/** "100.00" was written, the sheet says 100: the same. */
function isStill(now: CellValue, written: string): boolean {
  if (typeof now !== 'number') return String(now ?? '') === written;
  return /^-?\d+(\.\d+)?$/.test(written) && new Decimal(written).equals(now);
}

function restoredValue(value: CellValue): Edit['value'] {
  return typeof value === 'number'
    ? { number: String(value) }
    : { text: value === null ? '' : String(value) };
}
