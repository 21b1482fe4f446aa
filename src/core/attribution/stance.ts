import type { Tokens } from '../article/tokens.ts';
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
  const rules = compileRules(RULE_BASE, table);
  const matcher = createMatcher(rules);
  return {
    judge(input) {
      const { tokens, content, cueStart, cueEnd, sentenceStart, sentenceEnd } = input;
      matcher.clear();
      const first = content.length > 0 ? content[0] : -1;
      if (cueStart >= 0) {
        // Where the content follows, the words between ("urged | Israel | to show restraint") belong to both.
        matcher.read(tokens, cueStart, cueEnd);
        matcher.endCue();
        if (first >= cueEnd && first <= sentenceEnd) matcher.read(tokens, cueEnd, first);
      }
      for (let i = 0; i + 1 < content.length; i += 2) matcher.read(tokens, content[i], content[i + 1]);
      let score = matcher.context(tokens, Math.max(0, sentenceStart), Math.min(tokens.count, sentenceEnd));
      for (let i = 0; i + 1 < content.length; i += 2)
        if (content[i] < sentenceStart || content[i] >= sentenceEnd)
          score += matcher.context(tokens, content[i], content[i + 1]);
      if (score === 0)
        score =
          matcher.context(tokens, Math.max(0, sentenceStart - SURROUNDINGS), Math.max(0, sentenceStart)) +
          matcher.context(
            tokens,
            Math.min(tokens.count, sentenceEnd),
            Math.min(tokens.count, sentenceEnd + SURROUNDINGS),
          );
      return matcher.match(score);
    },
    judgeSentence(tokens, from = 0, to = tokens.count) {
      matcher.clear();
      matcher.read(tokens, from, to);
      matcher.endCue();
      return matcher.match(matcher.context(tokens, from, to));
    },
    verdict(index) {
      return rules.verdicts[index] ?? rules.verdicts[0];
    },
  };
}
