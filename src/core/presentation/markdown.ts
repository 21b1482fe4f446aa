import { type CardCommand, cardCommands } from './commands.ts';

/** Markdown that is safe to show: own words and escaped data. Only the functions of this file make it. */
export interface Markdown {
  readonly markdown: string;
}

/** What may stand in a template: strings and numbers are data and get escaped. */
type Value = string | number | Markdown;

export const nothing: Markdown = { markdown: '' };

/** Markdown from a template of our own: `` md`**${name}**, ${office}` ``. Data can only enter escaped. */
export function md(parts: TemplateStringsArray, ...values: readonly Value[]): Markdown {
  return { markdown: parts.reduce((all, part, i) => all + raw(values[i - 1]) + part) };
}

/** A translated message whose `{0}`, `{1}` … give way to values, so that a value may be a link or set in bold. */
export function fill(message: string, ...values: readonly Value[]): Markdown {
  const parts = message.split(/\{(\d)\}/);
  return {
    markdown: parts.map((part, i) => (i % 2 === 0 ? escapeText(part, i > 0) : raw(values[Number(part)]))).join(''),
  };
}

/** Joins what is not empty. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return {
    markdown: parts
      .map((part) => part.markdown)
      .filter((part) => part !== '')
      .join(separator),
  };
}

/** Lines of one paragraph. */
export function lines(parts: readonly Markdown[]): Markdown {
  return join(parts, '  \n');
}

/** Blocks with a blank line between them. */
export function blocks(parts: readonly Markdown[]): Markdown {
  return join(parts, '\n\n');
}

/** One of the editor's icons, by a name of our own choosing. */
export function icon(name: string): Markdown {
  if (!/^[a-z-]+$/.test(name)) throw new Error(`not an icon: ${name}`);
  return { markdown: `$(${name})` };
}

/**
 * A link to a web page. An address that is not plain http or https shows as text alone.
 * @param label data, escaped
 */
export function webLink(label: string, url: string | undefined): Markdown {
  if (!url || !/^https?:\/\/[^\s<>"'\\`\u0000-\u0020\u007F]+$/i.test(url)) return md`${label}`;
  // Characters that Markdown would read, as their percent codes: the address stays the same.
  const address = wellFormed(url).replace(
    /[()[\]{}|$]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return { markdown: `[${inLink(data(label))}](${address})` };
}

/** A link that runs one of the commands a card may run, with plain data as arguments. */
export function commandLink(label: Value, command: CardCommand, args: readonly (string | number)[]): Markdown {
  if (!cardCommands.includes(command)) throw new Error(`not a command for a card: ${command}`);
  const query = encodeURIComponent(wellFormed(JSON.stringify(args))).replace(/[!'()*~_]/g, percent);
  return { markdown: `[${inLink(raw(label))}](command:${command}?${query})` };
}

function raw(value: Value): string {
  return typeof value === 'object' ? value.markdown : data(String(value));
}

/**
 * Escapes data so that Markdown, HTML, icons and bare addresses in it show as they are written. Line breaks become
 * spaces; characters that would change the direction of what follows on the card are left out.
 */
function data(text: string): string {
  return escapeText(text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim(), false);
}

function escapeText(text: string, inside: boolean): string {
  const out = wellFormed(text)
    .replace(/[\u0000\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/[&<>$@]/g, entity)
    // Bare addresses would become links: break "https://" and "www.".
    .replace(/:(?=\/\/)/g, entity)
    .replace(/(www)\./gi, '$1&#46;');
  // At the start of a line these begin a heading, a list, a rule or a code block.
  return inside
    ? out
    : out.replace(/^(\d+)([.)])|^[-+#=:]/, (mark, digits, stop) => (digits ? digits + entity(stop) : entity(mark)));
}

/** Inside a link's label, marked takes backslashes away from brackets and reads the label again. */
function inLink(label: string): string {
  return label.replace(/\\([[\]])/g, (_, bracket: string) => entity(bracket));
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Lone surrogates are no text; they would also make `encodeURIComponent` throw. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
