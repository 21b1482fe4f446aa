import * as vscode from 'vscode';
import type { ArticleReading } from '../core/languageService.ts';
import { saidInArticle } from '../core/presentation/recordWords.ts';
import { stanceLabel } from '../core/presentation/stances.ts';
import { shorten } from '../core/presentation/words.ts';
import { registerForLanguages, textOf, toRange, withoutIcons, words } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
}

interface Log {
  guard<T>(where: string, work: () => T): T | undefined;
}

/** The statements of an article in the Outline view, the breadcrumbs and "Go to Symbol". */
export function registerOutline(articles: Articles, log: Log): vscode.Disposable {
  function symbolsOf(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const statements = articles.get(document)?.statements() ?? [];
    const textAt = textOf(document);
    return statements.map((statement) => {
      const speaker = statement.speaker?.name ?? vscode.l10n.t('Speaker not named');
      return new vscode.DocumentSymbol(
        withoutIcons(`${shorten(speaker, 60)}: ${shorten(saidInArticle(statement, textAt).words, 80)}`),
        stanceLabel(statement.stance, words.t),
        vscode.SymbolKind.String,
        toRange(document, statement.span),
        toRange(document, statement.content[0] ?? statement.span),
      );
    });
  }

  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: (document) => log.guard('outline', () => symbolsOf(document)) ?? [],
  };
  return registerForLanguages((selector, { outline }) =>
    outline
      ? vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'On the Record' })
      : undefined,
  );
}
