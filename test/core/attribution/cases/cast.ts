import type { Dataset } from '../../../../src/core/dataset/schema.ts';

/** The few actors that the cases know; all others are strangers to the dataset, as in most articles. */
export const CAST: Dataset = {
  title: 'Cast of the attribution cases',
  actors: [
    {
      id: 'vesna-korhal',
      name: 'Vesna Korhal',
      kind: 'person',
      aliases: ['Korhal'],
      affiliation: 'Velmora',
      offices: [{ title: 'Foreign Minister of Velmora' }],
      pronoun: 'she',
    },
    {
      id: 'idris-tamm',
      name: 'Idris Tamm',
      kind: 'person',
      aliases: [],
      ambiguousAliases: ['Tamm'],
      affiliation: 'Kardania',
      offices: [{ title: 'President of Kardania' }],
      pronoun: 'he',
    },
    { id: 'velmora', name: 'Velmora', kind: 'state', aliases: [] },
    { id: 'kardania', name: 'Kardania', kind: 'state', aliases: [] },
    {
      id: 'northern-treaty-council',
      name: 'Northern Treaty Council',
      kind: 'organization',
      aliases: ['NTC', 'Treaty Council'],
    },
  ],
  statements: [],
};
