import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Article } from '../../src/core/article/article.ts';
import { readTokens } from '../../src/core/article/lexer.ts';
import { Tokens } from '../../src/core/article/tokens.ts';
import { WordTable } from '../../src/core/article/wordTable.ts';
import type { Dataset, Statement } from '../../src/core/dataset/schema.ts';
import { createLanguageService } from '../../src/core/languageService.ts';
import { anchorStatements } from '../../src/core/record/anchor.ts';
import { createStatementSearch } from '../../src/core/record/find.ts';
import { createRecordIndex } from '../../src/core/record/recordIndex.ts';
import { AGAINST, against, atMost, interleaved, printTable } from './measure.ts';
import { articles, newsText } from './texts.ts';

const MB = 1_000_000;
const ROUNDS = 5;

/** A recorded quotation of about 120 characters with three words changed, looked for in 5 MB. */
export function compareQuotationSearch(dataset: Dataset): void {
  const quotation =
    'We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs will be met with a response of ours.';
  const altered = quotation.replace('considering', 'weighing').replace('many', 'several').replace('response', 'reply');
  const speaker = dataset.actors[0];
  const statement: Statement = {
    id: 'st-1',
    speaker: speaker.id,
    quotation: 'direct',
    wordings: [{ selectors: [{ exact: quotation }] }],
    paraphrase: 'One statement.',
    via: [],
    hedged: false,
    translated: false,
    code: null,
    stance: 'other',
    sources: [{ title: 'none' }],
  };
  const text = newsText(5 * MB);
  const middle = text.indexOf('\n', text.length / 2) + 1;
  const hay = `${text.slice(0, middle)}“${altered}”, said ${speaker.name}.\n${text.slice(middle)}`;
  const { paragraphs } = new Article<null>(hay);

  // Readings lex every paragraph anyway: what looking for the record adds to that is the look at the word triples, and
  // the alignment around what they tell.
  const table = new WordTable();
  const index = createRecordIndex([statement], [speaker], table);
  const tokens = new Tokens();
  const hits = paragraphs.map((paragraph) => {
    readTokens(paragraph.text, table, tokens);
    return index.readHits(tokens);
  });
  const chunks = Array.from({ length: 5 }, (_, i) => {
    const chunk = new Tokens();
    readTokens(hay.slice((i * hay.length) / 5, ((i + 1) * hay.length) / 5), table, chunk);
    return chunk;
  });
  const anchor = () =>
    anchorStatements(index, {
      count: paragraphs.length,
      textOf: (i) => paragraphs[i].text,
      hitsOf: (i) => hits[i],
      namesOf: () => [],
      resolve: () => [],
    });
  const search = createStatementSearch(statement);
  const found = anchor();
  const at = found.length === 1 ? new Article<null>(hay.slice(0, middle)).paragraphs.length : -1;
  const inPlace = found[0]?.places[0]?.paragraph === at && search.holds(hay) && !search.holds(text);
  const times = interleaved(
    {
      index: () => void hay.indexOf(`${altered}-`),
      record: () => {
        for (const chunk of chunks) index.readHits(chunk);
        anchor();
      },
      search: () => void search.holds(text),
    },
    ROUNDS,
  );
  console.log(`\n## A recorded quotation with three words changed, in 5 MB (least of ${ROUNDS} rounds)`);
  console.log(
    `found, in its place: ${inPlace ? 'yes' : 'NO'}; indexOf of an absent quotation = 1: ${times.index.toFixed(2)} ms`,
  );
  const row = (what: string, ms: number) => [
    what,
    `${ms.toFixed(1)} ms`,
    (ms / times.index).toFixed(0),
    ...against(ms / times.index, atMost(80, 150)),
  ];
  printTable(
    ['what', 'time', '÷ indexOf', ...AGAINST],
    [
      row('in a text that is being read: triples and alignment', times.record),
      row('in a bare text: paragraphs, words, triples, alignment', times.search),
    ],
  );
}

/** A folder of articles, as a researcher has it: reading the files, and reading plus analysing them. */
export function measureFolder(dataset: Dataset): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  try {
    const files = 5_000;
    const texts = articles(files);
    mkdirSync(folder, { recursive: true });
    let bytes = 0;
    for (let i = 0; i < files; i++) {
      const text = texts[i].slice(0, 4_000);
      bytes += text.length;
      writeFileSync(path.join(folder, `${i}.txt`), text);
    }
    const service = createLanguageService(dataset);
    const read = (each: (text: string) => void) => {
      for (const name of readdirSync(folder)) each(readFileSync(path.join(folder, name), 'utf8'));
    };
    const rounds = 3;
    const times = interleaved(
      { plain: () => read(() => {}), full: () => read((text) => void service.read(text).statements()) },
      rounds,
    );
    console.log(`\n## A folder of ${files} articles, ${(bytes / MB).toFixed(0)} MB (least of ${rounds} rounds)`);
    const ratio = times.full / times.plain;
    printTable(
      ['what', 'read', 'read and analysed', 'ratio', ...AGAINST],
      [
        [
          '5,000 files',
          `${times.plain.toFixed(0)} ms`,
          `${times.full.toFixed(0)} ms`,
          ratio.toFixed(1),
          ...against(ratio, atMost(8, 15)),
        ],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
