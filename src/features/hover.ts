import * as vscode from 'vscode';
import type { Settings } from '../config.ts';
import type { ArticleMention, ArticleReading, LanguageService } from '../core/languageService.ts';
import { actorCard, actorMarkdown, ambiguousMarkdown, membersOnRecord } from '../core/presentation/actorCard.ts';
import type { Markdown } from '../core/presentation/markdown.ts';
import { cardInArticle } from '../core/presentation/statementCard.ts';
import { statementBrief, statementMarkdown } from '../core/presentation/statementMarkdown.ts';
import { registerForLanguages, textOf, toMarkdownString, toRange, words } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
}

interface Log {
  guard<T>(where: string, work: () => T): T | undefined;
}

/** Cards on the names of actors and on statements, in every language of the settings and whatever the document's scheme. */
export function registerHover(service: () => LanguageService, articles: Articles, log: Log): vscode.Disposable {
  function hoverAt(
    document: vscode.TextDocument,
    position: vscode.Position,
    settings: Settings,
  ): vscode.Hover | undefined {
    const reading = articles.get(document);
    if (!reading) return undefined;
    const offset = document.offsetAt(position);
    const mention = settings.hovers.names ? reading.mentionAt(offset) : null;
    const statement = settings.hovers.statements ? reading.statementsAt(offset)[0] : undefined;
    const card = statement && cardInArticle(statement, service().dataset, textOf(document));
    if (mention) {
      const name = nameCard(document, reading, mention, settings);
      const cards = [name.markdown];
      if (card && !name.lists(statement.id)) cards.push(statementBrief(card, words));
      return new vscode.Hover(cards.map(toMarkdownString), toRange(document, mention.span));
    }
    if (!statement || !card) return undefined;
    return new vscode.Hover(toMarkdownString(statementMarkdown(card, words)), toRange(document, statement.span));
  }

  /** The card of a name, and which statements it lists. */
  function nameCard(
    document: vscode.TextDocument,
    reading: ArticleReading,
    { actors, span }: ArticleMention,
    { hovers }: Settings,
  ): { readonly markdown: Markdown; lists(statement: string): boolean } {
    const { dataset } = service();
    if (actors.length > 1) {
      const name = document.getText(toRange(document, span));
      const candidates = actors.map((actor) => ({
        actor,
        date: reading.date,
        onRecord: dataset.statementsByActor(actor.id).length,
      }));
      return { markdown: ambiguousMarkdown(name, candidates, words), lists: () => false };
    }
    const [actor] = actors;
    const card = actorCard({
      actor,
      date: reading.date,
      onRecord: dataset.statementsByActor(actor.id),
      here: reading.statements().filter(({ speaker }) => speaker?.actor?.id === actor.id),
      place: {
        uri: document.uri.toString(),
        lineOf: (at) => document.positionAt(at).line + 1,
        textAt: textOf(document),
      },
      named: reading.mentionCount(actor.id),
      limit: hovers.maxStatements,
      members: membersOnRecord(actor, dataset),
    });
    return {
      markdown: actorMarkdown(card, words),
      lists: (statement) => card.lines.some(({ id }) => id === statement),
    };
  }

  return registerForLanguages((selector, settings) =>
    settings.hovers.enabled
      ? vscode.languages.registerHoverProvider(selector, {
          provideHover: (document, position) => log.guard('hover', () => hoverAt(document, position, settings)),
        })
      : undefined,
  );
}
