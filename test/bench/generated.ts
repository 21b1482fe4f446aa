/**
 * News-like prose made up from lists, for where the evaluation corpora are missing: datelines, people with offices,
 * quotations, reported statements, plain sentences. Nobody in it is on record. The same number gives the same article.
 */

const PLACES = 'HARROWGATE,PORT ELLERY,NEW ASKAM,LOWER TERN,CASTLEMERE,BRIDGE END,ORLEY,SOUTH FENWICK'.split(',');
const GIVEN =
  'Anna,Peter,Maria,Daniel,Ruth,Samuel,Clara,Victor,Helen,Oscar,Judith,Martin,Laura,Simon,Grace,Felix'.split(',');
const STARTS = 'Hal,Bren,Tor,Wick,Mar,Del,Ash,Cor,Pen,Lind,Ros,Varn,Ost,Kell,Fair,Gren'.split(',');
const ENDS = 'man,ford,ley,by,wood,sen,dal,ham,well,son,stead,win,croft,mere,ton,gate'.split(',');
const OFFICES =
  'mayor,head of the county council,chief executive of the harbour,spokeswoman for the water company,party leader,judge,professor of law,union chair,finance minister,police chief'.split(
    ',',
  );
const BODIES =
  'the council,the company,the ministry,the court,the harbour board,the union,the opposition,the school district,the committee,the rail operator'.split(
    ',',
  );
const THINGS =
  'the budget,a new bridge,the ferry line,its plan for the old mill,the report,the strike,the price of water,a second hearing,the merger,the school roof,the flood wall,its offer'.split(
    ',',
  );
const DID = 'delayed,reopened,postponed,rebuilt,bought,closed,paid for,moved,shared,looked into'.split(',');
const SAID = 'said,added,explained,warned,argued,noted,insisted'.split(',');
const THAT = 'said,warned,argued,announced,admitted,insisted,noted,predicted'.split(',');
const WHEN =
  'on Monday,last week,after a long debate,before the summer,on Thursday evening,for the third time this year,in a packed hall,with two votes against'.split(
    ',',
  );
const CLAUSES =
  'we cannot wait another year;the money is there and the will is there;nobody was asked about it beforehand;this is a good day for the people of the valley;the figures speak for themselves;we will look at every offer that reaches us;it was never about the jobs alone;the work has to be done before the winter;I would not call it a victory;there is no reason to panic;our door remains open to everyone;the rules apply to all of us'.split(
    ';',
  );
const FACTS =
  'the work would cost 14 million a year;the line would close in March;there had been no talks since the autumn;the numbers were higher than expected;a decision was weeks away;the roof had been leaking for years;most of the staff would keep their posts;nobody had been hurt;the vote would be held again;the old mill could not be saved'.split(
    ';',
  );
const ACTS =
  'reconsider,return to the table,publish the contract,wait for the ruling,withdraw the plan,hold a public hearing,lower the price,show patience'.split(
    ',',
  );
const PRAISE =
  'a step in the right direction,deeply disappointing,long overdue,an insult to the town,a fair deal'.split(',');

/** Article number `seed`, about 4,000 UTF-16 code units long. */
export function generatedArticle(seed: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return ((state >>> 8) * below) >>> 24;
  };
  const one = <T>(list: readonly T[]): T => list[random(list.length)];
  const surnames = Array.from({ length: 4 }, () => one(STARTS) + one(ENDS));
  const people = surnames.map((surname) => ({ surname, full: `${one(GIVEN)} ${surname}`, office: one(OFFICES) }));
  const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);
  const plain = (): string => `${capital(one(BODIES))} ${one(DID)} ${one(THINGS)} ${one(WHEN)}.`;
  const told = (): string =>
    `${plain()} ${plain()} ${capital(one(BODIES))} had ${one(DID)} ${one(THINGS)} before, and ${one(BODIES)} had ${one(DID)} it ${one(WHEN)}. ${plain()}`;
  const paragraphs: readonly (() => string)[] = [
    () => `${plain()} ${plain()} ${capital(one(BODIES))} had ${one(DID)} ${one(THINGS)} before.`,
    () => `${plain()} The sum is 3.5 per cent above that of the year before, and ${one(FACTS)}.`,
    () => {
      const { full, office } = people[random(4)];
      return `“${capital(one(CLAUSES))},” ${one(SAID)} ${full}, the ${office}. “${capital(one(CLAUSES))}.”`;
    },
    () => `${people[random(4)].surname} ${one(THAT)} that ${one(FACTS)}. ${plain()}`,
    () =>
      `${people[random(4)].surname} called ${one(THINGS)} “${one(PRAISE)}” and urged ${one(BODIES)} to ${one(ACTS)}.`,
    () => `According to ${one(BODIES)}, ${one(FACTS)}. It ${one(THAT)} that ${one(FACTS)} ${one(WHEN)}.`,
    () => `“${capital(one(CLAUSES))},” he ${one(SAID)}. ${plain()} ${plain()}`,
  ];
  const out = [
    `${capital(one(BODIES))} ${one(DID)} ${one(THINGS)}`,
    `${one(PLACES)}, March ${1 + random(28)} — ${plain()}`,
  ];
  for (const { full, office } of people)
    out.push(`${full}, the ${office}, ${one(THAT)} that ${one(FACTS)}. ${plain()}`);
  for (let length = 900; length < 4_000; length += out[out.length - 1].length + 2)
    out.push(random(2) > 0 ? told() : one(paragraphs)());
  return `${out.join('\n\n')}\n`;
}
