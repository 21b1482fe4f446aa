import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { TITLES_AND_SURNAMES } from './nameParts.ts';
import { LEADS, placeOf } from './namePlaces.ts';
import { endOfRun, genderOf, isPlaceAndSurname, readName, Trait } from './nameRuns.ts';
import { modifierAt, readOffice, roleAt } from './offices.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import { phraseEnd } from './phrases.ts';
import { Field, type KnownNames } from './reading.ts';
import type { Scene } from './scene.ts';
import { isPossessive, isTensed } from './verbGroups.ts';

/** Mentions of persons and bodies as flat records; used again for the next paragraph. */
export class People {
  count = 0;
  data: Int32Array = new Int32Array(64 * PERSON_SIZE);

  /** Appends a record and gives its index in `data`. */
  add(start: number, end: number, traits: number): number {
    const at = this.count * PERSON_SIZE;
    if (at + PERSON_SIZE > this.data.length) {
      const wide = new Int32Array(this.data.length * 2);
      wide.set(this.data);
      this.data = wide;
    }
    const { data } = this;
    for (let i = at + Person.Surname; i < at + PERSON_SIZE; i++) data[i] = 0;
    data[at + Person.Start] = start;
    data[at + Person.End] = end;
    data[at + Person.Traits] = traits;
    data[at + Person.Alias] = -1;
    this.count++;
    return at;
  }
}

const SEX = Trait.Male | Trait.Female;

/** Marks whom the sources of `statements` name. */
export function markSpeakers({ data, count }: People, statements: Int32Array, length: number): void {
  const end = count * PERSON_SIZE;
  for (let s = 0; s < length; s += statements[s + Field.Size]) {
    // "the chief of Wa, Naa Sidi": not the first name of the source, but the one that is its name.
    const start = Math.max(statements[s + Field.SourceStart], statements[s + Field.NameStart]);
    if (start < 0) continue;
    const at = firstBehind(data, end, start);
    if (at < end && data[at + Person.Start] < statements[s + Field.SourceEnd])
      data[at + Person.Traits] |= Trait.Speaker;
  }
}

/** Collects the persons and bodies of a paragraph, in order. Linear. */
export function readPeople(scene: Scene, known: KnownNames, people: People): void {
  const { tokens } = scene;
  const { persons, personCount } = tokens;
  people.count = 0;
  let next = 0;
  /** Behind the name read last. */
  let free = 0;
  for (let p = 0; p < personCount; p++) {
    const i = persons[p];
    if (i < free) continue;
    const sex = pronounSex(scene, i);
    if (sex !== 0) {
      if (scene.quote[i] === 0) people.add(tokens.start[i], tokens.end[i], Trait.Pronoun | sex);
      continue;
    }
    while (known[next + 1] <= i) next += 3;
    free = readPerson(scene, i, known, next, people);
  }
}

/** The sex that "he" or "she" tells; 0 for other words. */
function pronounSex(scene: Scene, i: number): number {
  const { he, she } = scene.lexicon.id;
  const word = scene.tokens.code[i];
  return word === he ? Trait.Male : word === she ? Trait.Female : 0;
}

/**
 * Adds who is named from the capital at token `i` on, if anybody is; gives the token behind what was read. The known names
 * from `next` on end behind `i`.
 */
function readPerson(scene: Scene, i: number, known: KnownNames, next: number, people: People): number {
  const { tokens } = scene;
  if ((tokens.flags[i] & Flag.SentenceStart) !== 0) {
    if (scene.has(i, Is.Determiner | Is.PersonNoun)) addDescribed(scene, i, people);
    if (scene.isWord(i, scene.lexicon.id.the)) addDescribedBody(scene, i, people);
  }
  const found = readName(scene, i, scene.count);
  const end = endOfRun();
  if (found === null) {
    if (end === i + 1 && isPlaceAndSurname(scene, i)) {
      // "Paris said": somebody's, if a Valeska Paris is named.
      const at = people.add(tokens.start[i], tokens.end[i], Trait.Single | Trait.Doubtful | placeOf(scene, i, end));
      people.data[at + Person.Surname] = tokens.hash[i];
      if ((people.data[at + Person.Traits] & Trait.Subject) !== 0)
        people.data[at + Person.Traits] |= sexBehind(scene, end);
    } else if (scene.bits[end - 1] !== 0) addBody(scene, i, end, known, next, people);
    return end;
  }
  const { name, last } = found;
  if (
    (found.traits & (Trait.Single | Trait.Titled | Trait.Given)) === Trait.Single &&
    !isSurname(scene, found.start, end)
  )
    return end;
  const traits = found.traits | placeOf(scene, found.start, end);
  const at = people.add(tokens.start[name], tokens.end[end - 1], traits);
  const { data } = people;
  data[at + Person.Surname] = tokens.hash[last];
  data[at + Person.Given] = (traits & Trait.Single) !== 0 ? 0 : tokens.hash[name];
  if (last > name + 1 && scene.isCapital(last - 1)) data[at + Person.Middle] = tokens.hash[last - 1];
  if (known[next] < end && known[next + 1] > last) {
    data[at + Person.Alias] = known[next + 2];
    if (known[next] <= name) data[at + Person.Traits] |= Trait.Known;
  }
  readOffice(scene, found.start, found.title, end, data, at);
  if ((data[at + Person.Traits] & SEX) === 0 && (traits & Trait.Subject) !== 0)
    data[at + Person.Traits] |= sexBehind(scene, end);
  return end;
}

