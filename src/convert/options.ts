import type { Revision } from '../bkm/revision.ts';
import type { Limits } from '../xml/limits.ts';
import type { PraksisMapRow } from './praksis-map.ts';
import type { RegistrertPraksis } from './praksis-register.ts';

/** What the caller of the converter can choose. Everything has a default, but a message needs a praksisId from somewhere. */
export interface ConvertOptions {
  /** Form of the JSON to write. Default: `2026-04-23`. */
  readonly revision?: Revision | undefined;
  /** The practice that all messages are for. Goes before the map and the register. */
  readonly praksisId?: string | undefined;
  /** Rows that name the practice by sender. Goes before the register. */
  readonly praksisMap?: readonly PraksisMapRow[] | undefined;
  /** Registered practices, as the Krav API answers them. */
  readonly praksiser?: readonly RegistrertPraksis[] | undefined;
  /** Replaces the navnEPJ of the source: after a migration another system sends. */
  readonly navnEpj?: string | undefined;
  /** MiddleName: appended to fornavn, or left out. Default: `fornavn`. */
  readonly mellomnavn?: 'fornavn' | 'drop' | undefined;
  /** Teeth of a treatment with several tariff lines: on all, on the first, or withhold the bill. Default: `all`. */
  readonly tann?: 'all' | 'first' | 'error' | undefined;
  /** What the XSD forbids is an error, even where it can be read. Default: false. */
  readonly strict?: boolean | undefined;
  /** One bill that can't be read withholds its message. Default: false. */
  readonly allOrNothing?: boolean | undefined;
  /** Read as this encoding, whatever the file says. Default: found out. */
  readonly encoding?: string | undefined;
  /** Bounds against hostile input. Default: DEFAULT_LIMITS. */
  readonly limits?: Partial<Limits> | undefined;
  /** Name of the file in findings. Default: null. */
  readonly file?: string | undefined;
}
