import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fill } from '../locales/fill';
import { LOCALE_NAMES, messagesFor, type LocaleName, type Messages } from '../locales/messages';

/** Arguments that say nothing sensible; the sentence tells what is wrong. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}

/** What was asked for is clear and is not done, to keep a file from harm. */
export class RefusalError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RefusalError';
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Returns the language asked for, before anything else is looked at, so that complaints are in it too. */
export function localeOf(args: readonly string[]): LocaleName {
  const at = args.lastIndexOf('--locale');
  const wanted = args.findLast((arg) => arg.startsWith('--locale='))?.slice('--locale='.length) ?? (at === -1 ? undefined : args[at + 1]);
  return LOCALE_NAMES.find((name) => name === wanted) ?? 'zh-CN';
}

/** Returns the parsed options and the other arguments. Throws `UsageError` in the language of the messages. */
export function parseOptions<Given extends Options>(args: readonly string[], options: Given, messages: Messages) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const empty = Object.entries(parsed.values).find(([, value]) => value === '');
    if (empty !== undefined) throw new UsageError(fill(messages.cli.noValue, { option: `--${empty[0]}` }));
    return parsed;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(parseProblem(error, args, options, messages));
  }
}

function parseProblem(error: unknown, args: readonly string[], options: Options, { cli }: Messages): string {
  const unknown = args.find((arg) => /^--?[^-]/.test(arg) && !Object.hasOwn(options, arg.replace(/^--?/, '').replace(/=.*$/s, '')));
  if (unknown !== undefined) return fill(cli.unknownOption, { option: unknown });
  const { message } = error as Error;
  const option = /--[\w-]+/.exec(message)?.[0] ?? '';
  return fill(message.includes('does not take an argument') ? cli.noArgument : cli.noValue, { option });
}

/** Returns the value where it is one of the choices, or the default where none is given. Throws `UsageError`. */
export function choose<Choice extends string>(option: string, value: string | undefined, choices: readonly Choice[], fallback: Choice, { cli, list }: Messages): Choice {
  if (value === undefined) return fallback;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(fill(cli.badChoice, { option, value, choices: choices.join(list) }));
  return chosen;
}

/** Returns the messages of a checked `--locale`. Throws `UsageError`. */
export function chooseMessages(value: string | undefined, messages: Messages): Messages {
  return messagesFor(choose('--locale', value, LOCALE_NAMES, 'zh-CN', messages));
}
