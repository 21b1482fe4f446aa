import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from './core/presentation/statementTree.ts';

/** The settings, as package.json describes them. Values of the wrong kind give way to the defaults. */
export interface Settings {
  /** Languages whose documents are read as articles. */
  readonly languages: readonly string[];
  readonly hovers: {
    readonly enabled: boolean;
    /** Cards on the names of actors. */
    readonly names: boolean;
    /** Cards on statements. */
    readonly statements: boolean;
    /** How many statements the card of an actor lists. */
    readonly maxStatements: number;
  };
  readonly groupBy: Grouping;
  readonly followCursor: boolean;
  /** 0 to 1: statements found by rule with less confidence, and not on record, are not listed in the sidebar. */
  readonly minimumConfidence: number;
  readonly outline: boolean;
  readonly search: {
    /** Glob of the files that are looked through for a statement. */
    readonly include: string;
    readonly maxFiles: number;
  };
}

const section = 'onTheRecord';

/** The glob of the files that are looked through, until somebody chooses another. */
export const EVERY_ARTICLE = '**/*.{news,txt,md,markdown}';

/** The settings as they are now. */
export function readSettings(): Settings {
  const values = vscode.workspace.getConfiguration(section);
  return {
    languages: listOfStrings(values.get('languages')) ?? ['news', 'plaintext', 'markdown'],
    hovers: {
      enabled: values.get('hovers.enabled') !== false,
      names: values.get('hovers.names') !== false,
      statements: values.get('hovers.statements') !== false,
      maxStatements: Math.round(within(values.get('hovers.maxStatements'), 1, 50, 8)),
    },
    groupBy: GROUPINGS.find((grouping) => grouping === values.get('groupBy')) ?? 'stance',
    followCursor: values.get('followCursor') !== false,
    minimumConfidence: within(values.get('minimumConfidence'), 0, 1, 0),
    outline: values.get('outline.enabled') !== false,
    search: {
      include: nonEmpty(values.get('search.include')) ?? EVERY_ARTICLE,
      maxFiles: Math.round(within(values.get('search.maxFiles'), 1, 20_000, 2000)),
    },
  };
}

/** Calls `listener` whenever one of our settings has changed. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}

function listOfStrings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function within(value: unknown, low: number, high: number, otherwise: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : otherwise;
}
