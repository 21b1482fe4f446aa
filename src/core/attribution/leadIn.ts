import { Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Frame, Is } from './lexicon.ts';
import { QuotationFlag } from './quotations.ts';
import type { Scene } from './scene.ts';
import { isTensed } from './verbGroups.ts';
import { endsInIng } from './wordEndings.ts';

const COMMA = 0x2c;
/** Most tokens between the cue and the comma that leads into the quotation. */
const LONGEST_TAIL = 12;

/** Words that begin a circumstance of the saying, not what is said. */
const CIRCUMSTANCES = hashed(
  'later then meanwhile afterward afterwards earlier recently soon today yesterday tonight now asked pressed after before during following',
);

/**
 * "The streets were empty, he added, “but people need to talk.”": quotation `q`, which goes on with a small letter, only
 * completes what the sentence that starts at `from` begins with.
 * @returns behind the last token of that beginning; -1 if the quotation is all that was said.
 */
export function leadBefore(scene: Scene, q: number, from: number, draft: Draft): number {
  const comma = scene.quoteStart(q) - 1;
  const { sourceStart, cue } = draft;
  if (!scene.isMark(comma, COMMA) || (scene.quotations.flags[q] & QuotationFlag.Capital) !== 0) return -1;
  // "The “mood is dark,” he said, “and …”": the comma stands inside the marks.
  const inside = scene.quote[sourceStart - 1] !== 0 && scene.isMark(sourceStart - 2, COMMA);
  if (sourceStart - 1 <= from || !(inside || scene.isMark(sourceStart - 1, COMMA))) return -1;
  const end = cue[cue.length - 1];
  if (comma - end > LONGEST_TAIL) return -1;
  for (let i = end; i < comma; i++) if (scene.isMark(i, COMMA)) return -1;
  return isCircumstance(scene, from, sourceStart - 1) ? -1 : inside ? sourceStart : sourceStart - 1;
}

/**
 * "said that whatever the voters choose, “they should not …”": where the clause that the quotation behind the mark at `to`
 * completes starts, looking from `from`, behind the cue; -1 if there is none.
 */
export function clauseBetween(scene: Scene, from: number, to: number): number {
  const { id } = scene.lexicon;
  for (let i = from; i < to - 1 && i < from + LONGEST_TAIL; i++) {
    if (scene.tokens.kind[i] !== Kind.Word) break;
    if (scene.isWord(i, id.that)) return scene.isMark(i + 1, COMMA) ? -1 : i;
    if (isTensed(scene, i)) break;
  }
  return startsClause(scene, from, to) ? from : -1;
}

/** "said they had two choices: “…”": a subject right behind the cue and its verb, in one piece up to `to`. */
function startsClause(scene: Scene, from: number, to: number): boolean {
  if (!scene.has(from, Is.SubjectPronoun | Is.Determiner) && !scene.isCapital(from)) return false;
  let verb = false;
  for (let i = from + 1; i < to; i++) {
    if (scene.tokens.kind[i] === Kind.Mark && !scene.isMark(i, 0x2d)) return false;
    if (scene.has(i, Is.Conjunction)) return false;
    if (isTensed(scene, i)) verb = true;
  }
  return verb;
}

/** “I am so tired of these lies” about her record: behind what the paper adds to the end of quotation `q`'s sentence. */
export function tailAfter(scene: Scene, q: number): number {
  const to = scene.quoteEnd(q);
  if ((scene.quotations.flags[q] & QuotationFlag.EndPunctuation) !== 0 || !TAILS.has(scene.tokens.hash[to])) return to;
  if (to + 1 >= scene.count || scene.has(to + 1, Is.TimeNoun | Is.Weekday | Is.Month)) return to;
  for (let i = to + 1; i < to + LONGEST_ADDITION && i <= scene.count; i++) {
    if (
      i < scene.count &&
      scene.tokens.kind[i] === Kind.Word &&
      !(i > to + 1 && scene.has(i, Is.Conjunction | Is.Subordinator))
    )
      continue;
    return i === to + 1 ? to : i;
  }
  return to;
}

const TAILS = hashed('about of for from to against with');
const LONGEST_ADDITION = 14;

/** "In an interview", "On Friday", "Speaking to reporters", "But": tokens [from, to) tell how or when it was said, or nothing. */
function isCircumstance(scene: Scene, from: number, to: number): boolean {
  if (to - from === 1 && (scene.has(from, Is.Conjunction) || LINKS.has(scene.tokens.hash[from]))) return true;
  // "…, including, he said, “…”"
  if (scene.has(to - 1, Is.Preposition) || endsInIng(scene, to - 1)) return true;
  if (CIRCUMSTANCES.has(scene.tokens.hash[from]) || scene.has(from, Is.TimeNoun | Is.Weekday | Is.Month)) return true;
  if (endsInIng(scene, from)) return true;
  const preposition = scene.has(from, Is.Preposition);
  for (let i = from; i < to; i++) {
    if (preposition && scene.has(i, Is.TimeNoun | Is.Weekday | Is.Month | Is.CueNoun | Is.Media)) return true;
    if (preposition && (scene.tokens.kind[i] === Kind.Number || SETTINGS.has(scene.tokens.hash[i]))) return true;
    // "Hill said the plan was dead, he added, …": somebody's words by themselves.
    if (scene.takes(i, Frame.Quote) && scene.quote[i] === 0 && isTensed(scene, i)) return true;
  }
  return false;
}

const LINKS = hashed('still also so thus yet');
/** Where and in what something is said. */
export const SETTINGS = hashed(
  'parade crowd audience gathering convention summit rallies time interview interviews conference briefing speech debate hearing meeting email e-mail tweet tweets post letter memo article op-ed rally event testimony podcast',
);
