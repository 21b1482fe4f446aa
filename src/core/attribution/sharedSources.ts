import type { Draft } from './draft.ts';
import { Is } from './lexicon.ts';
import { isNominal } from './nominals.ts';
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
  if (before < from || scene.has(before, Is.Article)) return false;
  if (scene.has(before, Is.Preposition) && !scene.has(before, Is.Subordinator)) return false;
  if (scene.isMark(before, COMMA) || (scene.quote[before] !== 0 && scene.isMark(before - 1, COMMA)))
    return shareSource(scene, before, from, lead, draft);
  if (scene.has(before, Is.Conjunction | Is.Subordinator) && !scene.has(before, Is.Relative))
    return shareSource(scene, before, from, lead, draft);
  if (!isNominal(scene, before) || !findSubject(scene, start, from, subject)) return false;
  const behindVerb = subject.start > from && isTensed(scene, subject.start - 1);
  // "issued a statement saying": the one who issued it speaks.
  if (scene.has(subject.start, Is.Preposition)) return shareSource(scene, subject.start, from, lead, draft);
  const head = headOf(scene, subject);
  if (behindVerb && !scene.isCapital(before) && !scene.isCapital(head) && !scene.has(head, Is.PersonNoun))
    return shareSource(scene, subject.start, from, lead, draft);
  if (behindVerb && (!scene.isCapital(before) || scene.has(before, Is.Weekday)) && !scene.has(before, Is.PersonNoun))
    return shareSource(scene, subject.start, from, lead, draft);
  draft.sourceStart = subject.start;
  draft.sourceEnd = subject.end;
  return true;
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
  return subjectOfSentence(scene, at, from, draft);
}

/** The subject of the main clause before `at`: that of the first verb that no subordinate clause holds. */
export function subjectOfSentence(scene: Scene, at: number, from: number, draft: Draft): boolean {
  const first = Math.max(from, at - FARTHEST);
  let found = false;
  for (let k = first; k < at; k++) {
    if (scene.speechAt(k) >= 0 || !isTensed(scene, k)) continue;
    if (!findSubject(scene, groupStart(scene, k, from), from, subject)) continue;
    if (subject.end - subject.start === 1 && scene.has(subject.start, Is.Relative)) continue;
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

function groupStart(scene: Scene, v: number, from: number): number {
  let start = v;
  for (let i = v - 1; i >= Math.max(from, v - 6) && (scene.has(i, Is.Auxiliary) || isAdverb(scene, i)); i--) start = i;
  return start;
}
