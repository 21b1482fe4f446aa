import { Flag, Kind, type Tokens } from '../../article/tokens.ts';
import { type Compiled, SKIPPED } from './compile.ts';
import { type Pattern, Polarity } from './patterns.ts';

/** How far a negation reaches, in words. */
const NEGATION_REACH = 4;
/** Words read of one statement; a longer one has said what it has to say by then. */
const MAX_ITEMS = 400;
/** Steps a pattern may have. */
const MAX_STEPS = 16;
const HYPHEN = 0x2d;
const SPACES = Flag.SpaceBefore | Flag.SpaceAfter;

/** Finds the first rule that fits a run of words. */
export interface Matcher {
  /** Forgets what was read. */
  clear(): void;
  /** Notes which patterns the words of tokens `from`…`to` may take part in. */
  spot(tokens: Tokens, from: number, to: number): void;
  /** Whether the words spotted since `clear` can match any pattern; to be asked once, before `find`. */
  promising(): boolean;
  /**
   * Reads tokens `from`…`to` on to what was read before. Words `aside` ("warned | the rebels in the valley | that …") do
   * not put what stands around them farther apart than one word would.
   */
  read(tokens: Tokens, from: number, to: number, aside?: boolean): void;
  /** Says that the cue ends here. */
  endCue(): void;
  /** What was read says about the walk of life: above 0 conflict, below 0 something else. */
  score(): number;
  /**
   * The first of the spotted patterns, from `pattern` on, that is found in what was read and whose rule no guard forbids;
   * -1 if there is none.
   */
  find(pattern: number): number;
  /** The verdict of the rule that a pattern belongs to. */
  verdict(pattern: number): number;
}

/**
 * Makes a matcher. Its buffers are used again for each run: nothing is allocated while matching. A pattern costs words ×
 * steps, whatever the words are: for each step only the last place where the pattern up to there has matched is kept,
 * which is the best one for every step that follows.
 */
