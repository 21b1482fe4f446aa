import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../../src/core/languageService.ts';
import { CAST } from './cases/cast.ts';

const service = createLanguageService(CAST);

/** Speakers of the statements found in paragraphs, in order. */
function speakersOf(...paragraphs: string[]): (string | null)[] {
  return service
    .read(paragraphs.join('\n\n'))
    .statements()
    .map(({ speaker }) => speaker?.name ?? null);
}

/** The speaker of the last statement. */
function lastSpeaker(...paragraphs: string[]): string | null | undefined {
  return speakersOf(...paragraphs).at(-1);
}

describe('a name', () => {
  it.each([
    ['with a particle', 'Maartje van der Velde'],
    ['with an elided article', 'Rui d’Almeida'],
    ['with a hyphenated article', 'Yusuf al-Rashidi'],
    ['with a hyphen and a small letter', 'Park Ji-woo'],
    ['with a hyphen and a small word', 'Moon Jae-in'],
    ['with a hyphen and a small given name', 'Leung Wai-kit'],
    ['with initials and a suffix', 'J. R. Smith Jr.'],
    ['with a nickname', 'William “Bull” Harcastle'],
    ['with letters of its own', 'Ásgeir Þorvaldsson'],
    ['that is a month', 'Teresa May'],
    ['that is a colour', 'Betty White'],
    ['of one word with an apostrophe', 'N’Diaye'],
  ])('%s: %s', (_, name) => {
    expect(speakersOf(`${name} told the court that the road was shut.`)).toEqual([name]);
  });

  it.each([
    ['Foreign Minister Ngozi Adeyemi', 'Ngozi Adeyemi'],
    ['Deputy Estonian Finance Minister Rasmus Kallaste', 'Rasmus Kallaste'],
    ['Mr. Worku', 'Mr. Worku'],
    ['port authority spokesman Ilir Hoxha', 'Ilir Hoxha'],
    ['The Crown prosecutor, Ilir Hoxha', 'Ilir Hoxha'],
    ['Hoxha’s coach, Dorji Wangmo', 'Dorji Wangmo'],
    ['A spokesman for the port, Giorgi Beridze', 'Giorgi Beridze'],
    ['Aides to Dorji Wangmo', 'Aides to Dorji Wangmo'],
    ['The National Institute of Coastal Studies', 'National Institute of Coastal Studies'],
    ['Health officials', 'Health officials'],
    ['Fact-checkers', 'Fact-checkers'],
    ['Former Secretary of State Ana Quispe', 'Ana Quispe'],
    ['Ana Quispe and former Minister Rui Hill', 'Ana Quispe and former Minister Rui Hill'],
    ['Norway, Iceland and the Faroe Islands', 'Norway, Iceland and the Faroe Islands'],
    ['Anwar Chowdhury and Dorji Wangmo', 'Anwar Chowdhury and Dorji Wangmo'],
  ])('in "%s" is %s', (source, name) => {
    expect(lastSpeaker(`${source} told the court that the road was shut.`)).toBe(name);
  });
});

describe('a surname', () => {
  it.each([
    ['after the full name', 'Tsegaye Worku came.', 'Worku', 'Tsegaye Worku'],
    ['after a name with a particle', 'Maartje van der Velde came.', 'Van der Velde', 'Maartje van der Velde'],
    ['with a title', 'Rui d’Almeida came.', 'Mr d’Almeida', 'Rui d’Almeida'],
    ['without its accent', 'Ludmila Hrubá came.', 'Hruba', 'Ludmila Hrubá'],
    ['that comes first', 'Park Ji-woo came.', 'Park', 'Park Ji-woo'],
    ['that is a town’s name too', 'Valeska Paris, a nurse, came.', 'Paris', 'Valeska Paris'],
    ['that nobody bore before', 'Tsegaye Worku came.', 'Wangmo', 'Wangmo'],
    ['that a known actor bears too', 'Lotte Tamm came.', 'Tamm', 'Lotte Tamm'],
  ])('%s', (_, before, source, name) => {
    expect(lastSpeaker(before, `${source} said the road was shut.`)).toBe(name);
  });

  it('in the headline stands for the full name in the text', () => {
    expect(speakersOf('Worku says road is shut', 'The road is shut.', 'Tsegaye Worku said it was late.')[0]).toBe(
      'Tsegaye Worku',
    );
  });

  it('of two people goes by the title', () => {
    const two = 'Ana Quispe runs it with her brother, Luis Quispe.';
    expect(lastSpeaker(two, '“I win,” Ms. Quispe said.')).toBe('Ana Quispe');
    expect(lastSpeaker(two, '“I win,” Mr. Quispe said.')).toBe('Luis Quispe');
  });

  it('may be a given name', () => {
    expect(lastSpeaker('Maria Achterberg bakes.', '“I bake,” Maria said.')).toBe('Maria Achterberg');
  });
});

