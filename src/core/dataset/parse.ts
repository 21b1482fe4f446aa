import { checkDataset, type Problem } from './check.ts';
import { type Dataset, datasetSchema } from './schema.ts';

/**
 * Reads a stranger's value as a dataset. Brings zod with it: for the build and for datasets that are not bundled.
 * @returns the dataset, or all that is wrong with it.
 */
export function parseDataset(
  value: unknown,
): { readonly dataset: Dataset } | { readonly problems: readonly Problem[] } {
  const result = datasetSchema.safeParse(value);
  if (!result.success) {
    return { problems: result.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) };
  }
  const problems = checkDataset(result.data);
  return problems.length > 0 ? { problems } : { dataset: result.data };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
