import { Flag, Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { closesBracket, isDash, openingBracket } from './nominals.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';

const COMMA = 0x2c;
const LONGEST_APPOSITION = 50;

/** A noun phrase that is the subject of a verb; token indexes, `end` exclusive. One object, filled again. */
export interface Subject {
  start: number;
  end: number;
  /** The verb shares the subject of a verb before it ("… and said"). */
  conjoined: boolean;
  /** A comma stands between the phrase and the verb ("Hill, a doctor, said"). */
  apposition: boolean;
}

/**
 * Finds the subject of the verb group that starts at `group`, looking back no farther than `from`.
 * @returns false if there is none; `subject.conjoined` tells that the verb carries on another's subject.
 */
export function findSubject(scene: Scene, group: number, from: number, subject: Subject): boolean {
  subject.conjoined = false;
  subject.apposition = false;
  let j = group - 1;
  while (isAdverb(scene, j)) j--;
  if (j < from) return false;
  if (scene.has(j, Is.Conjunction)) {
    subject.conjoined = true;
    return false;
  }
  if (scene.isMark(j, COMMA)) return findBeforeComma(scene, j, from, subject);
  if (isDash(scene, j)) return findBeforeDash(scene, j, from, subject);
  // "The survey, “Where the Water Goes,” found": a title set off by commas of which one stands inside the marks.
  const q = scene.quote[j] - 1;
  if (q >= 0 && scene.isMark(j - 1, COMMA) && scene.speechAt(j) < 0) {
    const open = scene.quoteStart(q) - 1;
    // "Ana Quispe, author of “The Long Walk,” wrote"
    const found = scene.isMark(open, COMMA)
      ? phraseEndingAt(scene, open - 1, from, subject)
      : findBeforeComma(scene, j - 1, from, subject);
    if (found) {
      subject.end = j + 1;
      subject.apposition = true;
      return true;
    }
  }
  return phraseEndingAt(scene, j, from, subject) && !isDenied(scene, subject.start);
}

/** "Neither Hill nor Roe said": nobody did. */
function isDenied(scene: Scene, start: number): boolean {
  const { id } = scene.lexicon;
  return scene.isWord(start, id.neither) || scene.isWord(start - 1, id.nor);
}

/** "Hugh Hill, a doctor, said": the comma at `comma` closes something put in; the phrase stands before it. */
function findBeforeComma(scene: Scene, comma: number, from: number, subject: Subject): boolean {
  const limit = Math.max(from, comma - LONGEST_APPOSITION);
  let found = false;
  for (let k = comma - 1; k >= limit; k--) {
    if (closesBracket(scene, k)) {
      k = openingBracket(scene, k, limit);
      continue;
    }
    if (scene.speechAt(k) >= 0 || scene.isMark(k, 0x3b)) break;
    // A comma inside the marks of a title is the title's.
    if (!scene.isMark(k, COMMA) || scene.quote[k] !== 0) continue;
    if (scene.isWord(k + 1, scene.lexicon.id.and)) continue;
    if (!mayBePutIn(scene, k + 1)) break;
    const was = { start: subject.start, end: subject.end };
    if (!phraseEndingAt(scene, k - 1, from, subject) || !isSoundSubject(scene, subject)) {
      subject.start = was.start;
      subject.end = was.end;
      continue;
    }
    // "Smith, a doctor, of Ohio, said": go on while a name may stand before another apposition.
    found = true;
    // "…, the mayor, Jane Roe, said"
    const office = scene.has(k - 1, Is.PersonNoun | Is.Title) && !scene.isCapital(k - 1);
    if (
      scene.has(subject.start, Is.Determiner) &&
      scene.isCapital(k + 1) &&
      (office || (scene.has(k + 1, Is.Title) && scene.isCapital(k + 2)))
    )
      break;
    const state = subject.end - subject.start === 1 && (scene.tokens.flags[subject.start] & Flag.Dotted) !== 0;
    if (scene.has(subject.start, Is.PersonalPronoun) || !scene.isMark(subject.start - 1, COMMA)) break;
    if (!state && !describes(scene, subject.start)) break;
    k = subject.start;
  }
  if (!found) {
    // "The results of the study, revealed …": a comma too many.
    if (!phraseEndingAt(scene, comma - 1, from, subject) || subject.start > from || !isSoundSubject(scene, subject))
      return false;
  }
  subject.end = comma;
  subject.apposition = true;
  return true;
}

/** "Smith, 34, a nurse from Ohio, …": what starts at `i` tells more of a name or an age that stands before it. */
function describes(scene: Scene, i: number): boolean {
  if (scene.isCapital(i) && !scene.has(i, Is.PersonNoun | Is.Title)) return false;
  return scene.isCapital(i - 2) || scene.tokens.kind[i - 2] === Kind.Number;
}

function findBeforeDash(scene: Scene, dash: number, from: number, subject: Subject): boolean {
  const limit = Math.max(from, dash - LONGEST_APPOSITION);
  const inside = scene.isMark(dash - 1, 0x2d) ? dash - 2 : dash - 1;
  for (let k = inside; k >= limit; k--) {
    if (scene.speechAt(k) >= 0) return false;
    if (!isDash(scene, k)) continue;
    if (!phraseEndingAt(scene, scene.isMark(k - 1, 0x2d) ? k - 2 : k - 1, from, subject)) return false;
    subject.end = inside + 1;
    subject.apposition = true;
    return true;
  }
  return false;
}

/** Whether what starts at `i` can be set off by commas behind a noun phrase. */
function mayBePutIn(scene: Scene, i: number): boolean {
  if (scene.has(i, Is.PersonalPronoun | Is.Conjunction)) return false;
  return scene.tokens.kind[i] === Kind.Word || scene.tokens.kind[i] === Kind.Number;
}

function isSoundSubject(scene: Scene, subject: Subject): boolean {
  const { start, end } = subject;
  if (scene.has(start, Is.Preposition | Is.Subordinator) && !scene.has(start, Is.Determiner | Is.Relative))
    return false;
  // "Reacting, the minister said"
  if (end - start === 1 && (scene.formsOf(start) & Form.Ing) !== 0) return false;
  for (let i = start; i < end; i++) {
    if (scene.has(i, Is.Relative)) return true;
    if (isTensed(scene, i)) return false;
  }
  return true;
}
