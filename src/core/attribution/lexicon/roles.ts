/** Offices whose holder may be called "the leader". */
export const LEADERS: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor king queen leader chairman chairwoman chief emir sultan ayatollah pope ' +
    'governor mayor chair ceo taoiseach'
  ).split(' '),
);

/** Heads that name no office: any holder of some office, or any man or woman, may be meant. */
export const LOOSE_ROLES: ReadonlySet<string> = new Set('leader politician statesman'.split(' '));
export const LOOSE_PERSONS: ReadonlySet<string> = new Set('man woman boy girl'.split(' '));

/** Words for a body that is named before: "the company", "the shipbuilder". */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  (
    'company firm group agency organization organisation network newspaper paper broadcaster station airline bank charity ' +
    'club union party business corporation manufacturer carmaker automaker shipbuilder drugmaker chipmaker planemaker ' +
    'retailer lender insurer publisher developer supplier operator utility startup chain supermarket brewer grocer ' +
    'conglomerate nonprofit watchdog regulator'
  ).split(' '),
);
