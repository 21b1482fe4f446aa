import { Flag, Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { Frame, Is } from './lexicon.ts';
import { phraseEnd } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';

const COMMA = 0x2c;
const LONGEST_SUBJECT = 12;

/**
 * "…?” Hill pressed. / …!” beamed Hill, who …": a verb that no list knows, behind a quotation that is not ended by a full
 * stop and makes up the sentence's beginning: only a word of saying can stand there. Fills `draft` with cue and source.
 * @param last the last token inside quotation `q`
 */
export function tagAfter(scene: Scene, q: number, last: number, draft: Draft): boolean {
  const { tokens, count } = scene;
  let t = scene.quoteEnd(q);
  const comma = scene.isMark(last, COMMA) || scene.isMark(t, COMMA);
  if (!comma && !scene.isMark(last, 0x3f) && !scene.isMark(last, 0x21)) return false;
  if ((tokens.flags[scene.quoteStart(q)] & Flag.SentenceStart) === 0) return false;
  if (scene.isMark(t, COMMA)) t++;
  if (isUnknownVerb(scene, t)) {
    if (!scene.isCapital(t + 1) || scene.has(t + 1, Is.Weekday | Is.Month)) return false;
    const end = phraseEnd(scene, t + 1, Math.min(count, t + 50), true);
    return end > t + 1 && fill(draft, 'quote-then-inverted-cue', t, t + 1, end);
  }
  const end = phraseEnd(scene, t, Math.min(count, t + LONGEST_SUBJECT), false);
  if (!scene.isCapital(end - 1) && !scene.has(end - 1, Is.PersonNoun | Is.Title | Is.SubjectPronoun)) return false;
  let verb = end;
  while (isAdverb(scene, verb)) verb++;
  if (!isUnknownVerb(scene, verb) || !mayEndTag(scene, verb + 1)) return false;
  return fill(draft, 'quote-then-cue', verb, t, end);
}

/** A verb that is not known to take speech; what cues of speech do is told elsewhere. */
function isUnknownVerb(scene: Scene, i: number): boolean {
  return isTensed(scene, i) && !scene.has(i, Is.Auxiliary) && !scene.takes(i, Frame.Quote | Frame.Clause);
}

/** Behind "Hill pressed": an end, a comma, or how and when it was said; no object. */
function mayEndTag(scene: Scene, i: number): boolean {
  if (i >= scene.count) return true;
  if (scene.tokens.kind[i] === Kind.Mark) return scene.isMark(i, 0x2e) || scene.isMark(i, COMMA);
  return scene.has(i, Is.Preposition | Is.Subordinator | Is.Weekday | Is.TimeNoun) || isAdverb(scene, i);
}

function fill(draft: Draft, rule: Draft['rule'], verb: number, from: number, to: number): true {
  draft.rule = rule;
  draft.head = verb;
  draft.cue = [verb, verb + 1];
  draft.sourceStart = from;
  draft.sourceEnd = to;
  return true;
}
