import { Flag, Kind } from '../article/tokens.ts';
import { countryOf } from './countries.ts';
import type { Draft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { GENERIC_BODIES, LOOSE_PERSONS, LOOSE_ROLES } from './lexicon/roles.ts';
import { Is } from './lexicon.ts';
import { endOfRun, genderOf, type NameRun, readName, Trait } from './nameRuns.ts';
import { modifierAt, roleAt } from './people.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { type KnownNames, SourceKind } from './reading.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
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
  /** Hash of the first name; of a description the land it names, see `countries.ts`. */
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
    while (start < end - 1 && scene.has(start, Is.Preposition)) start++;
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
  const { tokens } = scene;
  for (let i = start; i < end; i++) {
    if (scene.has(i, Is.Relative)) break;
    // "aides to Korhal", "the office of Idris Tamm": the noun before is the one who speaks.
    if (scene.has(i, Is.Preposition) && !leadsToName(scene, start, i, end)) {
      const behind = nameBehindComma(scene, start, i, end);
      if (behind < 0) return false;
      takeName(scene, readName(scene, behind, end) as NameRun, view);
      break;
    }
    if (tokens.kind[i] !== Kind.Word || (tokens.flags[i] & Flag.Capital) === 0) continue;
    const first = i;
    readName(scene, first, end);
    const behind = endOfRun();
    i = behind - 1;
    const more = behind < end && tokens.kind[behind] === Kind.Word;
    if (more && isPossessive(scene, behind) && behind + 1 < end && !isSaying(scene, behind + 1, end)) continue;
    // "the Trump campaign", "Health officials": not yet the name.
    if (more && !isPossessive(scene, behind) && !scene.has(behind, BEHIND_NAME)) continue;
    const list = listEnd(scene, behind, end);
    if (list > 0) {
      view.plural = true;
      view.kind = SourceKind.Other;
      view.nameStart = first;
      view.nameEnd = list;
      return true;
    }
    const found = readName(scene, first, end);
    // "Former Secretary of State Jane Roe": a title is no name while an office goes on; "Fact-checkers", "EB-5".
    if (
      found !== null &&
      found.last === found.name &&
      scene.has(found.name, Is.Title) &&
      scene.isWord(behind, scene.lexicon.id.of)
    )
      continue;
    if (scene.isMark(behind, 0x2d) && (tokens.flags[behind] & Flag.SpaceBefore) === 0) return false;
    if (found === null || isOrdinary(scene, found, start)) return false;
    takeName(scene, found, view);
    break;
  }
  if (view.nameStart < 0) return false;
  view.kind = SourceKind.Name;
  for (let n = 0; n < known.length; n += 3)
    if (known[n] < view.nameEnd && known[n + 1] >= view.nameEnd) {
      view.alias = known[n + 2];
      if (known[n] <= view.nameStart) view.traits |= Trait.Known;
    }
  return true;
}

const BEHIND_NAME = Is.Preposition | Is.Relative | Is.Conjunction | Is.Adverb | Is.Subordinator | Is.Auxiliary;

/** "CEO of the Refugee Council Enver Solomon": an office without article, whose body the name follows directly. */
function leadsToName(scene: Scene, start: number, preposition: number, end: number): boolean {
  if (!scene.isWord(preposition, scene.lexicon.id.of) || !scene.has(preposition - 1, Is.Title | Is.PersonNoun))
    return false;
  if (scene.has(start, Is.Determiner)) return false;
  for (let i = preposition + 1; i < end && i < preposition + 4; i++) {
    if (!scene.isCapital(i)) continue;
    const found = readName(scene, i, end);
    if (found === null || found.name <= i) return false;
    return found.end === end || scene.tokens.kind[found.end] === Kind.Mark || scene.has(found.end, BEHIND_NAME);
  }
  return false;
}

/** "A spokesman for the port, Giorgi Beridze": where the name starts that says who the one described is; -1 if none does. */
function nameBehindComma(scene: Scene, start: number, preposition: number, end: number): number {
  if (!scene.has(preposition - 1, Is.PersonNoun | Is.Title) || scene.has(preposition - 1, Is.Plural)) return -1;
  for (let i = Math.max(start, preposition); i < end && i < preposition + 10; i++) {
    if (!scene.isMark(i, 0x2c)) continue;
    const found = scene.isCapital(i + 1) ? readName(scene, i + 1, end) : null;
    if (found === null || (found.traits & (Trait.Single | Trait.Doubtful)) !== 0) return -1;
    return found.end === end || scene.isMark(found.end, 0x2c) ? i + 1 : -1;
  }
  return -1;
}

const SAYINGS = hashed(
  'answer reply response message verdict comment words advice conclusion explanation reaction remark',
);

/** "Asante’s answer": what somebody says, not somebody of his. */
function isSaying(scene: Scene, i: number, end: number): boolean {
  return i + 1 === end && (scene.has(i, Is.CueNoun) || SAYINGS.has(scene.tokens.hash[i]));
}

