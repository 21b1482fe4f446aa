import { Kind } from '../article/tokens.ts';
import { dayAt } from './dates.ts';
import { type Draft, inside } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isSaying } from './verbGroups.ts';

const REACH_BEHIND = 16;
const REACH_BEFORE = 6;

/** Fills in what stands around the cue: to whom, on which day, whether it is only hearsay, and through whom. */
export function readDetails(scene: Scene, draft: Draft): void {
  if (draft.cue.length === 0) return;
  const from = draft.cue[0];
  const to = draft.cue[draft.cue.length - 1];
  const s = scene.sentenceAt(from);
  const end = Math.min(scene.sentences[s + 1], to + REACH_BEHIND);
  const start = Math.max(
    scene.sentences[s],
    Math.min(from, draft.sourceStart < 0 ? from : draft.sourceStart) - REACH_BEFORE,
  );
  let put = false;
  for (let i = start; i < end; i++) {
    if (scene.speechAt(i) >= 0 || inside(draft, i)) {
      if (i >= to) break;
      continue;
    }
    if (scene.lexicon.isHedge[scene.tokens.code[i]] === 1 && scene.tokens.kind[i] === Kind.Word) draft.hedged = true;
    // "the minister, who was elected on Monday, said": the day of something else.
    const inSource = i >= draft.sourceStart && i < draft.sourceEnd;
    if (inSource && (scene.isMark(i, 0x2c) || scene.has(i, Is.Relative))) put = true;
    if (inSource && put) continue;
    if (draft.day === 0 && (scene.has(i, Is.Weekday | Is.Month | Is.TimeNoun) || scene.tokens.kind[i] === Kind.Number))
      draft.day = dayAt(scene, i);
  }
  if (draft.addresseeStart < 0) readAddressee(scene, draft, to, end);
  if (draft.addresseeStart < 0) readAudience(scene, draft, scene.sentences[s], from);
  readThrough(scene, draft, to, end);
}

/** "said to the neighbours", "in an interview with …", "in a call with …", "wrote in a letter to …". */
function readAddressee(scene: Scene, draft: Draft, from: number, to: number): void {
  const { id } = scene.lexicon;
  if (!isSaying(scene, draft.head)) return;
  for (let i = from; i < to; i++) {
    if (inside(draft, i) || scene.speechAt(i) >= 0) return;
    const toWhom = scene.isWord(i, id.to) && (i === from || isExchange(scene, i - 1));
    const withWhom = scene.isWord(i, id.with) && isExchange(scene, i - 1);
    if (!(toWhom || withWhom) || !startsPhrase(scene, i + 1)) continue;
    const personal =
      scene.isCapital(i + 1) ||
      scene.has(i + 1, Is.Determiner | Is.ObjectPronoun | Is.PersonNoun | Is.Body | Is.Plural);
    const end = phraseEnd(scene, i + 1, to, false);
    if (!personal || end <= i + 1) return;
    draft.addresseeStart = i + 1;
    draft.addresseeEnd = end;
    return;
  }
}

/** "Speaking to reporters, Hoxha said": the audience at the front of the sentence. */
function readAudience(scene: Scene, draft: Draft, first: number, to: number): void {
  const { id } = scene.lexicon;
  if (scene.tokens.kind[first] !== Kind.Word || !AUDIENCES.has(scene.tokens.hash[first])) return;
  if (!scene.isWord(first + 1, id.to) && !scene.isWord(first + 1, id.with)) return;
  const end = phraseEnd(scene, first + 2, to, false);
  if (end <= first + 2 || end > draft.sourceStart) return;
  draft.addresseeStart = first + 2;
  draft.addresseeEnd = end;
}

const AUDIENCES = hashed('speaking talking writing');

const EXCHANGES = hashed(
  'interview call conversation meeting letter email message phone talk talks briefing memo note speech address',
);

function isExchange(scene: Scene, i: number): boolean {
  return scene.tokens.kind[i] === Kind.Word && EXCHANGES.has(scene.tokens.hash[i]);
}

/** "through her lawyer", ", according to Radio Tana" behind a quotation that has its own cue. */
function readThrough(scene: Scene, draft: Draft, from: number, to: number): void {
  const { id } = scene.lexicon;
  for (let i = from; i < to; i++) {
    if (inside(draft, i) || scene.speechAt(i) >= 0) continue;
    const through = scene.isWord(i, id.through) || scene.isWord(i, id.via);
    if (!through || !startsPhrase(scene, i + 1)) continue;
    const end = phraseEnd(scene, i + 1, to, false);
    if (scene.has(end - 1, Is.PersonNoun | Is.Title | Is.Media)) draft.via = [...draft.via, i + 1, end];
    return;
  }
}
