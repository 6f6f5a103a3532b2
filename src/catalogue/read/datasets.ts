/** The datasets of the open data. */
export type Dataset = keyof typeof DATASETS;

/**
 * The member of an answer that holds the entries, and names of fields by which an entry is known where an answer is shaped
 * otherwise. Source: Helserefusjon, åpne data (read 2026-01); how the members of `fagomraader` are named is not described
 * there.
 */
export const DATASETS = {
  takstkoder: {
    key: 'takstkoder',
    fields: ['takst_id', 'takstkode', 'fagomraade', 'fradato', 'tildato', 'honorar', 'refusjon'],
  },
  nlkkoder: {
    key: 'nlkkoder',
    fields: ['nlkKodeid', 'nlkKode', 'norsk_bruksnavn', 'fradato', 'tildato', 'refusjonskategori'],
  },
  refusjonskategorisatser: {
    key: 'refusjonskategorisatser',
    fields: ['refusjonskategoriid', 'refusjonskategori', 'refusjonssats', 'fradato', 'tildato'],
  },
  apatkombinasjoner: {
    key: 'apatKombinasjoner',
    fields: ['t_kode', 'p_kode', 'refusjonskategori', 'belop', 'samhandler_type', 'fradato', 'tildato'],
  },
  fagomraader: {
    key: 'fagomraader',
    fields: ['kode', 'fagomraade', 'fagomraadekode', 'beskrivelse', 'navn', 'praksistyper', 'praksisTyper'],
  },
  bandasjister: {
    key: 'bandasjister',
    fields: ['sar_id', 'sar_navn', 'sar_orgnr', 'hovedenhet_orgnr', 'underenhet_orgnr', 'gyldig_fra', 'gyldig_til'],
  },
  takstbruk: {
    key: 'takstbruk',
    fields: [
      'ar',
      'maned',
      'takstkode',
      'fagomraade',
      'praksis_type_kode',
      'antall_regninger',
      'sum_antall_takst',
      'sum_refusjon',
    ],
  },
} as const satisfies Readonly<Record<string, { readonly key: string; readonly fields: readonly string[] }>>;

/** True for the name of a dataset. */
export function isDataset(name: string): name is Dataset {
  return Object.hasOwn(DATASETS, name);
}

/** In the order in which they are shown. */
export const DATASET_NAMES: readonly Dataset[] = Object.keys(DATASETS).filter(isDataset);
