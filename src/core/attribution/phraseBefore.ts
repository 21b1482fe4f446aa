import { Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { closesBracket, isDash, isNominal, joinsWords, openingBracket, opensInitials } from './nominals.ts';
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
  if (scene.has(last, Is.PersonalPronoun | Is.Relative)) {
    subject.start = last;
    subject.end = last + 1;
    return true;
  }
  const limit = Math.max(from, last - LONGEST_PHRASE);
  let k = last;
  /** Where the phrase’s first relative clause starts. */
  let stop = last;
  let verbs = 0;
  for (; k >= limit; k--) {
    if (closesBracket(scene, k)) {
      const open = openingBracket(scene, k, limit);
      if (open < limit) break;
      k = open;
      continue;
    }
    if (scene.speechAt(k) >= 0) break;
    const kind = tokens.kind[k];
    if (kind === Kind.Quote) {
      // "…,” Hill said": what a comma ends inside the marks is no part of the phrase.
      const inner = tokens.kind[k - 1] === Kind.Quote ? k - 2 : k - 1;
      if (k < last && scene.isMark(inner, COMMA)) break;
      continue;
    }
    if (kind === Kind.Mark) {
      const code = tokens.code[k];
      if (code === 0x2e || (joinsWords(code) && !isDash(scene, k))) continue;
      if (code === COMMA && (joinsList(scene, k, last) || joinsFirm(scene, k))) continue;
      const party = code === COMMA && scene.isWord(k + 1, id.and) ? beforeParty(scene, k) : k;
      if (party < k) {
        k = party + 1;
        continue;
      }
      break;
    }
    const bits = scene.bits[k];
    if ((bits & Is.Relative) !== 0 && k > limit) {
      const isThat = tokens.code[k] === id.that;
      const nounBefore = isNominal(scene, k - 1);
      if (verbs > 0 && nounBefore && (!isThat || !scene.has(k - 1, Is.CueNoun | Is.Cue))) {
        stop = k;
        verbs = 0;
        continue;
      }
      if (isThat && scene.has(k + 1, Is.Body | Is.PersonNoun) && !nounBefore) continue;
      break;
    }
    if ((bits & Is.Subordinator) !== 0) break;
    if ((bits & Is.Conjunction) !== 0) {
      if (joinsPhrases(scene, k, last)) continue;
      break;
    }
    if ((bits & Is.PersonalPronoun) !== 0 && !scene.has(k + 1, Is.Conjunction)) {
      // "the people he trusts said": a contact clause; otherwise the pronoun ends what came before.
      if (verbs !== 1 || !isTensed(scene, k + 1) || !isNominal(scene, k - 1)) break;
      verbs = 0;
      continue;
    }
    if (isTensed(scene, k) && !isReduced(scene, k)) verbs++;
  }
  let start = k + 1;
  if (verbs > 0) {
    // A predicate without a relative pronoun: the phrase starts behind the last verb.
    for (let i = stop - 1; i >= start; i--)
      if (isTensed(scene, i) && !isReduced(scene, i)) {
        if (!isParticipleInFront(scene, i)) start = i + 1;
        break;
      }
  }
  start = stripFront(scene, start, last);
  if (start > last) return false;
  subject.start = start;
  subject.end = last + 1;
  return (
    isNominal(scene, last) ||
    scene.has(last, Is.SubjectPronoun | Is.ObjectPronoun | Is.TimeNoun) ||
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
  while (i <= last && !opensInitials(scene, i)) {
    if (tokens.kind[i] === Kind.Mark || scene.has(i, Is.Conjunction) || isAdverb(scene, i)) i++;
    else if (scene.has(i, Is.Weekday | Is.TimeNoun) && i < last && !isPossessive(scene, i + 1)) i++;
    else if (
      (scene.isWord(i, lexicon.id.last) || scene.isWord(i, lexicon.id.next)) &&
      scene.has(i + 1, Is.TimeNoun | Is.Weekday)
    )
      i += 2;
    else if (scene.isWord(i, lexicon.id.with) || SENSING.has(tokens.hash[i])) i++;
    else if (scene.has(i, Is.Preposition)) {
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
    if (scene.has(k - 1, Is.Preposition | Is.Determiner | Is.Conjunction) || isPossessive(scene, k - 1)) continue;
    if (scene.has(k, Is.SubjectPronoun | Is.Determiner)) return k;
    if (scene.isCapital(k)) {
      if (!scene.isCapital(k - 1)) {
        // "In a Fox interview": a capital inside the prepositional phrase is followed by its noun.
        if (!isAdjectival(scene, k - 1)) return k;
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
