import { expect } from 'chai';
import * as vscode from 'vscode';
import { activated, closeAll, hoverText, openText } from './helpers.ts';
import { afterEach, before, describe, it } from './mocha.ts';

const hostile =
  '[win](command:workbench.action.quit) [gone](command:workbench.action.quit (now)) ![x](https://example.org/x.png) <script>alert(1)</script> <img src=x> $(alert) `code` | a | **b** www.example.org';

const symbolsOf = async (document: vscode.TextDocument) =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

describe('hostile text', () => {
  before(activated);
  afterEach(closeAll);

  it('shows as text in a card', async () => {
    const { document } = await openText(`“We say ${hostile} today,” Joe Biden said on Monday.\n`);
    const card = await hoverText(document, 'We say');
    expect(card).to.contain('We say');
    expect(card).to.not.match(/(?<!\\)\[(?:win|gone)(?<!\\)\]/);
    expect(card).to.contain('gone');
    expect(card).to.not.match(/[<>]/);
    expect(card).to.not.contain('$(alert)');
    expect(card).to.not.match(/(?<!\\)`/);
    expect(card).to.not.match(/(?<!\\)\|/);
    expect(card).to.not.match(/(?<!\\)!\[/);
  });

  it('shows as text in the name of a speaker', async () => {
    const { document } = await openText(
      '“We will act,” Foreign Minister Mirela `Stanko` $(alert) [x](command:y) said.\n',
    );
    const card = await hoverText(document, 'We will act');
    expect(card).to.not.contain('](command:y)');
    expect(card).to.not.contain('$(alert)');
  });

  const texts: Record<string, string> = {
    'nothing at all': '',
    'one mark': '“',
    'an odd number of marks': '“One,” he said. “Two, she said.\n\n“Three',
    '10,000 marks': '“”"'.repeat(3334),
    'control characters': 'a\u0000b\u0001“c\u0007,” Biden said \u001b[31m',
    'lone surrogates': '“\uD800 we will,” Biden said \uDC00',
    'mixed line ends': 'A\r\nB\rC\n“We will,” Biden\r\nsaid.',
    apostrophes: 'In the ’90s, O’Neill said ’twas the boys’ dogs’ turn.',
    'a byte order mark': '\uFEFF“We will,” Biden said.',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is read calmly: ${name}`, async () => {
      const { document } = await openText(text);
      for (const symbol of await symbolsOf(document)) {
        expect(document.validateRange(symbol.range).isEqual(symbol.range)).to.equal(true);
        expect(symbol.range.contains(symbol.selectionRange)).to.equal(true);
      }
      const end = document.lineAt(document.lineCount - 1).range.end;
      for (const position of [new vscode.Position(0, 0), document.positionAt(text.length >> 1), end]) {
        await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position);
      }
    });
  }

  it('is read calmly: 10 MB in one line', async () => {
    const sentence = '“We will not stand by,” Foreign Minister Mirela Stanko said on Friday, and it went on. ';
    const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
    const document = await vscode.workspace.openTextDocument({ content: text, language: 'plaintext' });
    const started = Date.now();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(text.length - sentence.length + 8),
    );
    const [content] = hovers[0]?.contents ?? [];
    expect((content as vscode.MarkdownString)?.value).to.contain('Stanko');
    const first = Date.now() - started;
    const again = Date.now();
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(5_000_000));
    // The second hover answers from the reading: reading again would take as long as the first.
    expect(Date.now() - again).to.be.lessThan(Math.max(first, 300));
  });
});
