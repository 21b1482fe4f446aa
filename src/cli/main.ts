import type { Readable, Writable } from 'node:stream';
import type { ArticleStatement } from '../core/languageService.ts';
import { toJsonLine } from '../core/presentation/exportsJson.ts';
import { printable } from '../core/presentation/exportsTerminal.ts';
import { type Format, HELP, readArguments } from './arguments.ts';
import { decodeText, explain, findFiles, readText } from './files.ts';
import { createWriter, type Terminal, type Writer } from './formats.ts';
import { parseLine, readLines } from './jsonLines.ts';
import { createOutput, type Output, OutputClosed } from './output.ts';
import { createProgress, type Progress } from './progress.ts';

/** Finds the statements of a text. */
export type ReadStatements = (text: string) => readonly ArticleStatement[];

/** What the command runs in: the process's own streams, or a test's. */
export interface Surroundings {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Makes the engine; called once, and only if there is something to annotate. */
  readonly createReader: () => ReadStatements;
}

/** Names of files of JSON Lines. */
const LINES = /\.(?:jsonl|ndjson)$/i;
/** Columns where output goes to no terminal. */
const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

/**
 * Runs the command.
 * @param args what stands behind the program's name
 * @returns the exit code: 0 all read, 1 something could not be read, 2 misuse. Rejects on a failure of standard output
 * other than that nobody reads it.
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  const request = readArguments(args);
  const output = createOutput(stdout);
  stderr.on('error', () => {});
  let code = 0;
  try {
    if (request.kind === 'misuse') {
      stderr.write(`${printable(request.message)}\nTry "on-the-record --help".\n`);
      code = 2;
    } else if (request.kind === 'help') await output.write(HELP);
    else if (request.kind === 'version') await output.write(`${surroundings.version}\n`);
    else code = await annotate(request.paths, request.format, output, surroundings);
    await output.flush();
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
    // Whoever read our output has what they wanted: no need to read on.
    surroundings.stdin.destroy();
  }
  return code;
}

/** One run of the command, with what its parts share. */
interface Run {
  readonly output: Output;
  readonly read: ReadStatements;
  readonly progress: Progress;
  /** Says on standard error what could not be read; the exit code will be 1. */
  complain(name: string, reason: string): void;
  /** Says on standard error what may surprise; no failure. */
  remark(name: string, what: string): void;
}

async function annotate(
  paths: readonly string[],
  format: Format,
  output: Output,
  { stdin, stdout, stderr, env, createReader }: Surroundings,
): Promise<number> {
  let code = 0;
  const isLines = format === 'jsonl' && (paths.length === 0 || (paths.length === 1 && paths[0] === '-'));
  // Where rows appear on the same screen one by one, they are progress enough.
  const counts = stderr.isTTY === true && !(stdout.isTTY && format !== 'text');
  const progress = createProgress(stderr, counts, isLines ? 'lines' : 'articles');
  const run: Run = {
    output,
    read: createReader(),
    progress,
    complain(name, reason) {
      run.remark(name, reason);
      code = 1;
    },
    remark(name, reason) {
      progress.clear();
      stderr.write(`${printable(name) || '""'}: ${printable(reason)}\n`);
    },
  };
  if (stdin.isTTY && (paths.length === 0 || paths.includes('-')))
    stderr.write('Reading standard input; end it with Ctrl+D (Ctrl+Z on Windows).\n');
  if (isLines) {
    if (!(await annotateLines(run, stdin))) code = 1;
  } else {
    const writer = createWriter(format, terminalOf(stdout, env));
    await annotateFiles(run, paths.length === 0 ? ['-'] : paths, stdin, writer);
  }
  progress.clear();
  return code;
}

async function annotateFiles(run: Run, paths: readonly string[], stdin: Readable, writer: Writer): Promise<void> {
  const { output, progress, complain } = run;
  await output.write(writer.head);
  for (const found of findFiles(paths)) {
    if ('error' in found) {
      complain(found.path, found.error);
      continue;
    }
    const { file, named } = found;
    if (named && LINES.test(file)) run.remark(file, 'read as one article; JSON Lines are read from standard input');
    let written: string;
    try {
      const text = file === '-' ? decodeText(await readAll(stdin)) : readText(file);
      if (text === null) {
        if (named) complain(file, 'not a text file');
        continue;
      }
      written = writer.article({ name: file, text, statements: run.read(text) });
    } catch (error) {
      complain(file, explain(error));
      continue;
    }
    await output.write(written);
    progress.step();
  }
  progress.clear();
  await output.write(writer.tail());
}

/**
 * JSON Lines in, JSON Lines out: a line for each, in order, with no more in memory than a chunk and a line.
 * @returns whether all lines could be read.
 */
async function annotateLines({ output, read, progress }: Run, stdin: Readable): Promise<boolean> {
  let line = 0;
  let good = true;
  for await (const sources of readLines(stdin)) {
    for (const source of sources) {
      line++;
      const input = parseLine(source, line);
      if (input === null) continue;
      let result: string;
      if ('error' in input) {
        good = false;
        result = JSON.stringify(input);
      } else {
        try {
          result = toJsonLine(input.id, read(input.text));
        } catch (error) {
          good = false;
          result = JSON.stringify({ line, error: `could not be read: ${explain(error)}` });
        }
      }
      await output.write(`${result}\n`);
      progress.step();
    }
    // Whoever sends a line and waits for the answer gets it.
    await output.flush();
  }
  return good;
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function terminalOf(stdout: Surroundings['stdout'], env: Surroundings['env']): Terminal {
  const width = stdout.isTTY ? (stdout.columns ?? 0) : Number.parseInt(env.COLUMNS ?? '', 10);
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { width: Math.max(NARROWEST, Math.min(width || DEFAULT_WIDTH, 400)), colour };
}
