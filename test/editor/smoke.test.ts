import { expect } from 'chai';
import * as vscode from 'vscode';
import { activated, closeAll, openText, theExtension } from './helpers.ts';
import { after, describe, it } from './mocha.ts';

describe('the extension', () => {
  after(closeAll);

  it('is there, and sleeps until an article or its view is opened', () => {
    expect(theExtension().isActive).to.equal(false);
  });

  it('wakes up for an article', async () => {
    await openText('LONDON — “We urge restraint,” the minister said.\n');
    const extension = await activated();
    expect(extension.isActive).to.equal(true);
  });

  it('registers every command that its manifest names', async () => {
    const { packageJSON } = await activated();
    const named: string[] = (packageJSON.contributes?.commands ?? []).map(
      (entry: { command: string }) => entry.command,
    );
    const known = new Set(await vscode.commands.getCommands(true));
    expect(named.filter((command) => !known.has(command))).to.deep.equal([]);
  });
});
