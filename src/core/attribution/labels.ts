import { Flag, Kind } from '../article/tokens.ts';
import { firstTensed, readFrom } from './colons.ts';
import { isSpeaking } from './directCues.ts';
import { type Draft, newDraft } from './draft.ts';
import { NO_SPEAKERS } from './headlines.ts';
import { Is } from './lexicon.ts';
import { readName, Trait } from './nameRuns.ts';
import type { Scene } from './scene.ts';
import { subjectOfSentence } from './sharedSources.ts';
import { findSubject, type Subject } from './subjects.ts';
import { readVerbGroup, type VerbGroup, Voice } from './verbGroups.ts';

const COLON = 0x3a;
const LONGEST_LABEL = 8;
const FARTHEST_CUE = 30;

const group: VerbGroup = { start: 0, end: 0, voice: Voice.Finite, modal: false, hedged: false };
const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/** "WALLACE: Let us start …", "Jane Smith: We will …": a paragraph of a transcript, or null. */
export function readLabel(scene: Scene): Draft | null {
  const { tokens } = scene;
  let start = 0;
  if (tokens.kind[0] === Kind.Quote) start = 1;
  let colon = start;
  while (colon < start + LONGEST_LABEL && !scene.isMark(colon, COLON)) colon++;
  if (!scene.isMark(colon, COLON)) return null;
  // A question or an answer of an interview.
  const turn = colon === 1 && /^[QA]$/.test(tokens.textOf(0));
  let end = scene.count;
  if (tokens.kind[end - 1] === Kind.Quote) end--;
  if (end - colon < (turn ? 2 : 3)) return null;
  const draft = newDraft('label-colon');
  draft.cue = [colon, colon + 1];
  draft.sourceStart = start;
  draft.sourceEnd = colon;
  draft.content = [colon + 1, end];
  if (turn) return draft;
  let capitals = 0;
  const name = readName(scene, start, colon);
  if (name === null || name.end !== colon || NO_SPEAKERS.has(tokens.hash[start])) return null;
  for (let i = name.name; i < colon; i++)
    if ((tokens.flags[i] & Flag.AllCaps) !== 0 && tokens.end[i] - tokens.start[i] > 2) capitals++;
  const shouted =
    capitals === colon - name.name && (scene.bits[name.name] & ~(Is.GivenName | Is.Male | Is.Female)) === 0;
  if (
    !shouted &&
    !((name.traits & Trait.Single) === 0 && (name.traits & (Trait.Male | Trait.Female | Trait.Titled)) !== 0)
  )
    return null;
  if (!shouted && scene.quote[colon + 1] !== 0) return null;
  if (scene.quote[start] !== 0) draft.quote = scene.quote[start] - 1;
  return draft;
}

/** "He said:" and "The paper writes," at the end of a paragraph, for a quotation in the next: a draft without content. */
export function readPending(scene: Scene): Draft | null {
  const last = scene.count - 1;
  if (!scene.isMark(last, COLON) && !scene.isMark(last, 0x2c)) return null;
  const sentence = scene.sentences[scene.sentenceCount - 1];
  const limit = Math.max(sentence, last - FARTHEST_CUE);
  const draft = newDraft('cue-then-quote');
  for (let i = last - 1; i >= limit; i--) {
    if (scene.speechAt(i) >= 0) break;
    if (scene.isWord(i, scene.lexicon.id.to) && scene.isWord(i - 1, scene.lexicon.id.according) && i + 1 < last) {
      draft.rule = 'quote-according-to';
      draft.cue = [i - 1, i + 1];
      draft.head = i - 1;
      draft.sourceStart = i + 1;
      draft.sourceEnd = last;
      return draft;
    }
    if (!isSpeaking(scene, i)) continue;
    readVerbGroup(scene, i, sentence, group);
    if (group.voice === Voice.Bare || group.voice === Voice.Passive) continue;
    let at = group.start;
    if (group.voice !== Voice.Finite || !findSubject(scene, at, sentence, subject)) {
      at = firstTensed(scene, sentence + 1, i);
      if (at < 0 || !findSubject(scene, at, sentence, subject)) continue;
    }
    draft.cue = [group.start, group.end];
    draft.head = i;
    draft.sourceStart = subject.start;
    draft.sourceEnd = subject.end;
    return draft;
  }
  if (!scene.isMark(last, COLON)) return null;
  // No word of saying: "Smith was blunt:"
  draft.rule = 'colon-then-quote';
  draft.cue = [last, last + 1];
  return readFrom(scene, sentence, last, draft) || subjectOfSentence(scene, last, sentence, draft) ? draft : null;
}