describe('he and she', () => {
  it.each([
    ['the subject before the object', 'Nomvula Dube met Ana Quispe.', 'she', 'Nomvula Dube'],
    ['the one of that sex', 'Mr. Worku met Ms. Rahmonova.', 'she', 'Ms. Rahmonova'],
    ['the one of that sex, by given name', 'Maria Achterberg met John Hill.', 'he', 'John Hill'],
    ['the one of that sex, by office', 'Chairwoman Ngata met chairman Hoxha.', 'she', 'Ngata'],
    ['the one of that sex, by what the clause tells', 'Figueroa said she would leave.', 'she', 'Figueroa'],
    ['a woman with no name', 'A spokeswoman for the zoo met Bruno Hill.', 'she', 'A spokeswoman for the zoo'],
    ['nobody in the quotation before', 'Ana Quispe wrote: “Maria Hill is here.”', 'she', 'Ana Quispe'],
    ['a known actor', 'Vesna Korhal came with Idris Tamm.', 'she', 'Vesna Korhal'],
    ['no country', 'Tsegaye Worku left. Velmora is far.', 'he', 'Tsegaye Worku'],
  ])('%s', (_, before, pronoun, name) => {
    expect(lastSpeaker(before, `“It is late,” ${pronoun} said.`)).toBe(name);
  });

  it('go on through pronouns to somebody named far before', () => {
    const on = 'He walked on. He met nobody. He slept. He woke at noon and went on, as he had done the day before.';
    expect(lastSpeaker('Tsegaye Worku left.', on, on, on, '“It is late,” he said.')).toBe('Tsegaye Worku');
  });

  it('stay as they are where nobody fits', () => {
    expect(lastSpeaker('It rained.', '“It is late,” she said.')).toBe('she');
    expect(lastSpeaker('John Hill came.', '“It is late,” she said.')).toBe('she');
  });

  it('as addressee are never the speaker', () => {
    const [statement] = service.read('John Hill met Bruno Worku. Hill told him that the road was shut.').statements();
    expect(statement.speaker?.name).toBe('John Hill');
    expect(statement.addressee).toBe('Bruno Worku');
  });
});

describe('they and it', () => {
  it('are the speakers before', () => {
    expect(lastSpeaker('Residents of the tower said it was dark. They said nobody came.')).toBe(
      'Residents of the tower',
    );
    expect(lastSpeaker('Halvorsen Marine said it was late. It said the crew were safe.')).toBe('Halvorsen Marine');
  });

  it('are no person', () => {
    expect(lastSpeaker('John Hill said it was late. It said the crew were safe.')).toBe('It');
  });
});

