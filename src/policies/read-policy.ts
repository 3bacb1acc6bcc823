import Decimal from 'decimal.js';
import type { Dimension } from '../core/evaluation';
import type { BandRange, DecimalText, Policy, Step } from '../core/policy';
import type { PolicyError, PolicyErrorCode } from '../core/policy-error';
import { readNumber } from '../core/quantity';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { DEFAULT_POLICY, POLICIES } from './index';

/**
 * A user's own policy out of parsed JSON. It names its `id` and `name` and only what differs from the policy it
 * `extends` (the national one unless said otherwise). Numbers may be written as numbers or as texts. Every fault is
 * reported, not the first one only.
 */
export function readPolicy(json: unknown): Result<Policy, readonly PolicyError[]> {
  const errors: PolicyError[] = [];
  const report: Report = (code, path, data = {}) => void errors.push({ code, path, data });
  const given = record(json, '', report);
  if (!given) return fail(errors);
  const base = readBase(given['extends'], report);
  for (const field of REQUIRED) if (given[field] === undefined) report('missing-field', field);
  const own: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (field === 'extends') continue;
    const read = isField(field) ? READERS[field] : undefined;
    if (read) own[field] = read(value, field, report);
    else report('unknown-field', field, { known: Object.keys(READERS).join(', ') });
  }
  return errors.length > 0 ? fail(errors) : ok({ ...base, ...own });
}

/** The same out of a file's text. */
export function readPolicyText(text: string): Result<Policy, readonly PolicyError[]> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return fail([{ code: 'not-json', path: '', data: {} }]);
  }
  return readPolicy(json);
}

type Report = (code: PolicyErrorCode, path: string, data?: Readonly<Record<string, string>>) => void;
/** Reads one value; where it is faulty, reports that and gives anything: the whole is then thrown away. */
type Reader<T> = (value: unknown, path: string, report: Report) => T | null;

const REQUIRED: readonly (keyof Policy)[] = ['id', 'name'];

const READERS: { readonly [K in keyof Policy]: Reader<Policy[K]> } = {
  id: readId,
  name: readName,
  source: text,
  digits: wholeDigits,
  reverse: choice(['excess', 'inverse']),
  bands: readBands,
  fullMark: number('0.01', '100000'),
  executionWeights: list(number('0', '100000')),
  executionScore: readExecutionScore,
  missedDeadline: orNull(percent()),
  executionReasonBelow: percent(),
  overFulfilledAbove: number('100', '100000'),
  farAbove: number('100', '100000'),
  overweightAbove: percent(),
  grades: readGrades,
  blockWeights: orNull(readBlockWeights),
};

function isField(field: string): field is keyof Policy {
  return Object.hasOwn(READERS, field);
}

function readBase(value: unknown, report: Report): Policy {
  if (value === undefined) return DEFAULT_POLICY;
  const base = POLICIES.find(({ id }) => id === value);
  if (!base) {
    report('unknown-base', 'extends', {
      value: shown(value),
      known: POLICIES.map(({ id }) => id).join(', '),
    });
  }
  return base ?? DEFAULT_POLICY;
}

function readId(value: unknown, path: string, report: Report): string | null {
  const id = text(value, path, report);
  if (id !== null && POLICIES.some((policy) => policy.id === id)) report('id-taken', path, { value: id });
  return id;
}

/** One name serves both languages; or one for each. */
function readName(value: unknown, path: string, report: Report): Policy['name'] | null {
  if (typeof value === 'string') {
    const name = text(value, path, report);
    return name === null ? null : { 'zh-CN': name, en: name };
  }
  return shape<Policy['name']>({ 'zh-CN': text, en: text })(value, path, report);
}

function readBands(value: unknown, path: string, report: Report): Policy['bands'] | null {
  return shape<Policy['bands']>({ reached: readBand, partly: readBand, missed: readBand })(
    value,
    path,
    report,
  );
}

function readBand(value: unknown, path: string, report: Report): BandRange | null {
  const band = shape<BandRange>({ from: percent(), to: percent() })(value, path, report);
  if (band && new Decimal(band.from).gt(band.to))
    report('upside-down', path, { from: band.from, to: band.to });
  return band;
}

