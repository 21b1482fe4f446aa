import * as z from 'zod/mini';
import { datasetSchema } from './schema.ts';

/** The JSON Schema of a dataset, for editors that check a dataset while it is typed. Draft 7: what VS Code reads best. */
export function datasetJsonSchema(): object {
  const schema = z.toJSONSchema(datasetSchema, { io: 'input', target: 'draft-7' });
  return { ...schema, title: 'On the Record dataset', description: 'Who said what: actors and their statements.' };
}
