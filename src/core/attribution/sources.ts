// NOTE to ATTRIBUTION (18:34, remove only by SPEAKERS): the SPEAKERS helper is writing resolve.ts, speakers.ts, pronouns.ts, descriptions.ts right now (name and pronoun resolution, carried speakers, dates of statements) on top of your people.ts/sources.ts/details.ts/dates.ts as they stand. Please COMMIT yours now, write nothing in resolve.ts, and leave people/sources/dates/details to SPEAKERS from here on.
import { Flag, Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { Is } from './lexicon.ts';
import { endOfRun, genderOf, modifierAt, readName, roleAt, Trait } from './people.ts';
import { type KnownNames, SourceKind } from './reading.ts';
import type { Scene } from './scene.ts';
import { phraseEndingAt, type Subject } from './subjects.ts';
import { isPossessive } from './verbGroups.ts';

/** How a source names its speaker. One object, filled again. */
export interface SourceView {
  kind: SourceKind;
  traits: number;
  plural: boolean;
  /** Tokens of the name without title, or of the noun phrase without what is set off by commas; -1 if none. */
  nameStart: number;
  nameEnd: number;
  surname: number;
  given: number;
  alias: number;
  role: number;
  modifier: number;
}

const antecedent: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

export function newView(): SourceView {
  return {
    kind: SourceKind.None,
    traits: 0,
    plural: false,
    nameStart: -1,
    nameEnd: -1,
    surname: 0,
    given: 0,
    alias: -1,
    role: 0,
    modifier: 0,
  };
}

/** Looks at the source of `draft` and fills `view`. */
export function viewSource(scene: Scene, draft: Draft, known: KnownNames, view: SourceView): void {
  Object.assign(view, EMPTY_VIEW);
  let start = draft.sourceStart;
  let end = draft.sourceEnd;
  if (start < 0) return;
  if (end - start === 1 && scene.has(start, Is.Relative)) {
    // who, which: the noun phrase before it is meant.
    const before = scene.isMark(start - 1, 0x2c) ? start - 2 : start - 1;
    const sentence = scene.sentences[scene.sentenceAt(start)];
    view.kind = SourceKind.Relative;
    if (before < sentence || !phraseEndingAt(scene, before, sentence, antecedent)) return;
    ({ start, end } = antecedent);
  }
  if (viewPronoun(scene, start, end, view)) return;
  if (viewName(scene, start, end, known, view)) return;
  viewPhrase(scene, start, end, known, view);
}

const EMPTY_VIEW = newView();

function viewPronoun(scene: Scene, start: number, end: number, view: SourceView): boolean {
  const { id } = scene.lexicon;
  const owner =
    (scene.isWord(start, id.his) ||
      scene.isWord(start, id.her) ||
      scene.isWord(start, id.their) ||
      scene.isWord(start, id.its)) &&
    end - start === 1;
  const alone = end - start === 1 || isPossessive(scene, start + 1) || scene.isMark(start + 1, 0x2c);
  if (!owner && !(scene.has(start, Is.PersonalPronoun) && alone)) return false;
  view.kind = SourceKind.Pronoun;
  view.nameStart = start;
  view.nameEnd = start + 1;
  if (scene.isWord(start, id.he) || scene.isWord(start, id.his)) view.traits = Trait.Male;
  else if (scene.isWord(start, id.she) || scene.isWord(start, id.her)) view.traits = Trait.Female;
  else if (scene.isWord(start, id.they) || scene.isWord(start, id.their)) view.plural = true;
  else if (!scene.isWord(start, id.it) && !scene.isWord(start, id.its)) view.kind = SourceKind.Other;
  return true;
}

function viewName(scene: Scene, start: number, end: number, known: KnownNames, view: SourceView): boolean {
  const { tokens, lexicon } = scene;
  let names = 0;
  let joined = false;
  for (let i = start; i < end; i++) {
    if (scene.has(i, Is.Relative)) break;
    if (scene.isMark(i, 0x2c)) {
      if (names > 0 && !scene.isCapital(i + 1)) break;
      continue;
    }
    if (scene.has(i, Is.Preposition) && names === 0) return false;
    if (tokens.kind[i] !== Kind.Word || (tokens.flags[i] & Flag.Capital) === 0) {
      if (scene.isWord(i, lexicon.id.and)) joined = true;
      continue;
    }
    const found = readName(scene, i, end);
    if (found === null) {
      const behind = endOfRun();
      // A body: the phrase itself is the name.
      if (names === 0 && !(behind < end && tokens.kind[behind] === Kind.Word)) return false;
      if (names > 0 && joined) names++;
      i = Math.max(i, behind - 1);
      continue;
    }
    const follows = found.end < end;
    if (follows && isPossessive(scene, found.end)) {
      if (names === 0 && found.end + 1 >= end) {
        takeName(scene, found, view);
        names = 1;
      }
    } else if (names === 0) {
      const noun =
        follows &&
        tokens.kind[found.end] === Kind.Word &&
        !scene.has(found.end, Is.Preposition | Is.Relative | Is.Conjunction);
      const ordinary =
        (found.traits & (Trait.Single | Trait.Titled)) === Trait.Single &&
        scene.has(found.name, Is.PersonNoun | Is.Body | Is.Plural | Is.Determiner | Is.Media);
      // "the Trump campaign", "Health officials": no person yet.
      if (!noun && !ordinary) {
        takeName(scene, found, view);
        names = 1;
        if (
          scene.has(found.end, Is.Preposition) &&
          (found.traits & Trait.Single) !== 0 &&
          (found.traits & Trait.Titled) === 0 &&
          scene.bits[found.name] !== 0
        )
          return false;
      }
    } else if (joined) names++;
    i = found.end - 1;
  }
  if (names === 0) return false;
  if (names > 1) {
    view.plural = true;
    view.kind = SourceKind.Other;
    view.nameStart = start;
    view.nameEnd = end;
    view.surname = 0;
    view.given = 0;
    view.traits = 0;
    return true;
  }
  view.kind = SourceKind.Name;
  for (let n = 0; n < known.length; n += 3)
    if (known[n] < view.nameEnd && known[n + 1] > view.nameStart) view.alias = known[n + 2];
  return true;
}

function takeName(scene: Scene, found: NonNullable<ReturnType<typeof readName>>, view: SourceView): void {
  const { tokens } = scene;
  view.nameStart = found.name;
  view.nameEnd = found.end;
  view.surname = tokens.hash[found.last];
  view.given = (found.traits & Trait.Single) !== 0 ? 0 : tokens.hash[found.name];
  view.traits = found.traits;
}

/** Stands for "the company", "the ministry" among roles. */
export const BODY_ROLE = -1;

/** A source that names nobody: "the minister", "a senior official", "police". */
function viewPhrase(scene: Scene, start: number, end: number, known: KnownNames, view: SourceView): void {
  const { id } = scene.lexicon;
  let stop = start;
  let gender = 0;
  let role = -1;
  for (; stop < end; stop++) {
    if (scene.has(stop, Is.Relative) || (scene.isMark(stop, 0x2c) && !scene.isCapital(stop + 1))) break;
    if (role < 0 && stop > start && scene.has(stop, Is.Preposition)) role = stop;
  }
  const head = (role < 0 ? stop : role) - 1;
  gender = genderOf(scene.bits[head]);
  view.nameStart = start;
  view.nameEnd = Math.max(stop, start + 1);
  view.traits = gender;
  view.plural = scene.has(head, Is.Plural);
  view.role = scene.has(head, Is.PersonNoun | Is.Title) ? roleAt(scene, head) : 0;
  if (view.role === 0 && scene.has(head, Is.Body | Is.Media)) view.role = BODY_ROLE;
  view.modifier = view.role > 0 ? modifierAt(scene, head, start) : 0;
  for (let n = 0; n < known.length; n += 3)
    if (known[n] <= start + 1 && known[n + 1] >= head + 1 && known[n + 1] <= view.nameEnd) view.alias = known[n + 2];
  const definite = scene.isWord(start, id.the) || scene.isWord(start, id.this);
  view.kind = definite && role < 0 ? SourceKind.Description : SourceKind.Other;
}
