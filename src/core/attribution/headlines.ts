import { Flag, Kind } from '../article/tokens.ts';
import { labelEnd } from './colons.ts';
import { type Draft, newDraft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import type { Scene } from './scene.ts';

const COLON = 0x3a;
const LONGEST = 34;
const LONGEST_SOURCE = 8;

/**
 * "Hill Says Rents Will Rise", "Rents Will Rise, Hill Says", "Hill: Rents Will Rise", "Poll: …": the statement of a
 * headline, whose verbs have capitals, or null. Only for a paragraph that is one short sentence.
 */
export function readHeadline(scene: Scene): Draft | null {
  const { tokens } = scene;
  let end = scene.count;
  if (end < 4 || end > LONGEST || scene.sentenceCount !== 1 || tokens.kind[0] === Kind.Quote) return null;
  if (scene.isMark(end - 1, 0x2e)) end--;
  const titled = tokens.personCount * 2 > end && isTitleCase(scene, end);
  for (let i = 1; i < end - 2 && i < 5; i++)
    if (scene.isMark(i, COLON))
      return titled || isReporter(scene, i) || isShortLabel(scene, i, end) ? readLabelled(scene, i, end) : null;
  if (!titled) return null;
  // "Hill Slams Roe", but "Hill Slams Roe: ‘You Are Late’"
  const object = scene.quotations.count === 0;
  for (let i = 1; i < end; i++) {
    if (scene.cue[i] === 0 || scene.quote[i] !== 0 || (tokens.flags[i] & Flag.Capital) === 0) continue;
    const cue = scene.cueOf(i);
    const form = scene.formsOf(i);
    if (
      cue.grade !== 'V' ||
      cue.isNoun ||
      (cue.frames & (object && (form & Form.Third) !== 0 ? Frame.Clause | Frame.Noun : Frame.Clause)) === 0 ||
      (form & (Form.Third | Form.Base | Form.Past)) === 0
    )
      continue;
    return i === end - 1 ? readTail(scene, i, end) : i <= LONGEST_SOURCE ? readHead(i, end) : null;
  }
  return null;
}

function readLabelled(scene: Scene, colon: number, end: number): Draft | null {
  for (let i = 0; i < colon; i++) if (!scene.isCapital(i) && !scene.has(i, Is.Determiner)) return null;
  if (!isReporter(scene, colon) && scene.has(colon - 1, Is.CueNoun | Is.Cue | Is.TimeNoun | Is.Weekday | Is.Month))
    return null;
  // "Watch: …", "Update: …" name nobody: a single word must be known for a speaker's, or for no common word's.
  const draft = newDraft('headline');
  draft.cue = [colon, colon + 1];
  draft.sourceStart = 0;
  draft.sourceEnd = labelEnd(scene, 0, colon);
  draft.content = [colon + 1, end];
  return NO_SPEAKERS.has(scene.tokens.hash[0]) ? null : draft;
}

/** Words before a colon that only tell what follows. */
export const NO_SPEAKERS = hashed(
  'watch update updated updates contributing email contact breaking photo photos video videos gallery correction note editor related more read live exclusive opinion analysis review recap listen full fact here timeline map part chapter question answer warning abstract',
);

/** "Hill: Road will stay shut until spring": one unknown word with a capital before a short sentence. */
function isShortLabel(scene: Scene, colon: number, end: number): boolean {
  const common = scene.bits[0] & ~(Is.GivenName | Is.Male | Is.Female);
  return (
    colon === 1 &&
    common === 0 &&
    end - colon < 14 &&
    end - colon > 4 &&
    scene.tokens.end[0] - scene.tokens.start[0] > 3 &&
    (scene.tokens.flags[2] & Flag.Capital) !== 0
  );
}

/** Polls, papers and officials speak in headlines: "Poll: …". */
function isReporter(scene: Scene, colon: number): boolean {
  return colon <= 3 && scene.has(colon - 1, Is.Media | Is.Body | Is.PersonNoun | Is.Plural);
}

function readHead(v: number, end: number): Draft | null {
  if (end - v < 3) return null;
  const draft = newDraft('headline');
  draft.head = v;
  draft.cue = [v, v + 1];
  draft.sourceStart = 0;
  draft.sourceEnd = v;
  draft.content = [v + 1, end];
  return draft;
}

function readTail(scene: Scene, v: number, end: number): Draft | null {
  for (let comma = v - 1; comma > 1 && comma > v - LONGEST_SOURCE; comma--) {
    if (!scene.isMark(comma, 0x2c)) continue;
    const draft = newDraft('headline');
    draft.head = v;
    draft.cue = [v, end];
    draft.sourceStart = comma + 1;
    draft.sourceEnd = v;
    draft.content = [0, comma];
    return draft.sourceEnd > draft.sourceStart ? draft : null;
  }
  return null;
}

/** Most words of four letters or more have a capital. */
function isTitleCase(scene: Scene, end: number): boolean {
  const { tokens } = scene;
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < end; i++) {
    if (tokens.kind[i] !== Kind.Word || tokens.end[i] - tokens.start[i] < 4) continue;
    words++;
    if ((tokens.flags[i] & Flag.Capital) !== 0) capitals++;
  }
  return words > 2 && capitals * 10 >= words * 9;
}
