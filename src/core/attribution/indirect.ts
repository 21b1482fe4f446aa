import { Flag, Kind } from '../article/tokens.ts';
import { isAdjunctToComma, isAside, skipAdjuncts } from './adjuncts.ts';
import { isAskedAside, readAskedAside } from './asked.ts';
import { type Draft, newDraft } from './draft.ts';
import { readExtraction } from './extraction.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { opensInitials } from './nominals.ts';
import { isNounRather } from './nounOrVerb.ts';
import { readObject } from './objects.ts';
import { readParticiple } from './participles.ts';
import { readPassive } from './passive.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import { readContentBefore, readInverted } from './preposed.ts';
import { readQuotedAs } from './relayed.ts';
import { readResolution } from './resolutions.ts';
import type { Scene } from './scene.ts';
import { shareSource } from './sharedSources.ts';
import { findSubject, type Subject } from './subjects.ts';
import { trimAside, trimSubject } from './trimSource.ts';
import { isPossessive, readVerbGroup, type VerbGroup, Voice } from './verbGroups.ts';

const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };
const group: VerbGroup = { start: 0, end: 0, voice: Voice.Finite, modal: false, hedged: false };

/**
 * Reads the statement around the cue verb at `v` of the sentence [from, to), if it makes one. `lead` is the outermost
 * statement so far in the sentence: "… and denied", "…, adding" share its source.
 * @returns the draft, or null.
 */
export function readCueVerb(scene: Scene, v: number, from: number, to: number, lead: Draft | null): Draft | null {
  const { lexicon, tokens } = scene;
  const cue = scene.cueOf(v);
  if (cue.grade === '-') return null;
  if (v < 5) {
    const resolution = readResolution(scene, v, from, to, cue);
    if (resolution !== null) return resolution;
  }
  if ((tokens.flags[v] & Flag.Capital) !== 0 && (tokens.flags[v] & Flag.SentenceStart) === 0) return null;
  if (
    cue.isNoun &&
    scene.has(v - 1, Is.Article | Is.Preposition) &&
    !scene.isWord(v - 1, lexicon.id.to) &&
    !isPossessive(scene, v)
  )
    return null;
  if (cue.isNoun && !scene.has(v - 1, Is.Auxiliary | Is.Adverb) && !scene.isWord(v - 1, lexicon.id.to)) {
    // Cheaper than the whole group, and what most of these words come to.
    group.start = v;
    const { forms } = lexicon;
    const verbal = (forms[tokens.code[v]] & (Form.Past | Form.Ing)) !== 0;
    if (!verbal && isNounRather(scene, v, from, group)) return null;
  }
  readVerbGroup(scene, v, from, group);
  const { start, voice } = group;
  if (voice === Voice.Bare || voice === Voice.Infinitive) return null;
  const draft = newDraft('cue-clause');
  draft.head = v;
  draft.cue = [start, group.end];
  draft.hedged = group.hedged;
  if (cue.lemma === 'ask' && isAskedAside(scene, v, from)) return readAskedAside(scene, v, from, to, draft);
  if (cue.lemma === 'quote' || cue.lemma === 'cite') {
    const quoted = readQuotedAs(scene, v, from, to, draft, group);
    if (quoted !== undefined) return quoted;
  }
  if (voice === Voice.Passive) return readPassive(scene, from, to, cue, draft, group);
  if (voice === Voice.Participle) return readParticiple(scene, group, v, from, to, cue, draft, lead);
  if (isNounRather(scene, v, from, group)) return null;
  const inverted = readInverted(scene, v, from, to, draft);
  if (inverted) return draft;
  if (!findSubject(scene, start, from, subject)) {
    if (!subject.conjoined) return null;
    if (!shareSource(scene, start, from, lead, draft)) return null;
    return readObject(scene, v, to, cue, draft) ? draft : null;
  }
  if (scene.has(subject.start, Is.Preposition) && scene.has(subject.start - 1, Is.Relative) && subject.start > from) {
    // "who in 2010 said"
    subject.start--;
    subject.end = subject.start + 1;
  } else if (scene.has(subject.start, Is.Preposition) && !behindPreposition(scene, subject)) return null;
  trimSubject(scene, subject);
  trimAside(scene, subject);
  const subjectStart = subject.start;
  draft.sourceStart = subject.start;
  draft.sourceEnd = subject.end;
  if (readExtraction(scene, group, from, to, cue, draft)) return draft;
  const behind = skipAdjuncts(scene, behindAudience(scene, cue, to, draft), to);
  const closed =
    behind >= to ||
    scene.tokens.kind[behind] === Kind.Mark ||
    isAside(scene, behind) ||
    (scene.isMark(subjectStart - 1, 0x2c) && isAdjunctToComma(scene, behind, to));
  if (closed && readContentBefore(scene, v, subjectStart, from, to, cue, draft, true)) return draft;
  if (readObject(scene, v, to, cue, draft)) return isBarePronoun(scene, draft) && !STANDS.has(cue.lemma) ? null : draft;
  return !closed && readContentBefore(scene, v, subjectStart, from, to, cue, draft, false) ? draft : null;
}

/** "…, the union told Radio Tana.": behind whom it was told to, where nothing else follows; else behind the cue. */
function behindAudience(scene: Scene, cue: Cue, to: number, draft: Draft): number {
  const { end } = group;
  const before = draft.sourceStart - 1;
  // "As the union told Radio Tana, …"
  if (!(scene.isMark(before, 0x2c) || scene.isWord(before, scene.lexicon.id.as))) return end;
  if ((cue.frames & Frame.Addressee) === 0 || !startsPhrase(scene, end)) return end;
  const stop = phraseEnd(scene, end, Math.min(to, end + 16), false);
  const next = skipAdjuncts(scene, stop, to);
  if (stop === end || !(next >= to || scene.isMark(next, 0x2e) || scene.isMark(next, 0x2c))) return end;
  draft.addresseeStart = end;
  draft.addresseeEnd = stop;
  return stop;
}

/** Verbs that tell by themselves what side somebody is on: "endorsed her". */
const STANDS = new Set('support endorse back oppose denounce condemn defend reject approve agree disagree'.split(' '));

/** "scolded him", "asked for them": nothing that a reader could call said. */
function isBarePronoun(scene: Scene, { content }: Draft): boolean {
  return content.length === 2 && content[1] === content[0] + 1 && scene.has(content[0], Is.ObjectPronoun);
}

const OUTSIDE = hashed('outside inside');

/** "In a meeting with the board Trump said": the name right before the verb is the subject. Quantities may stay. */
function behindPreposition(scene: Scene, found: Subject): boolean {
  if (opensInitials(scene, found.start)) return true;
  // "Outside experts"
  if (OUTSIDE.has(scene.tokens.hash[found.start]) && scene.has(found.start + 1, Is.Plural)) return true;
  if (scene.isCapital(found.start) && found.start + 1 < found.end && scene.isCapital(found.start + 1)) return true;
  if (scene.tokens.kind[found.start + 1] === Kind.Number || scene.has(found.start + 1, Is.Article)) {
    if (!scene.isCapital(found.end - 1))
      return (
        scene.has(found.end - 1, Is.PersonNoun | Is.Plural | Is.Body) ||
        scene.tokens.kind[found.start + 1] === Kind.Number
      );
  }
  if (!scene.isCapital(found.end - 1) || found.apposition) return false;
  found.start = found.end - 1;
  return true;
}
