import type { Draft } from './draft.ts';
import { mainClauseAfter } from './fronted.ts';
import { type Cue, Is } from './lexicon.ts';
import { groupStart, lightVerb } from './nounCues.ts';
import { readObject } from './objects.ts';
import { phraseEnd } from './phrases.ts';
import { isIng } from './reportsOn.ts';
import type { Scene } from './scene.ts';
import { participleSource } from './sharedSources.ts';
import { isAdverb, type VerbGroup } from './verbGroups.ts';

/* -ing forms: their source stands before them, or is shared with the rest of the sentence. */

/** ", adding that …", "a letter saying …" */
export function readParticiple(
  scene: Scene,
  group: VerbGroup,
  v: number,
  from: number,
  to: number,
  cue: Cue,
  draft: Draft,
  lead: Draft | null,
): Draft | null {
  const leads = Is.Conjunction | Is.Subordinator | Is.Preposition;
  if (group.start === from || (group.start === from + 1 && scene.has(from, leads)))
    return readFronted(scene, v, to, cue, draft);
  if (!participleSource(scene, group.start, from, lead, draft)) return null;
  if (scene.isWord(group.end, scene.lexicon.id.as) || !readObject(scene, v, to, cue, draft)) return null;
  // "…, fearing a war": why it was done, not what was said.
  if (draft.rule === 'belief-object') return null;
  // "members backing Hill | have resigned": the main verb belongs to those who back her.
  const [first, last] = draft.content;
  // "those backing Hill": whom they are for, not what they say.
  if (last === first + 1 && (draft.rule === 'cue-object' || draft.rule === 'cue-preposition')) return null;
  if ((draft.rule === 'cue-object' || draft.rule === 'cue-preposition') && draft.sourceEnd === group.start)
    draft.content = [first, mainVerb(scene, first, last)];
  if (draft.content.length === 2) draft.content = [first, nextParticiple(scene, first, draft.content[1])];
  // "issued a statement saying": the verb that carries the noun belongs to the cue.
  const noun = group.start - 1;
  const carrier = scene.has(noun, Is.CueNoun) ? lightVerb(scene, noun, from) : -1;
  if (carrier >= draft.sourceEnd) draft.cue = [groupStart(scene, carrier, from), draft.cue[1]];
  draft.rule = 'participle';
  return draft;
}

/** "saying it was late and calling him a fool": where the next of several such reports is joined on, or `to`. */
function nextParticiple(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (scene.quote[i] !== 0 || !scene.isWord(i, scene.lexicon.id.and)) continue;
    const v = isAdverb(scene, i + 1) ? i + 2 : i + 1;
    if (!isIng(scene, v) || scene.cueOf(v).grade !== 'V') continue;
    return scene.isMark(i - 1, 0x2c) ? i - 1 : i;
  }
  return to;
}

/** "Calling the vote a farce, Dube walked out": the subject stands behind the comma. */
function readFronted(scene: Scene, v: number, to: number, cue: Cue, draft: Draft): Draft | null {
  const comma = mainClauseAfter(scene, v, Math.min(to, v + 50));
  if (!scene.isMark(comma, 0x2c) || scene.has(v, Is.Preposition)) return null;
  const end = phraseEnd(scene, comma + 1, to, true);
  draft.sourceStart = comma + 1;
  draft.sourceEnd = end;
  if (end <= comma + 1 || !readObject(scene, v, comma, cue, draft)) return null;
  draft.rule = 'participle';
  return draft;
}

/** Where an auxiliary stands that no relative clause or conjunction holds, or `to`. */
function mainVerb(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (scene.quote[i] !== 0 || scene.has(i, Is.Relative | Is.Subordinator | Is.Conjunction | Is.SubjectPronoun))
      return to;
    if (scene.has(i, Is.Auxiliary)) return i;
  }
  return to;
}
