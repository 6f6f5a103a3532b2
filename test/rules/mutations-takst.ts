import { openCatalogue } from '../../src/catalogue/read/open.ts';
import type { ValidateOptions } from '../../src/check/result.ts';
import { answerOf } from '../catalogue/read/helpers.ts';
import { drop, flip, type Mutations } from './mutations-row.ts';

const VERSION = { fetched: '2026-01-10T06:00:00Z', sha256: '0'.repeat(64), synthetic: true };
const LE = { fagomraade: 'LE', fradato: '2025-07-01', tildato: '' };
const NLK = { fradato: '2020-01-01', refusjonskategori: 'A' };

/** Tariffs as the API may serve them, made up, that the valid corpus is right by. */
const takstkoder = answerOf(
  {
    ...LE,
    takstkode: '2ad',
    honorar: '175,00',
    refusjon: 15,
    maks_repetisjoner: '0',
    minimum_tidsbruk: 20,
    ugyldig_kombinasjon: '2ak, 3',
  },
  { ...LE, takstkode: '2ak', honorar: 328, refusjon: 48 },
  {
    ...LE,
    takstkode: '2cd',
    honorar: 255,
    refusjon: 255,
    krever_takst: '2ad, 2ak',
    maks_antall_per_aar: 2,
    maks_antall_gjelder_pasient: true,
  },
  { ...LE, takstkode: '2dd', krever_takst: '3ad' },
  {
    ...LE,
    takstkode: 'L1',
    honorar: 26,
    refusjon: 26,
    maks_repetisjoner: 1,
    maks_antall_per_kalender_aar: 4,
    maks_antall_gjelder_pasient: 'J',
  },
  { ...LE, takstkode: '1bd', honorar: 74, refusjon: 74, ugyldig_kombinasjon: 'Alle' },
  { ...LE, takstkode: '1be', honorar: 74, refusjon: 74 },
  {
    ...LE,
    takstkode: '1i',
    honorar: 64,
    refusjon: 64,
    repetisjonsprosent: 'etter avtale',
    maks_antall_per_aar: 2,
    maks_antall_gjelder_pasient: 'N',
  },
  { ...LE, takstkode: '2fk', tildato: '2025-12-31' },
  { ...LE, takstkode: 'H1', fradato: '2026-02-01' },
  { ...LE, takstkode: 'D1', krever_diagnose: 'A00, B00-B09' },
  { ...LE, takstkode: 'P1', krever_prosedyre: 'CJE20' },
  { ...LE, takstkode: 'X1', refusjon: 26, ugyldig_kombinasjon: 'det meste' },
  { ...LE, takstkode: 'U1', fradato: 'i vår' },
);
const nlkkoder = answerOf(
  ...['NOR05172', 'NPU19748', 'NPU03230', 'NPU01994'].map((nlkKode, index) => ({
    ...NLK,
    nlkKode,
    refusjonskategori: ['A', 'B', 'C', 'C'][index],
  })),
  { ...NLK, nlkKode: 'NPU11111', tildato: '2025-12-31' },
);
const refusjonskategorisatser = answerOf(
  ...[42.5, 12.75, 9.8].map((refusjonssats, index) => ({
    refusjonskategori: ['A', 'B', 'C'][index],
    refusjonssats,
    fradato: '2020-01-01',
  })),
);
const apatkombinasjoner = answerOf({ t_kode: 'T28000', p_kode: 'P1140', belop: 100, fradato: '2020-01-01' });

const options: ValidateOptions = {
  catalogue: openCatalogue({ takstkoder, nlkkoder, refusjonskategorisatser, apatkombinasjoner }, VERSION),
};
const LOM = 'lom-fastlege.xml';
const LAB = 'laboratorie-nlk.xml';

