import { readTokens, Tokens } from './article/tokens.ts';
import { WordTable } from './article/wordTable.ts';
import { createNameMatcher } from './attribution/names.ts';
import { createNameCensus } from './attribution/namesCensus.ts';
import { Quotations, readQuotations } from './attribution/quotations.ts';
import type { Dataset } from './dataset/schema.ts';
import type { Stages } from './stages.ts';

const NOTHING = new Int32Array(0);

/** Sets up every stage for a dataset: one word table, one set of token arrays for all paragraphs. */
export function createStages(dataset: Dataset): Stages {
  const table = new WordTable();
  const names = createNameMatcher(dataset.actors, table);
  const tokens = new Tokens();
  const quotations = new Quotations();
  const found: number[] = [];
  return {
    noCarry: 0,
    lookBack: 1,
    lookAhead: 1,
    dateParagraphs: 5,
    createCensus: () => createNameCensus(names),
    readParagraph(text, carryIn) {
      readTokens(text, table, tokens);
      const carryOut = readQuotations(tokens, carryIn, quotations);
      found.length = 0;
      names.find(tokens, found);
      return {
        carryIn,
        carryOut,
        names: found.length === 0 ? NOTHING : toOffsets(found, tokens),
        hits: null,
        sayings: null,
        exports: 0,
        resolved: [],
        epoch: 0,
      };
    },
    resolve: () => [],
    dateOf: () => null,
    anchor: () => [],
    match: () => [],
  };
}

/** Mentions by token become mentions by offset. */
function toOffsets(found: readonly number[], tokens: Tokens): Int32Array {
  const out = new Int32Array(found.length);
  for (let i = 0; i < found.length; i += 3) {
    out[i] = tokens.start[found[i]];
    out[i + 1] = tokens.end[found[i + 1] - 1];
    out[i + 2] = found[i + 2];
  }
  return out;
}
