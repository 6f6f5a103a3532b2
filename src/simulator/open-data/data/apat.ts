import type { Entry, Row, Samhandlertype } from '../rows.ts';
import { kroner } from './kroner.ts';

/** A row of /apatkombinasjoner. */
export interface ApatRow extends Row {
  readonly t_kode: string;
  readonly p_kode: string;
  readonly samhandler_type: Samhandlertype;
  readonly fradato: string;
  readonly tildato: string | null;
}

/** Prices in øre of PO and of LR. Made up, as is which codes belong together. */
const PAIRS: readonly (readonly [tKode: string, pKode: string, po: number, lr: number, fra: string, til?: string])[] = [
  ['T28000', 'P1140', 512_00, 498_00, '2022-01-01'],
  ['T28000', 'P3091', 1040_00, 1010_50, '2022-01-01'],
  ['T01000', 'P1140', 440_00, 431_00, '2022-01-01'],
  ['T67000', 'P1143', 690_00, 672_00, '2022-01-01'],
  ['T83200', 'P3010', 233_00, 228_00, '2022-01-01', '2024-12-31'],
  ['T83200', 'P3010', 241_00, 236_00, '2025-01-01'],
];

export const APATKOMBINASJONER: readonly Entry<ApatRow>[] = PAIRS.flatMap(([t_kode, p_kode, po, lr, fra, til]) => {
  const shared = { t_kode, p_kode, refusjonskategori: 'SYNPAT', fradato: fra, tildato: til ?? null };
  return [
    { typer: ['PO'], row: { ...shared, belop: kroner(po), samhandler_type: 'PO' } },
    { typer: ['LR'], row: { ...shared, belop: kroner(lr), samhandler_type: 'LR' } },
  ] satisfies readonly Entry<ApatRow>[];
});
