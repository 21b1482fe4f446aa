import type { Span } from '../article/span.ts';
import type { Actor, Stance } from '../dataset/schema.ts';
import { STANCES } from '../dataset/stances.ts';
import type { StatementCard } from './statementCard.ts';

/** What the sidebar is grouped by. */
export const GROUPINGS = ['stance', 'speaker', 'file'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** With more rows than this, speakers show only their names at first. */
const manyRows = 60;

/** More rows than this in one group nobody reads, and no editor takes in quickly. The count beside the group is of all. */
const groupRows = 1000;

/** The sides that always stand in the tree, even when empty. */
export const HEADLINE_STANCES: readonly Stance[] = STANCES.slice(0, 2);

/** One statement of the tree. */
export interface TreeRow {
  /** Unique among all rows, and the same after an edit elsewhere. */
  readonly key: string;
  /** The record's or the reading's id. */
  readonly statement: string;
  readonly card: StatementCard;
  /** The speaker, if the dataset knows them. */
  readonly actor: Actor | null;
  /** Where it stands; null for a statement on record in no open article. */
  readonly at: RowPlace | null;
}

export interface RowPlace {
  readonly uri: string;
  /** File name alone. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A node of the tree: a group with its children, or a statement. */
export type TreeNode = StanceNode | SpeakerNode | FileNode | StatementNode;

interface GroupNode {
  readonly id: string;
  readonly parent: string | null;
  readonly children: readonly string[];
  /** Statements below it. */
  readonly count: number;
  /** Whether it shows what is below it until somebody folds it. */
  readonly unfolded: boolean;
}

export interface StanceNode extends GroupNode {
  readonly kind: 'stance';
  readonly stance: Stance;
}

export interface SpeakerNode extends GroupNode {
  readonly kind: 'speaker';
  /** Null where nobody is named. */
  readonly name: string | null;
  readonly office: string | null;
  readonly actor: Actor | null;
}

export interface FileNode extends GroupNode {
  readonly kind: 'file';
  /** Null for the group of statements that stand in no open article. */
  readonly file: string | null;
  readonly uri: string | null;
}

export interface StatementNode extends GroupNode {
  readonly kind: 'statement';
  readonly row: TreeRow;
  readonly grouping: Grouping;
  /** Whether rows of other files, or of none, stand beside it where only its own words tell its file. */
  readonly amongFiles: boolean;
}

export interface StatementTree {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, TreeNode>;
}

export const emptyTree: StatementTree = { roots: [], nodes: new Map() };

/**
 * Arranges rows as a tree: stance › speaker › statement, speaker › statement or file › statement. Rows keep their order
 * inside a group, or have that of the text under a file; speakers with the most statements come first. Ids are built from the groups' names and the rows' keys,
 * so that an editor can keep what is folded open.
 */
export function statementTree(rows: readonly TreeRow[], grouping: Grouping): StatementTree {
  const nodes = new Map<string, TreeNode>();
  const amongFiles = grouping !== 'file' && rows.some(({ at }) => at?.uri !== rows[0].at?.uri);
  const manner = { grouping, amongFiles, unfolded: rows.length <= manyRows };
  switch (grouping) {
    case 'stance': {
      const byStance = groupBy(rows, ({ card }) => card.stance);
      const shown = STANCES.filter((stance) => byStance.has(stance) || HEADLINE_STANCES.includes(stance));
      const roots = shown.map((stance) => {
        const id = `stance:${stance}`;
        const group = byStance.get(stance) ?? [];
        const children = addSpeakers(nodes, group, id, manner);
        nodes.set(id, { kind: 'stance', id, parent: null, children, count: group.length, stance, unfolded: true });
        return id;
      });
      return { roots, nodes };
    }
    case 'speaker':
      return { roots: addSpeakers(nodes, rows, null, manner), nodes };
    case 'file': {
      const groups = [...groupBy(rows, ({ at }) => at?.uri ?? '')];
      // What stands in no file comes last.
      groups.sort(([a], [b]) => Number(a === '') - Number(b === ''));
      const roots = groups.map(([uri, group]) => {
        const id = `file:${uri}`;
        const inOrder = [...group].sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
        const children = addStatements(nodes, inOrder, id, manner);
        const file = group[0].at?.file ?? null;
        nodes.set(id, {
          kind: 'file',
          id,
          parent: null,
          children,
          count: group.length,
          file,
          uri: uri || null,
          unfolded: file !== null,
        });
        return id;
      });
      return { roots, nodes };
    }
  }
}

/** The id of an actor's group, the largest one if there are several. */
export function nodeOfActor({ nodes }: StatementTree, actorId: string): string | null {
  let best: SpeakerNode | null = null;
  for (const node of nodes.values())
    if (node.kind === 'speaker' && node.actor?.id === actorId && node.count > (best?.count ?? 0)) best = node;
  return best?.id ?? null;
}

/**
 * The id of the statement at a selection: the one that is selected as a whole, else the smallest that holds its start.
 * @param preferred ids to prefer among statements with the same span
 */
export function nodeAt(
  { nodes }: StatementTree,
  uri: string,
  selection: Span,
  preferred: readonly string[] = [],
): string | null {
  let best: { readonly id: string; readonly rank: number } | null = null;
  for (const node of nodes.values()) {
    if (node.kind !== 'statement' || node.row.at?.uri !== uri) continue;
    const { start, end } = node.row.at;
    if (selection.start < start || selection.start > end) continue;
    const whole = start === selection.start && end === selection.end;
    // The smaller, the better; a preferred one wins a draw.
    const rank = (whole ? 0 : end - start + 1) - (preferred.includes(node.id) ? 0.5 : 0);
    if (best === null || rank < best.rank) best = { id: node.id, rank };
  }
  return best?.id ?? null;
}

/** What all nodes of one tree have in common. */
interface Manner extends Pick<StatementNode, 'grouping' | 'amongFiles'> {
  /** Whether speakers show their statements at first. */
  readonly unfolded: boolean;
}

function addSpeakers(
  nodes: Map<string, TreeNode>,
  rows: readonly TreeRow[],
  parent: string | null,
  manner: Manner,
): string[] {
  const groups = [...groupBy(rows, speakerOf)].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([speaker, group]) => {
    const id = parent === null ? `speaker:${speaker}` : `${parent}/speaker:${speaker}`;
    const children = addStatements(nodes, group, id, manner);
    const { unfolded } = manner;
    const { actor, card } = group[0];
    const office = group.find((row) => row.card.office)?.card.office ?? null;
    const name = actor?.name ?? card.speaker;
    nodes.set(id, { kind: 'speaker', id, parent, children, count: group.length, name, office, actor, unfolded });
    return id;
  });
}

function addStatements(
  nodes: Map<string, TreeNode>,
  rows: readonly TreeRow[],
  parent: string,
  { grouping, amongFiles }: Manner,
): string[] {
  return rows.slice(0, groupRows).map((row) => {
    const id = `${parent}/${row.key}`;
    nodes.set(id, {
      kind: 'statement',
      id,
      parent,
      children: [],
      count: 1,
      row,
      grouping,
      amongFiles,
      unfolded: false,
    });
    return id;
  });
}

function speakerOf({ actor, card }: TreeRow): string {
  return actor ? actor.id : `“${(card.speaker ?? '').toLowerCase()}”`;
}

function groupBy<K>(rows: readonly TreeRow[], keyOf: (row: TreeRow) => K): Map<K, TreeRow[]> {
  const groups = new Map<K, TreeRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
