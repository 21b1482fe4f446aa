import { Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Frame, Is } from './lexicon.ts';
import { closesBracket, isNominal } from './nominals.ts';
import { groupStart } from './nounCues.ts';
import type { Scene } from './scene.ts';
import { findSubject, type Subject } from './subjects.ts';
import { isAdverb, isTensed } from './verbGroups.ts';

const COMMA = 0x2c;
const FARTHEST = 60;
const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/**
 * Source of an -ing form whose verb group starts at `start`: the noun before it ("a letter saying"), or behind a comma
 * the sentence's own (", adding"). @returns false if it has none.
 */
export function participleSource(scene: Scene, start: number, from: number, lead: Draft | null, draft: Draft): boolean {
  const before = start - 1;
  if (before < from || scene.has(before, Is.Article) || scene.isWord(before, scene.lexicon.id.this)) return false;
  // "hit back by accusing him of greed"
  if (scene.isWord(before, scene.lexicon.id.by)) return shareSource(scene, before, from, lead, draft);
  if (scene.has(before, Is.Preposition) && !scene.has(before, Is.Subordinator)) return false;
  if (scene.isMark(before, COMMA) || (scene.quote[before] !== 0 && scene.isMark(before - 1, COMMA)))
    return shareSource(scene, before, from, lead, draft);
  if (scene.has(before, Is.Conjunction | Is.Subordinator) && !scene.has(before, Is.Relative))
    return shareSource(scene, before, from, lead, draft);
  if (SURFACES.has(scene.tokens.hash[before])) return surfaceSource(scene, start, from, draft);
  if (!(isNominal(scene, before) || closesBracket(scene, before)) || !findSubject(scene, start, from, subject))
    return false;
  // "an Internet posting": a noun.
  if (NOUNS.has(scene.tokens.hash[start]) && subject.end - subject.start === 2 && isIndefinite(scene, subject.start))
    return false;
  // "emailed supporters saying": to whom it was said.
  if (subject.start > from && scene.takes(subject.start - 1, Frame.Addressee))
    return shareSource(scene, subject.start, from, lead, draft);
  // "all they get is a message saying": it is the message that says it.
  const verb = subject.start - 1;
  const told = scene.has(verb, Is.Be) && isIndefinite(scene, subject.start);
  const behindVerb = verb >= from && isTensed(scene, verb) && !told;
  // "issued a statement saying": the one who issued it speaks.
  if (scene.has(subject.start, Is.Preposition)) return shareSource(scene, subject.start, from, lead, draft);
  const head = headOf(scene, subject);
  // "sent a letter to Ana Quispe saying"
  if (behindVerb && scene.isWord(head + 1, scene.lexicon.id.to) && LETTERS.has(scene.tokens.hash[head]))
    return shareSource(scene, subject.start, from, lead, draft);
  if (behindVerb && !scene.isCapital(before) && !scene.isCapital(head) && !scene.has(head, Is.PersonNoun))
    return shareSource(scene, subject.start, from, lead, draft);
  if (behindVerb && (!scene.isCapital(before) || scene.has(before, Is.Weekday)) && !scene.has(before, Is.PersonNoun))
    return shareSource(scene, subject.start, from, lead, draft);
  draft.sourceStart = subject.start;
  draft.sourceEnd = subject.end;
  return true;
}

/** Things that bear words: "held up a sign saying …". What they say is theirs, whoever holds them. */
const SURFACES = hashed(
  'sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps sticker stickers billboard billboards plaque headline headlines caption captions button buttons badge badges flyer flyers leaflet leaflets label labels graffiti',
);

/** The thing right before `start`, back to its article. */
function surfaceSource(scene: Scene, start: number, from: number, draft: Draft): boolean {
  let first = start - 1;
  for (let i = start - 1; i >= from && i > start - 7; i--) {
    if (scene.has(i, Is.Determiner)) {
      first = i;
      break;
    }
    if (scene.has(i, Is.Preposition | Is.Conjunction | Is.Auxiliary) || isTensed(scene, i)) break;
    first = i;
  }
  draft.sourceStart = first;
  draft.sourceEnd = start;
  return true;
}

/** Written things that go to somebody. */
const LETTERS = hashed('letter letters email emails note memo message text tweet post statement telegram cable reply');

/** Nouns in -ing. */
const NOUNS = hashed('posting warning hearing finding briefing reading ruling');

/** "a", "an": what is spoken of for the first time. */
export function isIndefinite(scene: Scene, i: number): boolean {
  return scene.isWord(i, scene.lexicon.id.a) || scene.isWord(i, scene.lexicon.id.an);
}

