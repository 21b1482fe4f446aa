import { Flag, Kind } from '../article/tokens.ts';
import { countryAt } from './countries.ts';
import type { Draft } from './draft.ts';
import { GENERIC_BODIES, LOOSE_PERSONS, LOOSE_ROLES, PEOPLES } from './lexicon/roles.ts';
import { Is } from './lexicon.ts';
import { viewName } from './namedSources.ts';
import { genderOf, Trait } from './nameRuns.ts';
import { isDash } from './nominals.ts';
import { OWNERS } from './nounCues.ts';
import { modifierAt, roleAt } from './offices.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { closingBracket } from './phrases.ts';
import { type KnownNames, SourceKind } from './reading.ts';
import type { Scene } from './scene.ts';
import { Role, type SourceView } from './sourceView.ts';
import type { Subject } from './subjects.ts';
import { isPossessive } from './verbGroups.ts';

const antecedent: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/** A view of nobody, to be filled. */
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
  clear(view);
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
    // "a call with his deputy, who", "the remarks of the minister, who": the last person of the phrase is meant.
    if (scene.has(end - 1, Is.PersonNoun | Is.Plural) && !scene.isCapital(end - 1))
      for (let i = end - 2; i > start; i--)
        if (
          scene.has(i, Is.Preposition) &&
          !(scene.isWord(i, scene.lexicon.id.of) && scene.has(i - 1, Is.PersonNoun | Is.Title | Is.Body | Is.Plural))
        ) {
          start = i + 1;
          break;
        }
  }
  if (viewPronoun(scene, start, end, view)) return;
  if (!isOneOfPeople(scene, start, end) && viewName(scene, start, end, known, view)) return;
  viewPhrase(scene, start, end, known, view);
}

/** "the Democrat", "the Dutchman". */
function isOneOfPeople(scene: Scene, start: number, end: number): boolean {
  return end - start === 2 && scene.isWord(start, scene.lexicon.id.the) && PEOPLES.has(scene.tokens.hash[start + 1]);
}

function clear(view: SourceView): void {
  view.kind = SourceKind.None;
  view.traits = 0;
  view.plural = false;
  view.nameStart = -1;
  view.nameEnd = -1;
  view.surname = 0;
  view.given = 0;
  view.alias = -1;
  view.role = 0;
  view.modifier = 0;
}

function viewPronoun(scene: Scene, start: number, end: number, view: SourceView): boolean {
  const { id } = scene.lexicon;
  const owner = OWNERS.has(scene.tokens.hash[start]) && end - start === 1;
  const alone = end - start === 1 || isPossessive(scene, start + 1) || scene.isMark(start + 1, 0x2c);
  if (!owner && !(scene.has(start, Is.PersonalPronoun) && alone)) return false;
  view.kind = SourceKind.Pronoun;
  view.nameStart = start;
  view.nameEnd = start + 1;
  if (scene.isWord(start, id.he) || scene.isWord(start, id.his)) view.traits = Trait.Male;
  else if (scene.isWord(start, id.she) || scene.isWord(start, id.her)) view.traits = Trait.Female;
  else if (scene.isWord(start, id.they) || scene.isWord(start, id.their)) view.plural = true;
  else if (scene.has(start, Is.Auxiliary)) {
    // "he'd said", "they've called"
    view.traits = genderOf(scene.bits[start]);
    view.plural = scene.has(start, Is.Plural);
    if (view.traits === 0 && !view.plural) view.kind = SourceKind.Other;
  } else if (!scene.isWord(start, id.it) && !scene.isWord(start, id.its)) view.kind = SourceKind.Other;
  return true;
}

/** "Many farmers - not all -", "Holm Inc. (LON: HLM)": what a dash or a bracket at `i` puts in, unless a name goes on behind it. */
function isPutIn(scene: Scene, i: number, end: number): boolean {
  if (isDash(scene, i)) return true;
  return scene.isMark(i, 0x28) && !scene.isCapital(closingBracket(scene, i, end) + 1);
}

/** A source that names nobody: "the minister", "a senior official", "police". */
function viewPhrase(scene: Scene, start: number, end: number, known: KnownNames, view: SourceView): void {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  let stop = start;
  let preposition = -1;
  for (; stop < end; stop++) {
    if (
      scene.has(stop, Is.Relative) ||
      isPutIn(scene, stop, end) ||
      (scene.isMark(stop, 0x2c) && !scene.isCapital(stop + 1))
    )
      break;
    // "Doctors Without Borders": a capital makes it part of the name.
    if (preposition < 0 && stop > start && scene.has(stop, Is.Preposition) && (tokens.flags[stop] & Flag.Capital) === 0)
      preposition = stop;
  }
  const head = (preposition < 0 ? stop : preposition) - 1;
  // "Velmora’s Harbour News": whose paper it is is no part of its name.
  if (isPossessive(scene, start + 1) && scene.isCapital(start + 2) && scene.has(head, Is.Media)) start += 2;
  view.nameStart = start;
  view.nameEnd = Math.max(stop, start + 1);
  view.traits = genderOf(scene.bits[head]);
  view.plural = scene.has(head, Is.Plural);
  for (let n = 0; n < known.length; n += 3)
    if (known[n] <= start + 1 && known[n + 1] >= head + 1 && known[n + 1] <= view.nameEnd) view.alias = known[n + 2];
  const definite = scene.isWord(start, id.the) || scene.isWord(start, id.this) || scene.isWord(start, id.that);
  const people = isOneOfPeople(scene, start, end);
  const proper = scene.isCapital(head) && !scene.has(head, Is.Title) && !people;
  view.kind = definite && preposition < 0 && !proper ? SourceKind.Description : SourceKind.Other;
  if (head < start || tokens.kind[head] !== Kind.Word) return;
  if (!people && scene.isCapital(head) && head === start + (definite ? 1 : 0)) {
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
    view.role = head > start + 1 ? Role.OtherBody : Role.NamedBody;
    view.surname = head > start + 1 ? 0 : tokens.hash[head];
  } else view.role = roleAt(scene, head);
  if (
    view.role === Role.Body ||
    view.role === Role.Aged ||
    view.role === Role.NamedBody ||
    view.role === Role.OtherBody
  )
    return;
  view.modifier = modifierAt(scene, head, start);
  for (let k = start + 1; k < head; k++)
    if (scene.isCapital(k) && !scene.has(k, Is.Title)) {
      view.given = countryAt(tokens, k);
      if (k === head - 1) view.modifier = 0;
    }
}
