import { Kind } from '../article/tokens.ts';
import { countryAt } from './countries.ts';
import { hashed } from './lexicon/hashed.ts';
import { LEADERS, PARTIES } from './lexicon/roles.ts';
import { Is } from './lexicon.ts';
import { genderOf, Trait } from './nameRuns.ts';
import { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { isPossessive, isTensed } from './verbGroups.ts';

const SEX = Trait.Male | Trait.Female;

/** One number for the office or trade at token `i`, the same for words that mean one: "Sen.", "senator". */
export function roleAt(scene: Scene, i: number): number {
  return scene.lexicon.roleOf[scene.tokens.code[i]] || scene.tokens.hash[i];
}

/** What a description may stand on: "health" of "the health minister", 0 if nothing of the kind stands before `i`. */
export function modifierAt(scene: Scene, i: number, from: number): number {
  if (i <= from || scene.tokens.kind[i - 1] !== Kind.Word) return 0;
  return scene.has(i - 1, Is.Determiner | Is.Preposition | Is.Adverb | Is.Conjunction) ? 0 : scene.tokens.hash[i - 1];
}

/** Fills in what titles before a name and appositions behind it tell: office, land, age, sex. */
export function readOffice(
  scene: Scene,
  start: number,
  title: number,
  end: number,
  data: Int32Array,
  at: number,
): void {
  const { tokens } = scene;
  let office = title;
  if (office < 0 && start > 0 && scene.has(start - 1, Is.PersonNoun) && scene.quote[start - 1] === 0)
    office = start - 1;
  // "House Republican Karl Boone"
  const name = data[at + Person.Start];
  if (office < 0)
    for (let k = start; k < end && tokens.start[k] < name; k++)
      if (scene.has(k, Is.PersonNoun) && !scene.has(k, Is.Plural)) office = k;
  const before = isAppositionOf(scene, start, end) ? start - 2 : -1;
  let country = office > 0 ? landBefore(scene, office) : 0;
  // "Idris Tamm of Kardania"
  if (country === 0 && scene.isWord(end, scene.lexicon.id.of) && scene.isCapital(end + 1))
    country = countryAt(tokens, end + 1);
  if (scene.isMark(end, 0x2c)) {
    let k = end + 1;
    if (tokens.kind[k] === Kind.Number && k + 1 < scene.count) {
      const age = Number.parseInt(tokens.textOf(k), 10);
      if (age < 120) data[at + Person.Age] = age;
      k += scene.isMark(k + 1, 0x2c) ? 2 : 1;
    }
    const head = office < 0 ? appositionHead(scene, k) : -1;
    if (head >= 0) {
      office = head;
      country =
        landBefore(scene, head) ||
        (scene.isWord(head + 1, scene.lexicon.id.of) && scene.isCapital(head + 2)
          ? countryAt(tokens, head + 2)
          : country);
    }
  }
  if (office < 0) office = before;
  data[at + Person.Country] = country;
  // "Secretary of State Jon Husted"
  if (office > 1 && STATE.has(tokens.hash[office]) && scene.isWord(office - 1, scene.lexicon.id.of)) office -= 2;
  if (office < 0) return;
  data[at + Person.Role] = roleAt(scene, office);
  data[at + Person.Modifier] = modifierAt(scene, office, Math.max(0, office - 1));
  if (PARTIES.has(tokens.hash[office])) data[at + Person.Traits] |= Trait.Party;
  if (LEADERS.has(tokens.hash[office])) data[at + Person.Traits] |= Trait.Leader;
  // A widow named Terry is a woman.
  const sex = genderOf(scene.bits[before < 0 ? office : before]) || genderOf(scene.bits[office]);
  if (sex !== 0) data[at + Person.Traits] = (data[at + Person.Traits] & ~SEX) | sex;
}

/** "His mother, Rita Holm, …", "its spokesman, Jo Holm.": the name tells who the one before the comma is. */
export function isAppositionOf(scene: Scene, start: number, end: number): boolean {
  if (start < 3 || !scene.isMark(start - 1, 0x2c) || !scene.has(start - 2, Is.PersonNoun | Is.Title)) return false;
  if (scene.quote[start] !== 0 || scene.has(start - 2, Is.Plural) || scene.isCapital(start - 2)) return false;
  return end >= scene.count || scene.tokens.kind[end] === Kind.Mark;
}

const STATE = hashed('state defense defence interior finance justice security');

/** The land named before the office at `i`: "French President", "Deputy Estonian Finance Minister", "Tunisia’s coach". */
function landBefore(scene: Scene, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (scene.tokens.kind[k] !== Kind.Word) return 0;
    if (isPossessive(scene, k)) continue;
    if (scene.isCapital(k) && !scene.has(k, Is.Title)) return countryAt(scene.tokens, k);
    if (scene.has(k, Is.Determiner | Is.Preposition | Is.Conjunction)) return 0;
  }
  return 0;
}

/** The noun an apposition that starts at `from` has as its head: "a farmer near Ilorin", "the foreign minister"; -1 if none. */
function appositionHead(scene: Scene, from: number): number {
  const { tokens } = scene;
  const article = scene.has(from, Is.Article);
  for (let k = from; k < scene.count && k < from + 8; k++) {
    if (scene.isMark(k, 0x2d)) continue;
    const ends = tokens.kind[k] !== Kind.Word || scene.has(k, Is.Preposition | Is.Relative) || k + 1 === scene.count;
    if (ends) {
      const noun = k - 1;
      if (noun < from + (article ? 1 : 0) || (scene.isCapital(noun) && !scene.has(noun, Is.Title))) return -1;
      return article || scene.has(noun, Is.PersonNoun | Is.Title) ? noun : -1;
    }
    if (scene.has(k, Is.Auxiliary | Is.SubjectPronoun) || isTensed(scene, k)) return -1;
  }
  return -1;
}
