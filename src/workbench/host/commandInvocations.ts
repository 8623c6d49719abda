interface Pending {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Ribbon buttons that were pressed and are not done yet. */
export class CommandInvocations {
  private readonly pending = new Map<string, Pending>();
  private next = 1;

  constructor(private readonly send: (payload: readonly unknown[]) => void) {}

  /** Resolves when the add-in completes the command; rejects where it has no function of that name. */
  invoke(id: string): Promise<void> {
    const invocation = `command-${String(this.next++)}`;
    return new Promise((resolve, reject) => {
      this.pending.set(invocation, { resolve, reject });
      this.send([invocation, id, JSON.stringify({ source: { id } })]);
    });
  }

  /** Takes what the client says of a command: its invocation and a status that is 0 when all is well; returns the transport's success. */
  complete(params: readonly unknown[]): number {
    const [invocation, status] = params;
    const waiting = this.pending.get(String(invocation));
    this.pending.delete(String(invocation));
    if (Number(status) === 0) waiting?.resolve();
    else waiting?.reject(new Error(`the add-in refused the command (${String(status)})`));
    return 0;
  }
}
