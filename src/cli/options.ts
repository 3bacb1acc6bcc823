import { parseArgs } from 'node:util';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';

export const COMMANDS = ['check', 'rules', 'explain'] as const;
export type CommandName = (typeof COMMANDS)[number];

interface OptionRule {
  /** A string takes a value, a boolean is a mere switch. */
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly commands: readonly CommandName[];
}

/** Every option, and the commands that know it. */
const OPTIONS = {
  format: { type: 'string', commands: ['check', 'rules'] },
  policy: { type: 'string', commands: ['check'] },
  text: { type: 'string', commands: ['check'] },
  lang: { type: 'string', commands: COMMANDS },
  shard: { type: 'string', commands: ['check'] },
  write: { type: 'string', commands: ['check'] },
  'in-place': { type: 'boolean', commands: ['check'] },
  'marks-only': { type: 'boolean', commands: ['check'] },
  opinions: { type: 'boolean', commands: ['check'] },
  clean: { type: 'boolean', commands: ['check'] },
  'no-backup': { type: 'boolean', commands: ['check'] },
  report: { type: 'string', commands: ['check'] },
  help: { type: 'boolean', short: 'h', commands: COMMANDS },
  version: { type: 'boolean', short: 'V', commands: COMMANDS },
} as const satisfies Readonly<Record<string, OptionRule>>;

export type OptionName = keyof typeof OPTIONS;

const NAMES = Object.keys(OPTIONS).filter(isOption);

/** The words of a call, told apart. Switches that were given have an empty value. */
export interface Call {
  readonly options: ReadonlyMap<OptionName, string>;
  readonly words: readonly string[];
}

/** Options and words may mix; after "--" everything is a word. A repeated option counts as given last. */
export function splitCall(args: readonly string[]): Result<Call, UsageError> {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const options = new Map<OptionName, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) return fail({ kind: 'unknown-option', option: rawName, valid: spelled(NAMES) });
    const isSwitch = OPTIONS[name].type === 'boolean';
    if (isSwitch && value !== undefined) return fail({ kind: 'needs-no-value', option: rawName });
    // "--format --lang" forgot the format; one that really begins so can be given as "--format=--lang".
    if (!isSwitch && (!value || (!inlineValue && value.startsWith('-')))) {
      return fail({ kind: 'needs-value', option: rawName });
    }
    options.set(name, value ?? '');
  }
  return ok({ options, words });
}

/** An option that the command does not know, as an error that names those it knows. */
export function foreignOption({ options }: Call, command: CommandName): UsageError | null {
  const known = NAMES.filter((name) => OPTIONS[name].commands.some((one) => one === command));
  const foreign = [...options.keys()].find((name) => !known.includes(name));
  return foreign === undefined
    ? null
    : { kind: 'unknown-option', option: `--${foreign}`, valid: spelled(known) };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function spelled(names: readonly OptionName[]): readonly string[] {
  return names.map((name) => `--${name}`);
}