/** What the tariff catalogue knows. */
export const TAKST: Mutations = {
  'apat/kombinasjon': [
    flip(LAB, '0/norpatkoder', [{ kode: 'T28000 P9999' }], { options, found: ['0/norpatkoder/0/kode'] }),
    flip(LAB, '1/norpatkoder', [{ kode: 'T28000' }, { kode: 'P9999' }], { options, found: ['1/norpatkoder/1/kode'] }),
    flip(LAB, '2/norpatkoder', [{ kode: 'T28000/P1140', belop: 99 }], { options, found: ['2/norpatkoder/0/belop'] }),
  ],
  'nlk/belop': [
    flip(LAB, '0/nlkkoder/0/belop', 42.51, { options }),
    flip(LAB, '0/nlkkoder/1/belop', 12.5, { options }),
    flip(LAB, '1/nlkkoder/1/kode', 'NPU19748', { options, found: ['1/nlkkoder/1/belop'] }),
  ],
  'nlk/ikke-gyldig': [
    flip(LAB, '0/nlkkoder/0/kode', 'NPU11111', { options }),
    flip(LAB, '1/nlkkoder/1/kode', 'NPU11111', { options }),
    flip(LAB, '2/nlkkoder/0/kode', 'NPU11111', { options }),
  ],
  'nlk/ukjent': [
    flip(LAB, '0/nlkkoder/0/kode', 'NOR99999', { options }),
    flip(LAB, '1/nlkkoder/1/kode', 'NPU01995', { options }),
    drop(LAB, '2/nlkkoder/0/kode', { options }),
  ],
  'takst/antall': [
    flip(LOM, '0/takster/0/antall', 0),
    flip(LOM, '1/takster/0/antall', -1),
    flip(LAB, '1/nlkkoder/1/antall', 0),
  ],
  'takst/belop': [
    flip(LOM, '0/takster/0/belop', 16, { options }),
    flip(LOM, '3/takster/1/belop', 27.5, { options }),
    drop(LOM, '1/arsakFriEgenandel', { options, found: ['1/takster/0/belop'] }),
    flip(LOM, '0/arsakFriEgenandel', 'F', { options, found: ['0/takster/0/belop'] }),
  ],
  'takst/enkel-kontakt': [
    // 45 minutes after.
    flip(LOM, '2/pasient/identifikasjon/id', '04887125134', { found: ['2/takster/0/kode'] }),
    flip(LOM, '0/takster/1/kode', '1bd'),
    flip(LOM, '4/takster/1/kode', '1be'),
  ],
  'takst/ikke-gyldig': [
    flip(LOM, '0/takster/1/kode', '2fk', { options }),
    flip(LOM, '3/takster/1/kode', 'H1', { options }),
    flip(LOM, '4/tidspunkt', '2025-06-30T13:15:00+02:00', { options, found: ['4/takster/0/kode', '4/takster/1/kode'] }),
  ],
  'takst/ikke-kontrollert': [
    flip(LOM, '0/takster/2/kode', 'X1', { options }),
    flip(LOM, '1/takster/0/kode', 'U1', { options }),
    flip(LOM, '4/takster/1/antall', 2, { options, found: ['4/takster/1/kode'] }),
  ],
  'takst/krever-diagnose': [
    flip(LOM, '0/takster/2/kode', 'D1', { options }),
    flip(LOM, '2/takster/0/kode', 'D1', { options }),
    flip(LOM, '4/takster/1/kode', 'D1', { options }),
  ],
  'takst/krever-prosedyre': [
    flip(LOM, '0/takster/2/kode', 'P1', { options }),
    flip(LOM, '2/takster/0/kode', 'P1', { options }),
    flip(LOM, '4/takster/1/kode', 'P1', { options }),
  ],
  'takst/krever-takst': [
    flip(LOM, '0/takster/0/kode', '1i', { options, found: ['0/takster/1/kode'] }),
    flip(LOM, '3/takster/1/kode', '2dd', { options }),
    // By the published list.
    flip(LOM, '1/takster/0/kode', '2ck'),
  ],
  'takst/maks-per-ar': [
    flip(LOM, '0/takster/2/antall', 5, { options, found: ['0/takster/2/kode'] }),
    flip(LOM, '0/takster/1/antall', 3, { options, found: ['0/takster/1/kode'] }),
    flip(LOM, '4/takster/1/antall', 3, { options, found: ['4/takster/1/kode'] }),
  ],
  'takst/maks-repetisjoner': [
    flip(LOM, '0/takster/0/antall', 2, { options }),
    flip(LOM, '3/takster/1/antall', 3, { options }),
    flip(LOM, '4/takster/1/kode', '2ad', { options, found: ['4/takster/1/antall'] }),
  ],
  'takst/tidsbruk': [
    flip(LOM, '1/tidspunkt', '2026-01-12T08:59:00+01:00', { options }),
    flip(LOM, '0/tidspunkt', '2026-01-12T09:10:00+01:00', { options, found: ['1/tidspunkt'] }),
    flip(LOM, '4/tidspunkt', '2026-01-13T11:40:00+01:00', { options }),
  ],
  'takst/ugyldig-kombinasjon': [
    flip(LOM, '0/takster/2/kode', '2ak', { options, found: ['0/takster/0/kode'] }),
    flip(LOM, '3/takster/1/kode', '2ak', { options, found: ['3/takster/0/kode'] }),
    flip(LOM, '4/takster/1/kode', '2ak', { options, found: ['4/takster/0/kode'] }),
  ],
  'takst/ukjent': [
    flip(LOM, '0/takster/0/kode', '2AD', { options }),
    flip(LOM, '4/takster/1/kode', '1j', { options }),
    drop(LOM, '1/takster/0/kode', { options }),
  ],
};
