import type { Entry, Row, Samhandlertype } from '../rows.ts';
import { syntetisk } from './kroner.ts';
import { REFUSJONSKATEGORISATSER } from './satser.ts';

/** A row of /nlkkoder. */
export interface NlkRow extends Row {
  readonly nlkKode: string;
  readonly fradato: string;
  readonly tildato: string | null;
  readonly refusjonskategorisats: readonly Row[];
}

interface Spec {
  readonly kode: string;
  readonly komponent: string;
  readonly kategori: string;
  readonly enhet?: string;
  readonly typer?: readonly Samhandlertype[];
  readonly fra?: string;
  readonly til?: string;
  readonly erstattesAv?: string;
}

/** The components are made up, also where a code is one of the real register. */
const SPECS: readonly Spec[] = [
  { kode: 'NPU19748', komponent: 'Prøvestoff A', kategori: 'SYN2', enhet: 'mg/L' },
  { kode: 'NPU03230', komponent: 'Prøvestoff B', kategori: 'SYN1', enhet: 'mmol/L' },
  { kode: 'NPU01994', komponent: 'Prøvestoff C', kategori: 'SYN1', enhet: 'mmol/L' },
  { kode: 'NOR05172', komponent: 'Prøvestoff D', kategori: 'SYN3' },
  { kode: 'NOR35342', komponent: 'Prøvestoff E', kategori: 'SYN4' },
  { kode: 'NOR99001', komponent: 'Prøvestoff F', kategori: 'SYN5', typer: ['PO'] },
  { kode: 'NOR99002', komponent: 'Prøvestoff G', kategori: 'SYN5', typer: ['LR'] },
  { kode: 'NOR99003', komponent: 'Prøvestoff H', kategori: 'SYN1', til: '2022-12-31', erstattesAv: 'NOR99004' },
  { kode: 'NOR99004', komponent: 'Prøvestoff H, ny metode', kategori: 'SYN2', fra: '2023-01-01' },
];

const BOTH: readonly Samhandlertype[] = ['PO', 'LR'];

export const NLKKODER: readonly Entry<NlkRow>[] = SPECS.map((spec, at) => ({
  typer: spec.typer ?? BOTH,
  row: {
    nlkKodeid: 920_001 + at,
    nlkKode: spec.kode,
    norsk_bruksnavn: syntetisk(spec.komponent),
    komponent: syntetisk(spec.komponent),
    system: 'P',
    enhet: spec.enhet ?? null,
    egenskapsart: 'stoffk.',
    spesifisertKomponent: null,
    npuDefinisjon: syntetisk(`P-${spec.komponent}; stoffk.`),
    npuSpesialitet: null,
    fagomraadeSekundaert: null,
    fagomraadeNlk: 'MBK',
    fradato: spec.fra ?? '2020-01-01',
    tildato: spec.til ?? null,
    refusjonskategori: spec.kategori,
    erstattesAv: spec.erstattesAv ?? null,
    hvaEndret: null,
    sistEndretDato: '2025-12-01',
    stjernekode: null,
    ugyldigKombinasjon: null,
    systemSpesifikasjon: null,
    egenskapsartSpesifikasjon: null,
    gruppering: null,
    refusjonskategorisats: ratesOf(spec.kategori, spec.typer ?? BOTH),
  },
}));

/** Of whom the code is for. */
function ratesOf(kategori: string, wanted: readonly Samhandlertype[]): readonly Row[] {
  return REFUSJONSKATEGORISATSER.filter(
    ({ row, typer = [] }) => row.refusjonskategori === kategori && typer.some((type) => wanted.includes(type)),
  ).map(({ row }) => row);
}
