import { fill } from '../locales/fill';
import { messagesFor, type Messages } from '../locales/messages';
import { InputError } from './chooseTemplate';
import { consolidateCommand } from './consolidateCommand';
import { openTerminal, type Output } from './output';
import { sampleCommand } from './sampleCommand';
import { templateCommand } from './templateCommand';
import { localeOf, RefusalError, UsageError } from './usage';

type Command = (args: readonly string[], output: Output, messages: Messages) => Promise<number>;

const COMMANDS: Readonly<Record<string, { run: Command; usage: 'consolidateUsage' | 'templateUsage' }>> = {
  consolidate: { run: consolidateCommand, usage: 'consolidateUsage' },
  template: { run: templateCommand, usage: 'templateUsage' },
  sample: { run: sampleCommand, usage: 'consolidateUsage' },
};

/** Runs one command. Returns the exit status: 0 done, 1 nothing could be done, 2 wrong usage. */
export async function main([name = 'consolidate', ...args]: readonly string[], output: Output): Promise<number> {
  const messages = messagesFor(localeOf(args));
  const { run, usage } = COMMANDS[name] ?? COMMANDS['consolidate']!;
  try {
    return await run(args, output, messages);
  } catch (error) {
    if (error instanceof UsageError) {
      output.complain(`${fill(messages.cli.usageError, { problem: error.message })}\n${messages.cli[usage]}`);
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
