import type { NameMatcher } from './names.ts';

/**
 * Who an article names, counted over all its paragraphs, so that a surname can be told by a full name elsewhere. Adding
 * and removing are each other's inverse and the order does not matter: a paragraph's mentions go out when it is edited.
 */
export interface NameCensus {
  /** Counts a paragraph's mentions: triples as `NameMatcher.find` pushes them. */
  add(mentions: ArrayLike<number>): void;
  /** Takes out mentions counted before. */
  remove(mentions: ArrayLike<number>): void;
  /**
   * Ids of the actors that a mention with this alias number stands for in this article: one; several for a name they
   * share; none if it is somebody else or only an ordinary word here.
   */
  resolve(alias: number): readonly string[];
  /** Grows with each change that may alter an answer of `resolve`. */
  readonly version: number;
}

const NONE: readonly string[] = [];

/** An empty census for one article. */
export function createNameCensus(matcher: NameMatcher): NameCensus {
  const { indexOf } = matcher;
  /** Mentions by alias number. */
  const counts = new Map<number, number>();
  const named = new Int32Array(matcher.actorIds.length);
  const surnamed = new Int32Array(matcher.actorIds.length);

  function count(mentions: ArrayLike<number>, by: number): void {
    for (let i = 2; i < mentions.length; i += 3) {
      const alias = mentions[i];
      const info = matcher.actorsOf(alias);
      const before = counts.get(alias) ?? 0;
      const after = before + by;
      if (after === 0) counts.delete(alias);
      else counts.set(alias, after);
      if ((before === 0) !== (after === 0)) census.version++;
      if (info.isFull) for (const id of info.actors) named[indexOf.get(id)!] += by;
      else if (info.isSurname) surnamed[indexOf.get(info.actors[0])!] += by;
    }
  }

  function resolve(alias: number): readonly string[] {
    const info = matcher.actorsOf(alias);
    if (info.actors.length === 0 || info.isFull) return info.actors;
    const strangers = counts.has(matcher.strangerOf(alias));
    const sure = info.actors.filter((id) => named[indexOf.get(id)!] > 0);
    if (info.isSurname) return strangers && sure.length === 0 ? NONE : info.actors;
    if (sure.length > 0) return sure;
    if (strangers) return NONE;
    const known = info.actors.filter((id) => surnamed[indexOf.get(id)!] > 0);
    if (known.length > 0) return known;
    return info.actors.length > 1 ? info.actors : NONE;
  }

  const census = {
    add: (m: ArrayLike<number>) => count(m, 1),
    remove: (m: ArrayLike<number>) => count(m, -1),
    resolve,
    version: 0,
  };
  return census;
}
