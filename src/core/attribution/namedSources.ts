import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { endOfRun, type NameRun, readName, Trait } from './nameRuns.ts';
import { opensInitials } from './nominals.ts';
import { OWNERS } from './nounCues.ts';
import { behindParty } from './phraseJoins.ts';
import { type KnownNames, SourceKind } from './reading.ts';
import type { Scene } from './scene.ts';
import type { SourceView } from './sourceView.ts';
import { isPossessive } from './verbGroups.ts';

/** A source that names somebody, or several: fills `view`, or gives false. */
export function viewName(scene: Scene, start: number, end: number, known: KnownNames, view: SourceView): boolean {
  const { tokens } = scene;
  for (let i = start; i < end; i++) {
    if (scene.has(i, Is.Relative)) break;
    // "some clerks, such as Jane Roe"
    if (scene.isWord(i, scene.lexicon.id.such)) return false;
    // "aides to Korhal", "the office of Idris Tamm": the noun before is the one who speaks.
    if (scene.has(i, Is.Preposition) && !opensInitials(scene, i) && !leadsToName(scene, start, i, end)) {
      const behind = nameBehindComma(scene, start, i, end);
      if (behind < 0) return false;
      takeName(scene, readName(scene, behind, end) as NameRun, view);
      break;
    }
    if (tokens.kind[i] !== Kind.Word || (tokens.flags[i] & Flag.Capital) === 0) continue;
    // "One of them, …", "A student, …": the capital of the sentence.
    if (i === start && !scene.isCapital(i) && (scene.isWord(i, scene.lexicon.id.one) || scene.has(i, Is.Article)))
      continue;
    const first = i;
    readName(scene, first, end);
    const behind = endOfRun();
    i = behind - 1;
    const more = behind < end && tokens.kind[behind] === Kind.Word;
    // "the Transport Workers’ Union", "Democrats’ leader Jane Roe"
    if (isLoneApostrophe(scene, behind) && behind + 1 < end) continue;
    if (more && isPossessive(scene, behind) && behind + 1 < end && !isSaying(scene, behind + 1, end)) continue;
    // "the Trump campaign", "Health officials": not yet the name.
    if (more && !isPossessive(scene, behind) && !scene.has(behind, BEHIND_NAME)) continue;
    const list = listEnd(scene, behindParty(scene, behind, end), end);
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
    if (scene.isMark(behind, 0x2d) && (tokens.flags[behind] & Flag.SpaceBefore) === 0) {
      // "Lisbon-based analyst Jane Roe"
      if (behind + 2 >= end || scene.isCapital(behind + 1)) return false;
      i = behind + 1;
      continue;
    }
    // "the Chamber of Commerce": one word with an article, and its name goes on.
    if (
      found !== null &&
      (found.traits & (Trait.Single | Trait.Titled | Trait.Given)) === Trait.Single &&
      scene.isWord(start, scene.lexicon.id.the) &&
      first === start + 1 &&
      scene.isWord(behind, scene.lexicon.id.of) &&
      scene.isCapital(behind + 1)
    )
      return false;
    if (found === null || isOrdinary(scene, found, start) || isCapitalOffice(scene, found, start)) return false;
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

function isLoneApostrophe(scene: Scene, i: number): boolean {
  return (
    scene.tokens.kind[i] === Kind.Quote &&
    scene.quote[i] === 0 &&
    (scene.tokens.flags[i] & (Flag.SpaceBefore | Flag.SpaceAfter)) === Flag.SpaceAfter
  );
}

const BEHIND_NAME = Is.Preposition | Is.Relative | Is.Conjunction | Is.Adverb | Is.Subordinator | Is.Auxiliary;

/** "CEO of the Refugee Council Enver Solomon": an office without article, whose body the name follows directly. */
function leadsToName(scene: Scene, start: number, preposition: number, end: number): boolean {
  const { id } = scene.lexicon;
  if (
    !(scene.isWord(preposition, id.of) || scene.isWord(preposition, id.for)) ||
    !scene.has(preposition - 1, Is.Title | Is.PersonNoun)
  )
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
  const { id } = scene.lexicon;
  // "one of them, retired teacher Giorgi Beridze"
  const one = scene.isWord(preposition - 1, id.one) && scene.isWord(preposition, id.of);
  if (!one && (!scene.has(preposition - 1, Is.PersonNoun | Is.Title) || scene.has(preposition - 1, Is.Plural)))
    return -1;
  for (let i = Math.max(start, preposition); i < end && i < preposition + 10; i++) {
    if (!scene.isMark(i, 0x2c)) continue;
    // "…, the economist Giorgi Beridze"
    let first = i + 1;
    while (
      first < i + 5 &&
      !scene.isCapital(first) &&
      scene.tokens.kind[first] === Kind.Word &&
      !scene.has(first, BEHIND_NAME)
    )
      first++;
    if (first > i + 1 && !scene.has(first - 1, Is.PersonNoun | Is.Title | Is.Determiner)) return -1;
    const found = scene.isCapital(first) ? readName(scene, first, end) : null;
    if (found === null || (found.traits & (Trait.Single | Trait.Doubtful)) !== 0) return -1;
    return found.end === end || scene.isMark(found.end, 0x2c) ? first : -1;
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
    // "Hill and her co-authors"
    if (joined && OWNERS.has(scene.tokens.hash[k])) return endOfList(scene, k, end);
    if (scene.has(k, Is.Determiner)) k++;
    // "and former Governor Jane Roe"
    for (let skipped = 0; skipped < 3 && k + 1 < end && isLowerNoun(scene, k); skipped++) k++;
    if (k >= end || !scene.isCapital(k)) break;
    readName(scene, k, end);
    let last = endOfRun();
    // "former Velmora premier Jane Roe"
    if (scene.has(last, Is.PersonNoun | Is.Title) && scene.isCapital(last + 1)) {
      readName(scene, last + 1, end);
      last = endOfRun();
    }
    k = behindParty(scene, last, end);
    // "the Fire and Rescue and Coast Service"
    if (!joined || scene.isWord(k, and)) continue;
    // "Velmora and European allies"
    let behind = last;
    while (behind < end && isLowerNoun(scene, behind)) behind++;
    return behind;
  }
  return -1;
}

/** Where the last of a list, described at `k`, ends. */
function endOfList(scene: Scene, k: number, end: number): number {
  let i = k;
  while (i < end && !scene.isMark(i, 0x2c)) i++;
  return i;
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
    // "three moderate Republicans"
    (name === start || scene.has(name, Is.Plural))
  );
}

/** "the Prime Minister": an office with capitals. */
function isCapitalOffice(scene: Scene, { name, traits }: NameRun, start: number): boolean {
  return (traits & Trait.Single) !== 0 && scene.has(start, Is.Determiner) && scene.has(name, Is.Title);
}

function takeName(scene: Scene, found: NameRun, view: SourceView): void {
  const { tokens } = scene;
  view.nameStart = found.name;
  view.nameEnd = found.end;
  view.surname = tokens.hash[found.last];
  view.given = (found.traits & Trait.Single) !== 0 ? 0 : tokens.hash[found.name];
  view.traits = found.traits;
}
