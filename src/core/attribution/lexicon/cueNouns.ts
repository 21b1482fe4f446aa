/** Nouns that report: "X’s claim that …", "a statement saying …"; "T" takes a clause, "I" an infinitive, "O" of/for/on. */
export const CUE_NOUNS = `
claim V TI
assertion V T
statement V T
allegation V TO
accusation V TO
contention V T
argument V T
suggestion V T
announcement V TO
admission V TO
acknowledgment V TO
acknowledgement V TO
declaration V T
warning V T
threat V TI
ultimatum V TI
deadline V I
promise V TI
pledge V TI
vow V TI
insistence V T
denial V T
prediction V T
proposal V I
complaint V T
criticism V O
praise V O
call V O
demand V TI
request V IO
appeal V I
plea V I
recommendation V T
endorsement V O
condemnation V O
view B T
belief B T
opinion B T
idea B T
notion B T
hope B TI
fear B T
concern B T
worry B T
suspicion B T
conclusion B T
desire B I
intention B I
refusal V I
expectation B T
`;

/** Verbs that only carry a cue noun: "make the claim", "issued a warning". */
export const LIGHT_VERBS =
  'make makes made making issue issues issued issuing express expresses expressed expressing raise raises raised raising ' +
  'voice voices voiced voicing give gives gave given giving offer offers offered offering release releases released ' +
  'releasing deliver delivered delivering renew renewed renewing repeat repeated reiterate reiterated have has had having';

/** Things written or shown that speak for themselves, and the media: sources that may stand in a chain of reporting. */
export const MEDIA_NOUNS =
  'report reports media newspaper newspapers paper magazine network channel outlet website agency press broadcaster station ' +
  'readout communique transcript recording radio television tv news post times herald tribune gazette journal ' +
  'reuters ap afp upi dpa tass interfax xinhua kyodo yonhap irna bbc cnn npr pbs nbc abc cbs axios politico bloomberg';
