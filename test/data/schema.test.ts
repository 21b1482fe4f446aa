import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetJsonSchema } from '../../src/core/dataset/jsonSchema.ts';
import { parseDataset } from '../../src/core/dataset/parse.ts';
import { bundledDataset } from '../../src/data/dataset.ts';

const good = () => structuredClone(bundledDataset) as unknown as Record<string, unknown[]>;

/** Where the reader of a broken dataset is pointed to. */
function problemPaths(value: unknown): string[] {
  const result = parseDataset(value);
  return 'problems' in result ? result.problems.map(({ path }) => path) : [];
}

describe('schema', () => {
  test('reads the bundled dataset, and changes nothing in it', () => {
    const result = parseDataset(good());
    expect(result).toEqual({ dataset: bundledDataset });
  });

  test.each([
    ['null', null, ''],
    ['an array', [], ''],
    ['no statements', { ...good(), statements: undefined }, 'statements'],
    ['an unknown field', { ...good(), colour: 'red' }, ''],
  ])('refuses %s', (_, value, path) => {
    expect(problemPaths(value)).toContain(path);
  });

  test.each([
    ['quotation', 'spoken'],
    ['stance', 'neutral'],
    ['code', '256'],
    ['code', 256],
    ['date', '2024-13-01'],
    ['wordings', []],
    ['sources', []],
    ['paraphrase', ''],
    ['speaker', 'Emmanuel Macron'],
  ])('refuses a statement whose %s is %j', (field, value) => {
    const dataset = good();
    Object.assign(dataset.statements[3] as object, { [field]: value });
    expect(problemPaths(dataset)).toContain(`statements[3].${field}`);
  });

  test('refuses a source that is no web address', () => {
    const dataset = structuredClone(bundledDataset);
    dataset.statements[0].sources[0].url = 'command:workbench.action.quit';
    expect(problemPaths(dataset)).toEqual(['statements[0].sources[0].url']);
  });

  test('the JSON Schema that ships is the one that the zod schema gives', () => {
    const shipped = readFileSync(new URL('../../schemas/dataset.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(datasetJsonSchema())));
  });
});
