import { fill } from '../locales/fill';
import { manifestMessagesFor } from '../locales/manifestMessages';
import { messagesFor, type LocaleName, type Messages } from '../locales/messages';
import { workbenchWords } from '../locales/workbenchWords';
import { InputError } from './chooseTemplate';
import { consolidateCommand } from './consolidateCommand';
import { excelCommand } from './excelCommand';
import { openTerminal, type Output } from './output';
import { startCommand } from './startCommand';
import { templateCommand } from './templateCommand';
import { localeOf, RefusalError, UsageError } from './usage';
import { validateManifestCommand } from './validateManifestCommand';

type Command = (args: readonly string[], output: Output, messages: Messages) => Promise<number>;

const COMMANDS: Readonly<Record<string, { run: Command; usage: (messages: Messages, locale: LocaleName) => string }>> = {
  consolidate: { run: consolidateCommand, usage: ({ cli }) => cli.consolidateUsage },
  template: { run: templateCommand, usage: ({ cli }) => cli.templateUsage },
  start: { run: startCommand, usage: (_, locale) => workbenchWords(locale).start.usage },
  validate: { run: validateManifestCommand, usage: (_, locale) => manifestMessagesFor(locale).validate.usage },
  excel: { run: excelCommand, usage: (_, locale) => manifestMessagesFor(locale).excel.usage },
};

/** Runs one command. Returns the exit status: 0 done, 1 nothing could be done, 2 wrong usage. */
export async function main([name = 'consolidate', ...args]: readonly string[], output: Output): Promise<number> {
  const locale = localeOf(args);
  const messages = messagesFor(locale);
  const { run, usage } = COMMANDS[name] ?? COMMANDS['consolidate']!;
  try {
    return await run(args, output, messages);
  } catch (error) {
    if (error instanceof UsageError) {
      output.complain(`${fill(messages.cli.usageError, { problem: error.message })}\n${usage(messages, locale)}`);
      return 2;
    }
    if (error instanceof RefusalError) {
      output.complain(error.message);
      return 2;
    }
    if (error instanceof InputError) {
      output.complain(error.message);
      return 1;
    }
    output.complain(fill(messages.cli.internal, { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
    return 1;
  }
}

/** Runs the command of this process. */
export async function runMain(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), openTerminal());
}
