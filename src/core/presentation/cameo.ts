import { CODEBOOK } from './cameoCodes.ts';

let names: ReadonlyMap<string, string> | undefined;

/** The codebook's name of a CAMEO code ("0256"), or of the nearest family it belongs to; null if there is none. */
export function cameoName(code: string): string | null {
  names ??= new Map(
    CODEBOOK.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  for (let end = code.length; end >= 2; end--) {
    const name = names.get(code.slice(0, end));
    if (name !== undefined) return name;
  }
  return null;
}
