/** What is kept of each mention of somebody. */
export enum Person {
  /** Code units of the name without titles, or of the phrase. */
  Start = 0,
  End = 1,
  /** Hash of the last name; of the only one, if there is one. */
  Surname = 2,
  /** Hash of the first name; 0 if there is one name only. */
  Given = 3,
  Traits = 4,
  /** Alias number of a known actor, -1 for none. */
  Alias = 5,
  /** Office or trade, as `roleAt` numbers it; 0 for none. */
  Role = 6,
  /** Hash of the word before the office: "health" of "health minister". */
  Modifier = 7,
  /** Of the land the office belongs to; see `countries.ts`. */
  Country = 8,
  Age = 9,
  /** Hash of the name before the last one, of three or more: "García" of "José García Ferrer"; 0 for none. */
  Middle = 10,
}
export const PERSON_SIZE = 11;

/** Index of the first record of `people` that ends behind `offset`; they are in order. */
export function firstBehind(people: Int32Array, length: number, offset: number): number {
  let low = 0;
  let high = length / PERSON_SIZE;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle * PERSON_SIZE + Person.End] > offset) high = middle;
    else low = middle + 1;
  }
  return low * PERSON_SIZE;
}

/** One bit of 32 for the hash of a name: where it is not set in a paragraph's `nameBits`, nobody there bears that name. */
export function nameBit(hash: number): number {
  return 1 << (hash & 31);
}

/** The bits of all names in `people`. */
export function nameBitsOf(people: Int32Array): number {
  let bits = 0;
  for (let at = 0; at < people.length; at += PERSON_SIZE)
    bits |=
      nameBit(people[at + Person.Surname]) | nameBit(people[at + Person.Given]) | nameBit(people[at + Person.Middle]);
  return bits;
}
