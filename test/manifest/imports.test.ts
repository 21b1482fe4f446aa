import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from './messages.ts';

/** Stages of the core, from left to right: each may import itself and what stands before it. */
const stages = ['article', 'dataset', 'attribution', 'record', 'presentation'];

const imports = sources('src').flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:import|export)\s(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map((match) => ({
    from: file.replaceAll('\\', '/'),
    types: match[1] !== undefined,
    to: resolve(file, match[2] ?? match[3]),
  })),
);

describe('imports go one way', () => {
  it('are found', () => expect(imports.length).toBeGreaterThan(50));

  it('the core knows neither the editor nor Node', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('src/core/') && !to.startsWith('src/core/'));
    expect(wrong.filter(({ to }) => /^(?:vscode|node:|src\/)/.test(to))).toEqual([]);
  });

  it('inside the core only to the left', () => {
    const wrong = imports.filter(({ from, to, types }) => {
      const [at, target] = [stageOf(from), stageOf(to)];
      if (at === -1) return false;
      // What puts the stages together is for none of them, but that the facade's types describe what presentation shows.
      if (/^src\/core\/\w+\.ts$/.test(to))
        return !(types && to === 'src/core/languageService.ts' && at === stages.indexOf('presentation'));
      return target > at;
    });
    expect(wrong).toEqual([]);
  });

  it('features know the core, the settings and convert.ts', () => {
    const allowed = /^(?:vscode|src\/core\/.*|src\/config\.ts|src\/features\/convert\.ts)$/;
    expect(imports.filter(({ from, to }) => from.startsWith('src/features/') && !allowed.test(to))).toEqual([]);
  });

  it('the data is for the entries alone', () => {
    const inside = /^src\/(?:core|features)\//;
    expect(imports.filter(({ from, to }) => to.startsWith('src/data/') && inside.test(from))).toEqual([]);
  });
});

function resolve(file: string, to: string): string {
  return to.startsWith('.') ? relative('.', join(dirname(file), to)).replaceAll('\\', '/') : to;
}

function stageOf(file: string): number {
  return stages.indexOf(/^src\/core\/(\w+)\//.exec(file)?.[1] ?? '');
}
