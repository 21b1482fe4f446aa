import type { Actor } from '../../../src/core/dataset/schema.ts';

const person = (id: string, name: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'person',
  aliases: [name.slice(name.lastIndexOf(' ') + 1)],
  ...rest,
});
const body = (
  id: string,
  name: string,
  kind: Actor['kind'],
  aliases: string[],
  ambiguousAliases?: string[],
): Actor => ({
  id,
  name,
  kind,
  aliases,
  ...(ambiguousAliases && { ambiguousAliases }),
});

/** A small cast with namesakes, bodies and places that are also people's names. */
export const CAST: readonly Actor[] = [
  person('biden', 'Joe Biden', {
    aliases: ['Biden', 'Joseph R. Biden'],
    pronoun: 'he',
    offices: [{ title: 'President of the United States' }],
  }),
  person('austin', 'Lloyd Austin', {
    aliases: ['Lloyd J. Austin III', 'Secretary Austin'],
    ambiguousAliases: ['Austin'],
    offices: [{ title: 'U.S. Secretary of Defense' }],
  }),
  person('halevi', 'Herzi Halevi', { offices: [{ title: 'Chief of the General Staff of the IDF' }] }),
  person('macron', 'Emmanuel Macron', { pronoun: 'he', offices: [{ title: 'President of France' }] }),
  person('cameron', 'David Cameron', {
    aliases: ['Cameron', 'Lord Cameron'],
    offices: [{ title: 'U.K. Foreign Secretary' }],
  }),
  person('guterres', 'António Guterres'),
  person('netanyahu', 'Benjamin Netanyahu', {
    ambiguousAliases: ['Bibi'],
    offices: [{ title: 'Prime Minister of Israel' }],
  }),
  person('abdollahian', 'Hossein Amir-Abdollahian', { aliases: ['Amir-Abdollahian', 'Amirabdollahian'] }),
  person('kirby', 'John Kirby'),
  person('m-bagheri', 'Mohammad Bagheri', {
    aliases: [],
    ambiguousAliases: ['Bagheri'],
    offices: [{ title: 'Major General' }],
  }),
  person('a-bagheri', 'Ali Bagheri Kani', { aliases: ['Bagheri Kani'], ambiguousAliases: ['Bagheri'] }),
  person('k-harris', 'Kamala Harris', {
    aliases: [],
    ambiguousAliases: ['Harris'],
    pronoun: 'she',
    offices: [{ title: 'Vice President of the United States' }],
  }),
  person('s-harris', 'Simon Harris', {
    aliases: [],
    ambiguousAliases: ['Harris'],
    pronoun: 'he',
    offices: [{ title: 'Taoiseach of Ireland' }],
  }),
  person('wood', 'Robert Wood', { aliases: ['Ambassador Wood'], ambiguousAliases: ['Wood'] }),
  person('katz', 'Israel Katz', { aliases: [], ambiguousAliases: ['Katz'] }),
  person('sudani', 'Mohammed Shia al-Sudani', { aliases: ['al-Sudani', 'Sudani'] }),
  person('von-der-leyen', 'Ursula von der Leyen', { aliases: ['von der Leyen'] }),
  person('abdullah', 'King Abdullah II', { aliases: [], ambiguousAliases: ['Abdullah'] }),
  body('us', 'United States', 'state', ['Washington', 'U.S.', 'US', 'America']),
  body('israel', 'Israel', 'state', ['Jewish state', 'Jerusalem']),
  body('iran', 'Iran', 'state', ['Tehran', 'Islamic Republic']),
  body('france', 'France', 'state', ['Paris']),
  body('jordan', 'Jordan', 'state', ['Amman']),
  body('india', 'India', 'state', ['New Delhi']),
  body('ireland', 'Ireland', 'state', []),
  body('uk', 'United Kingdom', 'state', ['UK', 'U.K.', 'Britain', 'London']),
  body('pentagon', 'Pentagon', 'organization', ['U.S. Defense Department']),
  body('idf', 'Israel Defense Forces', 'organization', ['IDF']),
  body('downing-street', 'Downing Street', 'organization', ['No. 10']),
  body('fcdo', 'Foreign, Commonwealth and Development Office', 'organization', ['FCDO']),
  body('g7', 'G7 leaders', 'group', ['G7', 'G-7', 'Group of Seven']),
  body('cabinet', 'Israeli War Cabinet', 'group', ['War Cabinet', 'war cabinet']),
  body('guards', 'Islamic Revolutionary Guard Corps', 'organization', ['IRGC'], ['the Guards']),
  body('kan', 'Kan News', 'organization', [], ['Kan']),
  body('eu', 'European Union', 'organization', ['EU'], ['Brussels']),
  body('nato', 'NATO', 'organization', ['Nato'], ['Brussels']),
];
