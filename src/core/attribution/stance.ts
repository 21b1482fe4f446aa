import type { Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import { compileRules } from './stance/compile.ts';
import { createMatcher, type Matcher } from './stance/matcher.ts';
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

  const triggered = (matcher: Matcher, { tokens, content, cueStart, cueEnd }: StanceInput): boolean => {
    // What stands between cue and content is an addressee or an aside: no rule fits on that alone.
    if (cueStart >= 0 && matcher.triggered(tokens, cueStart, cueEnd)) return true;
    for (let i = 0; i + 1 < content.length; i += 2)
      if (matcher.triggered(tokens, content[i], content[i + 1])) return true;
    return false;
  };

  return {
    judge(input) {
      if (!triggered(words, input)) return 0;
      const { tokens, content, cueStart, cueEnd, sentenceEnd } = input;
      const first = content.length > 0 ? content[0] : -1;
      words.clear();
      if (cueStart >= 0) {
        words.read(tokens, cueStart, cueEnd);
        words.endCue();
        // Where the content follows, the words between ("urged | Israel | to show restraint") belong to both.
        if (first >= cueEnd && first <= sentenceEnd) words.read(tokens, cueEnd, first);
      }
      for (let i = 0; i + 1 < content.length; i += 2) words.read(tokens, content[i], content[i + 1]);
      let rank = words.find(0);
      if (rank < 0) return 0;
      const context = contextOf(input);
      while (rank >= 0 && context < compiled.rules[rank].context) rank = words.find(rank + 1);
      return rank < 0 ? 0 : words.verdict(rank);
    },
    judgeSentence(tokens, from = 0, to = tokens.count) {
      if (!words.triggered(tokens, from, to)) return 0;
      words.clear();
      words.read(tokens, from, to);
      words.endCue();
      let rank = words.find(0);
      if (rank < 0) return 0;
      const context = score(tokens, from, to);
      while (rank >= 0 && context < compiled.rules[rank].context) rank = words.find(rank + 1);
      return rank < 0 ? 0 : words.verdict(rank);
    },
    verdict(index) {
      return compiled.verdicts[index] ?? compiled.verdicts[0];
    },
  };
}
