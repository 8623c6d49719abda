/** Where a command writes: results for people or scripts, and complaints. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** Somebody who reads only the first lines (`| head`) closes the pipe; the work goes on and the rest is not printed. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Returns the terminal. */
export function openTerminal(): Output {
  ignoreClosedPipe(process.stdout);
  ignoreClosedPipe(process.stderr);
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}
