// What the suites ask of VS Code, never of the extension's own modules: they see what a user's editor sees.
import * as vscode from 'vscode';

export const extensionId = 'on-the-record.on-the-record';

/** The extension under test, activated. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = theExtension();
  await extension.activate();
  return extension;
}

/** The extension under test as VS Code knows it; throws when it is not installed. */
export function theExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error(`VS Code does not know ${extensionId}`);
  return extension;
}

/** Opens an untitled document with this text in an editor. */
export async function openText(content: string, language = 'news'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  // An untitled document may come back with what one of the same name held before.
  if (document.getText() !== content) await setText(editor, content);
  return editor;
}

/** Opens a file of the sample folder, which is the workspace of every run. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), name));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The URI of the folder that the editor was opened on. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the editor was opened without a folder');
  return folder.uri;
}

/** The names of the sample files, sorted. */
export async function sampleNames(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceFolder());
  return entries.flatMap(([name, type]) => (type === vscode.FileType.File ? [name] : [])).sort();
}

/** Replaces the whole text of an editor, as one edit of the user. */
export async function setText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (!(await editor.edit((edit) => edit.replace(all, text)))) throw new Error('the editor refused the edit');
}

/** Closes every editor; what was changed in them is thrown away, without a question. */
export async function closeAll(): Promise<void> {
  const count = vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
  for (let closed = 0; closed < count; closed++) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // The next untitled document gets the name of the last one: it must be gone, or it is emptied along with it.
  await until(
    'untitled documents are gone',
    () => !vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled),
  );
}

/**
 * Waits until `probe` gives something truthy, and returns it. Rejects with `what` in the message after `timeoutMs`.
 */
export async function until<T>(
  what: string,
  probe: () => T | Thenable<T>,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The position of the middle of `words`, in its `occurrence`-th place (from 0). Throws when the text does not hold them. */
export function placeOf(document: vscode.TextDocument, words: string, occurrence = 0): vscode.Position {
  const text = document.getText();
  let at = text.indexOf(words);
  for (let seen = 0; seen < occurrence && at >= 0; seen++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`the document does not hold "${words}" ${occurrence + 1} times`);
  return document.positionAt(at + Math.floor(words.length / 2));
}

/** The hovers that VS Code shows there, of all extensions. */
export async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover[]> {
  return (
    (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)) ?? []
  );
}

/** The Markdown of all hovers on `words`; empty when nothing answers. */
export async function hoverText(document: vscode.TextDocument, words: string, occurrence = 0): Promise<string> {
  const hovers = await hoversAt(document, placeOf(document, words, occurrence));
  return hovers.flatMap((hover) => hover.contents.map(markdownOf)).join('\n\n');
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
