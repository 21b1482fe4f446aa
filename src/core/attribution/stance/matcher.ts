import { Flag, Kind, type Tokens } from '../../article/tokens.ts';
import { type Compiled, type Pattern, Polarity, SKIPPED } from './compile.ts';

/** How far a negation reaches, in words. */
const NEGATION_REACH = 4;
/** Words read of one statement; a longer one has said what it has to say by then. */
const MAX_ITEMS = 400;

const HYPHEN = 0x2d;
const SPACES = Flag.SpaceBefore | Flag.SpaceAfter;

/** Reads words and finds the first rule that fits them. */
export interface Matcher {
  /** Forgets what was read. */
  clear(): void;
  /** Reads tokens `from`…`to` on to what was read before. */
  read(tokens: Tokens, from: number, to: number): void;
  /** Says that the cue ends here. */
  endCue(): void;
  /** What was read says about the walk of life: above 0 conflict, below 0 something else. */
  score(): number;
  /** The verdict on what was read, given the context's score. */
  match(score: number): number;
}

/**
 * Makes a matcher. Its buffers are used again for each run: nothing is allocated while matching. A pattern costs words ×
 * steps, whatever the words are: for each step only the last place where the pattern up to there has matched is kept,
 * which is the best one for every step that follows.
 */
export function createMatcher(rules: Compiled): Matcher {
  const { lexemeOf, lexemeOfMark, classes, row, weight, stepClass, stepReach, stepPolarity } = rules;
  const { phraseFirst, phraseStart, phraseWords, phraseLexeme } = rules;
  const known = lexemeOf.length;
  const items = new Uint16Array(MAX_ITEMS);
  /** 1 where a negation stands shortly before. */
  const negated = new Uint8Array(MAX_ITEMS);
  /** Where the sentence that an item stands in begins. */
  const sentence = new Uint16Array(MAX_ITEMS);
  const present = new Int32Array(row);
  const last = new Int32Array(32);
  const guardState = new Int8Array(rules.guards.length);
  let count = 0;
  let cueEnd = 0;

  const has = (lexeme: number, index: number): boolean =>
    (classes[lexeme * row + (index >> 5)] & (1 << (index & 31))) !== 0;

  /** Joins phrases into single items; moves `cueEnd` along. */
  const joinPhrases = (): void => {
    let out = 0;
    let cue = cueEnd;
    for (let i = 0; i < count; ) {
      if (i <= cueEnd) cue = out;
      let lexeme = items[i];
      let length = 1;
      for (let p = phraseFirst[lexeme]; p < phraseFirst[lexeme + 1]; p++) {
        const from = phraseStart[p];
        const size = phraseStart[p + 1] - from;
        if (i + size >= count) continue;
        let k = 0;
        while (k < size && items[i + 1 + k] === phraseWords[from + k]) k++;
        if (k === size) {
          lexeme = phraseLexeme[p];
          length = size + 1;
          break;
        }
      }
      items[out++] = lexeme;
      i += length;
    }
    cueEnd = cueEnd >= count ? out : cue;
    count = out;
  };

  /** Notes negations, sentence ends and the classes that occur. */
  const survey = (): void => {
    present.fill(0);
    let negation = -NEGATION_REACH - 1;
    let start = 0;
    for (let i = 0; i < count; i++) {
      const lexeme = items[i];
      for (let k = 0; k < row; k++) present[k] |= classes[lexeme * row + k];
      negated[i] = i - negation <= NEGATION_REACH ? 1 : 0;
      sentence[i] = start;
      if (has(lexeme, rules.barrier)) {
        start = i + 1;
        negation = -NEGATION_REACH - 1;
      } else if (has(lexeme, rules.resetter)) negation = -NEGATION_REACH - 1;
      else if (has(lexeme, rules.negator)) negation = i;
    }
  };

  const found = (pattern: Pattern, inCue: boolean): boolean => {
    for (let k = 0; k < row; k++) if ((pattern.needs[k] & ~present[k]) !== 0) return false;
    const { from, to } = pattern;
    const steps = to - from;
    for (let s = 0; s < steps; s++) last[s] = -1;
    for (let i = 0; i < count; i++) {
      const lexeme = items[i];
      if (lexeme === 0) continue;
      for (let s = steps - 1; s >= 0; s--) {
        const step = from + s;
        if (!has(lexeme, stepClass[step])) continue;
        if (s > 0) {
          const before = last[s - 1];
          if (before < sentence[i] || before < 0 || i - before > stepReach[step]) continue;
        } else if (inCue && i >= cueEnd) continue;
        const polarity = stepPolarity[step];
        if (polarity !== Polarity.Any && (negated[i] === 1) !== (polarity === Polarity.Negated)) continue;
        if (s === steps - 1) return true;
        last[s] = i;
      }
    }
    return false;
  };

  const guarded = (guard: number): boolean => {
    if (guardState[guard] === 0) guardState[guard] = rules.guards[guard].some((p) => found(p, false)) ? 1 : 2;
    return guardState[guard] === 1;
  };

  return {
    clear() {
      count = 0;
      cueEnd = 0;
    },
    read(tokens, from, to) {
      for (let i = from; i < to && count < MAX_ITEMS; i++) {
        const kind = tokens.kind[i];
        const code = tokens.code[i];
        if (kind === Kind.Word) {
          let lexeme = code < known ? lexemeOf[code] : 0;
          if (lexeme === rules.us && (tokens.flags[i] & Flag.AllCaps) !== 0) lexeme = rules.america;
          if (lexeme !== SKIPPED && (tokens.flags[i] & Flag.Possessive) === 0) items[count++] = lexeme;
        } else if (kind === Kind.Number) items[count++] = 0;
        else if (kind === Kind.Mark && (code !== HYPHEN || (tokens.flags[i] & SPACES) !== 0))
          items[count++] = code < 128 ? lexemeOfMark[code] : 0;
      }
    },
    endCue() {
      cueEnd = count;
    },
    score() {
      joinPhrases();
      let score = 0;
      for (let i = 0; i < count; i++) score += weight[items[i]];
      return score;
    },
    match(score) {
      joinPhrases();
      survey();
      guardState.fill(0);
      for (const rule of rules.rules) {
        if (score < rule.context) continue;
        if (!rule.patterns.some((pattern) => found(pattern, rule.inCue))) continue;
        if (rule.unless.some(guarded)) continue;
        return rule.split >= 0 && guarded(rule.split) ? rule.splitVerdict : rule.verdict;
      }
      return 0;
    },
  };
}
