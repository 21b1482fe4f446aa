import { describe, expect, it } from 'vitest';
import { Article } from '../../../src/core/article/article.ts';
import { readTokens } from '../../../src/core/article/lexer.ts';
import { Tokens } from '../../../src/core/article/tokens.ts';
import { WordTable } from '../../../src/core/article/wordTable.ts';
import { createAttributor } from '../../../src/core/attribution/attributor.ts';
import { Quotations, readQuotations } from '../../../src/core/attribution/quotations.ts';
import { LOOK_AHEAD, LOOK_BACK, type Sayings } from '../../../src/core/attribution/reading.ts';
import { RULES } from '../../../src/core/attribution/rules.ts';
import { ParagraphStore } from '../../../src/core/paragraphStore.ts';

const table = new WordTable();
const attributor = createAttributor(table);
const tokens = new Tokens();
const quotations = new Quotations();
const store = new ParagraphStore();

type Reading = Sayings & { readonly text: string };

function read(text: string): Reading[] {
  let carry = 0;
  return new Article<Reading>(text).paragraphs.map((paragraph) => {
    readTokens(paragraph.text, table, tokens);
    carry = readQuotations(tokens, carry, quotations);
    return {
      ...store.sayingsOf(store.pack([], attributor.readParagraph(tokens, quotations, []))),
      text: paragraph.text,
    };
  });
}

function statementsOf(readings: readonly Reading[]) {
  const view = { length: readings.length, at: (i: number) => readings[i] };
  return readings.flatMap((_, i) => attributor.resolve(view, i));
}

const STORY = [
  'Olumide Bankole, a farmer, said the wells were dry.',
  '“We have dug three,” he said. “All of them are sand.”',
  '“My father dug here too.',
  '“He found water at nine metres.”',
  'The council told residents that a pipe would come. It did not say when.',
  'Asked whether he would leave, Bankole said he would not.',
].join('\n\n');

describe('readings', () => {
  it('depend on the paragraph alone: the same words read twice give the same numbers', () => {
    const once = read(STORY);
    const again = read(`${STORY}\n\n${STORY}`);
    for (const [i, { statements, people }] of once.entries()) {
      expect([...again[i].statements]).toEqual([...statements]);
      expect([...again[i].people]).toEqual([...people]);
    }
  });

  it('keep their numbers when later paragraphs are read', () => {
    const [first] = read(STORY);
    const kept = [...first.statements];
    read(STORY.repeat(400));
    expect([...first.statements]).toEqual(kept);
  });
});

describe('resolution', () => {
  it('looks no farther than its window', () => {
    const filler = Array.from({ length: 40 }, (_, i) => `The train left platform ${i}.`).join('\n\n');
    const text = `${filler}\n\n${filler}\n\n${STORY}\n\n${filler}`;
    const readings = read(text);
    const view = { length: readings.length, at: (i: number) => readings[i] };
    for (let i = 0; i < readings.length; i++) {
      const seen = {
        length: readings.length,
        at(k: number) {
          expect(k).toBeGreaterThanOrEqual(i - LOOK_BACK - LOOK_AHEAD);
          expect(k).toBeLessThanOrEqual(i + LOOK_AHEAD + 1);
          return readings[k];
        },
      };
      expect(attributor.resolve(seen, i)).toEqual(attributor.resolve(view, i));
    }
  });

  it('does not change for other paragraphs while the exports of an edited one stay the same', () => {
    const before = read(STORY);
    const after = read(STORY.replace('a pipe would come', 'a tank would come'));
    expect(attributor.exports(after[4], after[4].text)).toBe(attributor.exports(before[4], before[4].text));
    const others = (readings: readonly Reading[]) => {
      const view = { length: readings.length, at: (i: number) => readings[i] };
      return readings.flatMap((_, i) => (i === 4 ? [] : attributor.resolve(view, i)));
    };
    expect(others(after)).toEqual(others(before));
  });

  it('tells by its exports that a name has changed', () => {
    const before = read(STORY);
    const after = read(STORY.replace('Olumide Bankole', 'Olumide Bankoli'));
    expect(attributor.exports(after[0], after[0].text)).not.toBe(attributor.exports(before[0], before[0].text));
  });
});

describe('statements', () => {
  const statements = statementsOf(read(STORY));

  it('name a rule of the table, with its confidence', () => {
    const confidence = new Map<string, number>(RULES.map((rule) => [rule.name, rule.confidence]));
    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements) expect(statement.confidence).toBe(confidence.get(statement.rule));
  });

  it('hold every quotation of a run that has one speaker', () => {
    const spoken = statements.filter(({ quotation }) => quotation === 'direct');
    expect(spoken.map(({ speaker }) => speaker?.name)).toEqual(spoken.map(() => 'Olumide Bankole'));
    expect(spoken.flatMap(({ content }) => content.map(({ paragraph }) => paragraph))).toEqual([1, 1, 2, 3]);
  });

  it('lose no paragraph of a quotation that never closes', () => {
    const long = Array.from({ length: 150 }, (_, i) => `“Sentence number ${i} of a very long speech.`).join('\n\n');
    const found = statementsOf(read(`Bankole said:\n\n${long}`));
    const covered = new Set(found.flatMap(({ content }) => content.map(({ paragraph }) => paragraph)));
    expect(covered.size).toBe(150);
  });
});

describe('time', () => {
  const hostile: Record<string, string> = {
    'quotation marks': '"',
    'opening marks': '“',
    'curly pairs the wrong way round': '”“',
    capitals: 'Ab ',
    'words of saying': 'said ',
    'one endless sentence': 'the man who said that the woman who told ',
    'nested brackets': '([{',
    commas: ', ',
    'claims of claims': 'claim that ',
    'sources of sources': 'according to ',
    'paragraphs that never close': '“We go on and on with this.\n',
    'runs without a cue': '“A b c d e f.”\n',
    'cues that announce': 'He said:\n',
  };
  for (const [name, piece] of Object.entries(hostile))
    it(`grows no faster than the text: ${name}`, () => {
      const took = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 2; round++) {
          const start = performance.now();
          statementsOf(read(text));
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      took(25_000);
      const small = took(25_000);
      // Eight times the text: linear is 8, quadratic 64. The constant forgives small times and busy machines.
      expect(took(200_000)).toBeLessThan(small * 24 + 60);
    }, 30_000);
});