/** Behind the last name of a list that goes on at `i`: "…, Iceland and the Faroe Islands"; -1 if no list does. */
function listEnd(scene: Scene, i: number, end: number): number {
  const { and } = scene.lexicon.id;
  let joined = false;
  for (let k = i; k < end; ) {
    if (scene.isMark(k, 0x2c)) k++;
    else if (!scene.isWord(k, and)) break;
    if (scene.isWord(k, and)) {
      joined = true;
      k++;
    }
    if (scene.has(k, Is.Determiner)) k++;
    // "and former Governor Jane Roe"
    for (let skipped = 0; skipped < 3 && k + 1 < end && isLowerNoun(scene, k); skipped++) k++;
    if (k >= end || !scene.isCapital(k)) break;
    readName(scene, k, end);
    k = endOfRun();
    if (joined) return k;
  }
  return -1;
}

function isLowerNoun(scene: Scene, k: number): boolean {
  return (
    scene.tokens.kind[k] === Kind.Word && (scene.tokens.flags[k] & Flag.Capital) === 0 && !scene.has(k, BEHIND_NAME)
  );
}

/** A single capital word that begins a phrase but names nobody: "Police", "Critics", "Norway". */
function isOrdinary(scene: Scene, { name, traits }: NameRun, start: number): boolean {
  if ((traits & (Trait.Single | Trait.Titled)) !== Trait.Single) return false;
  return (
    scene.has(name, Is.PersonNoun | Is.Body | Is.Plural | Is.Determiner | Is.Media) &&
    !scene.has(name, Is.GivenName) &&
    name === start
  );
}

function takeName(scene: Scene, found: NameRun, view: SourceView): void {
  const { tokens } = scene;
  view.nameStart = found.name;
  view.nameEnd = found.end;
  view.surname = tokens.hash[found.last];
  view.given = (found.traits & Trait.Single) !== 0 ? 0 : tokens.hash[found.name];
  view.traits = found.traits;
}

/** What a description stands on, where it is no office or trade. */
export enum Role {
  /** "the company", "the shipbuilder" */
  Body = -1,
  /** "the leader" */
  Leader = -2,
  /** "the woman" */
  Somebody = -3,
  /** "the 54-year-old": the age is the modifier. */
  Aged = -4,
  /** "the ministry": the word stands in the body's name. */
  NamedBody = -5,
}

/** A source that names nobody: "the minister", "a senior official", "police". */
function viewPhrase(scene: Scene, start: number, end: number, known: KnownNames, view: SourceView): void {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  let stop = start;
  let preposition = -1;
  for (; stop < end; stop++) {
    if (scene.has(stop, Is.Relative) || (scene.isMark(stop, 0x2c) && !scene.isCapital(stop + 1))) break;
    if (preposition < 0 && stop > start && scene.has(stop, Is.Preposition)) preposition = stop;
  }
  const head = (preposition < 0 ? stop : preposition) - 1;
  view.nameStart = start;
  view.nameEnd = Math.max(stop, start + 1);
  view.traits = genderOf(scene.bits[head]);
  view.plural = scene.has(head, Is.Plural);
  for (let n = 0; n < known.length; n += 3)
    if (known[n] <= start + 1 && known[n + 1] >= head + 1 && known[n + 1] <= view.nameEnd) view.alias = known[n + 2];
  const definite = scene.isWord(start, id.the) || scene.isWord(start, id.this) || scene.isWord(start, id.that);
  const proper = scene.isCapital(head) && !scene.has(head, Is.Title);
  view.kind = definite && preposition < 0 && !proper ? SourceKind.Description : SourceKind.Other;
  if (head < start || tokens.kind[head] !== Kind.Word) return;
  if (scene.isCapital(head) && head === start + (definite ? 1 : 0)) {
    // "Park said", where a Park Ji-woo is known; "the WHO".
    view.surname = tokens.hash[head];
    view.traits |= Trait.Single;
  }
  if (view.kind !== SourceKind.Description) return;
  const word = tokens.hash[head];
  const age =
    tokens.kind[start + 1] === Kind.Number && tokens.textOf(head) === 'old'
      ? Number.parseInt(tokens.textOf(start + 1), 10)
      : 0;
  if (age > 0) {
    view.role = Role.Aged;
    view.modifier = age;
  } else if (LOOSE_ROLES.has(word)) view.role = Role.Leader;
  else if (view.plural) return;
  else if (LOOSE_PERSONS.has(word)) {
    if (head === start + 1 && stop === end) view.role = Role.Somebody;
  } else if (GENERIC_BODIES.has(word)) view.role = Role.Body;
  else if (scene.has(head, Is.Body | Is.Media) && !scene.has(head, Is.PersonNoun)) {
    // "the appeals court" is not just any court.
    if (head > start + 1) return;
    view.role = Role.NamedBody;
    view.surname = tokens.hash[head];
  } else view.role = roleAt(scene, head);
  if (view.role === Role.Body || view.role === Role.Aged || view.role === Role.NamedBody) return;
  view.modifier = modifierAt(scene, head, start);
  for (let k = start + 1; k < head; k++)
    if (scene.isCapital(k) && !scene.has(k, Is.Title)) {
      view.given = countryOf(tokens.textOf(k));
      if (k === head - 1) view.modifier = 0;
    }
}