/** Whether a single capital word with no title may be somebody's surname rather than a word like others. */
function isSurname(scene: Scene, i: number, end: number): boolean {
  const ordinary = scene.bits[end - 1] & ~(Is.Male | Is.Female | Is.Particle);
  if (ordinary !== 0 && !TITLES_AND_SURNAMES.has(scene.tokens.hash[end - 1])) return false;
  if ((scene.tokens.flags[i] & Flag.SentenceStart) === 0 || end >= scene.count) return true;
  // "Inflation in March", "Shares of the bank": words with a capital because a sentence starts.
  return (
    scene.tokens.kind[end] !== Kind.Word ||
    isPossessive(scene, end) ||
    isTensed(scene, end) ||
    scene.has(end, Is.Conjunction | Is.Relative)
  );
}

/** A body's name from token `i` to `end`: kept so that "WHO" and "the agency" find it. */
function addBody(scene: Scene, i: number, end: number, known: KnownNames, next: number, people: People): void {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  let last = end;
  // "Ministry of Finance", "Institute for Coastal Studies", "Commission on Presidential Debates"
  while (scene.isWord(last, id.of) || scene.isWord(last, id.for) || scene.isWord(last, id.on)) {
    const next = scene.isWord(last + 1, id.the) ? last + 2 : last + 1;
    if (!scene.isCapital(next) || scene.has(next, Is.Weekday | Is.Month)) break;
    last = next + 1;
    while (scene.isCapital(last)) last++;
  }
  if (last === i + 1) return;
  if (scene.quote[i] !== 0) return;
  const at = people.add(tokens.start[i], tokens.end[last - 1], Trait.Body | placeOf(scene, i, last));
  people.data[at + Person.Surname] = tokens.hash[end - 1];
  if (known[next] <= i && known[next + 1] >= last) people.data[at + Person.Alias] = known[next + 2];
}

/** "A spokeswoman for the zoo met …" at the start of a sentence: somebody whom "she" may mean. */
function addDescribed(scene: Scene, i: number, people: People): void {
  const { tokens } = scene;
  for (let k = i; k < scene.count && k < i + 6; k++) {
    if (tokens.kind[k] !== Kind.Word || scene.has(k, Is.Preposition | Is.Auxiliary)) return;
    if (!scene.has(k, Is.PersonNoun) || scene.has(k, Is.Plural) || scene.isCapital(k + 1)) continue;
    if (scene.has(k + 1, Is.PersonNoun | Is.Title)) continue;
    const end = phraseEnd(scene, i, scene.count, false);
    // "Democratic candidate Rita Holm": named right here.
    for (let m = k + 1; m < end && !scene.has(m, Is.Preposition); m++) if (scene.isCapital(m)) return;
    // "The minister, Tomás Echeverri, …" is named right here.
    if (end <= k || isPossessive(scene, k + 1) || (scene.isMark(end, 0x2c) && scene.isCapital(end + 1))) return;
    const at = people.add(tokens.start[i], tokens.end[end - 1], Trait.Described | LEADS | genderOf(scene.bits[k]));
    if (scene.isWord(i, scene.lexicon.id.the)) people.data[at + Person.Traits] |= Trait.Definite;
    people.data[at + Person.Role] = roleAt(scene, k);
    people.data[at + Person.Modifier] = modifierAt(scene, k, i);
    return;
  }
}

/** "The defence ministry published …" at the start of a sentence: a body that "it" and "the ministry" may mean. */
function addDescribedBody(scene: Scene, i: number, people: People): void {
  const { tokens } = scene;
  if (scene.quote[i] !== 0) return;
  for (let k = i + 1; k < scene.count && k < i + 5; k++) {
    if (tokens.kind[k] !== Kind.Word || scene.isCapital(k) || scene.has(k, Is.Preposition | Is.Auxiliary | Is.Plural))
      return;
    if (!scene.has(k, Is.Body) || scene.has(k, Is.Media) || scene.has(k + 1, Is.PersonNoun | Is.Title | Is.Body))
      continue;
    // "The ministry" is one named elsewhere.
    if (k === i + 1 || isPossessive(scene, k + 1)) return;
    const at = people.add(tokens.start[i], tokens.end[k], Trait.Body | Trait.Described | Trait.Subject);
    people.data[at + Person.Surname] = tokens.hash[k];
    return;
  }
}

const PRONOUN_REACH = 40;
const BODY_PARTS = hashed(
  'head shoulders hand hands eyes face arms hair fist fists voice breath lips brow eyebrow throat forehead glasses hat',
);

/** "Figueroa said she …": the sex that the pronoun of the clause tells, unless another name stands between. */
function sexBehind(scene: Scene, end: number): number {
  const { id } = scene.lexicon;
  const { tokens } = scene;
  for (let k = end; k < scene.count && k < end + PRONOUN_REACH; k++) {
    if ((tokens.flags[k] & Flag.SentenceStart) !== 0 || scene.quote[k] !== 0) return 0;
    if (tokens.kind[k] !== Kind.Word) continue;
    if ((tokens.flags[k] & Flag.Capital) !== 0 && scene.bits[k] === 0) return 0;
    if ((scene.bits[k] & Is.GivenName) !== 0 && scene.isCapital(k)) return 0;
    const word = tokens.code[k];
    // "Figueroa shook her head"
    if (word === id.his || word === id.her) {
      if (BODY_PARTS.has(tokens.hash[k + 1])) return word === id.his ? Trait.Male : Trait.Female;
      continue;
    }
    if (word !== id.he && word !== id.she) continue;
    if (!scene.has(k - 1, Is.Cue | Is.Subordinator)) return 0;
    return word === id.he ? Trait.Male : Trait.Female;
  }
  return 0;
}
