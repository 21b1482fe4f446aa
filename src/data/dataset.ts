import type { Actor, Dataset, Statement } from '../core/dataset/schema.ts';
import packedActors from './actors.json';
import { unpack } from './pack.ts';
import packedStatements from './statements.json';

let actors: Actor[] | undefined;
let statements: Statement[] | undefined;

/**
 * The bundled dataset. The build checks it against the schema, so that nothing has to be parsed again at run time;
 * its two tables are unpacked when they are first asked for.
 */
export const bundledDataset: Dataset = {
  title: 'Reactions to Iran’s attack on Israel, April 2024',
  description:
    'What governments and bodies said in April 2024 about the strike on Damascus, Iran’s attack of 13 April, and the answer to it.',
  license: 'MIT',
  get actors() {
    actors ??= unpack<Actor[]>(packedActors);
    return actors;
  },
  get statements() {
    statements ??= unpack<Statement[]>(packedStatements);
    return statements;
  },
};
