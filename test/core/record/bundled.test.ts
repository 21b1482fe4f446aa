import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/core/dataset/schema.ts';
import { createStatementSearch } from '../../../src/core/record/find.ts';
import { bundledDataset } from '../../../src/data/dataset.ts';
import { createDesk } from './desk.ts';

const { actors, statements } = bundledDataset;
const desk = createDesk(statements, actors);
const nameOf = new Map(actors.map(({ id, name }) => [id, name]));

/** A sentence that gives each wording of `statement` to `speaker`. */
function sentences({ quotation, wordings }: Statement, speaker: string | undefined, [open, close]: string): string[] {
  return wordings.map(({ selectors }) => {
    const words = selectors.map(({ exact }) => exact);
    return quotation === 'indirect'
      ? `${speaker} said on Monday that it ${words.join(' and later ')}.`
      : `On Monday ${speaker} said: ${words.map((one) => open + one + close).join(' and ')}.`;
  });
}

describe('the bundled record', () => {
  it.each(['“”', '""', '‘’'])('is found where its speakers are named, in %s', (marks) => {
    for (const statement of statements)
      for (const text of sentences(statement, nameOf.get(statement.speaker), marks)) {
        const found = desk.read(text);
        expect(
          found.map((anchor) => anchor.statement.id),
          text,
        ).toEqual([statement.id]);
        const hasContext = statement.wordings[found[0].wording].selectors.some(
          ({ prefix, suffix }) => prefix || suffix,
        );
        expect(found[0].state === 'exact' || (hasContext && found[0].state === 'moved'), text).toBe(true);
        expect(found[0].verbatim, text).toBe(true);
      }
  });

  it('is never silently taken where somebody else is named', () => {
    for (const other of ['sergei-lavrov', 'penny-wong']) {
      expect(nameOf.has(other)).toBe(true);
      for (const statement of statements.filter(({ speaker }) => speaker !== other))
        for (const text of sentences(statement, nameOf.get(other), '“”'))
          expect(
            desk.read(text).filter(({ state }) => state !== 'ambiguous'),
            text,
          ).toEqual([]);
    }
  });

  it('is found by looking for one statement', () => {
    for (const statement of statements) {
      const search = createStatementSearch(statement);
      for (const text of sentences(statement, 'Somebody', '“”')) expect(search.holds(text), text).toBe(true);
    }
  });
});
