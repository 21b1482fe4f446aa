import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
let folder: string;
let cli: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-cli-'));
  cli = path.join(folder, 'cli.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** Runs the built command. `stopAfter`: closes its standard output after so many bytes. */
function run(args: string[], { stdin = '', stopAfter = Number.POSITIVE_INFINITY, interrupt = false } = {}) {
  return new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.length >= stopAfter) child.stdout.destroy();
      if (interrupt) child.kill('SIGINT');
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(stdin);
    if (!interrupt) child.stdin.end();
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

describe('the built command', () => {
  it('is what the manifest names', () => {
    expect(manifest.bin).toEqual({ [manifest.name]: './dist/cli.js' });
  });

  it('knows its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('misused, ends with exit code 2', async () => {
    expect(await run(['annotate', '--nonsense'])).toMatchObject({ code: 2, out: '' });
  });

  it('streams JSON Lines through the engine', async () => {
    const text = 'French President Emmanuel Macron said: “We must avoid an escalation.”';
    const { code, out } = await run(['annotate', '--format', 'jsonl'], {
      stdin: `${JSON.stringify({ id: 'one', text })}\nnot json\n${JSON.stringify({ id: 'two', text: '' })}\n`,
    });
    expect(code).toBe(1);
    const [one, bad, two] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(one).toMatchObject({
      id: 'one',
      statements: [{ speaker: { name: 'Emmanuel Macron' }, quotation: 'direct' }],
    });
    expect(bad).toMatchObject({ line: 2 });
    expect(two).toEqual({ id: 'two', statements: [] });
  });

  it('reads files and says what it could not read', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'Nothing was said.');
    const { code, out, err } = await run(['annotate', 'a.txt', 'b.txt', '--format', 'json']);
    expect(code).toBe(1);
    expect(err).toBe('b.txt: no such file or folder\n');
    expect(JSON.parse(out)).toEqual([{ file: 'a.txt', statements: [] }]);
  });

  it('ends quietly when its output is closed', async () => {
    const stdin = `${JSON.stringify({ id: 'x'.repeat(400), text: '' })}\n`.repeat(5_000);
    const { err } = await run(['annotate', '--format', 'jsonl'], { stdin, stopAfter: 1 });
    expect(err).toBe('');
  });

  it.skipIf(process.platform === 'win32')('ends quietly when interrupted', async () => {
    const { err, signal } = await run(['annotate', '-f', 'jsonl'], {
      stdin: '{"id":"a","text":""}\n',
      interrupt: true,
    });
    expect(err).toBe('');
    expect(signal).toBe('SIGINT');
  });
});
