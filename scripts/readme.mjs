// Keeps the README's tables of commands and settings equal to the manifest. `--write` writes them; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const file = path.join(root, 'README.md');
const json = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/** The README as the manifest wants it. */
export function readmeWithTables() {
  const { contributes } = json('package.json');
  const strings = json('package.nls.json');
  const say = (text = '') => text.replace(/^%(.+)%$/, (_, key) => strings[key]);
  const hidden = new Set(
    (contributes.menus?.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const keys = new Map((contributes.keybindings ?? []).map(({ command, key, mac }) => [command, keyName(key, mac)]));
  const commands = contributes.commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => `| ${say(title)} | \`${command}\` | ${keys.get(command) ?? ''} |`);
  const groups = [contributes.configuration].flat();
  const settings = groups.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, { default: value, description, markdownDescription }]) => {
      const text = say(markdownDescription ?? description).replace(/`#([\w.]+)#`/g, '`$1`');
      return `| \`${name}\` | \`${JSON.stringify(value).replaceAll('|', '\\|')}\` | ${text} |`;
    }),
  );
  const statements = json('src/data/statements.json');
  const actors = json('src/data/actors.json');
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  const record = `${statements.length} statements by ${speakers.size} speakers, and the names of ${actors.length} actors.`;
  let readme = readFileSync(file, 'utf8');
  readme = between(readme, 'record', [record]);
  readme = between(readme, 'commands', ['| Command | Id | Key |', '|---|---|---|', ...commands]);
  return between(readme, 'settings', ['| Setting | Default | What it does |', '|---|---|---|', ...settings]);
}

function keyName(key, mac) {
  const nice = (keys) =>
    keys
      .split(' ')
      .map((chord) =>
        chord
          .split('+')
          .map((part) => part[0].toUpperCase() + part.slice(1))
          .join('+'),
      )
      .join(' ');
  return mac && mac !== key ? `${nice(key)} (Mac: ${nice(mac)})` : nice(key);
}

function between(text, name, lines) {
  const mark = text.indexOf(`<!-- ${name}:`);
  const start = text.indexOf('-->', mark) + 3;
  const end = text.indexOf(`<!-- /${name} -->`);
  if (mark < 0 || start < mark || end < start) throw new Error(`README.md: the marks of "${name}" are missing`);
  return `${text.slice(0, start)}\n\n${lines.join('\n')}\n\n${text.slice(end)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) writeFileSync(file, readmeWithTables());
  else if (readFileSync(file, 'utf8') !== readmeWithTables()) {
    console.error('README.md: the tables differ from the manifest; run node scripts/readme.mjs --write');
    process.exitCode = 1;
  }
}
