import { parseArgs } from 'node:util';

export const FORMATS = ['text', 'json', 'jsonl', 'csv', 'webannotation'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly message: string }
  | { readonly kind: 'annotate'; readonly paths: readonly string[]; readonly format: Format };

export const HELP = `Finds who said what in English news text: speaker, words, addressee, source and stance.

Usage: on-the-record annotate [FILE|FOLDER…] [--format FORMAT]

  FILE                a text file; "-" is standard input
  FOLDER              every .txt, .md, .markdown and .news file in it and below, in order of name
  -f, --format FORMAT text (default), json, jsonl, csv or webannotation
  -h, --help          this text
  -V, --version       the version

With no FILE, standard input is one text; with --format jsonl it is JSON Lines, {"id":"…","text":"…"} each, and a line
of results follows for each in the same order. A line that cannot be read gives {"line":N,"error":"…"} in its place.

Files are UTF-8, UTF-16, or else Windows-1252; JSON Lines are UTF-8.
Offsets are UTF-16 code units from the start of the text, a byte order mark left out (webannotation: code points).
Exit code: 0 all read, 1 something could not be read, 2 the command was misused.
Nothing is sent anywhere. NO_COLOR turns colours off.
`;

/** Reads the arguments after the program's name. Never throws: misuse is a request too. */
export function readArguments(args: readonly string[]): Request {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) return misuse('No command given.');
  if (command === 'help') return { kind: 'help' };
  if (command !== 'annotate') return misuse(`Unknown command "${command}".`);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) return misuse(`Unknown format "${values.format}": one of ${FORMATS.join(', ')}.`);
  if (paths.filter((path) => path === '-').length > 1) return misuse('Standard input ("-") can be read only once.');
  return { kind: 'annotate', paths, format };
}

function misuse(message: string): Request {
  return { kind: 'misuse', message };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f', default: 'text' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  });
}
