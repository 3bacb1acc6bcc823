import { parseArgs } from 'node:util';
import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const LANGS: readonly Lang[] = ['zh-CN', 'en'];

/** One part of the files: the `index`-th of `count`, from one. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface CheckOptions {
  readonly format: Format;
  readonly lang: Lang;
  /** Id, or path of a JSON file; null: as the layout says. */
  readonly policy: string | null;
  readonly shard: Shard | null;
  readonly paths: readonly string[];
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'rules'; readonly lang: Lang; readonly format: Format }
  | { readonly name: 'explain'; readonly lang: Lang; readonly rule: string }
  | { readonly name: 'help'; readonly lang: Lang }
  | { readonly name: 'version' };

export const COMMANDS = ['check', 'rules', 'explain'] as const;

type OptionName = 'format' | 'policy' | 'lang' | 'shard' | 'help' | 'version';

/** Which options a command knows; the ones that are mere switches are the last two. */
const KNOWN: Readonly<Record<(typeof COMMANDS)[number], readonly OptionName[]>> = {
  check: ['format', 'policy', 'lang', 'shard', 'help'],
  rules: ['format', 'lang', 'help'],
  explain: ['lang', 'help'],
};
const SWITCHES: readonly OptionName[] = ['help', 'version'];

interface Split {
  readonly options: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** What the words of a call ask for, or what is wrong with them. */
export function readArguments(args: readonly string[]): Result<Command, UsageError> {
  const split = splitArguments(args);
  if (!split.ok) return split;
  const { options, words } = split.value;
  const lang = readChoice('lang', options.get('lang') ?? 'zh-CN', LANGS);
  if (!lang.ok) return lang;
  const [word, ...rest] = words;
  if (options.has('version')) return ok({ name: 'version' });
  if (options.has('help') || word === 'help') return ok({ name: 'help', lang: lang.value });
  const name = COMMANDS.find((command) => command === word);
  if (!name) return fail({ kind: 'unknown-command', word: word ?? null, valid: COMMANDS });
  const unknown = [...options.keys()].find((option) => !KNOWN[name].some((known) => known === option));
  if (unknown !== undefined) return fail(unknownOption(unknown, KNOWN[name]));
  return readCommand(name, options, rest, lang.value);
}

function readCommand(
  name: (typeof COMMANDS)[number],
  options: ReadonlyMap<string, string>,
  words: readonly string[],
  lang: Lang,
): Result<Command, UsageError> {
  const format = readChoice('format', options.get('format') ?? 'text', FORMATS);
  if (!format.ok) return format;
  if (name === 'rules') {
    return words.length === 0 ? ok({ name, lang, format: format.value }) : fail({ kind: 'too-many', words });
  }
  if (name === 'explain') {
    const [rule, ...more] = words;
    if (rule === undefined) return fail({ kind: 'nothing-named', command: name });
    return more.length === 0 ? ok({ name, lang, rule }) : fail({ kind: 'too-many', words: more });
  }
  const shard = readShard(options.get('shard') ?? null);
  if (!shard.ok) return shard;
  if (words.length === 0) return fail({ kind: 'nothing-named', command: name });
  const policy = options.get('policy') ?? null;
  return ok({ name, options: { format: format.value, lang, policy, shard: shard.value, paths: words } });
}

/** Options and words may mix; after "--" everything is a word. A repeated option counts as given last. */
function splitArguments(args: readonly string[]): Result<Split, UsageError> {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string' },
      policy: { type: 'string' },
      lang: { type: 'string' },
      shard: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const isSwitch = SWITCHES.some((known) => known === name);
    if (!isSwitch && !Object.values(KNOWN).some((known) => known.some((option) => option === name))) {
      return fail(unknownOption(rawName, KNOWN.check));
    }
    if (isSwitch && value !== undefined) return fail({ kind: 'needs-no-value', option: rawName });
    if (!isSwitch && (!value || (!inlineValue && value.startsWith('-')))) {
      return fail({ kind: 'needs-value', option: rawName });
    }
    options.set(name, value ?? '');
  }
  return ok({ options, words });
}

function unknownOption(option: string, valid: readonly OptionName[]): UsageError {
  const spelled = option.startsWith('-') ? option : `--${option}`;
  return { kind: 'unknown-option', option: spelled, valid: valid.map((name) => `--${name}`) };
}

function readChoice<T extends string>(
  option: string,
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
