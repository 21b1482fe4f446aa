import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesIn, sources } from './messages.ts';

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

const all = [...sources('src/features'), ...sources('src/core/presentation')].map(({ file, text }) => ({
  file,
  ...messagesIn(text),
}));
const messages = [...new Set(all.flatMap((one) => one.messages))].sort();

describe('messages in the code', () => {
  it('are found: one literal at each call', () => {
    expect(messages.length).toBeGreaterThan(40);
    // `t: (message, …) => vscode.l10n.t(message, …)` is the one place that passes a message on.
    const odd = all.flatMap(({ file, odd }) => odd.map((call) => `${file}: ${call}`));
    expect(odd.filter((call) => !call.includes('convert.ts: vscode.l10n.t(message'))).toEqual([]);
  });

  // After a change of messages: npx vitest run test/manifest --update
  it('are all in the bundle, and nothing else is', async () => {
    const bundle = Object.fromEntries(messages.map((message) => [message, message]));
    await expect(`${JSON.stringify(bundle, null, 2)}\n`).toMatchFileSnapshot('../../l10n/bundle.l10n.json');
  });
});

describe('translations', () => {
  const languages = readdirSync('l10n').flatMap((name) => /^bundle\.l10n\.(\w[\w-]*)\.json$/.exec(name)?.[1] ?? []);

  it.each(languages)('%s is complete, with the same placeholders', (language) => {
    const bundle = read(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(bundle).sort()).toEqual(messages);
    for (const [key, value] of Object.entries(bundle)) expect(placeholders(value), key).toEqual(placeholders(key));
    const manifest = `package.nls.${language}.json`;
    expect(existsSync(manifest), manifest).toBe(true);
    expect(Object.keys(read(manifest)).sort()).toEqual(Object.keys(read('package.nls.json')).sort());
  });
});

function placeholders(text: string): string[] {
  return (text.match(/\{\d\}/g) ?? []).sort();
}
