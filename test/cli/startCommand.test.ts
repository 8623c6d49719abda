import { messagesFor } from '../../src/locales/messages';
import { workbenchWords } from '../../src/locales/workbenchWords';
import { startCommand } from '../../src/cli/startCommand';
import { UsageError } from '../../src/cli/usage';

const messages = messagesFor('zh-CN');
const silent = { print: () => undefined, complain: () => undefined };

describe('startCommand', () => {
  it.each(['-1', '65536', '3000.5', 'abc'])('refuses the port %s in a sentence, before anything is built', async (port) => {
    const started = startCommand([`--port=${port}`], silent, messages);
    await expect(started).rejects.toThrow(UsageError);
    await expect(started).rejects.toThrow(port);
  });

  it('refuses options that it does not have', async () => {
    await expect(startCommand(['--publish'], silent, messages)).rejects.toThrow('--publish');
  });

  it('explains itself in the language asked for', async () => {
    const printed: string[] = [];
    const output = { ...silent, print: (line: string) => void printed.push(line) };
    expect(await startCommand(['--help', '--locale', 'en-US'], output, messages)).toBe(0);
    expect(printed).toEqual([workbenchWords('en-US').start.usage]);
  });
});
