import * as vscode from 'vscode';
import type { ArticleReading, LanguageService } from '../core/languageService.ts';
import { stanceIcons, stanceLabel } from '../core/presentation/stances.ts';
import type { TreeRow } from '../core/presentation/statementTree.ts';
import { rowsOfArticles, rowsOfRecord, type TreeArticle } from '../core/presentation/treeRows.ts';
import { dayInWords, shorten } from '../core/presentation/words.ts';
import { treeArticle, withoutIcons, words } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
  open(): readonly vscode.TextDocument[];
  load(): Promise<void>;
}

/** The ways to a card without a mouse: the card at the cursor, and a list of all statements to type in. */
export function registerShowCard(service: () => LanguageService, articles: Articles): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('onTheRecord.showCard', () =>
      vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' }),
    ),
    registerCommand('onTheRecord.goToStatement', goToStatement),
  );

  async function goToStatement(): Promise<void> {
    const { dataset } = service();
    await articles.load();
    const open: TreeArticle[] = articles
      .open()
      .flatMap((document) => treeArticle(document, articles.get(document)) ?? []);
    const here = rowsOfArticles(open, dataset);
    const elsewhere = rowsOfRecord(open, dataset).filter(({ at }) => at === null);
    const chosen = await vscode.window.showQuickPick(
      [
        ...group(vscode.l10n.t('open articles'), here),
        ...group(vscode.l10n.t('on record, not in an open article'), elsewhere),
      ],
      {
        placeHolder: vscode.l10n.t('Type a speaker, some words or a stance'),
        matchOnDescription: true,
        matchOnDetail: true,
      },
    );
    if (!chosen?.row) return;
    const { at, statement } = chosen.row;
    if (at) await vscode.commands.executeCommand('onTheRecord.openStatement', at.uri, statement, at.start);
    else await vscode.commands.executeCommand('onTheRecord.findStatement', statement);
  }
}

interface StatementItem extends vscode.QuickPickItem {
  /** Missing on the title of a group. */
  readonly row?: TreeRow;
}

function group(title: string, rows: readonly TreeRow[]): StatementItem[] {
  if (rows.length === 0) return [];
  return [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...rows.map(pickItem)];
}

function pickItem(row: TreeRow): StatementItem {
  const { card, at } = row;
  const parts = [
    stanceLabel(card.stance, words.t),
    card.date ? dayInWords(card.date, words) : '',
    at ? `${at.file}:${at.line}` : '',
  ];
  return {
    row,
    label: withoutIcons(shorten(card.speaker ?? vscode.l10n.t('Speaker not named'), 60)),
    iconPath: new vscode.ThemeIcon(stanceIcons[card.stance]),
    description: withoutIcons(parts.filter((part) => part !== '').join(' · ')),
    detail: withoutIcons(shorten(card.words, 140)),
  };
}
