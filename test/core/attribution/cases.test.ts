import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../../src/core/languageService.ts';
import { CAST } from './cases/cast.ts';
import { problemsOf } from './cases/compare.ts';
import { readCases } from './cases/format.ts';

const folder = new URL('./cases/', import.meta.url);
const service = createLanguageService(CAST);
const topics = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ topic: file.slice(0, -4), cases: readCases(readFileSync(new URL(file, folder), 'utf8')) }));

describe.each(topics)('$topic', ({ cases }) => {
  it.each(cases.map((example) => [`${example.section}: ${example.title}`, example] as const))('%s', (_, example) => {
    const found = service.read(example.text).statements();
    const problems = problemsOf(example, found);
    expect(problems, problems.join('\n')).toEqual([]);
    for (const { rule, confidence } of found) {
      expect(rule).toMatch(/\S/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

it('has no two cases of the same title', () => {
  const titles = topics.flatMap(({ cases }) => cases.map(({ title }) => title));
  expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
});
