import type { Actor, Dataset, Statement } from '../core/dataset/schema.ts';
import actors from './actors.json';
import statements from './statements.json';

/**
 * The bundled dataset. The build checks it against the schema, so that nothing has to be parsed again at run time;
 * in the production build its two tables are packed, and unpacked when they are first asked for.
 */
export const bundledDataset: Dataset = {
  title: 'Reactions to Iran’s attack on Israel, April 2024',
  description:
    'What governments and bodies said in April 2024 about the strike on Damascus, Iran’s attack of 13 April, and the answer to it.',
  license: 'MIT',
  get actors() {
    return actors as Actor[];
  },
  get statements() {
    return statements as Statement[];
  },
};
