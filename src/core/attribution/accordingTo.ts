import { Flag } from '../article/tokens.ts';
import { clauseEnd } from './clauses.ts';
import { type Draft, newDraft } from './draft.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { phraseEnd } from './phrases.ts';
import type { Scene } from './scene.ts';

const COMMA = 0x2c;

/** "According to X, …" and "…, according to X" at token `i` ("according") of the sentence [from, to). */
export function readAccordingTo(scene: Scene, i: number, from: number, to: number): Draft | null {
  const { id } = scene.lexicon;
  if (!scene.isWord(i + 1, id.to)) return null;
  const start = i + 2;
  let end = phraseEnd(scene, start, to, true);
  const front =
    i === from ||
    (scene.tokens.flags[i] & Flag.SentenceStart) !== 0 ||
    (i === from + 1 && scene.has(from, Is.Conjunction | Is.Adverb));
  if (front) end = phraseEnd(scene, start, to, false);
  if (end <= start) return null;
  const draft = newDraft('according-to');
  draft.head = i;
  draft.cue = [i, i + 2];
  draft.sourceStart = start;
  draft.sourceEnd = end;
  if (front) {
    let next = end;
    while (next < to && next < end + 14 && !scene.isMark(next, COMMA)) next++;
    if (!scene.isMark(next, COMMA)) next = end - 1;
    else if (next > end && scene.has(end, Is.Preposition)) draft.sourceEnd = next;
    // "According to Yonhap, quoting KCNA, …"
    if (scene.cue[next + 1] !== 0 && (scene.lexicon.forms[scene.tokens.code[next + 1]] & Form.Ing) !== 0) {
      const close = commaBehind(scene, next + 1, to);
      if (close > 0) next = close;
    }
    const stop = clauseEnd(scene, next + 1, to);
    if (stop <= next + 1) return null;
    draft.content = [next + 1, stop];
    return draft;
  }
  let first = from;
  while (first < i && scene.has(first, Is.Conjunction)) first++;
  const last = scene.isMark(i - 1, COMMA) ? i - 1 : i;
  if (last <= first) return null;
  draft.content = [first, last];
  if (scene.isMark(end, COMMA) && end + 3 < to) {
    const stop = clauseEnd(scene, end + 1, to);
    if (stop > end + 1) draft.content.push(end + 1, stop);
  }
  return draft;
}

function commaBehind(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + 24; i++) if (scene.isMark(i, COMMA)) return i;
  return -1;
}
