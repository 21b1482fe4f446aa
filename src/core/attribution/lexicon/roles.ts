import { hashed } from './hashed.ts';

/** Offices whose holder may be called "the leader". */
export const LEADERS: ReadonlySet<number> = hashed(
  'president premier minister chancellor king queen leader chairman chairwoman chief emir sultan ayatollah pope ' +
    'governor mayor chair ceo taoiseach',
);

/** Heads that name no office: any holder of some office, or any man or woman, may be meant. */
export const LOOSE_ROLES: ReadonlySet<number> = hashed('leader politician statesman');
export const LOOSE_PERSONS: ReadonlySet<number> = hashed('man woman boy girl');

/** Words for a body that is named before: "the company", "the shipbuilder". */
export const GENERIC_BODIES: ReadonlySet<number> = hashed(
  'company firm group agency organization organisation network newspaper paper broadcaster station airline bank charity ' +
    'club union party business corporation manufacturer carmaker automaker shipbuilder drugmaker chipmaker planemaker ' +
    'retailer lender insurer publisher developer supplier operator utility startup chain supermarket brewer grocer ' +
    'conglomerate nonprofit watchdog regulator',
);
