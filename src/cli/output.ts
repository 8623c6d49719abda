/** Where a command writes: results for people or scripts, and complaints. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** The terminal. */
export const TERMINAL: Output = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};
