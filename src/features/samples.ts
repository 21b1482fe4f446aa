import * as vscode from 'vscode';
import { fileName } from './convert.ts';

/** "Open a sample article". One of them opens at once where its number (from 0) is given. */
export function registerSamples(samples: readonly vscode.Uri[]): vscode.Disposable {
  return vscode.commands.registerCommand('onTheRecord.openSample', async (index?: unknown) => {
    const uri = typeof index === 'number' && samples[index] ? samples[index] : await choose(samples);
    if (!uri) return;
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
  });
}

async function choose(samples: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = samples.map((uri) => ({ label: fileName(uri), uri }));
  const placeHolder = vscode.l10n.t('Choose a sample article');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}