/** The noun of a phrase that its prepositions hang on. */
function headOf(scene: Scene, phrase: Subject): number {
  for (let i = phrase.start + 1; i < phrase.end; i++) if (scene.has(i, Is.Preposition)) return i - 1;
  return phrase.end - 1;
}

/** Gives `draft` the source of the sentence's leading statement, or the subject of its main clause. */
export function shareSource(scene: Scene, at: number, from: number, lead: Draft | null, draft: Draft): boolean {
  if (lead !== null && lead.sourceStart >= 0 && lead.head < at && at - lead.head < 80) {
    draft.sourceStart = lead.sourceStart;
    draft.sourceEnd = lead.sourceEnd;
    return true;
  }
  return sourceRightBefore(scene, at, from, draft) || subjectOfSentence(scene, at, from, draft);
}

/** "They will meet soon, Hill said, adding": whoever speaks right before the comma at `comma`. */
function sourceRightBefore(scene: Scene, comma: number, from: number, draft: Draft): boolean {
  const verb = comma - 1;
  if (!scene.isMark(comma, COMMA)) return false;
  if (clauseRightBefore(scene, comma, from, draft)) return true;
  if (verb <= from || scene.cue[verb] === 0) return false;
  if (!isTensed(scene, verb) || !findSubject(scene, groupStart(scene, verb, from), from, subject)) return false;
  if (scene.has(subject.start, Is.Relative | Is.Preposition)) return false;
  draft.sourceStart = subject.start;
  draft.sourceEnd = subject.end;
  return true;
}

/** The subject of the main clause before `at`: that of the first verb that no subordinate clause holds. */
export function subjectOfSentence(scene: Scene, at: number, from: number, draft: Draft): boolean {
  const first = Math.max(from, at - FARTHEST);
  let found = false;
  for (let k = first; k < at; k++) {
    if (scene.speechAt(k) >= 0 || !isTensed(scene, k)) continue;
    if (!findSubject(scene, groupStart(scene, k, from), from, subject)) continue;
    if (subject.end - subject.start === 1 && scene.has(subject.start, Is.Relative)) continue;
    // "In a statement released Thursday, Hill …"
    if (scene.has(subject.start, Is.Preposition)) continue;
    const subordinate =
      scene.has(subject.start - 1, Is.Subordinator | Is.Relative | Is.Question) && subject.start > from;
    if (found && subordinate) continue;
    draft.sourceStart = subject.start;
    draft.sourceEnd = subject.end;
    found = true;
    if (!subordinate) break;
  }
  return found;
}

/** "…, where fifty tenants had gathered, chanting": the clause of time or place that the comma at `comma` ends. */
function clauseRightBefore(scene: Scene, comma: number, from: number, draft: Draft): boolean {
  const { id } = scene.lexicon;
  for (let i = comma - 1; i > from && i > comma - LONGEST_CLAUSE; i--) {
    if (scene.tokens.kind[i] === Kind.Mark && !scene.isMark(i, 0x2d)) return false;
    if (!scene.isWord(i, id.when) && !scene.isWord(i, id.where)) continue;
    for (let k = i + 2; k < comma; k++) {
      if (!isTensed(scene, k)) continue;
      if (!findSubject(scene, groupStart(scene, k, i + 1), i + 1, subject) || subject.start !== i + 1) return false;
      draft.sourceStart = subject.start;
      draft.sourceEnd = subject.end;
      return true;
    }
    return false;
  }
  return false;
}

const LONGEST_CLAUSE = 24;

/** "When the board met, she laughed and said": the pronoun whose short clause the conjunction at `and` carries on. */
export function pronounBefore(scene: Scene, and: number, from: number, draft: Draft): boolean {
  for (let i = and - 1; i > from && i > and - LONGEST_PRONOUN_CLAUSE; i--) {
    if (scene.tokens.kind[i] !== Kind.Word) return false;
    if (!scene.has(i, Is.SubjectPronoun) || scene.has(i, Is.ObjectPronoun | Is.Determiner | Is.Relative)) continue;
    const opens = scene.isMark(i - 1, COMMA) || (scene.has(i - 1, Is.Subordinator) && !scene.has(i - 1, Is.Relative));
    if (!opens || !isTensed(scene, isAdverb(scene, i + 1) ? i + 2 : i + 1)) return false;
    draft.sourceStart = i;
    draft.sourceEnd = i + 1;
    return true;
  }
  return false;
}

const LONGEST_PRONOUN_CLAUSE = 14;
