import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file to read, or why something named cannot be. */
export type Found =
  | { readonly file: string; readonly named: boolean }
  | { readonly path: string; readonly error: string };

const ARTICLE = /\.(?:txt|md|news)$/i;
/** How far to look for a NUL, which no text has. */
const SNIFFED = 8_192;

/**
 * The files that `paths` name: files as they are, folders walked for articles in order of name. Hidden folders and
 * links to folders are left out. Gives each file when it is asked for, so that millions need no list.
 */
export function* findFiles(paths: Iterable<string>): Generator<Found> {
  for (const name of paths) {
    let isFolder: boolean;
    try {
      isFolder = name !== '-' && statSync(name).isDirectory();
    } catch (error) {
      yield { path: name, error: explain(error) };
      continue;
    }
    if (!isFolder) {
      yield { file: name, named: true };
      continue;
    }
    let any = false;
    for (const found of walk(name)) {
      any = true;
      yield found;
    }
    if (!any) yield { path: name, error: 'no .txt, .md or .news file in this folder' };
  }
}

function* walk(folder: string): Generator<Found> {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error: explain(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(full);
    } else if (ARTICLE.test(entry.name) && (entry.isFile() || linksToFile(entry, full))) {
      yield { file: full, named: false };
    }
  }
}

function linksToFile(entry: import('node:fs').Dirent, full: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(full).isFile();
  } catch {
    return false;
  }
}

/** The text of a file, or null if it is binary. Throws what the file system throws. */
export function readText(file: string): string | null {
  return decodeText(readFileSync(file));
}

/**
 * Bytes as text: UTF-8, or UTF-16 behind its byte order mark, which is left out as the editor leaves it out. Null for
 * bytes that hold a NUL near the start. Throws a RangeError or ERR_STRING_TOO_LONG on more than a string can hold.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return null;
  return new TextDecoder().decode(bytes);
}

/** A file system error in a reader's words. */
export function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'is a folder';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'too large to read';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
