import { ABBREVIATION_CLASS } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import * as lexicon from './namesLexicon.ts';

/** What a word beside a name says about it; see `namesLexicon.ts`. */
export enum Role {
  Title = 1,
  TitlePart = 1 << 1,
  TitleField = 1 << 2,
  OtherTitle = 1 << 3,
  Suffix = 1 << 4,
  SoftSuffix = 1 << 5,
  Follower = 1 << 6,
  Forerunner = 1 << 7,
  Starter = 1 << 8,
  Particle = 1 << 9,
  Given = 1 << 10,
  PersonalPlace = 1 << 11,
  Prefix = 1 << 12,
  OfName = 1 << 13,
  Region = 1 << 14,
  TitleHe = 1 << 15,
  TitleShe = 1 << 16,
  PlaceFirst = 1 << 17,
  Courtesy = 1 << 18,
}

const lists = (): readonly (readonly [Role, readonly string[]])[] => [
  [Role.Title, lexicon.TITLES],
  [Role.TitlePart, lexicon.TITLE_PARTS],
  [Role.TitleField, lexicon.TITLE_FIELDS],
  [Role.OtherTitle, lexicon.OTHER_TITLES],
  [Role.Suffix, lexicon.PLACE_SUFFIXES],
  [Role.SoftSuffix, lexicon.SOFT_SUFFIXES],
  [Role.Follower, lexicon.FOLLOWERS],
  [Role.Forerunner, lexicon.FORERUNNERS],
  [Role.Starter, lexicon.STARTERS],
  [Role.Particle, lexicon.PARTICLES],
  [Role.Given, lexicon.GIVEN_NAMES],
  [Role.PersonalPlace, lexicon.PERSONAL_PLACES],
  [Role.Prefix, lexicon.PLACE_PREFIXES],
  [Role.OfName, lexicon.OF_NAMES],
  [Role.Region, lexicon.REGIONS],
  [Role.TitleHe, lexicon.TITLES_HE],
  [Role.TitleShe, lexicon.TITLES_SHE],
  [Role.PlaceFirst, lexicon.PLACES_FIRST],
  [Role.Courtesy, lexicon.COURTESY],
];

/** Adds the words of the lists to `table`; gives their roles by word id. Ids beyond its end have none. */
export function readRoles(table: WordTable): Int32Array {
  for (const word of lexicon.TITLE_ABBREVIATIONS) table.mark(word, ABBREVIATION_CLASS);
  const entries = lists().map(([role, list]) => ({ role, ids: list.map((word) => table.add(word)) }));
  const roles = new Int32Array(table.size + 1);
  for (const { role, ids } of entries) for (const id of ids) roles[id] |= role;
  return roles;
}
