import type { DatasetIndex } from '../dataset/dataset.ts';
import type { ArticleStatement } from '../languageService.ts';
import type { TextAt } from './recordWords.ts';
import { cardInArticle, cardOnRecord } from './statementCard.ts';
import type { TreeRow } from './statementTree.ts';

/** An article as the tree sees it. */
export interface TreeArticle {
  readonly uri: string;
  /** File name alone. */
  readonly file: string;
  readonly statements: readonly ArticleStatement[];
  /** Number of the line that holds `offset`, from 1. */
  lineOf(offset: number): number;
  readonly textAt: TextAt;
}

/** The statements found in the articles, article by article, in order of the text. */
export function rowsOfArticles(articles: readonly TreeArticle[], dataset: DatasetIndex): TreeRow[] {
  return articles.flatMap(({ uri, file, statements, lineOf, textAt }) => {
    const seen = new Map<string, number>();
    return statements
      .filter(({ anchor }) => anchor !== 'orphaned')
      .map((statement): TreeRow => {
        // The same words may stand in an article twice.
        const nth = (seen.get(statement.id) ?? 0) + 1;
        seen.set(statement.id, nth);
        const { start, end } = statement.span;
        return {
          key: `${uri}#${statement.id}${nth > 1 ? `#${nth}` : ''}`,
          statement: statement.id,
          card: cardInArticle(statement, dataset, textAt),
          actor: statement.speaker?.actor ?? null,
          at: { uri, file, line: lineOf(statement.content[0]?.start ?? start), start, end },
        };
      });
  });
}

/**
 * All that the dataset has, by date; a row leads to an open article where its words stand in one. A look-alike is not
 * taken for them, and one in the context on record goes before one in another.
 */
export function rowsOfRecord(articles: readonly TreeArticle[], dataset: DatasetIndex): TreeRow[] {
  const open = new Map<string, TreeRow>();
  for (const row of rowsOfArticles(articles, dataset)) {
    const { standing } = row.card;
    const known = open.get(row.statement);
    if (standing !== 'look-alike' && (!known || (known.card.standing === 'moved' && standing !== 'moved')))
      open.set(row.statement, row);
  }
  const byDate = [...dataset.dataset.statements].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  return byDate.map((record): TreeRow => {
    const found = open.get(record.id);
    return {
      key: `record#${record.id}`,
      statement: record.id,
      card: found?.card ?? cardOnRecord(record, dataset),
      actor: dataset.actorById(record.speaker) ?? null,
      at: found?.at ?? null,
    };
  });
}
