import type { Behandlerkravmelding as Bkm20260108, Regning as Regning20260108 } from './generated/bkm-2026-01-08.ts';
import type { Behandlerkravmelding as Bkm20260423, Regning as Regning20260423 } from './generated/bkm-2026-04-23.ts';

export type { Bkm20260108, Bkm20260423, Regning20260108, Regning20260423 };

interface ByRevision {
  readonly '2026-01-08': { readonly bkm: Bkm20260108; readonly regning: Regning20260108 };
  readonly '2026-04-23': { readonly bkm: Bkm20260423; readonly regning: Regning20260423 };
}

/** The message of one revision. */
export type BkmOf<R extends keyof ByRevision> = ByRevision[R]['bkm'];

/** The bill of one revision. */
export type RegningOf<R extends keyof ByRevision> = ByRevision[R]['regning'];

/** A message of any supported revision. */
export type Bkm = BkmOf<keyof ByRevision>;

/** A bill of any supported revision. */
export type Regning = RegningOf<keyof ByRevision>;
