import { readTokens } from './article/lexer.ts';
import { ownCopy } from './article/ownCopy.ts';
import { Tokens } from './article/tokens.ts';
import { WordTable } from './article/wordTable.ts';
import { createAttributor } from './attribution/attributor.ts';
import { createNameMatcher } from './attribution/names.ts';
import { createNameCensus } from './attribution/namesCensus.ts';
import { Carry, Quotations, readQuotations } from './attribution/quotations.ts';
import { LOOK_AHEAD, LOOK_BACK } from './attribution/reading.ts';
import { createStanceJudge } from './attribution/stance.ts';
import type { Dataset } from './dataset/schema.ts';
import { ParagraphReading } from './paragraphReading.ts';
import { ParagraphStore } from './paragraphStore.ts';
import { anchorStatements } from './record/anchor.ts';
import { matchStatements } from './record/match.ts';
import { createRecordIndex } from './record/recordIndex.ts';
import type { Stages } from './stages.ts';

/** The engine holds pieces of text shorter than this in other ways than longer ones; see `ownCopy`. */
const SHORT = 13;

/** Sets up every stage for a dataset: one word table, one set of token arrays for all paragraphs. */
export function createStages(dataset: Dataset): Stages {
  const table = new WordTable();
  const names = createNameMatcher(dataset.actors, table);
  const judge = createStanceJudge(table);
  const actorById = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const attributor = createAttributor(table, {
    judge: judge.judge,
    verdict: judge.verdict,
    actorOf(alias) {
      const { actors } = names.actorsOf(alias);
      return actors.length === 1 ? (actorById.get(actors[0]) ?? null) : null;
    },
  });
  const record = createRecordIndex(dataset.statements, dataset.actors, table);
  const tokens = new Tokens();
  const quotations = new Quotations();
  const store = new ParagraphStore();
  const found: number[] = [];

  return {
    noCarry: Carry.None,
    // A quotation carried on is read from its start.
    lookBack: LOOK_BACK + LOOK_AHEAD,
    lookAhead: LOOK_AHEAD,
    createCensus: () => createNameCensus(names),
    readParagraph(text, carryIn, census) {
      readTokens(text.length < SHORT ? ownCopy(text) : text, table, tokens);
      const carryOut = readQuotations(tokens, carryIn, quotations);
      found.length = 0;
      names.find(tokens, found);
      const sayings = attributor.readParagraph(tokens, quotations, found);
      toOffsets(found, tokens);
      if (found.length > 0) census.add(found);
      const silent = sayings.statementsLength === 0;
      const packed = store.pack(found, sayings);
      return new ParagraphReading(packed, carryIn, carryOut, tokens.plain, silent, record.readHits(tokens));
    },
    namesOf: (reading) => store.namesOf(reading),
    sayingsOf: (reading) => store.sayingsOf(reading),
    exports: (reading, text) => attributor.exports(store.sayingsOf(reading), text),
    resolve: attributor.resolve,
    anchor: (article, census) =>
      anchorStatements(record, {
        count: article.paragraphs.length,
        textOf: (i) => article.paragraphs[i].text,
        hitsOf: (i) => article.paragraphs[i].reading?.hits ?? null,
        namesOf: (i) => store.namesOf(article.paragraphs[i].reading as ParagraphReading),
        resolve: (alias) => census.resolve(alias),
      }),
    match: matchStatements,
  };
}

/** Mentions by token become mentions by offset. */
function toOffsets(found: number[], tokens: Tokens): void {
  for (let i = 0; i < found.length; i += 3) {
    found[i] = tokens.start[found[i]];
    found[i + 1] = tokens.end[found[i + 1] - 1];
  }
}
