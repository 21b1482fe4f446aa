import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { CardCommand } from '../../../src/core/presentation/commands.ts';
import { blocks, commandLink, fill, icon, join, md, webLink } from '../../../src/core/presentation/markdown.ts';

/** Text as a reader sees it: HTML without tags, entities decoded. */
function shown(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code, name) =>
      code ? String.fromCharCode(Number(code)) : named[name],
    );
}

function typesIn(markdown: string): string[] {
  const types: string[] = [];
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      types.push(token.type);
      if ('tokens' in token && token.tokens) walk(token.tokens);
      if (token.type === 'list') for (const item of (token as Tokens.List).items) walk(item.tokens);
    }
  };
  walk(marked.lexer(markdown));
  return types;
}

/** What data looks like once it stands on one line. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .trim()
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

const hostile = [
  '[x](command:workbench.action.quit)',
  '![](https://example.org/pixel.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '$(alert) $(x~spin)',
  '\\$(alert)',
  '`code` ``more``',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '# heading',
  '- item\n- item',
  '1. item',
  '12) item',
  '---',
  '===',
  '> quotation',
  '    code',
  '```\nfence\n```',
  '~~~\nfence',
  '**bold** __bold__ *em* _em_ ~~gone~~',
  'https://example.org/ www.example.org someone@example.org',
  '[ref]: https://example.org',
  '[^1]',
  '&lt;b&gt; &#36;(x) &amp;',
  '<https://example.org>',
  '\u202Eevil',
  'a\u0000b',
  '\uD800 lone',
  'line\r\nbreak\u2028more',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...hostile), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: fc.constantFrom(...'[](){}<>!#*_~`|\\$&:/.@-+=^"\' \n1aw'.split('')), maxLength: 60 }),
);

describe('data in a card', () => {
  it.each(hostile)('shows as it is written: %j', (text) => {
    const { markdown } = md`${text}`;
    expect(shown(marked.parse(markdown, { async: false })).trim()).toBe(oneLine(text));
    expect(typesIn(markdown).filter((type) => !['paragraph', 'text', 'escape'].includes(type))).toEqual([]);
  });

  it('shows as text whatever it is, and makes no icon', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { markdown } = md`${text}`;
        const html = marked.parse(markdown, { async: false });
        expect(shown(html).trim()).toBe(oneLine(text).trim());
        expect(typesIn(markdown).filter((type) => !['paragraph', 'text', 'escape'].includes(type))).toEqual([]);
        // The editor looks for icons in the finished HTML.
        expect(html).not.toMatch(/\$\(/);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays inside the bold words, the list and the link that hold it', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, label) => {
        const card = blocks([
          md`**x${name}x**, office`,
          join([md`- x${label}`, md`- ${webLink(`x${label}`, 'https://un.org/a')}`], '\n'),
        ]);
        const types = typesIn(card.markdown).filter((type) => !['text', 'escape', 'space'].includes(type));
        expect(types).toEqual(['paragraph', 'strong', 'list', 'link']);
      }),
      { numRuns: 2000 },
    );
  });

  it('enters a translated message escaped', () => {
    expect(fill('to {0} and {1}', 'a *b*', md`**c**`).markdown).toBe('to a \\*b\\* and **c**');
  });
});

describe('links', () => {
  it('lead to web pages only', () => {
    for (const url of [
      'javascript:alert(1)',
      'command:x',
      'file:///etc/passwd',
      'vscode://x',
      'data:text/html,x',
      'https://a b',
      'https://a"b',
      '',
      undefined,
    ]) {
      expect(typesIn(webLink('page', url).markdown), String(url)).not.toContain('link');
    }
    expect(webLink('page', 'https://un.org/a').markdown).toBe('[page](https://un.org/a)');
  });

  it('keep an address with brackets in one piece', () => {
    const [paragraph] = marked.lexer(
      webLink('page', 'https://en.wikipedia.org/wiki/A_(b)?c=[d]').markdown,
    ) as Tokens.Paragraph[];
    expect((paragraph.tokens[0] as Tokens.Link).href).toBe('https://en.wikipedia.org/wiki/A_%28b%29?c=%5Bd%5D');
  });

  it('run listed commands only, with their arguments whole', () => {
    expect(() => commandLink('x', 'workbench.action.quit' as CardCommand, [])).toThrow(/not a command for a card/);
    fc.assert(
      fc.property(anyText, fc.nat(), (text, number) => {
        const { markdown } = commandLink('line 1', 'onTheRecord.openStatement', [text, number]);
        const [paragraph] = marked.lexer(markdown) as Tokens.Paragraph[];
        const { href, type } = paragraph.tokens[0] as Tokens.Link;
        expect(type).toBe('link');
        const query = href.slice('command:onTheRecord.openStatement?'.length);
        const whole = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
        const [back, n] = JSON.parse(decodeURIComponent(query));
        expect([
          back.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
          n,
        ]).toEqual([whole, number]);
      }),
    );
  });

  it('take icons by our own names only', () => {
    expect(icon('verified').markdown).toBe('$(verified)');
    expect(() => icon('x) $(y')).toThrow(/not an icon/);
  });
});