function readExecutionScore(value: unknown, path: string, report: Report): Policy['executionScore'] | null {
  const given = record(value, path, report);
  if (!given) return null;
  const kind = choice(['ratio', 'steps', 'unstated'])(given['kind'], `${path}.kind`, report);
  if (kind === 'steps') {
    const read = shape<{ kind: 'steps'; steps: readonly Step[] }>({
      kind: choice(['steps']),
      steps: readSteps,
    });
    return read(value, path, report);
  }
  return kind && shape<{ kind: typeof kind }>({ kind: choice([kind]) })(value, path, report);
}

function readSteps(value: unknown, path: string, report: Report): readonly Step[] | null {
  const steps = list(shape<Step>({ from: percent(), share: percent() }))(value, path, report);
  return descending(steps, path, report);
}

function readGrades(value: unknown, path: string, report: Report): Policy['grades'] | null {
  const grades = list(shape<Policy['grades'][number]>({ word: text, from: number('0', '100000') }))(
    value,
    path,
    report,
  );
  return descending(grades, path, report);
}

function descending<T extends { readonly from: DecimalText }>(
  items: readonly T[] | null,
  path: string,
  report: Report,
): readonly T[] | null {
  const risen = items?.findIndex((item, i) => i > 0 && new Decimal(item.from).gte(items[i - 1]!.from)) ?? -1;
  if (risen >= 0) report('not-descending', `${path}[${risen}]`);
  return items;
}

const DIMENSIONS: readonly Dimension[] = [
  'decision',
  'input',
  'process',
  'output',
  'cost',
  'benefit',
  'satisfaction',
  'other',
];

function readBlockWeights(value: unknown, path: string, report: Report): Policy['blockWeights'] {
  const given = record(value, path, report);
  if (!given) return null;
  const weights: Partial<Record<Dimension, DecimalText>> = {};
  for (const [name, weight] of Object.entries(given)) {
    const dimension = choice(DIMENSIONS)(name, path, report);
    const read = number('0', '100000')(weight, `${path}.${name}`, report);
    if (dimension && read) weights[dimension] = read;
  }
  return weights;
}

function wholeDigits(value: unknown, path: string, report: Report): number | null {
  const most = 4;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  report('out-of-range', path, { value: shown(value), from: '0', to: String(most) });
  return null;
}

function text(value: unknown, path: string, report: Report): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  report('not-text', path, { value: shown(value) });
  return null;
}

function percent(): Reader<DecimalText> {
  return number('0', '100');
}

function number(from: DecimalText, to: DecimalText): Reader<DecimalText> {
  return (value, path, report) => {
    const written = typeof value === 'number' || typeof value === 'string' ? readNumber(String(value)) : null;
    if (!written) {
      report('not-a-number', path, { value: shown(value) });
      return null;
    }
    if (written.lt(from) || written.gt(to)) {
      report('out-of-range', path, { value: written.toFixed(), from, to });
    }
    return written.toFixed();
  };
}

function choice<const T extends string>(known: readonly T[]): Reader<T> {
  return (value, path, report) => {
    const found = known.find((one) => one === value);
    if (found === undefined) report('not-a-choice', path, { value: shown(value), known: known.join(', ') });
    return found ?? null;
  };
}

function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, path, report) => (value === null ? null : read(value, path, report));
}

function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report('not-a-list', path, { value: shown(value) });
      return null;
    }
    return value.flatMap((item: unknown, i) => {
      const one = read(item, `${path}[${i}]`, report);
      return one === null ? [] : [one];
    });
  };
}

/** An object with exactly these fields. */
function shape<T extends object>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  const fields = Object.entries<Reader<unknown>>(readers);
  return (value, path, report) => {
    const given = record(value, path, report);
    if (!given) return null;
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(readers, name)) {
        report('unknown-field', `${path}.${name}`, { known: Object.keys(readers).join(', ') });
      }
    }
    const read = fields.map(([name, reader]) => {
      if (given[name] === undefined) report('missing-field', `${path}.${name}`);
      return [
        name,
        given[name] === undefined ? null : reader(given[name], `${path}.${name}`, report),
      ] as const;
    });
    return read.some(([, part]) => part === null) ? null : (Object.fromEntries(read) as T);
  };
}

function record(value: unknown, path: string, report: Report): Readonly<Record<string, unknown>> | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  report('not-an-object', path, { value: shown(value) });
  return null;
}

/** The faulty value for the sentence; a page of JSON is cut. */
function shown(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
