import type { WordTable } from '../../article/wordTable.ts';
import type { Verdict } from '../stanceInput.ts';
import { formsOf } from './lexemes.ts';
import type { RuleBase } from './ruleBase.ts';

/** What a step asks of the words before it. */
export enum Polarity {
  Any = 0,
  /** No negation shortly before. */
  Plain = 1,
  /** A negation shortly before. */
  Negated = 2,
}

/** One way to match: steps `from`…`to` in the flat step arrays of `Compiled`. */
export interface Pattern {
  readonly from: number;
  readonly to: number;
  /** Classes that must all occur in the text, as bits. */
  readonly needs: Int32Array;
}

export interface CompiledRule {
  readonly patterns: readonly Pattern[];
  readonly unless: readonly number[];
  /** Index into `verdicts`. */
  readonly verdict: number;
  /** The guard that turns `verdict` into `splitVerdict`, or -1. */
  readonly split: number;
  readonly splitVerdict: number;
  /** Least context score. */
  readonly context: number;
  /** The first step must stand in the cue. */
  readonly inCue: boolean;
}

/** The rule base, laid out for the matcher. A "lexeme" is a word or phrase that the rules know, numbered from 1. */
export interface Compiled {
  /** Lexeme by word id. */
  readonly lexemeOf: Uint16Array;
  /** Lexeme of a punctuation mark by its character code. */
  readonly lexemeOfMark: Uint16Array;
  /** Bits of the classes a lexeme belongs to: `row` numbers a lexeme. */
  readonly classes: Int32Array;
  readonly row: number;
  /** What a lexeme says about the walk of life: above 0 conflict, below 0 something else. */
  readonly weight: Int8Array;
  /** Phrases that begin with a lexeme: `phraseFirst[lexeme]`…`phraseFirst[lexeme + 1]`, longest first. */
  readonly phraseFirst: Int32Array;
  /** Where the rest of a phrase's lexemes begin in `phraseWords`; the end is the next one's beginning. */
  readonly phraseStart: Int32Array;
  readonly phraseWords: Uint16Array;
  /** The lexeme the phrase becomes. */
  readonly phraseLexeme: Uint16Array;
  readonly stepClass: Uint16Array;
  /** The farthest a step may stand from the one before; 1 = next to it. */
  readonly stepReach: Uint8Array;
  readonly stepPolarity: Uint8Array;
  readonly guards: readonly (readonly Pattern[])[];
  readonly rules: readonly CompiledRule[];
  readonly verdicts: readonly Verdict[];
  /** The class of words that negate what follows, and of those that end a negation's reach. */
  readonly negator: number;
  readonly resetter: number;
  /** "us" and, for the same word in capitals, "america": the table does not tell "U.S." from "us". */
  readonly us: number;
  readonly america: number;
  /** The class of marks that no pattern reaches over. */
  readonly barrier: number;
}

/** The lexeme of articles, which the reader leaves out. */
export const SKIPPED = 0xffff;
const ARTICLES = ['a', 'an', 'the'];
const GAPS: Record<string, number> = { '..': 4, '...': 12, '....': 30 };

