import { describe, expect, it } from 'vitest';
import type { ArticleStatement } from '../../../src/core/languageService.ts';
import {
  nodeAt,
  nodeOfActor,
  type StatementTree,
  statementTree,
} from '../../../src/core/presentation/statementTree.ts';
import { changedNodes } from '../../../src/core/presentation/treeChanges.ts';
import { rowMarkdown, treeLook } from '../../../src/core/presentation/treeItems.ts';
import { rowsOfArticles, rowsOfRecord, type TreeArticle } from '../../../src/core/presentation/treeRows.ts';
import { english } from '../../../src/core/presentation/words.ts';
import { cameron, datasetOf, detected, guterres, onRecord, plain, record, statement } from './fixtures.ts';

const dataset = datasetOf([
  onRecord,
  record('st-guterres-2', { date: '2024-04-01', stance: 'condemned', code: '111' }),
]);
const by = (actor: typeof cameron) => ({
  speaker: { name: actor.name, actor, spans: [] },
  office: actor.offices?.[0].title ?? null,
});
const at = (start: number) => ({ span: { start, end: start + 50 }, content: [{ start: start + 20, end: start + 40 }] });

const article = (file: string, ...statements: ArticleStatement[]): TreeArticle => ({
  uri: `file:///${file}`,
  file,
  statements,
  lineOf: (offset) => Math.floor(offset / 100) + 1,
  textAt: () => '',
});

const first = article(
  'one.news',
  statement(at(0)),
  detected({ id: 'd-1', stance: 'condemned', ...by(cameron), ...at(100) }),
  detected({ id: 'd-2', stance: 'urged-restraint', ...by(cameron), ...at(200) }),
  detected({ id: 'd-3', stance: 'urged-restraint', ...by(cameron), ...at(300) }),
);
const second = article('two.txt', detected({ id: 'd-4', speaker: null, ...at(0) }));

/** The tree as lines, indented. */
function drawn(tree: StatementTree): string[] {
  const out: string[] = [];
  const walk = (ids: readonly string[], depth: number) => {
    for (const id of ids) {
      const node = tree.nodes.get(id)!;
      const { label, description } = treeLook(node, english);
      out.push(`${'  '.repeat(depth)}${label} | ${description}`);
      for (const child of node.children) expect(tree.nodes.get(child)?.parent).toBe(id);
      walk(node.children, depth + 1);
    }
  };
  walk(tree.roots, 0);
  return out;
}