export function createMatcher(compiled: Compiled): Matcher {
  const { lexemeOf, lexemeOfMark, triggers, us, america, classes, row, weight, patterns, ruleOf } = compiled;
  const { stepClass, stepReach, stepPolarity, phrases } = compiled;
  const known = lexemeOf.length;
  const items = new Uint16Array(MAX_ITEMS);
  /** How many words stand before, those aside left out. */
  const place = new Uint16Array(MAX_ITEMS);
  /** 1 where a negation stands shortly before. */
  const negated = new Uint8Array(MAX_ITEMS);
  /** Where the sentence that an item stands in begins. */
  const sentence = new Uint16Array(MAX_ITEMS);
  const present = new Int32Array(row);
  /** The patterns spotted, as bits. */
  const spotted = new Int32Array(2 * triggers.size);
  const last = new Int32Array(MAX_STEPS);
  /** Of each guard: 0 not asked yet, 1 found, 2 not found. */
  const guardState = new Int8Array(compiled.guards.length);
  let count = 0;
  let places = 0;
  let cueEnd = 0;
  /** Where the pattern found last ends. */
  let foundAt = 0;
  let surveyed = false;

  const has = (lexeme: number, index: number): boolean =>
    (classes[lexeme * row + (index >> 5)] & (1 << (index & 31))) !== 0;

  /** Makes phrases single items; moves `cueEnd` along. */
  const joinPhrases = (): void => {
    let out = 0;
    let cue = -1;
    for (let i = 0; i < count; ) {
      if (cue < 0 && i >= cueEnd) cue = out;
      const lexeme = items[i];
      items[out] = lexeme;
      place[out] = place[i];
      let length = 1;
      for (let p = phrases.first[lexeme]; p < phrases.first[lexeme + 1]; p++) {
        const from = phrases.start[p];
        const size = phrases.start[p + 1] - from;
        if (i + size >= count) continue;
        let k = 0;
        while (k < size && items[i + 1 + k] === phrases.words[from + k]) k++;
        if (k < size) continue;
        items[out] = phrases.lexeme[p];
        length = size + 1;
        break;
      }
      out++;
      i += length;
    }
    cueEnd = cue < 0 ? out : cue;
    count = out;
  };

  /** Notes negations, sentence ends and the classes that occur. */
  const survey = (): void => {
    present.fill(0);
    guardState.fill(0);
    let negation = -NEGATION_REACH - 1;
    let start = 0;
    for (let i = 0; i < count; i++) {
      const lexeme = items[i];
      negated[i] = i - negation <= NEGATION_REACH ? 1 : 0;
      sentence[i] = start;
      if (lexeme === 0) continue;
      for (let k = 0; k < row; k++) present[k] |= classes[lexeme * row + k];
      if (has(lexeme, compiled.barrier)) {
        start = i + 1;
        negation = -NEGATION_REACH - 1;
      } else if (has(lexeme, compiled.resetter)) negation = -NEGATION_REACH - 1;
      else if (has(lexeme, compiled.negator)) negation = i;
    }
  };

  const found = (pattern: Pattern, inCue: boolean): boolean => {
    const { from, to } = pattern;
    for (let step = from; step < to; step++)
      if ((present[stepClass[step] >> 5] & (1 << (stepClass[step] & 31))) === 0) return false;
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
          if (before < sentence[i] || place[i] - place[before] > stepReach[step]) continue;
        } else if (inCue && i >= cueEnd) continue;
        const polarity = stepPolarity[step];
        if (polarity !== Polarity.Any && (negated[i] === 1) !== (polarity === Polarity.Negated)) continue;
        if (s === steps - 1) {
          foundAt = i;
          return true;
        }
        last[s] = i;
      }
    }
    return false;
  };

  const guarded = (guard: number): boolean => {
    if (guardState[guard] === 0) {
      const patterns = compiled.guards[guard];
      let p = 0;
      while (p < patterns.length && !found(patterns[p], false)) p++;
      guardState[guard] = p < patterns.length ? 1 : 2;
    }
    return guardState[guard] === 1;
  };

  /** Whether the sentence that item `i` stands in is a question. */
  const isAsked = (i: number): boolean => {
    let end = i;
    while (end < count && (items[end] === 0 || !has(items[end], compiled.barrier))) end++;
    return end < count && has(items[end], compiled.asking);
  };

  const forbidden = (unless: readonly number[]): boolean => {
    const at = foundAt;
    for (let u = 0; u < unless.length; u++)
      if (unless[u] === compiled.question ? isAsked(at) : guarded(unless[u])) return true;
    return false;
  };

  return {
    clear() {
      count = 0;
      places = 0;
      cueEnd = 0;
      surveyed = false;
      spotted.fill(0);
    },
    spot(tokens, from, to) {
      const width = 2 * triggers.size;
      for (let i = from; i < to; i++) {
        const id = tokens.code[i];
        if (tokens.kind[i] !== Kind.Word || id >= known) continue;
        const set = triggers.rowOf[id] * width;
        if (set !== 0) for (let k = 0; k < width; k++) spotted[k] |= triggers.sets[set + k];
      }
    },
    promising() {
      let any = 0;
      for (let k = 0; k < triggers.size; k++) {
        spotted[k] &= spotted[triggers.size + k];
        any |= spotted[k];
      }
      return any !== 0;
    },
    read(tokens, from, to, aside = false) {
      let stands = aside;
      for (let i = from; i < to && count < MAX_ITEMS; i++) {
        const kind = tokens.kind[i];
        const code = tokens.code[i];
        let lexeme = 0;
        if (kind === Kind.Word) {
          lexeme = code < known ? lexemeOf[code] : 0;
          if (lexeme === us && (tokens.flags[i] & Flag.AllCaps) !== 0) lexeme = america;
          if (lexeme === SKIPPED || (tokens.flags[i] & Flag.Possessive) !== 0) continue;
        } else if (kind === Kind.Mark) {
          if (code === HYPHEN && (tokens.flags[i] & SPACES) === 0) continue;
          if (code < 128) lexeme = lexemeOfMark[code];
        } else if (kind !== Kind.Number) continue;
        if (stands || !aside) places++;
        stands = false;
        place[count] = places;
        items[count++] = lexeme;
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
    find(pattern) {
      if (!surveyed) {
        joinPhrases();
        survey();
        surveyed = true;
      }
      for (let p = pattern; p < patterns.length; p++) {
        const bits = spotted[p >> 5] >>> (p & 31);
        if (bits === 0) p |= 31;
        else if ((bits & 1) !== 0 && found(patterns[p], ruleOf[p].inCue) && !forbidden(ruleOf[p].unless)) return p;
      }
      return -1;
    },
    verdict(pattern) {
      const rule = ruleOf[pattern];
      return rule.split >= 0 && guarded(rule.split) ? rule.splitVerdict : rule.verdict;
    },
  };
}
