import { Kind } from '../article/tokens.ts';
import { clauseEnd } from './clauses.ts';
import type { Draft } from './draft.ts';
import { mainClauseAfter } from './fronted.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { nounClauseEnd } from './nounCues.ts';
import { phraseEnd } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';

/* "Asked whether …, she said", "…, she said when asked about …": a question put by somebody who is seldom named. */

const FARTHEST = 14;

/** Whether "asked" at `v` is a participle of its own, not the verb of the sentence. */
export function isAskedAside(scene: Scene, v: number, from: number): boolean {
  if ((scene.formsOf(v) & Form.Past) === 0) return false;
  if (v === from) return true;
  if (scene.has(v - 1, Is.Subordinator) && !scene.has(v - 1, Is.Relative | Is.Determiner))
    return !scene.has(v - 2, Is.Auxiliary);
  if (scene.isMark(v - 1, 0x2c) && scene.isWord(v + 1, scene.lexicon.id.about)) return true;
  return v - from === 1 && scene.has(v - 1, Is.Conjunction);
}

/** Reads the question behind "asked" at `v`; null if there is none. */
export function readAskedAside(scene: Scene, v: number, from: number, to: number, draft: Draft): Draft | null {
  const { id } = scene.lexicon;
  let p = v + 1;
  if (scene.isWord(p, id.by)) {
    const end = phraseEnd(scene, p + 1, to, false);
    draft.sourceStart = p + 1;
    draft.sourceEnd = end;
    p = end;
  }
  draft.cue = [v, v + 1];
  const next = questionAfter(scene, p, to);
  const q = scene.isWord(p, id.to) || (isAdverb(scene, p) && next > 0) ? p : next;
  if (q < 0) return null;
  draft.rule = 'cue-question';
  const about = scene.isWord(q, id.about);
  const start = about && q === v + 1 ? q + 1 : q;
  if (start > q) draft.cue = [v, start];
  const fronted = v - from <= 2;
  let end = fronted ? mainClauseAfter(scene, q, to) : about ? nounClauseEnd(scene, start, to) : clauseEnd(scene, q, to);
  if (fronted && end >= to) end = nounClauseEnd(scene, start, to);
  if (end <= start || (fronted && end >= to)) return null;
  draft.content = [start, end];
  return draft;
}

/** Where the question or "about" stands behind "on Monday", "at a rally in Lodz"; -1 if neither comes soon. */
function questionAfter(scene: Scene, p: number, to: number): number {
  const limit = Math.min(to, p + FARTHEST);
  for (let i = p; i < limit; i++) {
    if (scene.isWord(i, scene.lexicon.id.about) || (scene.has(i, Is.Question) && !scene.has(i, Is.Preposition)))
      return i;
    if (scene.tokens.kind[i] === Kind.Mark || scene.quote[i] !== 0 || isTensed(scene, i)) return -1;
  }
  return -1;
}
