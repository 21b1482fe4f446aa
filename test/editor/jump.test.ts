import { expect } from 'chai';
import * as vscode from 'vscode';
import { activated, closeAll, hoverText, openSample, openText, placeOf, until } from './helpers.ts';
import { afterEach, before, describe, it } from './mocha.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`onTheRecord.${command}`, ...args);

const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
};

/** What the first link of a card on these words would hand to the command. */
async function argumentsOfLink(document: vscode.TextDocument, words: string): Promise<unknown[]> {
  const [, query] = /command:onTheRecord\.openStatement\?([^)]+)\)/.exec(await hoverText(document, words)) ?? [];
  return JSON.parse(decodeURIComponent(query));
}

describe('jumps', () => {
  before(activated);
  afterEach(closeAll);

  it('from the link of a card to the words', async () => {
    const { document } = await openSample('01-allies-urge-israel.news.txt');
    const args = await argumentsOfLink(document, 'Emmanuel Macron');
    await openText('another article');
    await run('openStatement', ...args);
    const editor = vscode.window.activeTextEditor;
    expect(editor?.document.uri.toString()).to.equal(document.uri.toString());
    expect(selected()).to.contain('everything we can to avoid a flare-up');
    expect(editor?.visibleRanges.some((range) => range.contains(editor.selection.start))).to.equal(true);
  });

  it('to the words where they are now, after an edit above them', async () => {
    const editor = await openText('First line.\n\n“Take the win,” Joe Biden said on Sunday.\n');
    const args = await argumentsOfLink(editor.document, 'Joe Biden');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New words.\n\n'.repeat(5)));
    await run('openStatement', ...args);
    expect(selected()).to.contain('Take the win');
  });

  it('to the tab that an article has in another group, instead of a second one', async () => {
    const editor = await openText('“Take the win,” Joe Biden said on Sunday.\n');
    const args = await argumentsOfLink(editor.document, 'Joe Biden');
    await openText('In front of it.');
    const other = await vscode.workspace.openTextDocument({ content: 'Beside it.', language: 'news' });
    await vscode.window.showTextDocument(other, vscode.ViewColumn.Beside);
    await run('openStatement', ...args);
    expect(selected()).to.contain('Take the win');
    const uri = editor.document.uri.toString();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const same = tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri);
    expect(same).to.have.length(1);
  });

  it('to the place itself, in a document whose language is not read', async () => {
    const editor = await openText('“Take the win,” Joe Biden said.', 'json');
    await openText('In front of it.');
    await run('openStatement', editor.document.uri.toString(), 'st-biden-1', 6);
    const shown = vscode.window.activeTextEditor;
    expect(shown?.document).to.equal(editor.document);
    expect(shown?.selection.active.character).to.equal(6);
  });

  it('with odd arguments nowhere, without a word', async () => {
    const editor = await openText('“Take the win,” Joe Biden said.');
    for (const args of [[], [1, 2], ['', ''], [null, 'x'], [editor.document.uri.toString(), 'no such id']]) {
      await run('openStatement', ...args);
    }
    expect(vscode.window.activeTextEditor?.document).to.equal(editor.document);
  });

  it('to the next and the previous statement, round the ends', async () => {
    const editor = await openText(
      '“One we take,” Joe Biden said.\n\n“Two we take,” Rishi Sunak said.\n\n“Three we take,” Joe Biden said.\n',
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: string[] = [];
    for (const command of ['nextStatement', 'nextStatement', 'nextStatement', 'previousStatement']) {
      await run(command);
      seen.push(/One|Two|Three/.exec(selected())?.[0] ?? selected());
    }
    expect(seen).to.deep.equal(['Two', 'Three', 'One', 'Three']);
    await run('previousStatementOfSpeaker');
    expect(selected()).to.contain('One');
    await run('nextStatementOfSpeaker');
    expect(selected()).to.contain('Three');
  });

  it('from the record to an article of the workspace', async () => {
    await openText('nothing here');
    await run('findStatement', 'st-macron-1');
    await until('the article is open', () => vscode.window.activeTextEditor?.document.uri.path.includes('/01-'));
    await until('its words are selected', () => selected().includes('everything we can'));
  });

  it('not for what is not on record', async () => {
    const editor = await openText('nothing here');
    for (const id of ['no-such-id', 7, undefined, { toString: 1 }]) await run('findStatement', id);
    expect(vscode.window.activeTextEditor?.document).to.equal(editor.document);
  });

  it('to a sample', async () => {
    await run('openSample', 1);
    const document = vscode.window.activeTextEditor?.document;
    expect(document?.uri.path).to.match(/02-calm-heads\.news$/);
    expect(document?.languageId).to.equal('news');
  });

  it('by the outline', async () => {
    const { document } = await openSample('03-weeks-of-vows.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const khamenei = symbols.find(({ name }) => name.includes('Khamenei') && name.includes('punished'));
    expect(khamenei?.detail).to.equal('Vowed a response');
    expect(khamenei?.range.contains(placeOf(document, 'will be punished'))).to.equal(true);
  });

  it('by "Find All References": all that the actor says in the open articles', async () => {
    await openText('“Another line,” Ali Khamenei said.');
    const { document } = await openSample('03-weeks-of-vows.txt');
    const at = placeOf(document, 'Ayatollah Ali Khamenei');
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    const schemes = found.map(({ uri }) => uri.scheme);
    expect(schemes.filter((scheme) => scheme === 'untitled')).to.have.length(1);
    const here = found.filter(({ uri }) => uri.toString() === document.uri.toString());
    const words = here.map(({ range }) => document.getText(range)).join(' ');
    expect(words).to.contain('must be punished').and.to.contain('slap in the face');
    const nothing = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'Farid Nasser'),
    );
    expect(nothing).to.deep.equal([]);
  });

  it('into the sidebar at an actor, and back to the open articles', async () => {
    await run('showActor', 'joe-biden');
    await run('showActor', 'nobody');
    await run('groupByFile');
    await run('groupByStance');
    await run('showOpenArticles');
  });
});
