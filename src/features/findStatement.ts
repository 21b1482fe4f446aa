import * as vscode from 'vscode';
import { EVERY_ARTICLE, readSettings } from '../config.ts';
import { ARTICLE_FILE } from '../core/article/fileNames.ts';
import type { Statement } from '../core/dataset/schema.ts';
import type { ArticleReading, LanguageService } from '../core/languageService.ts';
import { wordsOnRecord } from '../core/presentation/recordWords.ts';
import { dayInWords, shorten } from '../core/presentation/words.ts';
import { fileName, words } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
  open(): readonly vscode.TextDocument[];
  load(): Promise<void>;
}

interface Log {
  error(where: string, error: unknown): void;
}

interface Found {
  readonly uri: vscode.Uri;
  /** Offset of the statement's span. */
  readonly start: number;
}

/** Larger files are left out of the search: no article is as long. */
const maxBytes = 2_000_000;

/** How long a search may take before it says so. */
const quietSearchMs = 700;

/**
 * The command behind a statement on record that stands in no open article: looks through the articles of the workspace
 * and the samples, and else offers the sources.
 */
export function registerFindStatement(
  service: () => LanguageService,
  articles: Articles,
  samples: readonly vscode.Uri[],
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand('onTheRecord.findStatement', async (id: unknown) => {
    const statement = typeof id === 'string' ? service().dataset.statementById(id) : undefined;
    if (!statement) return;
    await articles.load();
    const found = inOpenArticles(statement) ?? (await searchWithProgress(statement));
    if (found === 'cancelled') return;
    if (!found) return offerSources(statement);
    const { uri, start } = found;
    await vscode.commands.executeCommand('onTheRecord.openStatement', uri.toString(), statement.id, start);
  });

  function inOpenArticles(statement: Statement): Found | undefined {
    for (const document of articles.open()) {
      const start = placeIn(articles.get(document), statement.id);
      if (start !== undefined) return { uri: document.uri, start };
    }
    return undefined;
  }

  /** Most searches end before anybody could read a message about them; only a long one shows its progress. */
  async function searchWithProgress(statement: Statement): Promise<Found | 'cancelled' | undefined> {
    const source = new vscode.CancellationTokenSource();
    let report: (file: string) => void = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const result = search(statement, source.token, (file) => report(file));
      const patience = new Promise<'slow'>((resolve) => {
        timer = setTimeout(() => resolve('slow'), quietSearchMs);
      });
      if ((await Promise.race([result, patience])) !== 'slow') return await result;
      const title = vscode.l10n.t('Looking for the statement in your articles');
      const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
      return await vscode.window.withProgress(options, async (progress, token) => {
        const cancelling = token.onCancellationRequested(() => source.cancel());
        report = (message) => progress.report({ message });
        return result.finally(() => cancelling.dispose());
      });
    } finally {
      clearTimeout(timer);
      source.dispose();
    }
  }

  async function search(statement: Statement, token: vscode.CancellationToken, report: (file: string) => void) {
    const candidates = [...(await articleFiles(token)), ...samples];
    const { holds } = service().searchFor(statement);
    for (const [index, uri] of candidates.entries()) {
      if (token.isCancellationRequested) return 'cancelled';
      if (index % 20 === 0) report(fileName(uri));
      const start = await placeInFile(uri, statement, holds);
      if (start !== undefined) return { uri, start };
    }
    return undefined;
  }

  async function articleFiles(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const { include, maxFiles } = readSettings().search;
    try {
      const found = await vscode.workspace.findFiles(include, undefined, maxFiles, token);
      if (found.length > 0 || include !== EVERY_ARTICLE) return found;
    } catch (error) {
      log.error('find files', error);
    }
    // Not every file system of a browser can be searched, but each can be listed. A pattern of the reader's own cannot be
    // followed then.
    return include === EVERY_ARTICLE ? listFiles(maxFiles, token) : [];
  }

  async function placeInFile(
    uri: vscode.Uri,
    statement: Statement,
    holds: (text: string) => boolean,
  ): Promise<number | undefined> {
    try {
      // A sample of the extension may have no size to ask for in a browser, but is never large.
      const small = samples.includes(uri) || (await vscode.workspace.fs.stat(uri)).size <= maxBytes;
      if (!small) return undefined;
      const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
      return holds(text) ? placeIn(service().read(text), statement.id) : undefined;
    } catch (error) {
      log.error(`find statement in ${uri.toString()}`, error);
      return undefined;
    }
  }

  async function offerSources(statement: Statement): Promise<void> {
    const items = statement.sources.map(({ title, url, published }) => ({
      label: title,
      description: published ? dayInWords(published, words) : '',
      detail: url ?? vscode.l10n.t('No address on record'),
      url,
    }));
    const title = shorten(wordsOnRecord(statement), 100);
    const placeHolder = vscode.l10n.t('Not found in your articles. Open a source?');
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder });
    if (chosen?.url && /^https?:\/\//.test(chosen.url))
      await vscode.env.openExternal(vscode.Uri.parse(chosen.url, true));
  }
}

/** The articles of the workspace by their names, nearest to its folders first. */
async function listFiles(maxFiles: number, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let next = 0; next < folders.length && next < maxFiles && files.length < maxFiles; next++) {
    if (token.isCancellationRequested) break;
    const folder = folders[next];
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.File && ARTICLE_FILE.test(name)) files.push(uri);
      else if (type === vscode.FileType.Directory && !/^\.|^node_modules$/.test(name)) folders.push(uri);
    }
  }
  return files.slice(0, maxFiles);
}

/** Where the statement starts, if it stands there; a look-alike is not taken for it. */
function placeIn(reading: ArticleReading | null, id: string): number | undefined {
  return reading
    ?.statements()
    .find(({ record, anchor }) => record?.id === id && (anchor === 'exact' || anchor === 'moved'))?.span.start;
}
