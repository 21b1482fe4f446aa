import * as vscode from 'vscode';
import { onDidChangeSettings, readSettings, type Settings } from '../config.ts';
import type { Span } from '../core/article/span.ts';
import type { ArticleReading } from '../core/languageService.ts';
import { cardCommands } from '../core/presentation/commands.ts';
import type { Markdown } from '../core/presentation/markdown.ts';
import type { TextAt } from '../core/presentation/recordWords.ts';
import type { TreeNode, TreeRow } from '../core/presentation/statementTree.ts';
import { treeLook } from '../core/presentation/treeItems.ts';
import type { TreeArticle } from '../core/presentation/treeRows.ts';
import type { Words } from '../core/presentation/words.ts';

/** The reader's language, for everything in `core/presentation`. */
export const words: Words = {
  t: (message, ...args) => vscode.l10n.t(message, ...args),
  language: vscode.env.language,
};

/**
 * Registers a provider for the languages of the settings, whatever a document's scheme, and again when settings change.
 * @param register undefined where the settings turn the feature off
 */
export function registerForLanguages(
  register: (selector: vscode.DocumentSelector, settings: Settings) => vscode.Disposable | undefined,
): vscode.Disposable {
  const renew = () => {
    const settings = readSettings();
    return register(
      settings.languages.map((language) => ({ language })),
      settings,
    );
  };
  let registration = renew();
  return vscode.Disposable.from(
    onDidChangeSettings(() => {
      registration?.dispose();
      registration = renew();
    }),
    { dispose: () => registration?.dispose() },
  );
}

/** A span of an article as a range of its document. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The text between two offsets of a document. */
export function textOf(document: vscode.TextDocument): TextAt {
  return (span) => document.getText(toRange(document, span));
}

/** A card as the editor shows it: it may run the commands of a card and nothing else. */
export function toMarkdownString({ markdown }: Markdown): vscode.MarkdownString {
  const string = new vscode.MarkdownString(markdown, true);
  string.isTrusted = { enabledCommands: cardCommands };
  return string;
}

/** The last part of an address, decoded: "02-calm-heads.news". */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1) || uri.path || uri.scheme;
}

/** The length of a document in UTF-16 code units, without joining its lines. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** An open article as the tree and the lists see it; null if the document is none. */
export function treeArticle(document: vscode.TextDocument, reading: ArticleReading | null): TreeArticle | null {
  if (!reading) return null;
  return {
    uri: document.uri.toString(),
    file: fileName(document.uri),
    statements: reading.statements(),
    lineOf: (offset) => document.positionAt(offset).line + 1,
    textAt: textOf(document),
  };
}

/** Data for labels in which the editor would turn `$(name)` into an icon: shows as it is written. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}

/** A node of the sidebar's tree as the editor draws it. */
export function toTreeItem(node: TreeNode): vscode.TreeItem {
  const { label, description, spoken, icon, color } = treeLook(node, words);
  const item = new vscode.TreeItem(label, foldedAtFirst(node));
  item.id = node.id;
  item.description = description;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = new vscode.ThemeIcon(icon, color === null ? undefined : new vscode.ThemeColor(color));
  item.contextValue = node.kind;
  if (node.kind === 'statement') item.command = openCommand(node.row);
  return item;
}

function foldedAtFirst({ children, unfolded }: TreeNode): vscode.TreeItemCollapsibleState {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  return children.length === 0 ? None : unfolded ? Expanded : Collapsed;
}

function openCommand({ at, statement }: TreeRow): vscode.Command {
  return at
    ? { command: 'onTheRecord.openStatement', title: vscode.l10n.t('Open'), arguments: [at.uri, statement, at.start] }
    : { command: 'onTheRecord.findStatement', title: vscode.l10n.t('Find'), arguments: [statement] };
}
