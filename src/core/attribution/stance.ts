import { Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import { compileRules } from './stance/compile.ts';
import { createMatcher } from './stance/matcher.ts';
import { RULE_BASE } from './stance/rules.ts';
import type { StanceInput, Verdict } from './stanceInput.ts';

/** Tells which side a statement takes. Verdicts are numbers (0 = other), so that they can be kept in flat arrays. */
export interface StanceJudge {
  /** The side of one statement, from its cue and content; linear in their tokens and the sentence's. */
  judge(input: StanceInput): number;
  /** The side a stretch of text takes (all of it if not given), where nobody has told cue from content. */
  judgeSentence(tokens: Tokens, from?: number, to?: number): number;
  verdict(index: number): Verdict;
}

/** Tokens read on either side of a sentence that does not itself tell its walk of life. */
const SURROUNDINGS = 60;

/**
 * Makes the judge. Adds its words to `table`: read tokens with that table afterwards, or their words are not known.
 * Codes are CAMEO's (Schrodt 2012); the phrases of its verb patterns were learnt from PETRARCH-2's dictionaries (MIT).
 */
export function createStanceJudge(table: WordTable): StanceJudge {
  const compiled = compileRules(RULE_BASE, table);
  const words = createMatcher(compiled);
  const surroundings = createMatcher(compiled);
  const whole: StanceInput = {
    tokens: new Tokens(),
    sentenceStart: 0,
    sentenceEnd: 0,
    speakerStart: -1,
    speakerEnd: -1,
    cueStart: -1,
    cueEnd: -1,
    content: [],
  };

  const score = (tokens: Tokens, from: number, to: number): number => {
    if (to <= from) return 0;
    surroundings.clear();
    surroundings.read(tokens, from, to);
    return surroundings.score();
  };

  /** How much the sentence, the content outside it and, if they say nothing, the words around tell of conflict. */
  const contextOf = ({ tokens, content, sentenceStart, sentenceEnd }: StanceInput): number => {
    const start = Math.max(0, sentenceStart);
    const end = Math.max(start, Math.min(tokens.count, sentenceEnd));
    let sum = score(tokens, start, end);
    for (let i = 0; i + 1 < content.length; i += 2)
      if (content[i] < start || content[i] >= end) sum += score(tokens, content[i], content[i + 1]);
    if (sum !== 0) return sum;
    return (
      score(tokens, Math.max(0, start - SURROUNDINGS), start) +
      score(tokens, end, Math.min(tokens.count, end + SURROUNDINGS))
    );
  };

  /** The verdict of the first pattern found that the context allows. */
  const settle = (input: StanceInput): number => {
    let pattern = words.find(0);
    if (pattern < 0) return 0;
    const context = contextOf(input);
    while (pattern >= 0 && context < compiled.ruleOf[pattern].context) pattern = words.find(pattern + 1);
    return pattern < 0 ? 0 : words.verdict(pattern);
  };

  return {
    judge(input) {
      const { tokens, content, cueStart, cueEnd, sentenceEnd } = input;
      const first = content.length > 0 ? content[0] : -1;
      // Where the content follows, the words between ("urged | Israel | to show restraint") belong to both.
      const between = cueStart >= 0 && first >= cueEnd && first <= sentenceEnd;
      words.clear();
      if (cueStart >= 0) words.spot(tokens, cueStart, between ? first : cueEnd);
      for (let i = 0; i + 1 < content.length; i += 2) words.spot(tokens, content[i], content[i + 1]);
      if (!words.promising()) return 0;
      if (cueStart >= 0) {
        words.read(tokens, cueStart, cueEnd);
        words.endCue();
        if (between) words.read(tokens, cueEnd, first, true);
      }
      for (let i = 0; i + 1 < content.length; i += 2) words.read(tokens, content[i], content[i + 1]);
      return settle(input);
    },
    judgeSentence(tokens, from = 0, to = tokens.count) {
      words.clear();
      words.spot(tokens, from, to);
      if (!words.promising()) return 0;
      words.read(tokens, from, to);
      words.endCue();
      whole.tokens = tokens;
      whole.sentenceStart = from;
      whole.sentenceEnd = to;
      return settle(whole);
    },
    verdict(index) {
      return compiled.verdicts[index] ?? compiled.verdicts[0];
    },
  };
}
