import { Flag, Kind, LOWER_NAME_CLASS, NAME_CLASS, type Tokens } from '../article/tokens.ts';
import { sameWord, type WordTable } from '../article/wordTable.ts';
import type { Actor } from '../dataset/schema.ts';
import { type Alias, FormKind, readAliases } from './namesForms.ts';
import { createNameJudge, NOBODY } from './namesJudge.ts';
import { readRoles } from './namesRoles.ts';
import { createNameTrie } from './namesTrie.ts';

/** What a mention's alias number stands for. */
export interface AliasInfo {
  /** Ids of the actors it may stand for. None: a stranger who bears an actor's surname. */
  readonly actors: readonly string[];
  /** Names the actor by itself: full name, unmistakable alias, or title and surname that fit one actor. */
  readonly isFull: boolean;
  /** The surname alone, which one actor has. */
  readonly isSurname: boolean;
  /** Takes the rest of the article to tell; see `createNameCensus`. */
  readonly isAmbiguous: boolean;
}

/** Finds the names of known actors. Made once for a dataset; holds no state of any text. */
export interface NameMatcher {
  /**
   * Pushes three numbers for each mention: first token, last token + 1, alias number. Longest match, left to right. The
   * tokens take in a title before the name, not a possessive behind it. Strangers who share a surname are pushed too,
   * for the census to count; `actorsOf` says that they are nobody.
   */
  find(tokens: Tokens, out: number[]): void;
  actorsOf(alias: number): AliasInfo;
  /** The alias number of strangers who bear the name of `alias`. */
  strangerOf(alias: number): number;
  /** Actor ids by index, and their indexes. */
  readonly actorIds: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Behind the highest alias number. */
  readonly aliasCount: number;
}

/** Reads names and aliases of `actors` into a trie over the ids of `table`, to which their words are added. */
export function createNameMatcher(actors: readonly Actor[], table: WordTable): NameMatcher {
  const roles = readRoles(table);
  const aliases = readAliases(actors, table, roles);
  const trie = createNameTrie(aliases);
  const judge = createNameJudge(actors, aliases, table, roles);
  const actorIds = actors.map((actor) => actor.id);
  for (const alias of aliases) {
    table.classes[alias.words[0]] |= (alias.capitals & 1) === 0 ? NAME_CLASS | LOWER_NAME_CLASS : NAME_CLASS;
  }

  function find(tokens: Tokens, out: number[]): void {
    // Token behind the last mention, and behind the last words looked at.
    let free = 0;
    let next = 0;
    for (let k = 0; k < tokens.nameStartCount; k++) {
      const i = tokens.nameStarts[k];
      if (i < next) continue;
      const alias = longest(tokens, i);
      if (alias < 0) continue;
      const end = matchEnd;
      if (!sameLetters(tokens, i, end)) continue;
      if (aliases[alias].kind === FormKind.Lookalike) {
        next = end;
        free = end;
        continue;
      }
      const ref = judge.judge(tokens, alias, i, end, free);
      if (ref === NOBODY) continue;
      out.push(judge.first, end, ref);
      free = end;
      next = end;
    }
  }

  let matchEnd = 0;
  function longest(tokens: Tokens, from: number): number {
    const { kind, code, flags, start, end, count } = tokens;
    let node = 0;
    let best = -1;
    let capitals = 0;
    let allCapitals = 0;
    let position = 0;
    for (let i = from; i < count; i++) {
      let word = 0;
      if (kind[i] === Kind.Word) word = code[i];
      else if (kind[i] === Kind.Number) word = table.find(tokens.hash[i], end[i] - start[i]);
      else if (kind[i] === Kind.Mark) word = -code[i];
      const next = word === 0 ? 0 : trie.step(node, word);
      if (next === 0) {
        const skipped = i > from ? stepOver(tokens, i) : 0;
        if (skipped === 0) break;
        i += skipped - 1;
        continue;
      }
      node = next;
      const bit = position < 31 ? 1 << position : 0;
      if (flags[i] & Flag.Capital) capitals |= bit;
      if (flags[i] & Flag.AllCaps) allCapitals |= bit;
      position++;
      for (let form = trie.formAt(node); form >= 0; form = trie.next[form]) {
        if ((trie.capitals[form] & ~capitals) !== 0 || (trie.allCapitals[form] & ~allCapitals) !== 0) continue;
        if (aliases[form].needsThe && !followsThe(tokens, from)) continue;
        best = form;
        matchEnd = i + 1;
        break;
      }
    }
    return best;
  }

  /** Word ids rest on hashes; a name is claimed only where its letters are there. */
  function sameLetters(tokens: Tokens, from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const id = tokens.code[i];
      if (tokens.kind[i] !== Kind.Word || id === 0) continue;
      if (!sameWord(table.word(id), tokens.text, tokens.start[i], tokens.end[i])) return false;
    }
    return true;
  }

  function followsThe(tokens: Tokens, at: number): boolean {
    return at > 0 && tokens.kind[at - 1] === Kind.Word && tokens.end[at - 1] - tokens.start[at - 1] === 3
      ? tokens.textOf(at - 1).toLowerCase() === 'the'
      : false;
  }

  return {
    find,
    actorsOf: createAliasInfos(aliases, actorIds),
    strangerOf: (alias) => aliases.length + actorIds.length + alias,
    actorIds,
    indexOf: new Map(actorIds.map((id, index) => [id, index])),
    aliasCount: judge.refCount,
  };
}

/**
 * How many tokens from `i` on stand inside a name without being part of it: a hyphen, the dot of "No. 10", a middle
 * initial, a nickname in quotation marks.
 */
function stepOver(tokens: Tokens, i: number): number {
  const { kind, code, flags, start, end, count } = tokens;
  if (i + 1 >= count) return 0;
  if (kind[i] === Kind.Mark) {
    if (flags[i] & Flag.SpaceBefore) return 0;
    if (code[i] === 0x2e) return end[i - 1] - start[i - 1] <= 3 ? 1 : 0;
    return (code[i] === 0x2d || code[i] === 0x2010 || code[i] === 0x2011) && !(flags[i] & Flag.SpaceAfter) ? 1 : 0;
  }
  if (kind[i] === Kind.Quote)
    return i + 3 < count && kind[i + 1] === Kind.Word && kind[i + 2] === Kind.Quote && flags[i + 1] & Flag.Capital
      ? 3
      : 0;
  if (kind[i] !== Kind.Word || !(flags[i] & Flag.Capital)) return 0;
  const length = end[i] - start[i];
  return length === 1 || (flags[i] & Flag.Dotted && length <= 4 && tokens.text.charCodeAt(start[i] + 1) === 0x2e)
    ? 1
    : 0;
}

/** Alias numbers: first the forms, then each actor "named for certain", then for each form the strangers who bear it. */
function createAliasInfos(aliases: readonly Alias[], actorIds: readonly string[]): (alias: number) => AliasInfo {
  const stranger: AliasInfo = { actors: [], isFull: false, isSurname: false, isAmbiguous: false };
  const infos: AliasInfo[] = aliases.map((alias) => ({
    actors: alias.owners.map((owner) => actorIds[owner]),
    isFull: alias.kind === FormKind.Full,
    isSurname: alias.kind === FormKind.Surname,
    isAmbiguous: alias.kind === FormKind.Ambiguous,
  }));
  for (const id of actorIds) infos.push({ actors: [id], isFull: true, isSurname: false, isAmbiguous: false });
  return (alias) => infos[alias] ?? stranger;
}
