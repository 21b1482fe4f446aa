import { foldWord } from '../article/fold.ts';
import type { Actor, Dataset, Statement } from './schema.ts';
import { stanceAdmitsCode } from './stances.ts';

/** One thing that is wrong with a dataset. */
export interface Problem {
  /** Where, as in JavaScript: "statements[3].code". */
  readonly path: string;
  readonly message: string;
}

/**
 * What the schema cannot say: ids are unique, references lead somewhere, codes fit stances, names have one owner, dates
 * exist. Needs no zod, so that it can run where a dataset is used.
 * @param dataset one that fits the schema.
 * @returns every problem found; empty if the dataset is sound.
 */
export function checkDataset(dataset: Dataset): Problem[] {
  const actorIds = new Set(dataset.actors.map((actor) => actor.id));
  return [
    ...repeatedIds(dataset.actors, 'actors'),
    ...repeatedIds(dataset.statements, 'statements'),
    ...dataset.actors.flatMap((actor, i) => checkActor(actor, `actors[${i}]`)),
    ...checkNames(dataset.actors),
    ...dataset.statements.flatMap((statement, i) => checkStatement(statement, `statements[${i}]`, actorIds)),
  ];
}

/** `name` as names are compared: case, diacritics, kinds of apostrophe and runs of spaces make no difference. */
export function foldName(name: string): string {
  return foldWord(name).trim().replace(/\s+/g, ' ');
}

function repeatedIds(records: readonly { readonly id: string }[], list: string): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${list}[${i}].id`, message: `the id "${id}" is taken` }];
  });
}

function checkActor(actor: Actor, path: string): Problem[] {
  const problems: Problem[] = [];
  actor.aliases.forEach((alias, i) => {
    if (/^the\s/i.test(alias))
      problems.push({ path: `${path}.aliases[${i}]`, message: `"${alias}" starts with "the"` });
  });
  actor.offices?.forEach(({ from, until }, i) => {
    const office = `${path}.offices[${i}]`;
    problems.push(...checkDate(from, `${office}.from`), ...checkDate(until, `${office}.until`));
    if (from && until && from > until) problems.push({ path: office, message: 'the office ends before it begins' });
  });
  return problems;
}

/** A name belongs to one actor, or is marked ambiguous by all who share it. */
function checkNames(actors: readonly Actor[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Actor>();
  actors.forEach((actor, i) => {
    const claim = (name: string, path: string) => {
      const owner = owners.get(foldName(name));
      if (owner && owner !== actor) problems.push({ path, message: `"${name}" is a name of ${owner.id} too` });
      else owners.set(foldName(name), actor);
    };
    claim(actor.name, `actors[${i}].name`);
    actor.aliases.forEach((alias, j) => {
      claim(alias, `actors[${i}].aliases[${j}]`);
    });
    const forms = [actor.name, ...actor.aliases];
    actor.aliases.forEach((alias, j) => {
      if (forms.indexOf(alias) !== j + 1)
        problems.push({ path: `actors[${i}].aliases[${j}]`, message: `"${alias}" stands twice` });
    });
  });
  actors.forEach((actor, i) => {
    actor.ambiguousAliases?.forEach((alias, j) => {
      const owner = owners.get(foldName(alias));
      if (!owner) return;
      const path = `actors[${i}].ambiguousAliases[${j}]`;
      problems.push({ path, message: `"${alias}" is ambiguous here, but a name of ${owner.id} alone there` });
    });
  });
  return problems;
}

function checkStatement(statement: Statement, path: string, actorIds: ReadonlySet<string>): Problem[] {
  const problems = [...checkDate(statement.date, `${path}.date`)];
  for (const key of ['speaker', 'wordsOf'] as const) {
    const actor = statement[key];
    if (actor !== undefined && !actorIds.has(actor))
      problems.push({ path: `${path}.${key}`, message: `there is no actor "${actor}"` });
  }
  if (!stanceAdmitsCode(statement.stance, statement.code)) {
    const message = `the stance "${statement.stance}" does not allow the code ${JSON.stringify(statement.code)}`;
    problems.push({ path: `${path}.code`, message });
  }
  statement.wordings.forEach(({ sources }, i) => {
    sources?.forEach((source, j) => {
      if (source >= statement.sources.length)
        problems.push({ path: `${path}.wordings[${i}].sources[${j}]`, message: `there is no source ${source}` });
    });
  });
  statement.sources.forEach(({ published }, i) => {
    problems.push(...checkDate(published, `${path}.sources[${i}].published`));
  });
  return problems;
}

function checkDate(date: string | undefined, path: string): Problem[] {
  if (date === undefined) return [];
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? [] : [{ path, message: `"${date}" is no day of the calendar` }];
}
