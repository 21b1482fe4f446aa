import { expect } from 'chai';
import * as vscode from 'vscode';
import { activated, closeAll, hoverText, openSample, openText, sampleNames, theExtension } from './helpers.ts';
import { after, describe, it } from './mocha.ts';

/** Asked before the first suite of any file runs. */
const activeAtStart = theExtension().isActive;

describe('the extension', () => {
  after(closeAll);

  it('sleeps until an article or its view is opened', function () {
    // Newer editors make a plain text of their own at the start, for an input box, and so wake whoever serves plain text.
    if (!vscode.version.startsWith('1.100.')) this.skip();
    expect(activeAtStart).to.equal(false);
  });

  it('wakes up for an article', async () => {
    await openText('LONDON — “We urge restraint,” the minister said.\n');
    const extension = await activated();
    expect(extension.isActive).to.equal(true);
  });

  it('registers every command that its manifest names', async () => {
    const { packageJSON } = await activated();
    const named: string[] = packageJSON.contributes.commands.map((entry: { command: string }) => entry.command);
    const known = new Set(await vscode.commands.getCommands(true));
    expect(named).to.not.be.empty;
    expect(named.filter((command) => !known.has(command))).to.deep.equal([]);
  });

  it('answers on a name in a sample', async () => {
    const name = (await sampleNames()).find((one) => one.endsWith('.news'));
    const { document } = await openSample(name ?? '');
    expect(document.languageId).to.equal('news');
    const actor = /(Biden|Netanyahu|Macron|Sunak|Cameron)/.exec(document.getText())?.[0] ?? '';
    expect(await hoverText(document, actor)).to.contain(actor);
  });

  it('says nothing on blank space', async () => {
    const { document } = await openText('\n\n   \n');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 1),
    );
    expect(hovers).to.deep.equal([]);
  });
});
