import { Flag, Kind } from '../article/tokens.ts';
import { clauseEnd } from './clauses.ts';
import { type Draft, newDraft } from './draft.ts';
import { Is } from './lexicon.ts';
import { phraseEnd } from './phrases.ts';
import { isIng } from './reportsOn.ts';
import type { Scene } from './scene.ts';
import { isTensed } from './verbGroups.ts';
import { endsInS } from './wordEndings.ts';

const COMMA = 0x2c;

/** "According to X, …" and "…, according to X" at token `i` ("according") of the sentence [from, to). */
export function readAccordingTo(scene: Scene, i: number, from: number, to: number): Draft | null {
  const { id } = scene.lexicon;
  if (!scene.isWord(i + 1, id.to)) return null;
  const start = i + 2;
  let end = phraseEnd(scene, start, to, true);
  const front =
    (scene.tokens.flags[i] & Flag.Capital) !== 0 ||
    i === from ||
    // "But, according to"
    (i < from + 3 && scene.has(from, Is.Conjunction | Is.Adverb)) ||
    // "said that according to her notes, the vote was fair"
    scene.isWord(i - 1, id.that);
  if (front) end = phraseEnd(scene, start, to, false);
  // "…, according to recent polling", but "sorted according to size and colour"
  const many = end > start + 1 && (front || scene.isMark(i - 1, COMMA));
  if (end <= start || !(many || maySpeak(scene, start, end))) return null;
  const draft = newDraft('according-to');
  draft.head = i;
  draft.cue = [i, i + 2];
  draft.sourceStart = start;
  draft.sourceEnd = end;
  if (front) {
    let next = end;
    while (next < to && !scene.isMark(next, COMMA)) next++;
    // "According to the ministry over 300 people are missing in Tana, Velmora": with no comma behind the source.
    if (!scene.isMark(next, COMMA) || isClause(scene, end, next)) next = end - 1;
    else if (scene.has(end, Is.Preposition)) draft.sourceEnd = next;
    const second = appositionEnd(scene, next, to);
    if (second > 0) {
      draft.sourceEnd = second;
      next = second;
    }
    // "According to Yonhap, quoting KCNA, …"
    if (isIng(scene, next + 1)) {
      const close = commaBehind(scene, next + 1, to);
      if (close > 0) next = close;
    }
    const stop = clauseEnd(scene, next + 1, to);
    if (stop <= next + 1) return null;
    draft.content = [next + 1, stop];
    return draft;
  }
  let first = from;
  while (scene.has(first, Is.Conjunction)) first++;
  const last = scene.isMark(i - 1, COMMA) ? i - 1 : i;
  // "Over the long term, according to the office, the rise …": the sentence goes on behind the source.
  if (!hasVerb(scene, first, last)) {
    end = phraseEnd(scene, start, to, false);
    if (end <= start) return null;
    end = Math.max(end, appositionEnd(scene, end, to));
    draft.sourceEnd = end;
  }
  if (last <= first) return null;
  draft.content = [first, last];
  // "…, according to X, and birders flocked to the lake": the paper goes on.
  if (scene.isMark(end, COMMA) && !scene.has(end + 1, Is.Conjunction)) {
    const stop = clauseEnd(scene, end + 1, to);
    if (stop > end + 1) draft.content = [...draft.content, end + 1, stop];
  }
  return draft;
}

/** A clause of its own starts at `from`, not what hangs on the words before it. */
function isClause(scene: Scene, from: number, to: number): boolean {
  if (
    scene.has(from, Is.Relative | Is.Conjunction) ||
    (scene.has(from, Is.Preposition) && scene.tokens.kind[from + 1] !== Kind.Number)
  )
    return false;
  return to > from && !isTensed(scene, from) && hasVerb(scene, from, to);
}

function commaBehind(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + 24; i++) if (scene.isMark(i, COMMA)) return i;
  return -1;
}

/** "According to X, a botanist in Galway, …": where the comma stands that closes the apposition, or -1. */
function appositionEnd(scene: Scene, comma: number, to: number): number {
  if (!scene.isMark(comma, COMMA)) return -1;
  const who = scene.has(comma + 1, Is.Relative) && !scene.has(comma + 1, Is.Determiner);
  if (!who && !scene.isCapital(comma - 1) && !scene.has(comma - 1, Is.PersonNoun)) return -1;
  const { id } = scene.lexicon;
  // "According to his spokesman, Felix Amadi, …"
  if (scene.has(comma - 1, Is.PersonNoun) && !scene.isCapital(comma - 1)) {
    let i = comma + 1;
    while (i < to && i < comma + 6 && scene.isCapital(i)) i++;
    if (i > comma + 2 && scene.isMark(i, COMMA))
      return scene.has(i + 1, Is.Relative) ? Math.max(i, appositionEnd(scene, i, to)) : i;
  }
  if (
    !(
      scene.isWord(comma + 1, id.a) ||
      scene.isWord(comma + 1, id.an) ||
      scene.isWord(comma + 1, id.the) ||
      scene.has(comma + 1, Is.Relative)
    )
  )
    return -1;
  for (let i = comma + 1; i < to && i < comma + 16; i++) {
    if (scene.isMark(i, COMMA)) return i;
    if (isTensed(scene, i) && !scene.has(comma + 1, Is.Relative)) return -1;
  }
  return -1;
}

/** People, papers and bodies speak; "according to size" names none of them. */
function maySpeak(scene: Scene, start: number, end: number): boolean {
  const known =
    Is.Determiner | Is.SubjectPronoun | Is.ObjectPronoun | Is.PersonNoun | Is.Body | Is.Media | Is.Plural | Is.CueNoun;
  for (let i = start; i < end; i++)
    if (scene.isCapital(i) || scene.has(i, known) || scene.tokens.kind[i] !== Kind.Word) return true;
  return endsInS(scene, end - 1);
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTensed(scene, i) || scene.quote[i] !== 0) return true;
  return false;
}
