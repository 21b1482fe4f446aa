import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fromColumns } from '../../src/data/columns.ts';
import { decode } from '../../src/data/decode.ts';
import { unpack } from '../../src/data/unpack.ts';

const root = path.resolve(import.meta.dirname, '../..');
const script = (name: string) => import(pathToFileURL(path.join(root, 'scripts/pack', name)).href);
const { encode } = (await script('encode.mjs')) as { encode(bytes: Uint8Array): string };
const { toColumns } = (await script('columns.mjs')) as { toColumns(value: unknown): string };
const { exportsOf, packedModules, packModules } = (await script('modules.mjs')) as {
  packedModules: string[];
  exportsOf(file: string): Promise<Record<string, unknown>>;
  packModules(): Promise<{ text: string; size: number; names: Map<string, string[]> }>;
};
const { internalNames } = (await script('internals.mjs')) as {
  internalNames(code: string, keys: readonly string[]): string[];
};
const { shrink } = (await script('plugins.mjs')) as { shrink(): Promise<Plugin[]> };

describe('coded bytes', () => {
  const comesBack = (bytes: Uint8Array) => {
    expect(decode(encode(bytes), bytes.length)).toEqual(bytes);
  };

  it('come back, whatever they are', () => {
    comesBack(new Uint8Array());
    comesBack(Uint8Array.from({ length: 1000 }, (_, i) => (i * i) >> 3));
    comesBack(new Uint8Array(3000).fill(255));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), comesBack), { numRuns: 20 });
    // Few letters: much to copy.
    fc.assert(fc.property(fc.uint8Array({ max: 2, maxLength: 2000 }), comesBack), { numRuns: 20 });
  });

  it('are shorter where they repeat', () => {
    expect(encode(new TextEncoder().encode('never again, '.repeat(100))).length).toBeLessThan(60);
  });

  it('are told in characters that a string of the bundle holds as they are', () => {
    const text = encode(Uint8Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e37_79b1) >>> 24));
    expect(text).toMatch(/^[ !\x23-\x5b\x5d-~]+$/);
    expect(text).not.toMatch(/\\/);
  });
});

describe('columns', () => {
  it('hold any plain data', () => {
    const sorted = Array.from({ length: 150 }, (_, i) => `word${1000 + i}`).join(' ');
    const odd = [
      [],
      {},
      '',
      null,
      true,
      0.5,
      'a\nb',
      '\u0001',
      '\u0004x',
      'Séjourné',
      sorted,
      { a: [[1, 'x'], { a: 2 }] },
    ];
    expect(fromColumns(toColumns(odd))).toEqual(odd);
    const data = fc.array(
      fc
        .jsonValue({ maxDepth: 4 })
        .filter((value) => !keysOf(value).some((key) => key === '' || key === '__proto__' || /[,\0-\x1f]/.test(key))),
    );
    fc.assert(
      fc.property(data, (value) => {
        expect(fromColumns(toColumns(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keep the order of keys', () => {
    const rows = [
      { b: 1, a: 2 },
      { a: 1, b: 2 },
    ];
    expect(JSON.stringify(fromColumns(toColumns(rows)))).toBe(JSON.stringify(rows));
  });
});

describe('the packed lists and the dataset', async () => {
  const { text, size, names } = await packModules();
  const values = unpack(text, size) as unknown[];

  it.each(packedModules)('%s is what was packed', async (file) => {
    const before = packedModules
      .slice(0, packedModules.indexOf(file))
      .reduce((sum, one) => sum + names.get(one)!.length, 0);
    const exported = names.get(file)!;
    const unpacked = Object.fromEntries(exported.map((name, i) => [name, values[before + i]]));
    const source = await exportsOf(file);
    expect(unpacked).toEqual(source);
    expect(JSON.stringify(unpacked)).toBe(JSON.stringify(source));
  });
});

describe('a bundle that was made small', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-pack-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads the samples as one that was not', async () => {
    const samples = path.join(root, 'media/samples');
    const files = readdirSync(samples).map((name) => path.join(samples, name));
    const read = async (name: string, small: Plugin[]) => {
      const outfile = path.join(folder, name);
      await build({
        absWorkingDir: root,
        entryPoints: ['src/cli.ts'],
        outfile,
        bundle: true,
        minify: small.length > 0,
        platform: 'node',
        format: 'cjs',
        logLevel: 'silent',
        plugins: small,
      });
      return execFileSync(process.execPath, [outfile, 'annotate', '--format', 'json', ...files], { encoding: 'utf8' });
    };
    const plain = await read('plain.js', []);
    expect(plain.length).toBeGreaterThan(10_000);
    expect(await read('small.js', await shrink())).toBe(plain);
  });
});

describe('names that are shortened', () => {
  it('are the engine’s own, and stand in no string and no data', () => {
    const names = internalNames('', []);
    expect(names).toContain('isCapital');
    expect(names).toContain('sourceStart');
    expect(names).not.toContain('start');
    expect(names).not.toContain('length');
    const fewer = internalNames('x["isCapital"]; y(`the sourceStart`)', []);
    expect(names.filter((name) => !fewer.includes(name))).toEqual(['isCapital', 'sourceStart']);
    expect(internalNames('', ['isCapital'])).toEqual(names.filter((name) => name !== 'isCapital'));
  });
});

function keysOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysOf)];
}
