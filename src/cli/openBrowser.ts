import { spawn } from 'node:child_process';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Returns the command that opens an address in this system's browser, or `undefined` where there is nobody to look at it. */
export function browserCommand(address: string, { platform, env }: Surroundings): readonly [string, ...string[]] | undefined {
  if (env['CI'] !== undefined && env['CI'] !== 'false') return undefined;
  // `start` takes a first text in quotation marks for the window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  if (platform === 'darwin') return ['open', address];
  const screen = env['DISPLAY'] ?? env['WAYLAND_DISPLAY'];
  return screen === undefined || screen === '' ? undefined : ['xdg-open', address];
}

/** Resolves with whether the system took the address to show it. */
export function openBrowser(address: string, surroundings: Surroundings = process): Promise<boolean> {
  const command = browserCommand(address, surroundings);
  if (command === undefined) return Promise.resolve(false);
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
    child.once('error', () => { resolve(false); });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
