import * as vscode from 'vscode';
import { hull } from '../core/article/span.ts';
import type { ArticleReading } from '../core/languageService.ts';
import { speakerKey } from '../core/presentation/walk.ts';
import { registerForLanguages, toRange } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
  open(): readonly vscode.TextDocument[];
  load(): Promise<void>;
}

interface Log {
  guard<T>(where: string, work: () => T): T | undefined;
}

/** "Find All References": on a name or a statement, all that this actor or speaker says in the open articles. */
export function registerReferences(articles: Articles, log: Log): vscode.Disposable {
  const provider: vscode.ReferenceProvider = {
    async provideReferences(document, position) {
      await articles.load();
      return log.guard('references', () => statementsOf(document, position));
    },
  };

  function statementsOf(document: vscode.TextDocument, position: vscode.Position): vscode.Location[] | undefined {
    const reading = articles.get(document);
    const keys = reading && speakersAt(reading, document.offsetAt(position));
    if (!keys || keys.size === 0) return undefined;
    const open = articles.open();
    const documents = open.includes(document) ? open : [document, ...open];
    return documents.flatMap((one) =>
      (articles.get(one)?.statements() ?? [])
        .filter((statement) => keys.has(speakerKey(statement) ?? ''))
        .map(({ content, span }) => new vscode.Location(one.uri, toRange(one, hull(content) ?? span))),
    );
  }

  return registerForLanguages((selector) => vscode.languages.registerReferenceProvider(selector, provider));
}

/** Whom a place speaks of: the actors of the name there, else the speaker of the statement. */
function speakersAt(reading: ArticleReading, offset: number): Set<string> {
  const mention = reading.mentionAt(offset);
  if (mention)
    return new Set(mention.actors.map((actor) => speakerKey({ speaker: { name: '', actor, spans: [] } }) ?? ''));
  const [statement] = reading.statementsAt(offset);
  const key = statement && speakerKey(statement);
  return new Set(key ? [key] : []);
}
