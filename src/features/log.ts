import * as vscode from 'vscode';

/** Where errors of our own go: the output channel "On the Record", never a pop-up. */
export interface Log extends vscode.Disposable {
  /** Runs `work`; if it throws, writes the error with its causes, once for each place and message, and returns undefined. */
  guard<T>(where: string, work: () => T): T | undefined;
  /** Writes an error, once for each place and message. */
  error(where: string, error: unknown): void;
}

export function createLog(): Log {
  // The channel is made when something has to be said.
  let channel: vscode.LogOutputChannel | undefined;
  const open = () => {
    channel ??= vscode.window.createOutputChannel('On the Record', { log: true });
    return channel;
  };
  const said = new Set<string>();
  const error = (where: string, problem: unknown) => {
    const text = describe(problem);
    const key = `${where}\n${text}`;
    if (said.has(key)) return;
    // Messages may hold parts of a text, so that there is no end of them.
    if (said.size > 500) said.clear();
    said.add(key);
    open().error(`${where}: ${text}`);
  };
  return {
    guard(where, work) {
      try {
        return work();
      } catch (problem) {
        error(where, problem);
        return undefined;
      }
    },
    error,
    dispose: () => channel?.dispose(),
  };
}

function describe(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const own = problem.stack ?? `${problem.name}: ${problem.message}`;
  return problem.cause === undefined ? own : `${own}\ncaused by ${describe(problem.cause)}`;
}
