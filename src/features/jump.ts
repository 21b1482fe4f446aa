import * as vscode from 'vscode';
import { onDidChangeSettings, readSettings } from '../config.ts';
import type { Span } from '../core/article/span.ts';
import type { ArticleReading, ArticleStatement } from '../core/languageService.ts';
import { stepFrom } from '../core/presentation/walk.ts';
import { toRange } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
}

interface Log {
  error(where: string, error: unknown): void;
}

/** Commands that lead to the words of a statement: a named one, the next or the previous one. */
export function registerJump(articles: Articles, log: Log): vscode.Disposable {
  const step = (direction: 1 | -1, sameSpeaker: boolean) => () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && articles.get(editor.document);
    if (!editor || !reading) return;
    const { document, selection } = editor;
    const from = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    const statement = stepFrom(reading.statements(), from, direction, sameSpeaker);
    if (statement) select(editor, statement.span);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('No statement in this article'), 4000);
  };

  /** Arguments come from links and rows, but any extension may call: they are looked at before they are used. */
  async function openStatement(uri: unknown, id: unknown, near: unknown): Promise<void> {
    if (typeof uri !== 'string' || typeof id !== 'string') return;
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      const viewColumn = columnOf(document);
      const editor = await vscode.window.showTextDocument(document, {
        ...(viewColumn === undefined ? {} : { viewColumn }),
        preview: true,
      });
      const start = Number(near) || 0;
      const reading = articles.get(document);
      // A search finds statements in files too whose language is none of ours.
      if (reading === null) return select(editor, { start, end: start });
      const statement = nearest(reading.statements(), id, start);
      if (statement) select(editor, statement.span);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('The statement is no longer in this article'), 4000);
    } catch (error) {
      log.error('open statement', error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The article could not be opened.'));
    }
  }

  // The conditions of keys and menus in the manifest ask for it: they hold in articles only.
  const tellLanguages = () =>
    void vscode.commands.executeCommand('setContext', 'onTheRecord.languages', readSettings().languages);
  tellLanguages();
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('onTheRecord.openStatement', openStatement),
    registerCommand('onTheRecord.nextStatement', step(1, false)),
    registerCommand('onTheRecord.previousStatement', step(-1, false)),
    registerCommand('onTheRecord.nextStatementOfSpeaker', step(1, true)),
    registerCommand('onTheRecord.previousStatementOfSpeaker', step(-1, true)),
    onDidChangeSettings(tellLanguages),
  );
}

/** Where the document is seen, or else has a tab, so that no second one opens. */
function columnOf(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  if (shown?.viewColumn !== undefined) return shown.viewColumn;
  const key = document.uri.toString();
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const has = ({ tabs }: vscode.TabGroup) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key);
  return [activeTabGroup, ...all].find(has)?.viewColumn;
}

/** The same words may stand in an article twice, and may have moved since the link was made. */
function nearest(statements: readonly ArticleStatement[], id: string, offset: number): ArticleStatement | undefined {
  const distance = ({ span }: ArticleStatement) => Math.abs(span.start - offset);
  return statements.filter((statement) => statement.id === id).sort((a, b) => distance(a) - distance(b))[0];
}

function select(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
}
