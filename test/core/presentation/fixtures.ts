import { loadDataset } from '../../../src/core/dataset/dataset.ts';
import type { Actor, Statement } from '../../../src/core/dataset/schema.ts';
import type { ArticleStatement } from '../../../src/core/languageService.ts';
import type { Markdown } from '../../../src/core/presentation/markdown.ts';

export const guterres: Actor = {
  id: 'antonio-guterres',
  name: 'António Guterres',
  kind: 'person',
  aliases: ['Guterres'],
  offices: [{ title: 'Secretary-General of the United Nations', from: '2017-01-01' }],
  affiliation: 'United Nations',
};

export const cameron: Actor = {
  id: 'david-cameron',
  name: 'David Cameron',
  kind: 'person',
  aliases: [],
  offices: [
    { title: 'U.K. Foreign Secretary', from: '2023-11-13', until: '2024-07-05' },
    { title: 'Prime Minister of the United Kingdom', from: '2010-05-11', until: '2016-07-13' },
  ],
  affiliation: 'United Kingdom',
};

export const pentagon: Actor = {
  id: 'pentagon',
  name: 'The Pentagon',
  kind: 'organization',
  aliases: ['Pentagon'],
  affiliation: 'United States',
  description: 'The U.S. Department of Defense',
};

export const onRecord: Statement = {
  id: 'st-guterres-1',
  speaker: 'antonio-guterres',
  quotation: 'mixed',
  wordings: [{ selectors: [{ exact: 'step back from the brink' }] }],
  paraphrase: 'Both sides should draw back.',
  date: '2024-04-14',
  addressee: 'the Security Council',
  recipient: 'Israel and Iran',
  via: [],
  hedged: false,
  translated: false,
  code: '0256',
  stance: 'urged-restraint',
  sources: [{ title: 'Remarks to the Council', url: 'https://www.un.org/sg/remarks', published: '2024-04-14' }],
};

/** A record made like `onRecord`, but for what is given. */
export function record(id: string, other: Partial<Statement> = {}): Statement {
  return { ...onRecord, id, ...other };
}

export function datasetOf(statements: Statement[] = [onRecord]) {
  return loadDataset({ title: 'test', actors: [guterres, cameron, pentagon], statements });
}

/** A statement in an article, on record and word for word, but for what is given. */
export function statement(other: Partial<ArticleStatement> = {}): ArticleStatement {
  return {
    id: 'st-guterres-1',
    record: onRecord,
    anchor: 'exact',
    verbatim: true,
    speaker: { name: guterres.name, actor: guterres, spans: [{ start: 0, end: 8 }] },
    office: 'Secretary-General of the United Nations',
    cue: [{ start: 9, end: 13 }],
    content: [{ start: 40, end: 66 }],
    span: { start: 0, end: 66 },
    text: '“step back from the brink.”',
    quotation: 'mixed',
    addressee: 'the Security Council',
    recipient: 'Israel and Iran',
    via: [],
    hedged: false,
    date: '2024-04-14',
    stance: 'urged-restraint',
    code: '0256',
    sources: onRecord.sources,
    translated: false,
    rule: 'quote-then-cue',
    confidence: 0.93,
    ...other,
  };
}

/** The same, only detected: by somebody the dataset does not know. */
export function detected(other: Partial<ArticleStatement> = {}): ArticleStatement {
  return statement({
    id: 'd-1',
    record: null,
    anchor: null,
    verbatim: false,
    speaker: { name: 'Mirela Stanko', actor: null, spans: [] },
    office: null,
    sources: [],
    recipient: null,
    ...other,
  });
}

/** Markdown as a reader sees it: links by their labels, icons and marks left out, entities and escapes undone. */
export function plain({ markdown }: Markdown): string {
  return markdown
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\$\([a-z-]+\) ?/g, '')
    .replace(/(?<!\\)[*]+/g, '')
    .replace(/ {2}\n/g, '\n')
    .replace(/\\(.)/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
