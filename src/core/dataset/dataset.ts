import type { Actor, Dataset, Office, Statement } from './schema.ts';

/** Look-ups in a dataset. Each table is made when it is first asked for. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  actorById(id: string): Actor | undefined;
  statementById(id: string): Statement | undefined;
  /** What an actor has on record, the earliest first, undated statements last. */
  statementsByActor(actorId: string): readonly Statement[];
}

/** Wraps a dataset that was checked before (by the build, or by `parseDataset`). Does no work yet. */
export function loadDataset(dataset: Dataset): DatasetIndex {
  let actors: ReadonlyMap<string, Actor> | undefined;
  let statements: ReadonlyMap<string, Statement> | undefined;
  let bySpeaker: ReadonlyMap<string, readonly Statement[]> | undefined;
  return {
    dataset,
    actorById(id) {
      actors ??= byId(dataset.actors);
      return actors.get(id);
    },
    statementById(id) {
      statements ??= byId(dataset.statements);
      return statements.get(id);
    },
    statementsByActor(actorId) {
      bySpeaker ??= groupBySpeaker(dataset.statements);
      return bySpeaker.get(actorId) ?? [];
    },
  };
}

/**
 * The office an actor held on a day.
 * @param date ISO date. Without it: the office that stands first, the present or last one.
 * @returns the dated office that holds the day (the latest begun, if several do), else one without dates; else null.
 */
export function officeAt(actor: Actor, date?: string | null): Office | null {
  const offices = actor.offices ?? [];
  if (!date) return offices[0] ?? null;
  let best: Office | null = null;
  for (const office of offices) {
    const dated = office.from !== undefined || office.until !== undefined;
    if (!dated || (office.from ?? '') > date || (office.until ?? '9999') < date) continue;
    if (best === null || (office.from ?? '') > (best.from ?? '')) best = office;
  }
  return best ?? offices.find(({ from, until }) => from === undefined && until === undefined) ?? null;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBySpeaker(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.speaker);
    if (group) group.push(statement);
    else groups.set(statement.speaker, [statement]);
  }
  for (const group of groups.values()) group.sort(byDate);
  return groups;
}

/** ISO dates sort as text; "9" stands behind every date. */
function byDate(a: Statement, b: Statement): number {
  const [dateA, dateB] = [a.date ?? '9', b.date ?? '9'];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : 0;
}
