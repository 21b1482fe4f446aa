import type { WordTable } from '../../article/wordTable.ts';
import type { Verdict } from '../stanceInput.ts';
import { type Pattern, readPattern, type Steps } from './patterns.ts';
import type { RuleBase } from './ruleBase.ts';
import { findTriggers, type Triggers } from './triggers.ts';
import { createVocabulary, layOutPhrases, type PhraseTable, type Vocabulary } from './vocabulary.ts';

export interface CompiledRule {
  /** Guards, as indexes. */
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

/** The rule base, laid out for the matcher. */
export interface Compiled {
  /** Lexeme by word id; `SKIPPED` for articles. */
  readonly lexemeOf: Uint16Array;
  /** Lexeme of a punctuation mark by its character code. */
  readonly lexemeOfMark: Uint16Array;
  /** "us" and, for the same word in capitals, "america": the table does not tell "U.S." from "us". */
  readonly us: number;
  readonly america: number;
  readonly triggers: Triggers;
  readonly phrases: PhraseTable;
  /** Bits of the classes a lexeme belongs to, `row` numbers a lexeme. */
  readonly classes: Int32Array;
  readonly row: number;
  /** What a lexeme says about the walk of life: above 0 conflict, below 0 something else. */
  readonly weight: Int8Array;
  readonly stepClass: Uint16Array;
  readonly stepReach: Uint8Array;
  readonly stepPolarity: Uint8Array;
  readonly guards: readonly (readonly Pattern[])[];
  /** The patterns of all rules, in the order of the rules, and the rule of each. */
  readonly patterns: readonly Pattern[];
  readonly ruleOf: readonly CompiledRule[];
  readonly verdicts: readonly Verdict[];
  /** The classes of words that negate what follows, that end a negation's reach, and that no pattern reaches over. */
  readonly negator: number;
  readonly resetter: number;
  readonly barrier: number;
  /** The class of question marks, and the guard that asks for one: it looks at the sentence of what was found alone. */
  readonly asking: number;
  readonly question: number;
}

/** The lexeme of articles, which the reader leaves out. */
export const SKIPPED = 0xffff;
const ARTICLES = ['a', 'an', 'the'];

/** Lays out `base` for the matcher and adds its words to `table`. Throws on a mistake in the rule base, naming it. */
export function compileRules(base: RuleBase, table: WordTable): Compiled {
  const vocabulary = createVocabulary(table);
  const concepts = new Map(Object.entries(base.concepts).map(([name, list]) => [name, vocabulary.lexemes(list)]));
  const weights = new Map<number, number>();
  const opaque = new Set<number>();
  for (const [weight, list] of base.context)
    for (const lexeme of vocabulary.lexemes(list)) {
      weights.set(lexeme, weight);
      if (weight <= 0) opaque.add(lexeme);
    }

  const members: (readonly number[])[] = [];
  const classIndexes = new Map<string, number>();
  const classIndex = (step: string): number => {
    let index = classIndexes.get(step);
    if (index === undefined) {
      index = members.push(membersOf(step, concepts, vocabulary)) - 1;
      classIndexes.set(step, index);
    }
    return index;
  };
  const steps: Steps = { classOf: [], reach: [], polarity: [] };
  const guards = new Map(
    Object.entries(base.guards).map(([name, patterns]) => [
      name,
      patterns.flatMap((text) => readPattern(text, steps, classIndex)),
    ]),
  );
  const guardNames = [...guards.keys()];
  const guard = (name: string): number => {
    if (!guards.has(name)) throw new Error(`stance rules: no guard ${name}`);
    return guardNames.indexOf(name);
  };
  const verdicts: Verdict[] = [{ stance: 'other', code: null, rule: 'none' }];
  const patterns: Pattern[] = [];
  const ruleOf: CompiledRule[] = [];
  for (const { id, stance, code, when, unless = [], split, context = 1, inCue = false } of base.rules) {
    const verdict = verdicts.push({ stance, code, rule: id }) - 1;
    if (split !== undefined)
      verdicts.push({ stance: split.stance, code: split.code ?? code, rule: `${id}-${split.when}` });
    const rule: CompiledRule = {
      unless: unless.map(guard),
      verdict,
      split: split === undefined ? -1 : guard(split.when),
      splitVerdict: verdicts.length - 1,
      context,
      inCue,
    };
    for (const text of when)
      for (const pattern of readPattern(text, steps, classIndex)) {
        patterns.push(pattern);
        ruleOf.push(rule);
      }
  }
  const negator = classIndex('NEGATION');
  const resetter = classIndex('CLAUSE');
  const barrier = classIndex('BARRIER');
  const asking = classIndex('QMARK');
  const us = vocabulary.lexeme('us');
  const america = vocabulary.lexeme('america');
  const common = vocabulary.lexemes(base.common);
  for (const article of ARTICLES) table.add(article);

  const row = Math.ceil(members.length / 32);
  const classes = new Int32Array(vocabulary.size * row);
  members.forEach((list, index) => {
    for (const lexeme of list) classes[lexeme * row + (index >> 5)] |= 1 << (index & 31);
  });
  const weight = new Int8Array(vocabulary.size);
  for (const [lexeme, value] of weights) weight[lexeme] = value;
  // A phrase still says what its words say, unless it is known for its walk of life ("trade war"), or listed as one that
  // does not negate or lay down a condition.
  for (const { words, lexeme } of vocabulary.phrases) {
    if (opaque.has(lexeme)) continue;
    for (const word of words) {
      for (let k = 0; k < row; k++) classes[lexeme * row + k] |= classes[word * row + k];
      if (!weights.has(lexeme)) weight[lexeme] += weight[word];
    }
  }

  for (const [exceptions, index] of [
    ['NOT_A_NEGATION', negator],
    ['NOT_A_CONDITION', classIndex('CONDITION')],
  ] as const)
    for (const lexeme of concepts.get(exceptions) ?? []) classes[lexeme * row + (index >> 5)] &= ~(1 << (index & 31));

  const lexemeOf = new Uint16Array(table.size + 1);
  const lexemeOfMark = new Uint16Array(128);
  for (const [id, lexeme] of vocabulary.words)
    if (id > 0) lexemeOf[id] = lexeme;
    else lexemeOfMark[-id] = lexeme;
  for (const article of ARTICLES) lexemeOf[table.add(article)] = SKIPPED;
  const stepsOf = patterns.map(({ from, to }) => steps.classOf.slice(from, to));

  return {
    lexemeOf,
    lexemeOfMark,
    us,
    america,
    triggers: findTriggers(stepsOf, members, common, vocabulary, table),
    phrases: layOutPhrases(vocabulary),
    classes,
    row,
    weight,
    stepClass: Uint16Array.from(steps.classOf),
    stepReach: Uint8Array.from(steps.reach),
    stepPolarity: Uint8Array.from(steps.polarity),
    guards: [...guards.values()],
    patterns,
    ruleOf,
    verdicts,
    negator,
    resetter,
    barrier,
    asking,
    question: guard('question'),
  };
}

/** The lexemes a step such as "WARN|urge|take_win" stands for. */
function membersOf(step: string, concepts: ReadonlyMap<string, readonly number[]>, vocabulary: Vocabulary): number[] {
  const members: number[] = [];
  for (const part of step.split('|')) {
    if (!/^[A-Z]/.test(part)) {
      members.push(vocabulary.lexeme(part.replaceAll('_', ' ')));
      continue;
    }
    const concept = concepts.get(part);
    if (concept === undefined) throw new Error(`stance rules: no concept ${part}`);
    for (const lexeme of concept) members.push(lexeme);
  }
  return members;
}
