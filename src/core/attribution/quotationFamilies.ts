import { DOUBLED } from '../article/tokens.ts';

/** Marks that may close one another. Papers mix “ ” " '' `` freely, so they are one family. */
export enum Family {
  Double = 1,
  Single = 2,
  Guillemet = 3,
  SingleGuillemet = 4,
}

/** Which way a character points by itself; straight marks point nowhere. */
export enum Hint {
  None = 0,
  Open = 1,
  Close = 2,
}

/** The family of a quotation mark's token code. */
export function familyOf(code: number): Family {
  if (code >= DOUBLED) return Family.Double;
  switch (code) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return Family.Double;
    case 0xab:
    case 0xbb:
      return Family.Guillemet;
    case 0x2039:
    case 0x203a:
      return Family.SingleGuillemet;
    default:
      return Family.Single;
  }
}

/** The direction of a quotation mark's token code. */
export function hintOf(code: number): Hint {
  switch (code) {
    case 0x201c:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0x2039:
    case 0x2018:
    case 0x201a:
    case 0x201b:
    case 0x60 + DOUBLED:
    case 0x2018 + DOUBLED:
      return Hint.Open;
    case 0x201d:
    case 0xbb:
    case 0x203a:
    case 0x2019:
    case 0x2019 + DOUBLED:
      return Hint.Close;
    default:
      return Hint.None;
  }
}
