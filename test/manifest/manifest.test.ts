import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../src/core/dataset/stances.ts';
import { cardCommands } from '../../src/core/presentation/commands.ts';
import { stanceColor } from '../../src/core/presentation/stances.ts';
import { sources } from './messages.ts';

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text);
const nls: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;
const code = [...sources('src/features'), ...sources('src')].map((source) => source.text).join('\n');

interface Command {
  command: string;
  title: string;
  category: string;
}

const commands: Command[] = contributes.commands;
const ids = commands.map(({ command }) => command);

describe('strings', () => {
  const used = [...text.matchAll(/"%([^"%]+)%"/g)].map((match) => match[1]);

  it('are defined', () => expect(used.filter((key) => !(key in nls))).toEqual([]));

  it('are used', () => expect(Object.keys(nls).filter((key) => !used.includes(key))).toEqual([]));

  it('stand in package.nls.json, all that a user reads', () => {
    const readable = ['title', 'label', 'description', 'markdownDescription', 'category', 'contents', 'altText'];
    const plain: string[] = [];
    JSON.stringify(contributes, (key, value) => {
      if (readable.includes(key) && typeof value === 'string' && !/^%[^%]+%$/.test(value))
        plain.push(`${key}: ${value}`);
      return value;
    });
    expect(plain).toEqual([]);
  });
});

describe('commands', () => {
  it('have our prefix, a title and our category', () => {
    for (const { command, title, category } of commands) {
      expect(command).toMatch(/^onTheRecord\.\w+$/);
      expect(nls[title.slice(1, -1)], command).toBeTruthy();
      expect(nls[category.slice(1, -1)], command).toBe('On the Record');
    }
  });

  it('are registered, and only these', () => {
    const registered = [...code.matchAll(/registerCommand\(\s*'([^']+)'/g)].map((match) => match[1]);
    expect([...new Set(registered)].sort()).toEqual([...ids].sort());
  });

  it('that need an argument stay out of the palette', () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }: { when: string }) => when === 'false');
    const names = hidden.map(({ command }: { command: string }) => command);
    for (const command of cardCommands) expect(names).toContain(command);
  });

  it('named in menus, keys, welcome texts and walkthroughs exist', () => {
    const links = Object.values(nls).flatMap((value) =>
      [...value.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]),
    );
    const inMenus = Object.values(contributes.menus).flat() as { command?: string }[];
    const named = [...inMenus, ...contributes.keybindings].flatMap(({ command }) => command ?? []);
    const own = [...named, ...links].filter((command) => !/^onTheRecord\.\w+\.focus$/.test(command));
    expect(own.filter((command) => !ids.includes(command))).toEqual([]);
  });

  it('in the title of the view have icons', () => {
    const inTitle = contributes.menus['view/title'].filter(({ group }: { group: string }) =>
      group.startsWith('navigation'),
    );
    for (const { command, submenu } of inTitle) {
      const { icon } = [...contributes.commands, ...contributes.submenus].find(
        (one) => one.command === (command ?? '') || one.id === (submenu ?? ''),
      );
      expect(icon, command ?? submenu).toMatch(/^\$\([a-z-]+\)$/);
    }
  });

  it('bound to keys have conditions', () => {
    for (const { when } of contributes.keybindings) expect(when).toContain('editorTextFocus');
  });
});

describe('settings', () => {
  const properties: Record<string, Record<string, unknown>> = contributes.configuration.properties;

  it('are described and have defaults of their type', () => {
    for (const [key, property] of Object.entries(properties)) {
      expect(property.description ?? property.markdownDescription, key).toBeTruthy();
      const kind = Array.isArray(property.default) ? 'array' : typeof property.default;
      expect(property.type === 'integer' ? 'number' : property.type, key).toBe(kind);
    }
  });

  it('are the ones that config.ts reads', () => {
    const config = readFileSync('src/config.ts', 'utf8');
    const read = [...config.matchAll(/values\.get\('([^']+)'\)/g)].map((match) => `onTheRecord.${match[1]}`);
    expect([...new Set(read)].sort()).toEqual(Object.keys(properties).sort());
  });

  it('are read in config.ts alone', () => {
    const elsewhere = sources('src').filter(
      (one) => /getConfiguration\(/.test(one.text) && !one.file.endsWith('config.ts'),
    );
    expect(elsewhere.map(({ file }) => file)).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('lists every command of the palette', () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }: { when: string }) => when === 'false');
    const shown = commands.filter(({ command }) => !hidden.some((one: { command: string }) => one.command === command));
    for (const { command, title } of shown) expect(readme).toContain(`| ${nls[title.slice(1, -1)]} | \`${command}\` |`);
  });

  it('lists every setting, with its description', () => {
    const settings: [string, Record<string, string>][] = Object.entries(contributes.configuration.properties);
    for (const [key, { description, markdownDescription }] of settings) {
      const text = nls[(description ?? markdownDescription).slice(1, -1)].replace(/`#([\w.]+)#`/g, '`$1`');
      expect(readme).toMatch(new RegExp(`\\| \`${key}\` \\|.*\\| ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\|`));
    }
  });
});

describe('what the manifest promises', () => {
  it('files that are there', () => {
    const files = [...text.matchAll(/"(?:\.\/)?((?:media|syntaxes|schemas|l10n)\/[^"]+)"/g)].map((match) => match[1]);
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('a colour for every stance, in all four kinds of theme', () => {
    const colors: { id: string; defaults: Record<string, string> }[] = contributes.colors;
    for (const stance of STANCES) {
      const color = colors.find(({ id }) => id === stanceColor(stance));
      expect(Object.keys(color?.defaults ?? {}).sort(), stance).toEqual([
        'dark',
        'highContrast',
        'highContrastLight',
        'light',
      ]);
    }
  });

  it('every sample, and no other', () => {
    const listed = [...readFileSync('src/extension.ts', 'utf8').matchAll(/'(\d\d-[^']+)'/g)].map((match) => match[1]);
    const there = readdirSync('media/samples').filter((name) => /^\d\d-/.test(name));
    expect(listed.sort()).toEqual(there.sort());
  });

  it('restricted mode, virtual workspaces, and to sleep until an article or the view is opened', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
    expect(manifest.capabilities.virtualWorkspaces).toBe(true);
    expect(manifest.activationEvents).toEqual(['onLanguage:news', 'onLanguage:plaintext', 'onLanguage:markdown']);
  });

  it('one file for the desktop and the browser', () => {
    expect(manifest.main).toBe(manifest.browser);
  });
});