describe('a description', () => {
  it.each([
    ['Health Minister Tomás Echeverri came.', 'the minister', 'Tomás Echeverri'],
    ['Tomás Echeverri, the health minister, came.', 'the health minister', 'Tomás Echeverri'],
    ['Vice President Ana Quispe met President Rui Hill.', 'the president', 'Rui Hill'],
    ['Transport Minister Asante met Labour Minister Åkesson.', 'the transport minister', 'Asante'],
    ['Olumide Bankole, a farmer near Ilorin, came.', 'the farmer', 'Olumide Bankole'],
    ['Inkeri Salonen, 38, a welder from Oulu, came.', 'the welder', 'Inkeri Salonen'],
    ['Yusuf al-Rashidi, 54, a taxi driver, came.', 'the 54-year-old', 'Yusuf al-Rashidi'],
    ['Ana Quispe came.', 'the 34-year-old', 'Ana Quispe'],
    ['Sen. Ana Quispe came.', 'the senator', 'Ana Quispe'],
    ['French President Marc Lefebvre met Estonian President Rasmus Kallaste.', 'the French leader', 'Marc Lefebvre'],
    ['President Marc Lefebvre of France came.', 'the French president', 'Marc Lefebvre'],
    ['Estonian President Rasmus Kallaste came.', 'the French president', 'the French president'],
    ['Ana Quispe, a nurse, met John Hill, a nurse.', 'the woman', 'Ana Quispe'],
    ['John Hill came.', 'the minister', 'the minister'],
    ['The Coastal Ministry is shut.', 'the ministry', 'Coastal Ministry'],
    ['Halvorsen Marine said it was late.', 'the shipbuilder', 'Halvorsen Marine'],
    ['Halvorsen Marine said it was late.', 'the report', 'the report'],
    ['Idris Tamm of Kardania came.', 'the Kardanian president', 'Idris Tamm'],
    ['The World Tea Organisation met.', 'WTO', 'World Tea Organisation'],
  ])('%s “…,” %s said.', (before, source, name) => {
    expect(lastSpeaker(before, `“It is late,” ${source} said.`)).toBe(name);
  });
});

describe('a quotation with no cue', () => {
  const plain = '“It was late, and nobody came to open the gate for us.”';

  it('is the one’s who spoke before', () => {
    expect(lastSpeaker('“We waited,” Ana Quispe said.', plain)).toBe('Ana Quispe');
  });

  it('is the one’s whom the sentence before introduces', () => {
    const [statement] = service.read(`Siobhán O’Dwyer was blunt. ${plain}`).statements();
    expect(statement.speaker?.name).toBe('Siobhán O’Dwyer');
    expect(statement.rule).toBe('quote-speaker-before');
    expect(statement.speaker?.spans).toEqual([{ start: 0, end: 15 }]);
  });

  it('is not the one’s who asked', () => {
    expect(lastSpeaker('“Why did you wait?” Ana Quispe asked.', plain)).not.toBe('Ana Quispe');
  });

  it('is the one’s who signs it on the next line', () => {
    expect(lastSpeaker(plain, '— Ludmila Hrubá, director of the food bank')).toBe('Ludmila Hrubá');
  });

  it('is nobody’s where nobody is near', () => {
    expect(lastSpeaker('It rained.', plain)).toBeNull();
  });
});

describe('what is looked at', () => {
  it('ends some paragraphs away', () => {
    const rain = Array.from({ length: 70 }, () => 'It rained.');
    expect(lastSpeaker('Tsegaye Worku came.', ...rain, 'Worku said the road was shut.')).toBe('Worku');
    expect(lastSpeaker('Tsegaye Worku came.', ...rain.slice(20), 'Worku said the road was shut.')).toBe(
      'Tsegaye Worku',
    );
  });

  it('is looked at again when an edit changes it', () => {
    const text = 'Tsegaye Worku came.\n\nIt rained.\n\nWorku said the road was shut.';
    const reading = service.read(text);
    expect(reading.statements()[0].speaker?.name).toBe('Tsegaye Worku');
    reading.edit([{ offset: 0, length: 7, text: 'Zelalem' }]);
    expect(reading.statements()[0].speaker?.name).toBe('Zelalem Worku');
  });

  it('follows the length of plain paragraphs between', () => {
    const text =
      '“We waited,” Ana Quispe said.\n\nIt rained.\n\n“It was late, and nobody came to open the gate for us.”';
    const reading = service.read(text);
    expect(reading.statements().at(-1)?.speaker?.name).toBe('Ana Quispe');
    const at = text.indexOf(' rained');
    const rain = ' rained and'.repeat(40);
    reading.edit([{ offset: at, length: 0, text: rain }]);
    expect(reading.statements().at(-1)?.speaker).toBeNull();
    reading.edit([{ offset: at, length: rain.length, text: '' }]);
    expect(reading.statements().at(-1)?.speaker?.name).toBe('Ana Quispe');
  });
});
