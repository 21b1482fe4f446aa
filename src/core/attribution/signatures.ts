import type { Place } from './attributed.ts';
import { whoIs } from './mentions.ts';
import { Person } from './person.ts';
import type { Scope } from './scope.ts';
import type { Carried } from './speakers.ts';

const LONGEST_SIGNATURE = 160;

/** Who signs the quotation that ends paragraph `index`, on a line of his own: "— Ludmila Hrubá, director of the food bank". */
export function signedBy(scope: Scope, index: number): (Carried & { readonly dash: Place }) | null {
  if (index + 1 >= scope.to) return null;
  const { text, statements, people } = scope.readings.at(index + 1);
  if (statements.length > 0 || people.length === 0 || text.length > LONGEST_SIGNATURE) return null;
  const dash = /^\s*([—–―]|--?)\s*(?=\p{Lu})/u.exec(text);
  if (dash === null || text.slice(dash[0].length, people[Person.Start]).split(' ').length > MOST_TITLES) return null;
  const start = text.indexOf(dash[1]);
  const paragraph = index + 1;
  return {
    ...whoIs(scope, { paragraph, at: 0 }),
    place: { paragraph, start: people[Person.Start], end: people[Person.End] },
    dash: { paragraph, start, end: start + dash[1].length },
  };
}

/** Words of an office before a name, the name's own place among them. */
const MOST_TITLES = 5;
