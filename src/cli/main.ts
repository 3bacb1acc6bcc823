import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import { HELP, usageText } from '../messages/cli';
import type { Command } from './arguments';
import { LANGS, readArguments } from './arguments';
import { VERSION } from './version';

/** Runs one call of the command line; the result is its exit code. What is wrong with a call goes to stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  const result = command.ok ? await run(command.value) : command;
  if (result.ok) return result.value;
  process.stderr.write(`zhunsheng: ${usageText(result.error, wishedLanguage(args))}\n`);
  return 2;
}

/** What only some commands need is loaded when they run: a start must be quick. */
async function run(command: Command): Promise<Result<number, UsageError>> {
  switch (command.name) {
    case 'check':
      return (await import(/* webpackChunkName: "check" */ './check')).check(command.options);
    case 'rules':
      return (await import(/* webpackChunkName: "rules" */ './rules')).rules(command.format, command.lang);
    case 'explain':
      return (await import(/* webpackChunkName: "rules" */ './rules')).explain(command.rule, command.lang);
    case 'help':
      process.stdout.write(HELP[command.lang]);
      return ok(0);
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return ok(0);
  }
}

/** A call that is wrong elsewhere may still say in which language to answer. */
function wishedLanguage(args: readonly string[]): Lang {
  return (
    LANGS.find((lang) =>
      args.some((arg, i) => arg === `--lang=${lang}` || (arg === lang && args[i - 1] === '--lang')),
    ) ?? 'zh-CN'
  );
}
