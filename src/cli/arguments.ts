import type { WriteOrder } from '../app/file-write';
import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import type { Destination } from './destinations';
import type { Shard } from './files';
import type { Call, OptionName } from './options';
import { COMMANDS, foreignOption, splitCall } from './options';

const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const LANGS: readonly Lang[] = ['zh-CN', 'en'];

export interface WriteWish {
  readonly destination: Destination;
  readonly order: WriteOrder;
}

export interface CheckOptions {
  readonly format: Format;
  readonly lang: Lang;
  /** Id, or path of a JSON file; null: as the layout says. */
  readonly policy: string | null;
  /** Path of the text report that belongs to the one form. */
  readonly text: string | null;
  readonly shard: Shard | null;
  readonly write: WriteWish | null;
  /** Path of the summary workbook. */
  readonly report: string | null;
  readonly paths: readonly string[];
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'rules'; readonly lang: Lang; readonly format: Format }
  | { readonly name: 'explain'; readonly lang: Lang; readonly rule: string }
  | { readonly name: 'help'; readonly lang: Lang }
  | { readonly name: 'version' };

/** What the words of a call ask for, or what is wrong with them. */
export function readArguments(args: readonly string[]): Result<Command, UsageError> {
  const call = splitCall(args);
  if (!call.ok) return call;
  const { options, words } = call.value;
  const lang = readChoice('lang', options.get('lang') ?? 'zh-CN', LANGS);
  if (!lang.ok) return lang;
  const [word, ...rest] = words;
  if (options.has('version')) return ok({ name: 'version' });
  if (options.has('help') || word === 'help') return ok({ name: 'help', lang: lang.value });
  const name = COMMANDS.find((command) => command === word);
  if (!name) return fail({ kind: 'unknown-command', word: word ?? null, valid: COMMANDS });
  const foreign = foreignOption(call.value, name);
  if (foreign) return fail(foreign);
  const own = { options, words: rest };
  if (name === 'check') return readCheck(own, lang.value);
  return name === 'rules' ? readRules(own, lang.value) : readExplain(rest, lang.value);
}

function readRules({ options, words }: Call, lang: Lang): Result<Command, UsageError> {
  const format = readChoice('format', options.get('format') ?? 'text', FORMATS);
  if (!format.ok) return format;
  return words.length === 0
    ? ok({ name: 'rules', lang, format: format.value })
    : fail({ kind: 'too-many', words });
}

function readExplain([rule, ...more]: readonly string[], lang: Lang): Result<Command, UsageError> {
  if (rule === undefined) return fail({ kind: 'nothing-named', command: 'explain' });
  return more.length === 0 ? ok({ name: 'explain', lang, rule }) : fail({ kind: 'too-many', words: more });
}

function readCheck({ options, words }: Call, lang: Lang): Result<Command, UsageError> {
  const format = readChoice('format', options.get('format') ?? 'text', FORMATS);
  if (!format.ok) return format;
  const shard = readShard(options.get('shard') ?? null);
  if (!shard.ok) return shard;
  const write = readWrite(options);
  if (!write.ok) return write;
  if (words.length === 0) return fail({ kind: 'nothing-named', command: 'check' });
  return ok({
    name: 'check',
    options: {
      format: format.value,
      lang,
      policy: options.get('policy') ?? null,
      text: options.get('text') ?? null,
      shard: shard.value,
      write: write.value,
      report: options.get('report') ?? null,
      paths: words,
    },
  });
}

/** Options that exclude each other, and options that mean nothing alone. */
const CONFLICTS: readonly (readonly [OptionName, OptionName])[] = [
  ['write', 'in-place'],
  ['write', 'no-backup'],
  ['clean', 'marks-only'],
  ['clean', 'opinions'],
];
const NEED_A_PLACE: readonly OptionName[] = ['marks-only', 'opinions', 'clean', 'no-backup'];

function readWrite(options: Call['options']): Result<WriteWish | null, UsageError> {
  const conflict = CONFLICTS.find((pair) => pair.every((option) => options.has(option)));
  if (conflict) return fail({ kind: 'conflict', options: conflict.map((option) => `--${option}`) });
  const path = options.get('write');
  if (path === undefined && !options.has('in-place')) {
    const idle = NEED_A_PLACE.find((option) => options.has(option));
    if (idle === undefined) return ok(null);
    return fail({ kind: 'needs-option', option: `--${idle}`, needs: ['--write', '--in-place'] });
  }
  const kind = options.has('clean') ? 'clean' : options.has('marks-only') ? 'marks' : 'scores';
  return ok({
    destination:
      path === undefined ? { kind: 'in-place', backup: !options.has('no-backup') } : { kind: 'to', path },
    order: { kind, opinions: options.has('opinions') },
  });
}

function readChoice<T extends string>(
  option: OptionName,
  value: string,
  valid: readonly T[],
): Result<T, UsageError> {
  const choice = valid.find((known) => known === value);
  return choice === undefined
    ? fail({ kind: 'invalid-value', option: `--${option}`, value, valid })
    : ok(choice);
}

const MOST_SHARDS = 10_000;

function readShard(text: string | null): Result<Shard | null, UsageError> {
  if (text === null) return ok(null);
  const match = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text);
  const index = parseInt(match?.[1] ?? '', 10);
  const count = parseInt(match?.[2] ?? '', 10);
  if (match && index <= count && count <= MOST_SHARDS) return ok({ index, count });
  return fail({ kind: 'invalid-value', option: '--shard', value: text, valid: ['I/N', '1/4', '4/4'] });
}
