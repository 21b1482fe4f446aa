import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../src/core/article/lexer.ts';
import { Tokens } from '../../../src/core/article/tokens.ts';
import { WordTable } from '../../../src/core/article/wordTable.ts';
import { createStanceJudge } from '../../../src/core/attribution/stance.ts';
import type { StanceInput, Verdict } from '../../../src/core/attribution/stanceInput.ts';
import { STANCES } from '../../../src/core/dataset/stances.ts';
import { CASES } from './cases.ts';

const table = new WordTable();
const judge = createStanceJudge(table);

/** Judges a marked text; see `Case`. */
function verdictOf(marked: string): Verdict {
  const cues: [number, number][] = [];
  const contents: [number, number][] = [];
  let text = '';
  let open = 0;
  for (const char of marked) {
    if (char === '{' || char === '[') open = text.length;
    else if (char === '}') cues.push([open, text.length]);
    else if (char === ']') contents.push([open, text.length]);
    else text += char;
  }
  const tokens = new Tokens();
  readTokens(text, table, tokens);
  if (contents.length === 0) return judge.verdict(judge.judgeSentence(tokens));
  const at = (offset: number): number => {
    let i = 0;
    while (i < tokens.count && tokens.start[i] < offset) i++;
    return i;
  };
  return judge.verdict(
    judge.judge({
      tokens,
      sentenceStart: 0,
      sentenceEnd: tokens.count,
      speakerStart: -1,
      speakerEnd: -1,
      cueStart: cues.length > 0 ? at(cues[0][0]) : -1,
      cueEnd: cues.length > 0 ? at(cues[0][1]) : -1,
      content: contents.flatMap(([from, to]) => [at(from), at(to)]),
    }),
  );
}

for (const [topic, cases] of Object.entries(CASES))
  describe(topic, () => {
    it.each(cases)('%s → %s %s', (text, stance, code) => {
      const verdict = verdictOf(text);
      expect({ stance: verdict.stance, code: verdict.code }).toEqual({ stance, code });
    });
  });

describe('the judge', () => {
  it('takes the walk of life from the words around where the sentence says nothing of it', () => {
    const alone = new Tokens();
    readTokens('“We will respond,” she said.', table, alone);
    const input = (tokens: Tokens, from: number): StanceInput => ({
      tokens,
      sentenceStart: from,
      sentenceEnd: tokens.count,
      speakerStart: -1,
      speakerEnd: -1,
      cueStart: tokens.count - 2,
      cueEnd: tokens.count - 1,
      content: [from, from + 6],
    });
    expect(judge.verdict(judge.judge(input(alone, 0))).stance).toBe('other');
    const inWar = new Tokens();
    readTokens('Missiles hit the air base near the border. “We will respond,” she said.', table, inWar);
    expect(judge.verdict(judge.judge(input(inWar, inWar.count - alone.count))).stance).toBe('vowed-response');
    const inSport = new Tokens();
    readTokens('The coach lost the match. “We will respond,” she said.', table, inSport);
    expect(judge.verdict(judge.judge(input(inSport, inSport.count - alone.count))).stance).toBe('other');
  });

  it('does not hear a threat that the content only reports', () => {
    expect(verdictOf('The senator {said} [Iran had threatened to attack Israel].').stance).toBe('other');
    expect(verdictOf('Iran threatened to attack Israel.').stance).toBe('vowed-response');
  });

  it('tells “U.S.” from “us”', () => {
    expect(verdictOf('The U.S. {vowed} [to respond].').stance).toBe('vowed-response');
    expect(verdictOf('One of us {vowed} [to respond].').stance).toBe('other');
  });

  it('names a rule and gives 0 for a text without words', () => {
    const tokens = new Tokens();
    readTokens('… — !', table, tokens);
    expect(judge.judgeSentence(tokens)).toBe(0);
    expect(judge.verdict(0)).toEqual({ stance: 'other', code: null, rule: 'none' });
    expect(judge.verdict(100_000).rule).toBe('none');
  });

  it('never throws, and gives a verdict it can name, whatever it is given', () => {
    const word = fc.constantFrom(
      ...'urged warned not to against strike must restraint will respond if unless , . ? ” no choice but Iran coach the - vow pay price 7 ü'.split(
        ' ',
      ),
    );
    const bound = fc.integer({ min: -1, max: 40 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.array(bound, { minLength: 6, maxLength: 10 }),
        (words, bounds) => {
          const tokens = new Tokens();
          readTokens(words.join(' '), table, tokens);
          const clip = (value: number): number => Math.min(value, tokens.count);
          const spans: number[] = [];
          for (let i = 4; i + 1 < bounds.length; i += 2) spans.push(clip(Math.max(0, bounds[i])), clip(bounds[i + 1]));
          const index = judge.judge({
            tokens,
            sentenceStart: clip(bounds[0]),
            sentenceEnd: clip(bounds[1]),
            speakerStart: -1,
            speakerEnd: -1,
            cueStart: clip(bounds[2]),
            cueEnd: clip(bounds[3]),
            content: spans,
          });
          expect(STANCES).toContain(judge.verdict(index).stance);
          expect(judge.verdict(judge.judgeSentence(tokens)).rule).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('judges a text of a million words of the worst kind about as fast as it reads it', () => {
    const tokens = new Tokens();
    readTokens('urged not to stop attack if will respond '.repeat(125_000), table, tokens);
    const start = performance.now();
    for (let i = 0; i < 20; i++) judge.judgeSentence(tokens);
    expect((performance.now() - start) / 20).toBeLessThan(200);
  });
});
