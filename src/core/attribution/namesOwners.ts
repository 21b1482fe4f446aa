import { foldWord } from '../article/fold.ts';
import { readTokens } from '../article/lexer.ts';
import { ownCopy } from '../article/ownCopy.ts';
import { Flag, Kind, Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import type { Actor } from '../dataset/schema.ts';
import { Role } from './namesRoles.ts';

/** Working room. */
const tokens = new Tokens();

/** Ids of the title words that the actor is known by. */
export function readTitleWords(actor: Actor, table: WordTable, roles: Int32Array): Set<number> {
  const found = new Set<number>();
  const texts = [...(actor.offices ?? []).map((office) => office.title), ...actor.aliases];
  for (const text of texts) {
    readTokens(ownCopy(text), table, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const id = tokens.code[i];
      if (tokens.kind[i] === Kind.Word && id < roles.length && roles[id] & (Role.Title | Role.OtherTitle))
        found.add(id);
    }
  }
  return found;
}

/** Ids of the given names in the actor's name and aliases. */
export function readGivenNames(actor: Actor, table: WordTable, roles: Int32Array): Set<number> {
  const found = new Set<number>();
  if (actor.kind !== 'person') return found;
  for (const text of [actor.name, ...actor.aliases]) {
    // A surname of two parts, such as "Ben Gvir" or "Bagheri Kani", begins with no given name.
    if (text !== actor.name && foldWord(actor.name).replaceAll('-', ' ').endsWith(foldWord(text).replaceAll('-', ' ')))
      continue;
    readTokens(ownCopy(text), table, tokens);
    if (tokens.count < 2 || tokens.kind[0] !== Kind.Word || tokens.flags[0] & Flag.Dotted) continue;
    const id = tokens.code[0];
    if (id !== 0 && !(id < roles.length && roles[id] & (Role.Title | Role.OtherTitle | Role.Particle))) found.add(id);
  }
  return found;
}
