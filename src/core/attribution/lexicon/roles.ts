import { hashed } from './hashed.ts';

/** Offices whose holder may be called "the leader". */
export const LEADERS: ReadonlySet<number> = hashed(
  'president premier minister chancellor king queen leader chairman chairwoman chief emir sultan ayatollah pope ' +
    'governor mayor chair ceo taoiseach',
);

/** Heads that name no office: any holder of some office, or any man or woman, may be meant. */
export const LOOSE_ROLES: ReadonlySet<number> = hashed('leader politician statesman');
export const LOOSE_PERSONS: ReadonlySet<number> = hashed('man woman boy girl');

/** A party or a people in capitals: "the Democrat" and "the Dutchman" are whoever was spoken of, and so is "the pensioner". */
export const PARTIES: ReadonlySet<number> = hashed(
  'democrat republican conservative liberal tory socialist independent',
);
export const PEOPLES: ReadonlySet<number> = hashed(
  'democrat republican conservative liberal tory socialist independent briton swede dane finn norwegian spaniard pole turk ' +
    'scot serb croat german italian brazilian argentine argentinian canadian american australian belgian austrian russian ' +
    'ukrainian hungarian romanian bulgarian greek nigerian ghanaian kenyan ethiopian egyptian moroccan algerian tunisian ' +
    'iranian indian pakistani mexican colombian chilean peruvian uruguayan venezuelan jamaican korean dutchman dutchwoman ' +
    'frenchman frenchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman scotswoman texan ' +
    'californian londoner kiwi pensioner teenager youngster billionaire millionaire tycoon magnate mogul businessman ' +
    'businesswoman entrepreneur diplomat veteran rookie lawmaker politician',
);

/** Words for a body that is named before: "the company", "the shipbuilder". */
export const GENERIC_BODIES: ReadonlySet<number> = hashed(
  'company firm group agency organization organisation network newspaper broadcaster station airline bank charity ' +
    'club union party business corporation manufacturer carmaker automaker shipbuilder drugmaker chipmaker planemaker ' +
    'retailer lender insurer publisher developer supplier operator utility startup chain supermarket brewer grocer ' +
    'conglomerate nonprofit watchdog regulator',
);
