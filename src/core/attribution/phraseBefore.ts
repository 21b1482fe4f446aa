import { Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { closesBracket, isNominal, openingBracket, opensInitials } from './nominals.ts';
import { beforeParty, isParticipleInFront, isReduced, joinsFirm, joinsList, joinsPhrases } from './phraseJoins.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import { isAdverb, isPossessive, isTensed } from './verbGroups.ts';

const COMMA = 0x2c;
/** Longest subject without its apposition, and longest apposition. */
const LONGEST_PHRASE = 36;

/**
 * The noun phrase whose last token is `last`, with what modifies it: everything back to where its clause begins,
 * less the adverbials at the front.
 */
export function phraseEndingAt(scene: Scene, last: number, from: number, subject: Subject): boolean {
  const { id } = scene.lexicon;
  const { tokens } = scene;
  if (last < from) return false;
  if (scene.has(last, Is.PersonalPronoun) && !isPossessive(scene, last)) {
    subject.start = last;
    subject.end = last + 1;
    return true;
  }
  if (scene.has(last, Is.Relative)) {
    subject.start = last;
    subject.end = last + 1;
    return true;
  }
  const limit = Math.max(from, last - LONGEST_PHRASE);
  let k = last;
  let relative = false;
  let verbs = 0;
  let start = limit;
  for (; k >= limit; k--) {
    if (closesBracket(scene, k)) {
      const open = openingBracket(scene, k, limit);
      if (open < limit) {
        start = k + 1;
        break;
      }
      k = open;
      continue;
    }
    if (scene.speechAt(k) >= 0) {
      start = k + 1;
      break;
    }
    const kind = tokens.kind[k];
    if (kind === Kind.Quote) {
      // "…,” Hill said": what a comma ends inside the marks is no part of the phrase.
      const inner = tokens.kind[k - 1] === Kind.Quote ? k - 2 : k - 1;
      if (scene.quote[k] !== 0 && k < last && scene.isMark(inner, COMMA)) {
        start = k + 1;
        break;
      }
      if (scene.quote[k] !== 0) continue;
      // A lone apostrophe makes a possessive: "Democrats’ leader".
      if (tokens.code[k] === 0x22) {
        start = k + 1;
        break;
      }
      continue;
    }
    if (kind === Kind.Mark) {
      const code = tokens.code[k];
      if (
        code === 0x2d ||
        code === 0x2f ||
        code === 0x26 ||
        code === 0x2e ||
        code === 0x24 ||
        code === 0x25 ||
        code === 0x40 ||
        code === 0x23
      ) {
        if (code === 0x2d && (tokens.flags[k] & 4) !== 0 && (tokens.flags[k] & 8) !== 0) {
          start = k + 1;
          break;
        }
        continue;
      }
      if (code === COMMA && (joinsList(scene, k, last) || joinsFirm(scene, k))) continue;
      const party = code === COMMA && scene.isWord(k + 1, id.and) ? beforeParty(scene, k) : k;
      if (party < k) {
        k = party + 1;
        continue;
      }
      start = k + 1;
      break;
    }
    const bits = scene.bits[k];
    if ((bits & Is.Relative) !== 0 && k > limit) {
      const isThat = tokens.code[k] === id.that;
      const nounBefore = isNominal(scene, k - 1);
      if (verbs > 0 && nounBefore && (!isThat || !scene.has(k - 1, Is.CueNoun | Is.Cue))) {
        relative = true;
        verbs = 0;
        continue;
      }
      if (scene.has(k - 1, Is.Preposition) && verbs > 0) {
        verbs = 0;
        continue;
      }
      if (isThat && scene.has(k + 1, Is.Body | Is.PersonNoun) && !nounBefore) continue;
      start = k + 1;
      break;
    }
    if ((bits & Is.Subordinator) !== 0 && (bits & Is.Preposition) === 0) {
      start = k + 1;
      break;
    }
    if ((bits & Is.Conjunction) !== 0) {
      if ((tokens.code[k] === id.and || tokens.code[k] === id.or) && k > limit && joinsPhrases(scene, k, last))
        continue;
      start = k + 1;
      break;
    }
    if ((bits & Is.PersonalPronoun) !== 0 && k < last && !scene.has(k + 1, Is.Conjunction)) {
      // "the people he trusts said": a contact clause; otherwise the pronoun ends what came before.
      if (verbs === 1 && isTensed(scene, k + 1) && isNominal(scene, k - 1)) {
        verbs = 0;
        continue;
      }
      start = k + 1;
      break;
    }
    if (k < last && isTensed(scene, k)) {
      if (isReduced(scene, k)) continue;
      verbs++;
      if (verbs > 3) {
        start = k + 1;
        break;
      }
    }
  }
  if (verbs > 0 && !relative) {
    // A predicate without a relative pronoun: the phrase starts behind the last verb.
    for (let i = last - 1; i >= start; i--)
      if (isTensed(scene, i) && !isReduced(scene, i)) {
        if (i !== start || !isParticipleInFront(scene, i)) start = i + 1;
        break;
      }
  } else if (verbs > 0) {
    for (let i = start; i < last; i++) {
      if (scene.has(i, Is.Relative)) break;
      if (isTensed(scene, i) && !isReduced(scene, i)) start = i + 1;
    }
  }
  start = stripFront(scene, start, last);
  if (start > last) return false;
  subject.start = start;
  subject.end = last + 1;
  return (
    isNominal(scene, last) ||
    scene.has(last, Is.SubjectPronoun | Is.ObjectPronoun | Is.TimeNoun) ||
    tokens.kind[last] === Kind.Quote ||
    tokens.kind[last] === Kind.Number ||
    scene.isMark(last, 0x25) ||
    closesBracket(scene, last)
  );
}

/** "watching the minister tell the house": what somebody is seen and heard to do. */
const SENSING = hashed('watching seeing hearing letting having');

/** Skips what only leads up to the subject: conjunctions, adverbs, "On Tuesday", "In a statement". */
function stripFront(scene: Scene, start: number, last: number): number {
  const { tokens, lexicon } = scene;
  let i = start;
  for (let guard = 0; guard < 6 && i <= last && !opensInitials(scene, i); guard++) {
    if (tokens.kind[i] === Kind.Mark || (tokens.kind[i] === Kind.Quote && scene.quote[i] === 0)) i++;
    else if (
      scene.has(i, Is.Conjunction) ||
      (scene.has(i, Is.Subordinator) && !scene.has(i, Is.Determiner | Is.Relative | Is.Preposition))
    )
      i++;
    else if (isAdverb(scene, i) && i < last && !scene.has(i, Is.Determiner)) i++;
    else if (scene.has(i, Is.Weekday) && i < last && !isPossessive(scene, i + 1)) i++;
    else if (scene.has(i, Is.TimeNoun) && i < last && !isPossessive(scene, i + 1)) i++;
    else if (
      (scene.isWord(i, lexicon.id.last) || scene.isWord(i, lexicon.id.next)) &&
      scene.has(i + 1, Is.TimeNoun | Is.Weekday)
    )
      i += 2;
    else if (i < last && (scene.isWord(i, lexicon.id.with) || SENSING.has(tokens.hash[i]))) i++;
    else if (scene.has(i, Is.Preposition) && i < last) {
      const next = behindPrepositional(scene, i, last);
      if (next < 0) break;
      i = next;
    } else break;
  }
  return i;
}

/** `i` is a preposition at the front: where the noun phrase behind its phrase starts, or -1 if there is no such place. */
function behindPrepositional(scene: Scene, i: number, last: number): number {
  for (let k = i + 2; k <= last; k++) {
    if (
      scene.has(k - 1, Is.Preposition | Is.Determiner | Is.Conjunction) ||
      isPossessive(scene, k - 1) ||
      isPossessive(scene, k)
    )
      continue;
    if (scene.has(k, Is.SubjectPronoun | Is.Determiner) && !scene.has(k, Is.TimeNoun)) return k;
    if (scene.isCapital(k)) {
      if (!scene.isCapital(k - 1)) {
        // "In a Fox interview": a capital inside the prepositional phrase is followed by its noun.
        if (scene.has(k - 1, Is.TimeNoun | Is.Weekday) || !isAdjectival(scene, k - 1)) return k;
      } else if (scene.has(k - 1, Is.Weekday | Is.Month)) return k;
      continue;
    }
    if (scene.tokens.kind[k - 1] === Kind.Number && scene.has(k, Is.PersonNoun | Is.Body)) return k;
    if (scene.has(k - 1, Is.Weekday | Is.TimeNoun | Is.Month) && scene.has(k, Is.PersonNoun | Is.Body | Is.Title))
      return k;
  }
  return -1;
}

function isAdjectival(scene: Scene, i: number): boolean {
  return scene.bits[i] === 0 && scene.has(i - 1, Is.Determiner);
}