describe('the tree', () => {
  const rows = rowsOfArticles([first, second], dataset);

  it('by stance: sides, then speakers with the most statements first', () => {
    expect(drawn(statementTree(rows, 'stance'))).toEqual([
      'Urged restraint | 4',
      '  David Cameron | 2 · U.K. Foreign Secretary',
      '    3 · “step back from the brink.” | one.news:3',
      '    4 · “step back from the brink.” | one.news:4',
      '  António Guterres | 1 · Secretary-General of the United Nations',
      '    1 · “step back from the brink.” | one.news:1',
      '  Speaker not named | 1',
      '    1 · “step back from the brink.” | two.txt:1',
      'Vowed a response | 0',
      'Condemned | 1',
      '  David Cameron | 1 · U.K. Foreign Secretary',
      '    2 · “step back from the brink.” | one.news:2',
    ]);
  });

  it('names no file beside its rows where there is only one', () => {
    const alone = statementTree(rowsOfArticles([first], dataset), 'stance');
    expect(drawn(alone).slice(0, 4)).toEqual([
      'Urged restraint | 3',
      '  David Cameron | 2 · U.K. Foreign Secretary',
      '    3 · “step back from the brink.” | ',
      '    4 · “step back from the brink.” | ',
    ]);
    // Once another one is open, all rows are drawn again.
    const both = statementTree(rowsOfArticles([first, article('two.txt', statement(at(0)))], dataset), 'speaker');
    const before = statementTree(rowsOfArticles([first], dataset), 'speaker');
    const redrawn = changedNodes(before, both);
    expect(redrawn).toContain(before.nodes.get(nodeOfActor(before, cameron.id)!)!.children[0]);
  });

  it('by speaker', () => {
    const [top] = drawn(statementTree(rows, 'speaker'));
    expect(top).toBe('David Cameron | 3 · U.K. Foreign Secretary');
  });

  it('by file, in order of the text', () => {
    expect(drawn(statementTree(rows, 'file'))).toEqual([
      'one.news | 4',
      '  1 · António Guterres: “step back from the brink.” | ',
      '  2 · David Cameron: “step back from the brink.” | ',
      '  3 · David Cameron: “step back from the brink.” | ',
      '  4 · David Cameron: “step back from the brink.” | ',
      'two.txt | 1',
      '  1 · Speaker not named: “step back from the brink.” | ',
    ]);
  });

  it('always has the two headline sides', () => {
    expect(drawn(statementTree([], 'stance'))).toEqual(['Urged restraint | 0', 'Vowed a response | 0']);
  });

  it('of the whole record leads to open articles where it can, and says so where it cannot', () => {
    const tree = statementTree(rowsOfRecord([first], dataset), 'file');
    expect(drawn(tree)).toEqual([
      'one.news | 1',
      '  1 · António Guterres: “step back from the brink.” | ',
      'Not in an open article | 1',
      '  António Guterres: “step back from the brink” | ',
    ]);
    expect(drawn(statementTree(rowsOfRecord([], dataset), 'stance')).at(-1)).toContain('| not in an open article');
  });

  it('of the whole record leads to the words on record, not to a look-alike in another article', () => {
    const like = article('like.txt', statement({ anchor: 'ambiguous', ...at(0) }));
    const moved = article('moved.txt', statement({ anchor: 'moved', ...at(0) }));
    const placeIn = (...articles: TreeArticle[]) =>
      rowsOfRecord(articles, dataset).find((row) => row.statement === 'st-guterres-1')!.at?.file;
    expect(placeIn(like)).toBeUndefined();
    expect(placeIn(like, moved)).toBe('moved.txt');
    expect(placeIn(like, moved, first)).toBe('one.news');
    expect(placeIn(first, moved)).toBe('one.news');
  });

  it('folds speakers in long lists only', () => {
    const many = article('many.news', ...Array.from({ length: 70 }, (_, i) => detected({ id: `d-${i}` })));
    const unfolded = (tree: StatementTree) => [...tree.nodes.values()].find(({ kind }) => kind === 'speaker')?.unfolded;
    expect(unfolded(statementTree(rows, 'stance'))).toBe(true);
    expect(unfolded(statementTree(rowsOfArticles([many], dataset), 'stance'))).toBe(false);
  });

  it('tells two places of the same words apart', () => {
    const twice = rowsOfArticles([article('a.news', statement(at(0)), statement(at(500)))], dataset);
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });

  it('finds the smallest statement at the cursor, and an actor’s largest group', () => {
    const outer = statement({ id: 'outer', span: { start: 0, end: 400 } });
    const tree = statementTree(rowsOfArticles([article('a.news', outer, statement(at(100)))], dataset), 'stance');
    const uri = 'file:///a.news';
    const found = (start: number, end = start) => nodeAt(tree, uri, { start, end });
    expect(found(120)).toMatch(/#st-guterres-1$/);
    expect(found(300)).toMatch(/#outer$/);
    expect(found(0, 400)).toMatch(/#outer$/);
    expect(found(500)).toBeNull();
    expect(nodeAt(tree, 'file:///b.news', { start: 120, end: 120 })).toBeNull();
    const all = statementTree(rows, 'stance');
    expect(nodeOfActor(all, cameron.id)).toBe('stance:urged-restraint/speaker:david-cameron');
    expect(nodeOfActor(all, 'nobody')).toBeNull();
  });
});

describe('what is drawn again', () => {
  const treeOf = (...articles: TreeArticle[]) => statementTree(rowsOfArticles(articles, dataset), 'stance');
  const before = treeOf(first);

  it('nothing, when nothing has changed', () => expect(changedNodes(before, treeOf(first))).toEqual([]));

  it('the row whose line has moved', () => {
    const moved = { ...first, statements: [first.statements[0], ...first.statements.slice(1).map((one) => one)] };
    const after = treeOf({ ...moved, lineOf: (offset) => Math.floor(offset / 100) + (offset >= 300 ? 2 : 1) });
    expect(changedNodes(before, after)).toEqual(['stance:urged-restraint/speaker:david-cameron/file:///one.news#d-3']);
  });

  it('the row that leads to another copy of the article', () => {
    const ofRecord = (...articles: TreeArticle[]) => statementTree(rowsOfRecord(articles, dataset), 'speaker');
    const copy = { ...first, uri: 'file:///copy/one.news' };
    expect(changedNodes(ofRecord(copy, first), ofRecord(first))).toContain(
      'speaker:antonio-guterres/record#st-guterres-1',
    );
  });

  it('the group that has lost a row, without what is below it', () => {
    const after = treeOf({ ...first, statements: first.statements.slice(0, 3) });
    expect(changedNodes(before, after)).toEqual(['stance:urged-restraint']);
  });

  it('all, when there is another side', () => {
    expect(changedNodes(before, treeOf({ ...first, statements: [statement({ stance: 'other' })] }))).toBe('all');
  });
});

it('under a file rows have the order of the text', () => {
  const shuffled = [...rowsOfArticles([first], dataset)].reverse();
  const lines = drawn(statementTree(shuffled, 'file')).slice(1);
  expect(lines.map((line) => Number.parseInt(line, 10))).toEqual([1, 2, 3, 4]);
});

describe('a group that is too large to read', () => {
  const many = article(
    'long.txt',
    ...Array.from({ length: 1500 }, (_, i) => detected({ id: `d-${i}`, ...at(i * 100) })),
  );
  const rows = rowsOfArticles([many], dataset);

  it.each(['stance', 'speaker', 'file'] as const)('by %s: shows its beginning, and counts all', (grouping) => {
    const tree = statementTree(rows, grouping);
    const group = [...tree.nodes.values()].find(({ children }) => children.length === 1000)!;
    expect(group.count).toBe(1500);
    expect(treeLook(group, english).description).toMatch(/^1500, the first 1000 shown/);
  });
});

describe('a row', () => {
  const [row] = rowsOfArticles([first], dataset);

  it('is told to those who cannot see it: side, speaker, words, place, date and standing', () => {
    const tree = statementTree([row], 'stance');
    const node = [...tree.nodes.values()].find(({ kind }) => kind === 'statement')!;
    expect(treeLook(node, english).spoken).toBe(
      'Urged restraint, António Guterres, “step back from the brink.”, one.news, line 1, Sun 14 Apr 2024, On record, word for word (anchor: exact)',
    );
  });

  it('shows by its icon how far the words can be trusted, or which side they are on', () => {
    const icon = (grouping: 'stance' | 'speaker', one = row) => {
      const node = [...statementTree([one], grouping).nodes.values()].find(({ kind }) => kind === 'statement')!;
      return treeLook(node, english).icon;
    };
    const [, sure] = rowsOfArticles([first], dataset);
    expect([icon('stance'), icon('stance', sure), icon('speaker')]).toEqual(['verified', 'search', 'debug-pause']);
  });

  it('has a card that leads to its words', () => {
    const { markdown } = rowMarkdown(row, english);
    expect(plain({ markdown })).toContain('\n\none.news, line 1\n\n');
    const [, query] = /command:onTheRecord\.openStatement\?([^)]+)\)/.exec(markdown) ?? [];
    expect(JSON.parse(decodeURIComponent(query))).toEqual(['file:///one.news', 'st-guterres-1', 0]);
    expect(rowMarkdown({ ...row, at: null }, english).markdown).not.toContain('openStatement');
  });

  it('of an actor says who that is', () => expect(row.actor).toBe(guterres));
});
