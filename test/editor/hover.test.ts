import { expect } from 'chai';
import * as vscode from 'vscode';
import { activated, closeAll, hoversAt, hoverText, openSample, openText, placeOf, until } from './helpers.ts';
import { after, afterEach, before, describe, it } from './mocha.ts';

/** Markdown without the backslashes and entities of escaped data. */
const plain = (markdown: string) =>
  markdown.replace(/\\(.)/g, '$1').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const commandsIn = (markdown: string) => [...markdown.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]);

describe('hovers', () => {
  before(activated);
  after(closeAll);

  it('name the statement under the mouse where the list of the card is too short for it', async () => {
    const said = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
    const { document } = await openText(said.map((nth) => `“This is the ${nth} time,” Joe Biden said.\n`).join('\n'));
    expect(await hoverText(document, 'Joe Biden', 0)).to.not.contain('Here:');
    expect(plain(await hoverText(document, 'Joe Biden', 8))).to.match(/Here:.*ninth time/);
  });

  describe('on a sample article', () => {
    let document: vscode.TextDocument;
    before(async () => {
      ({ document } = await openSample('01-allies-urge-israel.news.txt'));
    });

    it('show the card of an actor on a name', async () => {
      const card = plain(await hoverText(document, 'Emmanuel Macron'));
      expect(card).to.contain('**Emmanuel Macron**, President of France');
      expect(card).to.contain('**Urged restraint** · Mon 15 Apr 2024');
      expect(card).to.contain('[line 9](command:onTheRecord.openStatement?');
    });

    it('show it on a surname, a possessive and a metonym too', async () => {
      expect(await hoverText(document, 'Cameron told the BBC')).to.contain('David Cameron');
      expect(await hoverText(document, 'Israel’s')).to.contain('**Israel**');
      expect(await hoverText(document, 'Pentagon')).to.contain('Pentagon');
      expect(await hoverText(document, 'Tehran')).to.contain('Iran');
    });

    it('cover the name, so that the editor can mark it', async () => {
      const [hover] = await hoversAt(document, placeOf(document, 'Benny Gantz'));
      expect(hover.range && document.getText(hover.range)).to.contain('Gantz');
    });

    it('show the card of a statement anywhere inside it', async () => {
      for (const words of ['step back', 'the brink', 'should “step']) {
        const card = plain(await hoverText(document, words));
        expect(card, words).to.contain('**António Guterres**, Secretary-General of the United Nations');
        expect(card, words).to.contain('to **UN Security Council**');
        expect(card, words).to.contain('Sun 14 Apr 2024');
        expect(card, words).to.contain('CAMEO 0256');
        expect(card, words).to.match(/On record, word for word/);
        expect(card, words).to.match(/\]\(https:\/\//);
      }
    });

    it('tell how an indirect statement reached the paper, and that it is hedged', async () => {
      const card = plain(await hoverText(document, 'will not support an Israeli'));
      expect(card).to.contain('Joe Biden');
      expect(card).to.contain('indirect');
      expect(card).to.contain('hedged');
      expect(card).to.contain('via **');
    });

    it('tell whose words a readout has', async () => {
      expect(plain(await hoverText(document, 'reiterated steadfast'))).to.match(
        /words in quotation marks are not the speaker’s own\. They are by: \*\*Pentagon/,
      );
    });

    it('may run the commands of a card and nothing else', async () => {
      const [hover] = await hoversAt(document, placeOf(document, 'Joe Biden'));
      const [content] = hover.contents as vscode.MarkdownString[];
      expect(commandsIn(content.value)).to.not.have.length(0);
      for (const command of commandsIn(content.value))
        expect(command).to.match(/^onTheRecord\.(openStatement|findStatement|showActor)$/);
      expect(content.supportHtml).to.not.equal(true);
      expect(content.isTrusted).to.not.equal(true);
    });

    it('say nothing on other words', async () => {
      expect(await hoversAt(document, placeOf(document, 'Dana Whitlock'))).to.deep.equal([]);
    });
  });

  describe('on any text', () => {
    afterEach(closeAll);

    for (const language of ['news', 'plaintext', 'markdown']) {
      it(`unsaved ${language}: what nobody has annotated is called detected`, async () => {
        const text = '“We will not send troops,” Foreign Minister Mirela Stanko said on Friday.\n';
        const { document } = await openText(text, language);
        const card = plain(await hoverText(document, 'not send troops'));
        expect(card).to.contain('Mirela Stanko');
        expect(card).to.match(/Detected by rule, not checked · confidence high \(\d+ %\)\s+How: the speaker is named/);
        expect(card.toLowerCase()).to.not.contain('on record');
      });
    }

    it('virtual and read-only documents', async () => {
      const provider = { provideTextDocumentContent: () => '“Take the win,” Joe Biden said.\n' };
      const registration = vscode.workspace.registerTextDocumentContentProvider('on-the-record-test', provider);
      try {
        const uri = vscode.Uri.parse('on-the-record-test:/somewhere/page.news');
        const document = await vscode.workspace.openTextDocument(uri);
        expect(document.languageId).to.equal('news');
        expect(await hoverText(document, 'Take the win')).to.contain('Joe Biden');
      } finally {
        registration.dispose();
      }
    });

    it('not in other languages', async () => {
      const { document } = await openText('“Take the win,” Joe Biden said.', 'javascript');
      expect(await hoverText(document, 'Take the win')).to.not.contain('Biden');
    });

    it('not on look-alikes of names', async () => {
      const { document } = await openText('Macronix opened a plant on Cameron Street in Biden County.');
      for (const words of ['Macronix', 'Cameron Street', 'Biden County'])
        expect(await hoverText(document, words), words).to.equal('');
    });

    it('list all who share a name', async () => {
      const { document } = await openText('The statement was read by Bagheri in Tehran.');
      expect(plain(await hoverText(document, 'Bagheri'))).to.match(/Bagheri\*\* is ambiguous/);
    });

    it('keep up with edits', async () => {
      const editor = await openText('An empty page.\n');
      const { document } = editor;
      expect(await hoverText(document, 'empty')).to.equal('');
      await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '“We will answer,” Ebrahim Raisi said.\n'));
      expect(await hoverText(document, 'We will answer')).to.contain('Ebrahim Raisi');
      await editor.edit((edit) => {
        // Two places in one edit: the editor reports both at once.
        const at = placeOf(document, 'Raisi');
        const name = document.getWordRangeAtPosition(at);
        if (name) edit.replace(name, 'Stanko');
        edit.insert(new vscode.Position(0, 0), 'A first line.\nAnd a second.\n');
      });
      expect(await hoverText(document, 'We will answer')).to.contain('Stanko');
      await vscode.commands.executeCommand('undo');
      expect(await hoverText(document, 'We will answer')).to.contain('Raisi');
    });

    it('keep up with other line ends, and with hundreds of cursors', async () => {
      const editor = await openText(`${'A line.\n'.repeat(300)}“We will answer,” Ebrahim Raisi said.\n`);
      const { document } = editor;
      expect(await hoverText(document, 'We will answer')).to.contain('Raisi');
      await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
      expect(await hoverText(document, 'We will answer')).to.contain('Raisi');
      expect(await hoverText(document, 'A line.', 299)).to.equal('');
      await editor.edit((edit) => {
        for (let line = 0; line < 300; line++) edit.insert(new vscode.Position(line, 0), 'And ');
      });
      expect(await hoverText(document, 'We will answer')).to.contain('Raisi');
      await vscode.commands.executeCommand('undo');
      expect(await hoverText(document, 'We will answer')).to.contain('Raisi');
      expect(await hoverText(document, 'A line.', 299)).to.equal('');
    });

    it('obey the setting', async () => {
      const settings = vscode.workspace.getConfiguration('onTheRecord');
      const { document } = await openText('“Take the win,” Joe Biden said.');
      expect(await hoverText(document, 'Biden')).to.contain('President of the United States');
      await settings.update('hovers.enabled', false, vscode.ConfigurationTarget.Global);
      try {
        await until('no hover', async () => (await hoverText(document, 'Biden')) === '');
      } finally {
        await settings.update('hovers.enabled', undefined, vscode.ConfigurationTarget.Global);
      }
      await until('the hover is back', async () => (await hoverText(document, 'Biden')) !== '');
    });

    it('go where the setting of languages leads, and leave where it does not', async () => {
      const settings = vscode.workspace.getConfiguration('onTheRecord');
      const text = '“Take the win,” Joe Biden said.';
      const { document: script } = await openText(text, 'javascript');
      const { document: news } = await openText(text, 'news');
      const answers = async (document: vscode.TextDocument) =>
        (await hoverText(document, 'Biden')).includes('Joe Biden');
      expect([await answers(script), await answers(news)]).to.deep.equal([false, true]);
      await settings.update('languages', ['javascript'], vscode.ConfigurationTarget.Global);
      try {
        await until('the one answers, the other not', async () => (await answers(script)) && !(await answers(news)));
      } finally {
        await settings.update('languages', undefined, vscode.ConfigurationTarget.Global);
      }
      await until('it is as before', async () => !(await answers(script)) && (await answers(news)));
    });
  });
});
