import { Flag, Kind, NAME_CLASS, type Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import type { Actor } from '../dataset/schema.ts';
import { type Alias, FormKind } from './namesForms.ts';
import {
  hyphenated,
  inAddress,
  inHeadline,
  isJoined,
  isJoinedBefore,
  neighbourLeft,
  neighbourRight,
  opensDateline,
} from './namesNeighbours.ts';
import { readGivenNames, readTitleWords } from './namesOwners.ts';
import { Role } from './namesRoles.ts';

/** The judge's answer where the words are no mention of anybody. */
export const NOBODY = -1;

/** Tells from the words beside a name whether it is the actor's, another person's, a street's or a paper's. */
export interface NameJudge {
  /**
   * @param alias the form found at tokens [start, end); `free` is the token behind the mention before it.
   * @returns an alias number (see `NameMatcher`) or `NOBODY`; then `first` is the mention's first token, title included.
   */
  judge(tokens: Tokens, alias: number, start: number, end: number, free: number): number;
  first: number;
  /** Behind the highest number it answers. */
  readonly refCount: number;
}

/** A judge for `aliases`, whose owners are indexes into `actors`. */
export function createNameJudge(
  actors: readonly Actor[],
  aliases: readonly Alias[],
  table: WordTable,
  roles: Int32Array,
): NameJudge {
  // Read when an actor is first in question: an article names few of them.
  const titles: Set<number>[] = [];
  const given: Set<number>[] = [];
  const titleWords = (owner: number): Set<number> => {
    titles[owner] ??= readTitleWords(actors[owner], table, roles);
    return titles[owner];
  };
  const givenNames = (owner: number): Set<number> => {
    given[owner] ??= readGivenNames(actors[owner], table, roles);
    return given[owner];
  };
  const certain = (actor: number): number => aliases.length + actor;
  const stranger = (alias: number): number => aliases.length + actors.length + alias;
  const roleOf = (tokens: Tokens, i: number): number =>
    tokens.kind[i] === Kind.Word && tokens.code[i] < roles.length ? roles[tokens.code[i]] : 0;

  const isHeadline = (tokens: Tokens, at: number): boolean =>
    inHeadline(tokens, at, (i) => (roleOf(tokens, i) & Role.Starter) !== 0);

  function judge(tokens: Tokens, alias: number, start: number, end: number, free: number): number {
    self.first = start;
    const form = aliases[alias];
    if (inAddress(tokens, start, end)) return NOBODY;
    const right = neighbourRight(tokens, end);
    const rightRole = right < 0 ? 0 : roleOf(tokens, right);
    const rightCapital = right >= 0 && (tokens.flags[right] & Flag.Capital) !== 0;
    if (rightCapital && rightRole & Role.Suffix && !(rightRole & Role.Follower))
      if (!(rightRole & Role.SoftSuffix) || !isHeadline(tokens, start)) return NOBODY;
    if (form.acronym) return alias;
    return form.person
      ? judgePerson(tokens, alias, start, end, free, right, rightRole, rightCapital)
      : judgeBody(tokens, alias, start, end, free, right, rightRole, rightCapital);
  }

  /** States, towns that stand for them, and bodies. */
  function judgeBody(
    tokens: Tokens,
    alias: number,
    start: number,
    end: number,
    free: number,
    right: number,
    rightRole: number,
    rightCapital: boolean,
  ): number {
    if (start === 0 && opensDateline(tokens, end)) return NOBODY;
    if (end - start > 1) return alias;
    const left = neighbourLeft(tokens, start);
    const own = roleOf(tokens, start);
    const personal = (own & Role.PersonalPlace) !== 0;
    if (left >= free) {
      const role = roleOf(tokens, left);
      const capital = (tokens.flags[left] & Flag.Capital) !== 0;
      if (role & Role.Particle) {
        if (tokens.flags[left] & Flag.Capital ? personal : true) return NOBODY;
      } else if (role & Role.Starter && tokens.flags[left] & Flag.SentenceStart) {
        // Only the sentence begins here.
      } else if (capital && !(tokens.flags[left] & Flag.AllCaps && end - start === 1 && !personal)) {
        const headline = isHeadline(tokens, start);
        if (role & Role.Prefix && !headline) return NOBODY;
        if (role & Role.Given && !(role & Role.PlaceFirst)) return NOBODY;
        if (personal && !headline && !isOrdinary(tokens, left, role)) return NOBODY;
      } else if (!capital && left > 0 && left - 1 >= free && tokens.textOf(left) === 'of') {
        if (roleOf(tokens, left - 1) & Role.OfName && tokens.flags[left - 1] & Flag.Capital) return NOBODY;
      }
    }
    if (personal && rightCapital && !(rightRole & Role.Follower) && !startsName(tokens, right)) {
      if (isHeadline(tokens, start) ? inNameList(tokens, start, right) : !(tokens.flags[right] & Flag.AllCaps))
        return NOBODY;
    }
    return isTown(tokens, end) ? NOBODY : alias;
  }

  function judgePerson(
    tokens: Tokens,
    alias: number,
    start: number,
    end: number,
    free: number,
    right: number,
    rightRole: number,
    rightCapital: boolean,
  ): number {
    const form = aliases[alias];
    if (right >= 0 && rightRole & Role.Particle && form.bare && isParticle(tokens, right)) return NOBODY;
    if (rightCapital && !(rightRole & Role.Follower)) {
      const known = startsName(tokens, right) && !(roleOf(tokens, end - 1) & Role.Given);
      if (!known && !(tokens.flags[right] & Flag.AllCaps) && tokens.end[right] - tokens.start[right] > 1) {
        if (!isHeadline(tokens, start)) return NOBODY;
        if (roleOf(tokens, start) & Role.Given && form.bare && inNameList(tokens, start, right)) return NOBODY;
      }
    }
    if (!form.bare) {
      self.first = titleStart(tokens, start, free);
      return alias;
    }
    const joined = hyphenated(tokens, end);
    if (joined >= 0 && roleOf(tokens, joined) & Role.Given) return NOBODY;
    if (isJoined(tokens, end) || isTown(tokens, end)) return NOBODY;
    return judgeLeft(tokens, alias, start, free);
  }

  /** What stands before a surname. */
  function judgeLeft(tokens: Tokens, alias: number, start: number, free: number): number {
    const form = aliases[alias];
    const left = neighbourLeft(tokens, start);
    if (left < free) return isJoinedBefore(tokens, start) ? NOBODY : alias;
    const flags = tokens.flags[left];
    const role = roleOf(tokens, left);
    if (!(flags & Flag.Capital)) return isParticle(tokens, left) ? stranger(alias) : alias;
    const owner = ownerGiven(tokens, form, left, free);
    if (owner >= 0) return certain(owner);
    if (role & Role.OtherTitle && !(role & (Role.Title | Role.TitlePart)))
      return bears(form, tokens.code[left]) ? alias : stranger(alias);
    if (role & Role.Title) return judgeTitle(tokens, alias, start, left, free);
    if (flags & Flag.SentenceStart)
      return role & (Role.Starter | Role.Forerunner | Role.Follower | Role.TitlePart) || /ly$/.test(tokens.textOf(left))
        ? role & Role.Given && !(role & Role.Starter)
          ? stranger(alias)
          : alias
        : isHeadline(tokens, start) && !(role & Role.Given)
          ? alias
          : stranger(alias);
    if (role & Role.Given) return stranger(alias);
    if (isOrdinary(tokens, left, role) || isHeadline(tokens, start)) return alias;
    return stranger(alias);
  }

  function judgeTitle(tokens: Tokens, alias: number, start: number, left: number, free: number): number {
    const form = aliases[alias];
    const title = tokens.code[left];
    const role = roles[title];
    const owners = form.owners.filter((owner) => {
      const pronoun = actors[owner].pronoun;
      return !(role & Role.TitleHe && pronoun === 'she') && !(role & Role.TitleShe && pronoun === 'he');
    });
    if (owners.length === 0) return stranger(alias);
    self.first = titleStart(tokens, start, free);
    if (role & Role.Courtesy && !owners.some((owner) => titleWords(owner).has(title))) return alias;
    const bearers = owners.filter((owner) => titleWords(owner).has(title));
    if (bearers.length === 1) return certain(bearers[0]);
    if (bearers.length === 0 && form.kind === FormKind.Ambiguous) return stranger(alias);
    return alias;
  }

  function bears(form: Alias, title: number): boolean {
    return form.owners.some((owner) => titleWords(owner).has(title));
  }

  /** The owner whose given name stands among the capitalised words before the surname ("Joseph Robinette Biden"). */
  function ownerGiven(tokens: Tokens, form: Alias, left: number, free: number): number {
    for (let i = left, steps = 0; i >= free && i >= 0 && steps < 3; steps++) {
      const word = tokens.code[i];
      if (!(tokens.flags[i] & Flag.Capital)) break;
      for (const owner of form.owners)
        if (word !== 0 && givenNames(owner).has(word)) {
          self.first = titleStart(tokens, i, free);
          return owner;
        }
      if (tokens.flags[i] & Flag.SentenceStart) break;
      i = neighbourLeft(tokens, i);
    }
    return -1;
  }

  /** First token of the title that directly precedes token `at`, or `at`. */
  function titleStart(tokens: Tokens, at: number, free: number): number {
    let first = at;
    for (let i = neighbourLeft(tokens, at); i >= free && i >= 0; ) {
      if (!(tokens.flags[i] & Flag.Capital)) break;
      const role = roleOf(tokens, i);
      if (
        role & Role.TitleField &&
        tokens.kind[i - 1] === Kind.Word &&
        tokens.textOf(i - 1) === 'of' &&
        i - 2 >= free
      ) {
        if (!(roleOf(tokens, i - 2) & Role.Title)) break;
        first = i - 2;
      } else if (role & (Role.Title | Role.OtherTitle)) first = i;
      else if (role & Role.TitlePart && first < at) first = i;
      else break;
      if (tokens.flags[first] & Flag.SentenceStart) break;
      i = neighbourLeft(tokens, first);
    }
    return first;
  }

  /** A capitalised word that is no part of a person's name. */
  function isOrdinary(tokens: Tokens, i: number, role: number): boolean {
    if (tokens.flags[i] & Flag.AllCaps) return true;
    return (role & (Role.Title | Role.TitlePart | Role.Forerunner | Role.Follower)) !== 0;
  }

  function isParticle(tokens: Tokens, i: number): boolean {
    return (roleOf(tokens, i) & Role.Particle) !== 0;
  }

  function startsName(tokens: Tokens, i: number): boolean {
    return (table.classes[tokens.code[i]] & NAME_CLASS) !== 0 && !(roleOf(tokens, i) & Role.Given);
  }

  /** "Austin, Texas". */
  function isTown(tokens: Tokens, end: number): boolean {
    return (
      end + 1 < tokens.count &&
      tokens.kind[end] === Kind.Mark &&
      tokens.code[end] === 0x2c &&
      (roleOf(tokens, end + 1) & Role.Region) !== 0 &&
      (tokens.flags[end + 1] & Flag.Capital) !== 0
    );
  }

  /** "Jordan Smith, Paris Brown and …": capitals that list people, not a headline's. */
  function inNameList(tokens: Tokens, start: number, right: number): boolean {
    const word = tokens.textOf(right);
    if (/(?:s|..[^e]ed|ing)$/i.test(word) || roleOf(tokens, right) & (Role.Starter | Role.Follower)) return false;
    const before = start === 0 || tokens.kind[start - 1] === Kind.Mark || tokens.textOf(start - 1) === 'and';
    const behind =
      right + 1 >= tokens.count || tokens.kind[right + 1] === Kind.Mark || tokens.textOf(right + 1) === 'and';
    return before && behind;
  }

  const self: NameJudge = { judge, first: 0, refCount: aliases.length * 2 + actors.length };
  return self;
}
