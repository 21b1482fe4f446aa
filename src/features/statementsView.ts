import * as vscode from 'vscode';
import { onDidChangeSettings, readSettings } from '../config.ts';
import type { ArticleReading, LanguageService } from '../core/languageService.ts';
import { actorMarkdown, actorOnRecord } from '../core/presentation/actorCard.ts';
import {
  emptyTree,
  GROUPINGS,
  type Grouping,
  nodeAt,
  nodeOfActor,
  type StatementTree,
  statementTree,
  type TreeNode,
  type TreeRow,
} from '../core/presentation/statementTree.ts';
import { changedNodes } from '../core/presentation/treeChanges.ts';
import { rowMarkdown } from '../core/presentation/treeItems.ts';
import { rowsOfArticles, rowsOfRecord } from '../core/presentation/treeRows.ts';
import { toMarkdownString, toTreeItem, treeArticle, words } from './convert.ts';

interface Articles {
  get(document: vscode.TextDocument): ArticleReading | null;
  open(): readonly vscode.TextDocument[];
  load(): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

interface Log {
  guard<T>(where: string, work: () => T): T | undefined;
  error(where: string, error: unknown): void;
}

/** `open`: the statements of the open articles. `record`: all that the dataset has. */
type Mode = 'open' | 'record';

const viewId = 'onTheRecord.statements';
const modeKey = 'onTheRecord.mode';
const groupingKey = 'onTheRecord.groupBy';

/** The view "On the Record": its tree, its title actions, and the row that follows the cursor. */
export function registerStatementsView(
  service: () => LanguageService,
  articles: Articles,
  memory: vscode.Memento,
  log: Log,
): vscode.Disposable {
  let settings = readSettings();
  let mode: Mode = memory.get(modeKey) === 'record' ? 'record' : 'open';
  let grouping: Grouping = GROUPINGS.find((one) => one === memory.get(groupingKey)) ?? settings.groupBy;
  /** What the editor was last told; undefined until it first asks. */
  let tree: StatementTree | undefined;
  /** Something has changed while nobody looked. */
  let stale = false;
  // Nodes are named by their ids: the editor then keeps what is folded, and a changed node can be refreshed alone.
  const changed = new vscode.EventEmitter<string | string[] | undefined>();

  const current = (): StatementTree => {
    tree ??= log.guard('sidebar', build) ?? emptyTree;
    return tree;
  };

  function build(): StatementTree {
    const rows = rowsOf(mode);
    // With nothing to show, the view shows its words of welcome.
    return rows ? statementTree(rows, grouping) : emptyTree;
  }

  /** Null with no article open. */
  function rowsOf(mode: Mode): TreeRow[] | null {
    const { dataset } = service();
    const open = articles.open().flatMap((document) => treeArticle(document, articles.get(document)) ?? []);
    if (mode === 'open' && open.length === 0) return null;
    const rows = mode === 'record' ? rowsOfRecord(open, dataset) : rowsOfArticles(open, dataset);
    return rows.filter(({ card }) => card.confidence === null || card.confidence >= settings.minimumConfidence);
  }

  const view = vscode.window.createTreeView<string>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (id) => [...(id === undefined ? current().roots : (current().nodes.get(id)?.children ?? []))],
      getParent: (id) => current().nodes.get(id)?.parent ?? undefined,
      getTreeItem: (id) => {
        const node = current().nodes.get(id);
        return node ? toTreeItem(node) : new vscode.TreeItem('');
      },
      resolveTreeItem: (item, id) => {
        const node = current().nodes.get(id);
        const card = node && log.guard('row', () => cardOf(node));
        if (card) item.tooltip = card;
        return item;
      },
    },
  });

  function cardOf(node: TreeNode): vscode.MarkdownString | undefined {
    if (node.kind === 'statement') return toMarkdownString(rowMarkdown(node.row, words));
    if (node.kind !== 'speaker' || !node.actor) return undefined;
    const onRecord = service().dataset.statementsByActor(node.actor.id);
    return toMarkdownString(actorMarkdown(actorOnRecord(node.actor, onRecord), words));
  }

  /** Draws again what has changed. */
  function refresh(): void {
    stale = false;
    const before = current();
    tree = log.guard('sidebar', build) ?? emptyTree;
    const nodes = changedNodes(before, tree);
    if (nodes === 'all') changed.fire(undefined);
    else if (nodes.length > 0) changed.fire([...nodes]);
    describe();
  }

  /** While the view is hidden, its tree can wait. */
  function refreshWhenSeen(): void {
    if (view.visible) refresh();
    else stale = true;
  }

  function describe(): void {
    view.message = mode === 'record' ? vscode.l10n.t('The whole record, open or not') : '';
    void vscode.commands.executeCommand('setContext', modeKey, mode);
    void vscode.commands.executeCommand('setContext', groupingKey, grouping);
  }

  function setMode(wanted: Mode): void {
    mode = wanted;
    void memory.update(modeKey, wanted);
    refresh();
  }

  function setGrouping(wanted: Grouping): void {
    grouping = wanted;
    void memory.update(groupingKey, wanted);
    refresh();
  }

  async function showActor(actorId: unknown): Promise<void> {
    if (typeof actorId !== 'string' || !service().dataset.actorById(actorId)) return;
    await vscode.commands.executeCommand(`${viewId}.focus`);
    // Where more of the actor is to be seen: the record, or the open articles. A look in passing, not the reader's choice
    // of a view: it is not remembered.
    const seen = (mode: Mode) => rowsOf(mode)?.filter(({ actor }) => actor?.id === actorId).length ?? 0;
    mode = log.guard('actor', () => seen('open') > seen('record')) ? 'open' : 'record';
    grouping = 'speaker';
    refresh();
    const id = nodeOfActor(current(), actorId);
    if (id) await reveal(id, { focus: true, expand: true });
  }

  interface Reveal {
    readonly select?: boolean;
    readonly focus?: boolean;
    readonly expand?: boolean | number;
  }

  async function reveal(id: string, options: Reveal = {}): Promise<void> {
    try {
      await view.reveal(id, { select: true, focus: false, ...options });
    } catch (error) {
      log.error('reveal', error);
    }
  }

  /** The editor finds only among rows that it has: first all groups are unfolded. */
  async function findInView(): Promise<void> {
    await vscode.commands.executeCommand(`${viewId}.focus`);
    const { roots } = current();
    const unfold = (id: string) => reveal(id, { select: false, expand: 3 });
    await vscode.window.withProgress({ location: { viewId } }, () => Promise.all(roots.map(unfold)));
    if (roots.length > 0) await reveal(roots[0], { select: false, focus: true });
    await vscode.commands.executeCommand('list.find');
  }

  const { follow, dispose: stopFollowing } = followCursor(
    view,
    current,
    () => settings.followCursor,
    (id) => void reveal(id),
  );

  const { registerCommand } = vscode.commands;
  describe();
  if (view.visible) void articles.load();
  return vscode.Disposable.from(
    view,
    changed,
    articles.onDidChange(refreshWhenSeen),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && stale) refresh();
      if (visible) void articles.load();
      if (visible) follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow();
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    onDidChangeSettings(() => {
      const before = settings;
      settings = readSettings();
      if (settings.groupBy !== before.groupBy) setGrouping(settings.groupBy);
      else refreshWhenSeen();
    }),
    registerCommand('onTheRecord.groupByStance', () => setGrouping('stance')),
    registerCommand('onTheRecord.groupBySpeaker', () => setGrouping('speaker')),
    registerCommand('onTheRecord.groupByFile', () => setGrouping('file')),
    registerCommand('onTheRecord.showOpenArticles', () => setMode('open')),
    registerCommand('onTheRecord.showWholeRecord', async () => {
      setMode('record');
      await vscode.commands.executeCommand(`${viewId}.focus`);
    }),
    registerCommand('onTheRecord.findInView', findInView),
    registerCommand('onTheRecord.showActor', showActor),
    { dispose: stopFollowing },
  );
}

/** Marks the row of the statement at the cursor, once the cursor rests. */
function followCursor(
  view: vscode.TreeView<string>,
  tree: () => StatementTree,
  isOn: () => boolean,
  mark: (id: string) => void,
): { follow(): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    follow() {
      clearTimeout(timer);
      if (!isOn() || !view.visible) return;
      timer = setTimeout(() => {
        const editor = vscode.window.activeTextEditor;
        if (!editor || !view.visible) return;
        const { document, selection } = editor;
        const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
        const id = nodeAt(tree(), document.uri.toString(), span, view.selection);
        if (id && !view.selection.includes(id)) mark(id);
      }, 150);
    },
    dispose: () => clearTimeout(timer),
  };
}
