import type { StatementTree, TreeNode } from './statementTree.ts';

/**
 * What has to be drawn again: ids of nodes that look different or have other children, without those below another one.
 * @returns 'all' if the roots differ
 */
export function changedNodes(before: StatementTree, after: StatementTree): readonly string[] | 'all' {
  if (!same(before.roots, after.roots)) return 'all';
  const changed = new Set<string>();
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (old && !looksSame(old, node)) changed.add(id);
  }
  return [...changed].filter((id) => !hasAncestorIn(changed, after, id));
}

function looksSame(a: TreeNode, b: TreeNode): boolean {
  if (!same(a.children, b.children) || a.count !== b.count) return false;
  if (a.kind === 'statement' && b.kind === 'statement') {
    if (a.amongFiles !== b.amongFiles) return false;
    const [before, after] = [a.row.at, b.row.at];
    if (before?.uri !== after?.uri || before?.line !== after?.line) return false;
    return JSON.stringify(a.row.card) === JSON.stringify(b.row.card);
  }
  return a.kind !== 'speaker' || b.kind !== 'speaker' || (a.name === b.name && a.office === b.office);
}

function hasAncestorIn(changed: ReadonlySet<string>, tree: StatementTree, id: string): boolean {
  for (let up = tree.nodes.get(id)?.parent; up; up = tree.nodes.get(up)?.parent) if (changed.has(up)) return true;
  return false;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
