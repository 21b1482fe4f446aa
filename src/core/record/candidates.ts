import type { Place } from '../attribution/attributed.ts';
import type { AnchorState } from './found.ts';
import { type Match, placesOf } from './matchSelector.ts';
import type { Occurrence } from './occurrences.ts';
import type { RecordIndex } from './recordIndex.ts';
import { attributionOf, type SceneParagraph, Support } from './speakerSupport.ts';
import { contentWords, type Word } from './words.ts';

/** A place where a statement may stand. */
export interface Candidate {
  readonly statement: number;
  readonly wording: number;
  readonly state: Exclude<AnchorState, 'orphaned'>;
  readonly places: readonly Place[];
  readonly verbatim: boolean;
  readonly support: Support;
  /** Only a part of the words on record is quoted. */
  readonly fragment: boolean;
  /** As Hypothesis weighs it: quotation 50, prefix 20, suffix 20; and 30 for the speaker. */
  readonly score: number;
}

const QUOTE_WEIGHT = 50;
const FRAGMENT_WEIGHT = 30;
const CONTEXT_WEIGHT = 20;
const SPEAKER_WEIGHT = 30;
/** From this many words of weight on, words are nobody else's. */
const LONG_CONTENT = 5;
/** A key phrase that is weighty enough to be shown as a look-alike where nobody is named. */
const TELLING_CONTENT = 4;

/** Weighs an occurrence: the statement's words, a look-alike of them, or nothing (null). */
export function judgeOccurrence(
  index: RecordIndex,
  words: readonly Word[],
  occurrence: Occurrence,
  sceneAt: (paragraph: number) => SceneParagraph | null,
): Candidate | null {
  const { main, matches } = occurrence;
  const statement = index.statements[main.selector.statement];
  const speakers = new Set([statement.speaker]);
  if (statement.wordsOf) speakers.add(statement.wordsOf);
  const { paragraph } = words[main.first];
  const sentences = new Set<number>();
  for (let i = main.first; i <= main.last; i++) if (words[i].paragraph === paragraph) sentences.add(words[i].sentence);
  let { support, somebodyElse } = attributionOf(sceneAt, paragraph, sentences, speakers, index.actors);
  const last = words[main.last];
  if (last.paragraph !== paragraph && support < Support.Sentence) {
    // It runs over paragraphs: the last one may have the cue.
    const behind = attributionOf(sceneAt, last.paragraph, new Set([last.sentence]), speakers, index.actors);
    if (behind.support > support) ({ support, somebodyElse } = behind);
  }
  const prefix = contextLikeness(main.selector.prefix, words, main.first - 1, -1);
  const suffix = contextLikeness(main.selector.suffix, words, main.last + 1, 1);
  const hasContext = main.selector.prefix.length + main.selector.suffix.length > 0;
  const inContext = Math.max(prefix, suffix) >= 0.5;

  let fits: 'yes' | 'alike' | 'no';
  const content = matches.reduce((sum, match) => sum + match.selector.content, 0);
  const fragment = main.fragment;
  if (fragment) fits = support >= Support.Sentence && !somebodyElse ? 'yes' : 'no';
  else if (statement.quotation === 'indirect') fits = judgeIndirect(occurrence, content, support);
  else if (main.selector.length <= 2 && matches.length === 1)
    fits = isWholeQuotation(words, main) ? judgeTiny(prefix, suffix, support, somebodyElse) : 'no';
  else fits = judgeQuoted(words, main, content, support, somebodyElse);
  if (fits === 'no') return null;

  const likeness =
    matches.reduce((sum, { alignment }) => sum + alignment.matched / alignment.expected, 0) / matches.length;
  const share =
    contentWords(matches.flatMap((match) => match.selector.words)) /
    Math.max(
      1,
      contentWords(index.wordings[main.selector.statement][main.selector.wording].flatMap((one) => one.words)),
    );
  return {
    statement: main.selector.statement,
    wording: main.selector.wording,
    state: fits === 'alike' ? 'ambiguous' : hasContext && !inContext ? 'moved' : 'exact',
    places: matches.flatMap((match) => placesOf(match, words)),
    verbatim: matches.every(({ alignment }) => alignment.verbatim),
    support,
    fragment,
    score:
      (fragment ? FRAGMENT_WEIGHT : QUOTE_WEIGHT) * likeness * (0.5 + share / 2) +
      CONTEXT_WEIGHT * (prefix + suffix) +
      SPEAKER_WEIGHT * (somebodyElse ? -1 : support / Support.Attributed),
  };
}

/** A key phrase belongs to a sentence that names the speaker, or says "he" of somebody named before. */
function judgeIndirect({ main, complete }: Occurrence, content: number, support: Support): 'yes' | 'alike' | 'no' {
  if (!complete && content < LONG_CONTENT) return 'no';
  if (support >= Support.Sentence) return 'yes';
  if (support === Support.Nearby && content >= LONG_CONTENT) return 'yes';
  return main.selector.content >= TELLING_CONTENT || (content >= LONG_CONTENT && complete) ? 'alike' : 'no';
}

/** One or two words: they must fill a quotation, and the context on record or the speaker must be there. */
function judgeTiny(prefix: number, suffix: number, support: Support, somebodyElse: boolean): 'yes' | 'alike' | 'no' {
  const context = prefix + suffix;
  if (somebodyElse) return context >= 0.5 ? 'alike' : 'no';
  if (support >= Support.Nearby) return context >= 0.5 || support >= Support.Sentence ? 'yes' : 'no';
  return context >= 1 ? 'yes' : context >= 0.5 ? 'alike' : 'no';
}

function judgeQuoted(
  words: readonly Word[],
  main: Match,
  content: number,
  support: Support,
  somebodyElse: boolean,
): 'yes' | 'alike' | 'no' {
  const quoted = words[main.first].quoted || words[main.first].opens || words[main.last].closesAfter;
  if (somebodyElse) return quoted || content >= LONG_CONTENT ? 'alike' : 'no';
  if (content >= LONG_CONTENT)
    return main.alignment.verbatim || support > Support.None || content >= 10 ? 'yes' : 'alike';
  if (quoted) return support >= Support.Nearby ? 'yes' : 'alike';
  return support >= Support.Sentence ? 'yes' : 'no';
}

/** The match is all that stands between its quotation marks. */
function isWholeQuotation(words: readonly Word[], { first, last }: Match): boolean {
  return words[first].opens && words[last].closesAfter;
}

/** How much of the context on record (0 to 1) stands beside the match; 0 if there is none on record. */
function contextLikeness(context: readonly Word[], words: readonly Word[], at: number, by: 1 | -1): number {
  const length = Math.min(context.length, 6);
  if (length === 0) return 0;
  let same = 0;
  for (let i = 0; i < length; i++) {
    const word = words[at + i * by];
    const expected = by > 0 ? context[i] : context[context.length - 1 - i];
    if (word && word.hash === expected.hash) same++;
  }
  return same / length;
}
