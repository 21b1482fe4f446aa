import * as vscode from 'vscode';
import { onDidChangeSettings, readSettings } from '../config.ts';
import { ARTICLE_FILE } from '../core/article/fileNames.ts';
import type { ArticleReading, LanguageService } from '../core/languageService.ts';
import { lengthOf } from './convert.ts';

/** The articles that are open in the editor, each with its reading. */
export interface Articles extends vscode.Disposable {
  /** The reading of a document, or null if its language is not one of ours. Reads it if nobody has yet. */
  get(document: vscode.TextDocument): ArticleReading | null;
  /** Loaded documents that have a tab or a visible editor, in the order of the tabs. */
  open(): readonly vscode.TextDocument[];
  /** Loads the documents of tabs that nobody has looked at since the window opened, so that `open` has them. */
  load(): Promise<void>;
  /** Articles were opened, closed or edited; comes once for a burst of them. */
  readonly onDidChange: vscode.Event<void>;
}

interface Entry {
  readonly document: vscode.TextDocument;
  reading: ArticleReading | null;
}

/** A pause in the typing that is long enough to look at the articles again. */
const quietMs = 250;
/** In very long articles the pause grows with the work, so that typing always has most of the time. */
const restFactor = 4;

const maxLoaded = 50;

/** More changes than this in one event are cheaper to read afresh. */
const maxEdits = 200;

/** Keeps a reading for each open document, and brings it up to date from the editor's own change reports. */
export function createArticles(service: () => LanguageService): Articles {
  const entries = new Map<string, Entry>();
  const changed = new vscode.EventEmitter<void>();
  let languages = new Set(readSettings().languages);
  /** How long the listeners took last time. */
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const documentAt = (key: string) =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key) ?? entries.get(key)?.document;

  const announce = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        const started = Date.now();
        changed.fire();
        cost = Date.now() - started;
      },
      Math.max(quietMs, cost * restFactor),
    );
  };

  const isArticle = (document: vscode.TextDocument) => languages.has(document.languageId);

  /** The editor lets go of documents that only a tab in the background has; what was read of them stays. */
  const forget = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    if (!tabUris().some((uri) => uri.toString() === key) && entries.delete(key)) announce();
  };

  const load = async () => {
    const loaded = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const missing = tabUris().filter((uri) => !loaded.has(uri.toString()) && !entries.has(uri.toString()));
    // By their names: what language a tab has is known when it is loaded.
    const articles = missing.filter(({ path }) => ARTICLE_FILE.test(path)).slice(0, maxLoaded);
    // A tab may outlive its file.
    await Promise.allSettled(articles.map((uri) => vscode.workspace.openTextDocument(uri)));
  };

  const get = (document: vscode.TextDocument): ArticleReading | null => {
    if (!isArticle(document)) return null;
    const key = document.uri.toString();
    let entry = entries.get(key);
    if (entry?.document !== document) {
      entry = { document, reading: null };
      entries.set(key, entry);
    }
    // What was missed shows in the length; then nothing of it can be trusted.
    if (entry.reading && entry.reading.length !== lengthOf(document)) entry.reading = null;
    entry.reading ??= service().read(document.getText());
    return entry.reading;
  };

  const edit = ({ document, contentChanges }: vscode.TextDocumentChangeEvent) => {
    if (contentChanges.length === 0) return;
    const entry = entries.get(document.uri.toString());
    if (entry?.reading) {
      const { reading } = entry;
      // One after the other: that is how the editor itself applies them, also where it has put several edits together.
      const upToDate =
        contentChanges.length <= maxEdits &&
        contentChanges.every(({ rangeOffset, rangeLength, text }) =>
          reading.edit([{ offset: rangeOffset, length: rangeLength, text }]),
        );
      if (!upToDate) entry.reading = null;
    }
    if (isArticle(document)) announce();
  };

  const subscriptions = [
    vscode.workspace.onDidChangeTextDocument(edit),
    vscode.workspace.onDidOpenTextDocument((document) => isArticle(document) && announce()),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      if (closed.length > 0) for (const { document } of entries.values()) if (document.isClosed) forget(document);
      if (opened.length > 0 || closed.length > 0) announce();
    }),
    onDidChangeSettings(() => {
      languages = new Set(readSettings().languages);
      announce();
    }),
  ];

  return {
    get,
    open: () =>
      openKeys()
        .flatMap((key) => documentAt(key) ?? [])
        .filter(isArticle),
    load,
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      changed.dispose();
      entries.clear();
    },
  };
}

/** Of documents in tabs and visible editors, in the order of the tabs, each once. */
function openKeys(): string[] {
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document.uri);
  return [...new Set([...tabUris(), ...visible].map(String))];
}

function tabUris(): vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => uriOf(input) ?? []);
}

function uriOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  return undefined;
}
