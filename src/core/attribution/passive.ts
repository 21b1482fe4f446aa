import { skipAdjuncts } from './adjuncts.ts';
import { clauseEnd } from './clauses.ts';
import type { Draft } from './draft.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { objectEnd } from './objectEnds.ts';
import { readObject } from './objects.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { findSubject, type Subject } from './subjects.ts';
import { isAdverb, isOwnWord, type VerbGroup } from './verbGroups.ts';

const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

const HEARSAY = new Set('say believe think report allege understand rumour rumor'.split(' '));

/** was told that …, is expected to …, was accused of …, was announced (by X) */
export function readPassive(
  scene: Scene,
  from: number,
  to: number,
  cue: Cue,
  draft: Draft,
  group: VerbGroup,
): Draft | null {
  const { id } = scene.lexicon;
  if (!findSubject(scene, group.start, from, subject)) return null;
  const { start, end } = subject;
  if (cue.isAdjective) {
    // "is confident that", "was critical of": its subject holds it.
    if (scene.isWord(start, id.it)) return null;
    draft.sourceStart = start;
    draft.sourceEnd = end;
    return readObject(scene, draft.head, to, cue, draft) ? draft : null;
  }
  const p = group.end;
  let q = skipAdjuncts(scene, p, to);
  if (scene.isWord(p, id.by) && startsPhrase(scene, p + 1)) {
    const by = phraseEnd(scene, p + 1, to, false);
    // "was told by that": nobody is named.
    if (by > p + 1) {
      draft.sourceStart = p + 1;
      draft.sourceEnd = by;
      q = by;
    }
  }
  if ((cue.frames & (Frame.Addressee | Frame.PersonInfinitive)) !== 0) {
    draft.addresseeStart = start;
    draft.addresseeEnd = end;
  }
  if (scene.isWord(q, id.that) || (scene.has(q, Is.Question) && (cue.frames & Frame.Question) !== 0)) {
    draft.rule = 'passive-clause';
    draft.content = [q, clauseEnd(scene, q, to)];
    return draft;
  }
  // "was asked about the vote"
  if (cue.lemma === 'ask' && scene.isWord(q, id.about)) {
    draft.rule = 'passive-clause';
    const from = q === p ? q + 1 : q;
    if (from > q) draft.cue = [draft.cue[0], from];
    draft.content = [from, objectEnd(scene, q + 1, to)];
    return draft.content[1] > from ? draft : null;
  }
  // "is supposed to": a rule, nobody's word.
  if (scene.isWord(q, id.to) && (cue.lemma === 'suppose' || isOwnWordBehind(scene, q))) return null;
  if (
    scene.isWord(q, id.to) &&
    ((cue.frames & (Frame.PersonInfinitive | Frame.Infinitive | Frame.Clause)) !== 0 || HEARSAY.has(cue.lemma))
  ) {
    draft.rule = 'passive-infinitive';
    // "is said to have offered": somebody's word for it, nobody's by name.
    draft.hedged = draft.sourceStart < 0 && HEARSAY.has(cue.lemma);
    draft.content = [start, end, q, clauseEnd(scene, q, to)];
    return draft;
  }
  if ((cue.frames & Frame.Addressee) !== 0) return null;
  // "…, it has been claimed", "she was declared": a pronoun or a name is nothing that could be claimed.
  if (draft.sourceStart < 0 && end - start < 3) return null;
  if ((cue.frames & Frame.Noun) !== 0 && (draft.sourceStart >= 0 || (cue.frames & Frame.ThatClause) !== 0)) {
    draft.rule = 'passive-object';
    draft.content = [start, end];
    return draft;
  }
  return null;
}

/** "is said to have warned": the cue is the verb behind "to". */
function isOwnWordBehind(scene: Scene, to: number): boolean {
  for (let i = to + 1; i < to + 4 && i < scene.count; i++) {
    if (scene.cue[i] !== 0) return isOwnWord(scene, i);
    if (!scene.has(i, Is.Have) && !isAdverb(scene, i)) return false;
  }
  return false;
}
