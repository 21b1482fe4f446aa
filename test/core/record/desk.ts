import { Article } from '../../../src/core/article/article.ts';
import { readTokens } from '../../../src/core/article/lexer.ts';
import { Tokens } from '../../../src/core/article/tokens.ts';
import { WordTable } from '../../../src/core/article/wordTable.ts';
import { createLexicon } from '../../../src/core/attribution/createLexicon.ts';
import { createNameMatcher } from '../../../src/core/attribution/names.ts';
import { createNameCensus } from '../../../src/core/attribution/namesCensus.ts';
import type { Actor, Selector, Statement } from '../../../src/core/dataset/schema.ts';
import { type AnchorView, anchorStatements } from '../../../src/core/record/anchor.ts';
import type { Anchor } from '../../../src/core/record/found.ts';
import { createRecordIndex, type Hits } from '../../../src/core/record/recordIndex.ts';

const person = (id: string, name: string, affiliation: string): Actor => ({
  id,
  name,
  kind: 'person',
  aliases: [name.slice(name.lastIndexOf(' ') + 1)],
  affiliation,
});

export const ACTORS: readonly Actor[] = [
  person('guterres', 'António Guterres', 'United Nations'),
  person('lavrov', 'Sergei Lavrov', 'Russia'),
  person('biden', 'Joe Biden', 'United States'),
  person('netanyahu', 'Benjamin Netanyahu', 'Israel'),
  person('kirby', 'John Kirby', 'United States'),
  person('halevi', 'Herzi Halevi', 'Israel'),
  person('gallant', 'Yoav Gallant', 'Israel'),
  person('cameron', 'David Cameron', 'United Kingdom'),
  person('blinken', 'Antony Blinken', 'United States'),
  person('kishida', 'Fumio Kishida', 'Japan'),
  person('kamikawa', 'Yoko Kamikawa', 'Japan'),
  { id: 'pentagon', name: 'Pentagon', kind: 'organization', aliases: [], affiliation: 'United States' },
  {
    id: 'cabinet',
    name: 'Israeli War Cabinet',
    kind: 'group',
    aliases: ['War Cabinet', 'war cabinet'],
    affiliation: 'Israel',
  },
  { id: 'israel', name: 'Israel', kind: 'state', aliases: [], affiliation: 'Israel' },
];

type Words = string | Selector;

export function statement(
  id: string,
  speaker: string,
  quotation: Statement['quotation'],
  ...wordings: Words[][]
): Statement {
  return {
    id,
    speaker,
    quotation,
    wordings: wordings.map((selectors) => ({
      selectors: selectors.map((words) => (typeof words === 'string' ? { exact: words } : words)),
    })),
    paraphrase: 'In other words.',
    via: [],
    hedged: false,
    translated: false,
    code: null,
    stance: 'other',
    sources: [{ title: 'A paper' }],
  };
}

export const STATEMENTS: readonly Statement[] = [
  statement('brink', 'guterres', 'mixed', ['step back from the brink']),
  statement('win', 'biden', 'direct', ['You got a win. Take the win']),
  statement('looking', 'halevi', 'direct', [
    'We are looking ahead',
    'We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response.',
  ]),
  statement('no-choice', 'gallant', 'indirect', ['had no choice but to respond']),
  statement('reality', 'gallant', 'indirect', ['could not accept a reality', 'without repercussions']),
  statement('painful', 'cabinet', 'mixed', [{ exact: 'painful', prefix: 'deciding on a “', suffix: '” response to' }]),
  statement('aftermath', 'pentagon', 'direct', [
    'discuss[ed] the aftermath of Iran’s unprecedented April 13 attacks, which U.S., Israeli, and partner forces thwarted in a combined defensive operation.',
  ]),
  statement('war', 'kirby', 'direct', ['[Biden] is certainly not looking for a war with Iran']),
  statement(
    'strike',
    'cameron',
    'direct',
    ['We’re saying very strongly that we don’t support a retaliatory strike. We don’t think they should make one.'],
    ['we do not support a retaliatory strike'],
  ),
  statement(
    'coin',
    'blinken',
    'direct',
    ['Strength and wisdom must be the two sides of the same coin'],
    ['need to be different sides'],
  ),
  statement('kishida', 'kishida', 'direct', ['I strongly condemn such an escalation.']),
  statement('violence', 'guterres', 'direct', [
    'I call on all parties to stop actions that could fuel a spiral of violence […] and drag the region into a wider conflict',
  ]),
];

export interface Desk {
  read(text: string): Anchor[];
  article(text: string): Article<{ names: number[]; hits: Hits | null }>;
  view(text: string): AnchorView;
}

/** Reads articles with these statements on record. */
export function createDesk(statements: readonly Statement[] = STATEMENTS, actors: readonly Actor[] = ACTORS): Desk {
  const table = new WordTable();
  createLexicon(table);
  const matcher = createNameMatcher(actors, table);
  const index = createRecordIndex(statements, actors, table);
  const tokens = new Tokens();

  function read(text: string) {
    const article = new Article<{ names: number[]; hits: Hits | null }>(text);
    const census = createNameCensus(matcher);
    for (const paragraph of article.paragraphs) {
      const found: number[] = [];
      readTokens(paragraph.text, table, tokens);
      matcher.find(tokens, found);
      census.add(found);
      const names: number[] = [];
      for (let i = 0; i < found.length; i += 3)
        names.push(tokens.start[found[i]], tokens.end[found[i + 1] - 1], found[i + 2]);
      paragraph.reading = { names, hits: index.readHits(tokens) };
    }
    const view: AnchorView = {
      count: article.paragraphs.length,
      textOf: (p) => article.paragraphs[p].text,
      hitsOf: (p) => article.paragraphs[p].reading!.hits,
      namesOf: (p) => article.paragraphs[p].reading!.names,
      resolve: (alias) => census.resolve(alias),
    };
    return { article, view };
  }
  return {
    read: (text) => anchorStatements(index, read(text).view),
    article: (text) => read(text).article,
    view: (text) => read(text).view,
  };
}

/** "state id: words | words", with "~" before the id where the words differ. */
export function show(desk: Desk, text: string): string[] {
  const { paragraphs } = desk.article(text);
  return desk
    .read(text)
    .map(
      ({ state, statement: { id }, places, verbatim }) =>
        `${state} ${verbatim ? '' : '~'}${id}: ${places.map(({ paragraph, start, end }) => paragraphs[paragraph].text.slice(start, end)).join(' | ')}`,
    );
}
