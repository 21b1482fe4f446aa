import { clauseEnd } from './clauses.ts';
import { type Draft, newDraft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { findSubject, type Subject } from './subjects.ts';
import { isAdverb, isPossessive, isTensed } from './verbGroups.ts';

const COLON = 0x3a;
const LONGEST_OWNER = 12;
/** Possessives of somebody named before. */
export const OWNERS = hashed('his her their its');
/** Prepositions that lead in what a noun of saying is about. */
const ABOUT = hashed('of for about on to');
const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/**
 * Reads the statement around the cue noun at `n` of the sentence [from, to): "Smith’s claim that …", "her criticism of
 * …", "made the case that …", or null.
 */
export function readCueNoun(scene: Scene, n: number, from: number, to: number): Draft | null {
  const { lexicon } = scene;
  const { id } = lexicon;
  const noun = lexicon.nouns[lexicon.nounOf[scene.tokens.code[n]]];
  let next = n + 1;
  const draft = newDraft('noun-clause');
  draft.head = n;
  const target = targetEnd(scene, n, to);
  if (target > 0) {
    draft.addresseeStart = n + 2;
    draft.addresseeEnd = target;
    next = target;
  }
  const clause = scene.isWord(next, id.that) && (noun.frames & Frame.Clause) !== 0;
  const infinitive =
    scene.isWord(next, id.to) && (noun.frames & Frame.Infinitive) !== 0 && !startsPhraseSurely(scene, next + 1);
  const object = (noun.frames & Frame.Complement) !== 0 && ABOUT.has(scene.tokens.hash[next]);
  const author = readAuthor(scene, n, to, noun.frames, draft);
  if (author !== null) return author;
  // "issued an ultimatum to the rebels: leave or …"
  const announced = scene.isMark(next, COLON) && (noun.frames & Frame.Clause) !== 0 && scene.quote[next + 1] === 0;
  if (!clause && !infinitive && !object && !announced) return null;
  const owner = readOwner(scene, n, from, draft);
  const carrier = owner ? -1 : lightVerb(scene, n, from);
  if (carrier >= 0) {
    // "has a deadline to", but "gave them a deadline to"
    if (noun.lemma === 'deadline' && scene.has(carrier, Is.Have)) return null;
    if (!findSubject(scene, groupStart(scene, carrier, from), from, subject)) return null;
    draft.sourceStart = subject.start;
    draft.sourceEnd = subject.end;
  } else if (!owner) return null;
  const start = carrier >= 0 ? groupStart(scene, carrier, from) : draft.sourceEnd;
  if (object && !infinitive) {
    draft.rule = 'noun-object';
    next++;
    const end = objectEnd(scene, next, to);
    if (end <= next) return null;
    draft.cue = [start, next];
    draft.content = [next, end];
    return draft;
  }
  draft.cue = [start, n + 1];
  if (announced) next++;
  if (announced && carrier < 0) return null;
  const end = carrier >= 0 ? clauseEnd(scene, next, to) : nounClauseEnd(scene, next, to);
  if (end <= next) return null;
  draft.content = [next, end];
  return draft;
}

/** "an ultimatum to the rebels to leave", "a warning to the union that …": where the words for whom it is meant end, or -1. */
function targetEnd(scene: Scene, n: number, to: number): number {
  const { id } = scene.lexicon;
  if (!scene.isWord(n + 1, id.to) || scene.has(n + 2, Is.PlainVerb | Is.Cue) || !startsPhrase(scene, n + 2)) return -1;
  const end = phraseEnd(scene, n + 2, Math.min(to, n + 14), false);
  return scene.isWord(end, id.to) || scene.isWord(end, id.that) || scene.isMark(end, COLON) ? end : -1;
}

/** "a warning from the bank that …", "the claim by tenants that …". */
function readAuthor(scene: Scene, n: number, to: number, frames: number, draft: Draft): Draft | null {
  const { id } = scene.lexicon;
  if ((frames & Frame.Clause) === 0 || !(scene.isWord(n + 1, id.by) || scene.isWord(n + 1, id.from))) return null;
  const end = phraseEnd(scene, n + 2, Math.min(to, n + 16), false);
  if (end <= n + 2 || !scene.isWord(end, id.that)) return null;
  draft.sourceStart = n + 2;
  draft.sourceEnd = end;
  draft.cue = [n, n + 1];
  draft.content = [end, nounClauseEnd(scene, end, to)];
  return draft.content[1] > end ? draft : null;
}

/** The possessive before the noun: "Smith’s", "the ministry’s", "their". Fills the source of `draft`. */
function readOwner(scene: Scene, n: number, from: number, draft: Draft): boolean {
  let i = n - 1;
  // Adjectives between: "his repeated claim".
  for (let guard = 0; guard < 3 && i > from; guard++) {
    if (isPossessive(scene, i) || OWNERS.has(scene.tokens.hash[i])) break;
    if (scene.bits[i] !== 0 && !isAdverb(scene, i)) return false;
    i--;
  }
  if (isPossessive(scene, i) && i > from) {
    const limit = Math.max(from, i - LONGEST_OWNER);
    let start = i - 1;
    const capital = scene.isCapital(start);
    while (start > limit) {
      const before = start - 1;
      if (scene.has(before, Is.Article)) {
        start = before;
        break;
      }
      if (
        capital
          ? !(scene.isCapital(before) || scene.has(before, Is.Title))
          : scene.bits[before] !== 0 && !scene.has(before, Is.Body | Is.PersonNoun | Is.Media)
      )
        break;
      if (scene.tokens.kind[before] !== 1) break;
      start = before;
    }
    draft.sourceStart = start;
    draft.sourceEnd = i + 1;
    return true;
  }
  if (OWNERS.has(scene.tokens.hash[i])) {
    draft.sourceStart = i;
    draft.sourceEnd = i + 1;
    return true;
  }
  return false;
}

/** The verb that only carries the noun ("make the claim", "issued a warning"): its token, or -1. */
export function lightVerb(scene: Scene, n: number, from: number): number {
  for (let i = n - 1; i >= from && i > n - 8; i--) {
    if (scene.lexicon.isLight[scene.tokens.code[i]] === 1 && scene.tokens.kind[i] === 1) return i;
    if (
      scene.has(i, Is.Preposition | Is.Auxiliary | Is.Conjunction | Is.SubjectPronoun) &&
      !scene.has(i, Is.Determiner | Is.Month)
    )
      return -1;
  }
  return -1;
}

/** Where the auxiliaries and adverbs start that stand right before the verb at `v`, not before `from`; `v` if none do. */
export function groupStart(scene: Scene, v: number, from: number): number {
  let start = v;
  for (let i = v - 1; i >= Math.max(from, v - 6) && (scene.has(i, Is.Auxiliary) || isAdverb(scene, i)); i--) start = i;
  return start;
}

function startsPhraseSurely(scene: Scene, i: number): boolean {
  return scene.has(i, Is.Determiner | Is.ObjectPronoun | Is.PersonNoun) || scene.isCapital(i);
}

/** A clause that hangs on a noun stops before the main verb: at a comma, or where the sentence ends. */
export function nounClauseEnd(scene: Scene, start: number, to: number): number {
  const end = clauseEnd(scene, start, to);
  let seen = false;
  for (let i = start; i < end; i++) {
    if (scene.isMark(i, 0x2c) && scene.quote[i] === 0) return i;
    if (scene.has(i, Is.Conjunction | Is.Relative | Is.Subordinator)) seen = false;
    // A second verb of its own is the main clause's: "the view that the tax should go | is not shared".
    if (!isTensed(scene, i)) continue;
    if (seen && !scene.has(i - 1, Is.Auxiliary) && !isAdverb(scene, i - 1) && scene.has(i, Is.Auxiliary)) return i;
    seen = true;
  }
  return end;
}

function objectEnd(scene: Scene, start: number, to: number): number {
  if (scene.cue[start] !== 0 && (scene.lexicon.forms[scene.tokens.code[start]] & Form.Ing) !== 0)
    return nounClauseEnd(scene, start, to);
  return startsPhrase(scene, start) ? phraseEnd(scene, start, to, false) : nounClauseEnd(scene, start, to);
}
