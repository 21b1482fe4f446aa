import * as vscode from 'vscode';
import { onDidChangeSettings, readSettings } from '../config.ts';
import type { ArticleReading, LanguageService } from '../core/languageService.ts';
import { lengthOf } from './convert.ts';

/** The articles that are open in the editor, each with its reading. */
export interface Articles extends vscode.Disposable {
  /** The reading of a document, or null if its language is not one of ours. Reads it if nobody has yet. */
  get(document: vscode.TextDocument): ArticleReading | null;
  /** Documents that have a tab or a visible editor, in the order of the tabs. */
  open(): readonly vscode.TextDocument[];
  /** Articles were opened, closed or edited; comes once for a burst of them. */
  readonly onDidChange: vscode.Event<void>;
}

interface Entry {
  readonly document: vscode.TextDocument;
  reading: ArticleReading | null;
}

const quietMs = 250;

/** More changes than this in one event are cheaper to read afresh. */
const maxEdits = 200;

/** Keeps a reading for each open document, and brings it up to date from the editor's own change reports. */
export function createArticles(service: () => LanguageService): Articles {
  const entries = new Map<string, Entry>();
  const changed = new vscode.EventEmitter<void>();
  let languages = new Set(readSettings().languages);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const announce = () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(), quietMs);
  };

  const isArticle = (document: vscode.TextDocument) => languages.has(document.languageId) && !document.isClosed;

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
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (entries.delete(document.uri.toString())) announce();
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      if (opened.length > 0 || closed.length > 0) announce();
    }),
    onDidChangeSettings(() => {
      languages = new Set(readSettings().languages);
      announce();
    }),
  ];

  return {
    get,
    open: () => openDocuments().filter(isArticle),
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      changed.dispose();
      entries.clear();
    },
  };
}

function openDocuments(): vscode.TextDocument[] {
  const documents = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const inTabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ input }) => uriOf(input)?.toString());
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
  const keys = new Set([...inTabs, ...visible]);
  return [...keys].flatMap((key) => (key === undefined ? [] : (documents.get(key) ?? [])));
}

function uriOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  return undefined;
}
