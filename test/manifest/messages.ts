import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every TypeScript file under `folder`, with its text. */
export function sources(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [{ file: path, text: readFileSync(path, 'utf8') }] : [];
  });
}

/** The messages that a source puts into the reader's language: the first argument of `t(…)` and `vscode.l10n.t(…)`. */
export function messagesIn(text: string): { messages: string[]; odd: string[] } {
  const messages: string[] = [];
  const odd: string[] = [];
  for (const { 0: call, index } of text.matchAll(/(?<![\w.])(?:vscode\.l10n\.|words\.)?t\(\s*/g)) {
    const rest = text.slice(index + call.length);
    const literal = /^'((?:[^'\\\n]|\\.)*)'\s*[,)]/.exec(rest)?.[1] ?? /^"((?:[^"\\\n]|\\.)*)"\s*[,)]/.exec(rest)?.[1];
    if (literal !== undefined) messages.push(literal.replace(/\\(.)/g, '$1'));
    else odd.push(text.slice(index, index + 60));
  }
  return { messages, odd };
}
