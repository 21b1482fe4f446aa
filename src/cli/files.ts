import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE_FILE } from '../core/article/fileNames.ts';

/** A file to read, or why something named cannot be. */
export type Found =
  | { readonly file: string; readonly named: boolean }
  | { readonly path: string; readonly error: string };

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
    if (!any) yield { path: name, error: 'no .txt, .md, .markdown or .news file in this folder' };
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
    } else if (ARTICLE_FILE.test(entry.name) && (entry.isFile() || linksToFile(entry, full))) {
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

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Bytes as text: UTF-8, or UTF-16 if a byte order mark or their NULs say so; a mark is left out as the editor leaves it
 * out. Where nothing beyond ASCII is UTF-8 it is Windows-1252, which Latin-1 is a part of. Null for bytes that hold
 * other NULs near the start. Throws a RangeError or ERR_STRING_TOO_LONG on more than a string can hold.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return null;
  const text = new TextDecoder().decode(bytes);
  // One broken character in a text of good ones is no reason to read all of them otherwise.
  if (!text.includes('\ufffd') || /[^\0-\x7f\ufffd]/.test(text)) return text;
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]);
}

/** The kind of UTF-16, or null for anything else. With no byte order mark, ASCII in it has a NUL for every other byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nuls = [0, 0];
  const sniffed = Math.min(bytes.length, SNIFFED);
  for (let i = 0; i < sniffed; i++) if (bytes[i] === 0) nuls[i % 2]++;
  const most = sniffed / 4;
  return nuls[0] === 0 && nuls[1] > most ? 'utf-16le' : nuls[1] === 0 && nuls[0] > most ? 'utf-16be' : null;
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
