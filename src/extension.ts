import * as vscode from 'vscode';
import { createLanguageService, type LanguageService } from './core/languageService.ts';
import { bundledDataset } from './data/dataset.ts';
import { createArticles } from './features/articles.ts';
import { registerFindStatement } from './features/findStatement.ts';
import { registerHover } from './features/hover.ts';
import { registerJump } from './features/jump.ts';
import { createLog } from './features/log.ts';
import { registerOutline } from './features/outline.ts';
import { registerReferences } from './features/references.ts';
import { registerSamples } from './features/samples.ts';
import { registerShowCard } from './features/showCard.ts';
import { registerStatementsView } from './features/statementsView.ts';

const sampleNames = [
  '01-allies-urge-israel.news.txt',
  '02-calm-heads.news',
  '03-weeks-of-vows.txt',
  '04-security-council-live.md',
];

/** Entry on the desktop and in the browser. Registers the features; each does its work when first asked. */
export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): void {
  let made: LanguageService | undefined;
  const service = () => {
    made ??= createLanguageService(bundledDataset);
    return made;
  };
  const samples = sampleNames.map((name) => vscode.Uri.joinPath(extensionUri, 'media', 'samples', name));
  const log = createLog();
  const articles = createArticles(service);
  subscriptions.push(
    log,
    articles,
    registerHover(service, articles, log),
    registerStatementsView(service, articles, workspaceState, log),
    registerOutline(articles, log),
    registerReferences(articles, log),
    registerJump(articles, log),
    registerFindStatement(service, articles, samples, log),
    registerShowCard(service, articles),
    registerSamples(samples),
  );
}
