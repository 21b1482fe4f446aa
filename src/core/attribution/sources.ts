import { Flag, Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { Is } from './lexicon.ts';
import { genderOf, readName, Trait } from './people.ts';
import { type KnownNames, SourceKind } from './reading.ts';
import type { Scene } from './scene.ts';

/** How a source names its speaker. One object, filled again. */
export interface SourceView {
  kind: SourceKind;
  traits: number;
  plural: boolean;
  /** Tokens of the name without title; -1 if none. */
  nameStart: number;
  nameEnd: number;
  surname: number;
  given: number;
  alias: number;
}

/** Looks at the source of `draft` and fills `view`. */
export function viewSource(scene: Scene, draft: Draft, known: KnownNames, view: SourceView): void {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  const start = draft.sourceStart;
  const end = draft.sourceEnd;
  view.kind = SourceKind.None;
  view.traits = 0;
  view.plural = false;
  view.nameStart = -1;
  view.nameEnd = -1;
  view.surname = 0;
  view.given = 0;
  view.alias = -1;
  if (start < 0) return;
  if (scene.has(start, Is.Relative) && end - start === 1) {
    view.kind = SourceKind.Relative;
    return;
  }
  if (
    scene.has(start, Is.PersonalPronoun) &&
    (end - start === 1 || (tokens.flags[start + 1] & Flag.Possessive) !== 0 || scene.isMark(start + 1, 0x2c))
  ) {
    view.kind = SourceKind.Pronoun;
    if (scene.isWord(start, id.he)) view.traits = Trait.Male;
    else if (scene.isWord(start, id.she)) view.traits = Trait.Female;
    else if (scene.isWord(start, id.they) || scene.isWord(start, id.we)) view.plural = true;
    return;
  }
  // The first name before a relative clause or the third comma.
  let lists = 0;
  let prepositional = false;
  for (let i = start; i < end; i++) {
    if (scene.has(i, Is.Relative)) break;
    if (scene.isMark(i, 0x2c)) prepositional = false;
    if (scene.has(i, Is.Preposition)) prepositional = true;
    if (tokens.kind[i] !== Kind.Word || (tokens.flags[i] & Flag.Capital) === 0) {
      if ((scene.isWord(i, id.and) || scene.isWord(i, id.or)) && view.nameStart >= 0) lists++;
      continue;
    }
    const found = readName(scene, i, end);
    if (found === null) continue;
    const possessive = found.end < end && (tokens.flags[found.end] & Flag.Possessive) !== 0;
    if (
      view.nameStart < 0 &&
      !prepositional &&
      !possessive &&
      !(scene.has(start, Is.Determiner) && (found.traits & Trait.Titled) === 0 && isCommon(scene, found.end, end))
    ) {
      view.nameStart = found.name;
      view.nameEnd = found.end;
      view.surname = tokens.hash[found.last];
      view.given = found.last === found.name ? 0 : tokens.hash[found.name];
      view.traits = found.traits;
    } else if (lists > 0) lists++;
    i = found.end - 1;
  }
  view.plural = lists > 1;
  if (view.nameStart >= 0) {
    view.kind = SourceKind.Name;
    for (let n = 0; n < known.length; n += 3)
      if (known[n] < view.nameEnd && known[n + 1] > view.nameStart) view.alias = known[n + 2];
    return;
  }
  const first = scene.bits[start];
  let gender = 0;
  let personal = false;
  for (let i = start; i < end && !scene.has(i, Is.Relative) && !scene.isMark(i, 0x2c); i++) {
    if (scene.has(i, Is.PersonNoun | Is.Title)) personal = true;
    gender |= genderOf(scene.bits[i]);
    if (scene.has(i, Is.Plural)) view.plural = true;
  }
  view.traits = gender === 3 ? 0 : gender;
  for (let n = 0; n < known.length; n += 3)
    if (known[n] < end && known[n + 1] > start && known[n] <= start + 1) view.alias = known[n + 2];
  view.kind =
    personal && (first & Is.Determiner) !== 0 && !scene.isWord(start, id.a) && !scene.isWord(start, id.an)
      ? SourceKind.Description
      : SourceKind.Other;
}

/** A lower-case noun follows directly: "the Trump campaign". */
function isCommon(scene: Scene, i: number, end: number): boolean {
  return i < end && scene.tokens.kind[i] === Kind.Word && !scene.has(i, Is.Preposition | Is.Relative | Is.Conjunction);
}