/** Lays out `base` for the matcher and adds its words to `table`. Throws on a mistake in the rule base, naming it. */
export function compileRules(base: RuleBase, table: WordTable): Compiled {
  const phrases = new Map<string, { words: number[]; lexeme: number; opaque: boolean }>();
  const lexemes = new Map<number, number>();
  let members = 1;
  const weights: number[] = [0];
  const classIndex = new Map<string, number>();
  const classMembers: Set<number>[] = [];

  const newLexeme = (): number => {
    weights.push(0);
    return members++;
  };
  const lexemeOfWord = (word: string): number => {
    // Marks have no word id; they are known by their character code, negative.
    const id = word.length === 1 && !/[a-z]/i.test(word) ? -word.charCodeAt(0) : table.add(word);
    let lexeme = lexemes.get(id);
    if (lexeme === undefined) {
      lexeme = newLexeme();
      lexemes.set(id, lexeme);
    }
    return lexeme;
  };
  const lexemeOfForm = (form: readonly string[]): number => {
    if (form.length === 1) return lexemeOfWord(form[0]);
    const key = form.join(' ');
    let phrase = phrases.get(key);
    if (phrase === undefined) {
      phrase = { words: form.map(lexemeOfWord), lexeme: newLexeme(), opaque: false };
      phrases.set(key, phrase);
    }
    return phrase.lexeme;
  };

  const concepts = new Map<string, Set<number>>();
  for (const [name, list] of Object.entries(base.concepts)) {
    const set = new Set<number>();
    for (const form of formsOf(list)) set.add(lexemeOfForm(form));
    concepts.set(name, set);
  }
  for (const [weight, list] of base.context) for (const form of formsOf(list)) weights[lexemeOfForm(form)] = weight;

  const classOf = (text: string): number => {
    const known = classIndex.get(text);
    if (known !== undefined) return known;
    const set = new Set<number>();
    for (const part of text.split('|')) {
      if (/^[A-Z]/.test(part)) {
        const concept = concepts.get(part);
        if (concept === undefined) throw new Error(`stance rules: no concept ${part}`);
        for (const lexeme of concept) set.add(lexeme);
      } else set.add(lexemeOfForm(part.split('_')));
    }
    const index = classMembers.length;
    classMembers.push(set);
    classIndex.set(text, index);
    return index;
  };

  const stepClass: number[] = [];
  const stepReach: number[] = [];
  const stepPolarity: number[] = [];
  const needed: { pattern: { from: number; to: number; needs: Int32Array }; classes: number[] }[] = [];
  const compilePattern = (text: string): Pattern[] =>
    withoutOptions(text.trim().split(/\s+/)).map((parts) => {
      const from = stepClass.length;
      const classes: number[] = [];
      let reach = 1;
      for (const part of parts) {
        if (part in GAPS) {
          reach = GAPS[part] + 1;
          continue;
        }
        const polarity = part[0] === '!' ? Polarity.Plain : part[0] === '^' ? Polarity.Negated : Polarity.Any;
        const index = classOf(polarity === Polarity.Any ? part : part.slice(1));
        classes.push(index);
        stepClass.push(index);
        stepReach.push(reach);
        stepPolarity.push(polarity);
        reach = 1;
      }
      const pattern = { from, to: stepClass.length, needs: new Int32Array(0) };
      needed.push({ pattern, classes });
      return pattern;
    });

  const guardIndex = new Map<string, number>();
  const guards = Object.entries(base.guards).map(([name, patterns], index) => {
    guardIndex.set(name, index);
    return patterns.flatMap(compilePattern);
  });
  const guardOf = (name: string): number => {
    const index = guardIndex.get(name);
    if (index === undefined) throw new Error(`stance rules: no guard ${name}`);
    return index;
  };
  const verdicts: Verdict[] = [{ stance: 'other', code: null, rule: 'none' }];
  const rules = base.rules.map((rule): CompiledRule => {
    const verdict = verdicts.push({ stance: rule.stance, code: rule.code, rule: rule.id }) - 1;
    const splitVerdict =
      rule.split === undefined
        ? verdict
        : verdicts.push({
            stance: rule.split.stance,
            code: rule.split.code === undefined ? rule.code : rule.split.code,
            rule: `${rule.id}-${rule.split.when}`,
          }) - 1;
    return {
      patterns: rule.when.flatMap(compilePattern),
      unless: (rule.unless ?? []).map(guardOf),
      verdict,
      split: rule.split === undefined ? -1 : guardOf(rule.split.when),
      splitVerdict,
      context: rule.context ?? 1,
      inCue: rule.inCue ?? false,
    };
  });
  const us = lexemeOfWord('us');
  const america = lexemeOfWord('america');
  const negator = classOf('NEGATION');
  const resetter = classOf('CLAUSE');
  const barrier = classOf('BARRIER');

  const row = Math.ceil(classMembers.length / 32);
  const classes = new Int32Array(members * row);
  classMembers.forEach((set, index) => {
    for (const lexeme of set) classes[lexeme * row + (index >> 5)] |= 1 << (index & 31);
  });
  // A phrase still says what its words say, unless it negates or is known for its walk of life ("trade war").
  const kept = new Int32Array(row).fill(-1);
  for (const index of [negator, resetter, barrier]) kept[index >> 5] &= ~(1 << (index & 31));
  for (const { words, lexeme, opaque } of phrases.values()) {
    if (opaque) continue;
    for (const word of words) {
      for (let k = 0; k < row; k++) classes[lexeme * row + k] |= classes[word * row + k] & kept[k];
      weights[lexeme] += weights[word];
    }
  }
  for (const { pattern, classes: list } of needed) {
    pattern.needs = new Int32Array(row);
    for (const index of list) pattern.needs[index >> 5] |= 1 << (index & 31);
  }

  for (const article of ARTICLES) table.add(article);
  const lexemeOf = new Uint16Array(table.size + 1);
  const lexemeOfMark = new Uint16Array(128);
  for (const [id, lexeme] of lexemes)
    if (id > 0) lexemeOf[id] = lexeme;
    else lexemeOfMark[-id] = lexeme;
  for (const article of ARTICLES) lexemeOf[table.add(article)] = SKIPPED;
  const byFirst = [...phrases.values()].sort((a, b) => a.words[0] - b.words[0] || b.words.length - a.words.length);
  const phraseFirst = new Int32Array(members + 1);
  const phraseStart = new Int32Array(byFirst.length + 1);
  const phraseWords: number[] = [];
  let next = 0;
  for (let lexeme = 0; lexeme <= members; lexeme++) {
    phraseFirst[lexeme] = next;
    while (next < byFirst.length && byFirst[next].words[0] === lexeme) {
      phraseStart[next] = phraseWords.length;
      phraseWords.push(...byFirst[next].words.slice(1));
      next++;
    }
  }
  phraseStart[byFirst.length] = phraseWords.length;

  return {
    lexemeOf,
    lexemeOfMark,
    classes,
    row,
    weight: Int8Array.from(weights),
    phraseFirst,
    phraseStart,
    phraseWords: Uint16Array.from(phraseWords),
    phraseLexeme: Uint16Array.from(byFirst, (phrase) => phrase.lexeme),
    stepClass: Uint16Array.from(stepClass),
    stepReach: Uint8Array.from(stepReach),
    stepPolarity: Uint8Array.from(stepPolarity),
    guards,
    rules,
    verdicts,
    negator,
    resetter,
    barrier,
    us,
    america,
  };
}

/** The patterns that `parts` stands for: every part that ends in "?" may be there or not. */
function withoutOptions(parts: readonly string[]): string[][] {
  const at = parts.findIndex((part) => part.length > 1 && part.endsWith('?'));
  if (at < 0) return [[...parts]];
  const before = parts.slice(0, at);
  const after = parts.slice(at + 1);
  return [...withoutOptions([...before, parts[at].slice(0, -1), ...after]), ...withoutOptions([...before, ...after])];
}
