import type { Entry, TakstRow } from '../rows.ts';
import { ANDRE } from './andre.ts';
import { FYSIOTERAPI } from './fysioterapi.ts';
import { LEGE } from './lege.ts';
import { LEGE_TILLEGG } from './lege-tillegg.ts';
import { LEGE_SPESIALIST } from './spesialist.ts';
import { SYKEHUS } from './sykehus.ts';
import { TANNHELSE } from './tannhelse.ts';

/** All tariffs in all their periods, numbered. */
export const TAKSTER: readonly Entry<TakstRow>[] = [
  ...LEGE,
  ...LEGE_TILLEGG,
  ...LEGE_SPESIALIST,
  ...FYSIOTERAPI,
  ...TANNHELSE,
  ...ANDRE,
  ...SYKEHUS,
].map((entry, at) => ({
  ...entry,
  row: { takst_id: 900_001 + at, ...entry.row, resource_id: `syntetisk-takst-${900_001 + at}` },
}));
