// The half that runs in the extension, for the half that runs in the build.
import { loadModule } from '../loadModule.mjs';

export const {
  ARRAY,
  BYTES,
  COLUMN,
  IS_COPY,
  JSON_VALUE,
  LEARNS,
  LENGTHS,
  NUMBER,
  OBJECT,
  SAME_DISTANCE,
  SHORTEST,
  WORD_ARRAY,
  WORDS,
  createContexts,
  distancesOf,
  unpack,
} = await loadModule(`
  export * from './src/data/columns.ts';
  export * from './src/data/decode.ts';
  export * from './src/data/unpack.ts';
`);
