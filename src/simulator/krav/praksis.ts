import { BkmError } from '../../errors.ts';
import { isDate } from '../../values/date.ts';
import { isOrgnr } from '../../values/orgnr.ts';
import { readPraksisId } from '../../values/praksis-id.ts';
import type { Samhandler } from '../frame.ts';
import { isObject, type JsonObject, unknownKeys } from '../json.ts';
import { DEMO_BEHANDLER, DEMO_ORGANISASJON } from '../tokens/demo.ts';
import { readSamhandler } from '../tokens/read-client.ts';

/** A registered practice as the Krav API shows it. */
export interface Praksis {
  readonly praksisId: string;
  readonly navn: string;
  readonly orgnr: string;
  /** Praksistype: FALE, LEVA, … */
  readonly type: string;
  readonly status: 'ok' | 'ikke_ok';
  /** YYYY-MM-DD, both included; null: open. */
  readonly gyldigePerioder: readonly { readonly fraOgMedDato: string; readonly tilOgMedDato: string | null }[];
}

/** Whose practice it is. The same praksisId may be registered for several. */
export interface PraksisRegistration {
  readonly samhandler: Samhandler;
  readonly praksis: Praksis;
}

/** The practices of the walk-through. Source: Krav API, Normal arbeidsflyt. */
const DEMO: readonly Praksis[] = [
  {
    praksisId: '1004326178',
    navn: 'Kurbadet Helsesenter',
    orgnr: '999999999',
    type: 'FALE',
    status: 'ok',
    gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '2028-07-15' }],
  },
  {
    praksisId: '1004326468',
    navn: 'Sentrum Legevakt',
    orgnr: '999999998',
    type: 'LEVA',
    status: 'ok',
    gyldigePerioder: [{ fraOgMedDato: '2024-01-01', tilOgMedDato: '2028-07-15' }],
  },
];

/** Of the demo organisation and the demo practitioner alike: whichever way a vendor logs in, there is something to claim for. */
export const DEMO_PRAKSISER: readonly PraksisRegistration[] = [DEMO_ORGANISASJON, DEMO_BEHANDLER].flatMap(
  (samhandler) => DEMO.map((praksis) => ({ samhandler, praksis })),
);

const FIELDS = ['praksisId', 'navn', 'orgnr', 'type', 'status', 'gyldigePerioder'];

/**
 * A registration from JSON; all of the practice but praksisId has a default.
 *
 * @throws {BkmError} OPTIONS that says what is wrong with it
 */
export function readRegistration(json: unknown): PraksisRegistration {
  if (!isObject(json) || unknownKeys(json, ['samhandler', 'praksis']).length > 0 || !isObject(json.praksis)) {
    throw wrong('Write {"samhandler": {"type", "id"}, "praksis": {"praksisId", …}}.');
  }
  return { samhandler: readSamhandler(json.samhandler), praksis: readPraksis(json.praksis) };
}

function readPraksis(json: JsonObject): Praksis {
  if (unknownKeys(json, FIELDS).length > 0) throw wrong(`A practice has ${FIELDS.join(', ')} only.`);
  const { praksisId, navn = 'Testpraksis', orgnr = '999999999', type = 'FALE', status = 'ok', gyldigePerioder } = json;
  const id = readPraksisId(praksisId);
  if (id === null) throw wrong('"praksisId" is 1 to 20 digits.');
  if (typeof navn !== 'string') throw wrong('"navn" is text.');
  // The walk-through's own numbers have no valid check digit.
  if (typeof orgnr !== 'string' || !(isOrgnr(orgnr) || /^99999999\d$/.test(orgnr))) throw wrong('"orgnr" is 9 digits.');
  if (typeof type !== 'string' || !/^[A-Z]{4}$/.test(type)) throw wrong('"type" is a praksistype, such as FALE.');
  if (status !== 'ok' && status !== 'ikke_ok') throw wrong('"status" is ok or ikke_ok.');
  return { praksisId: id, navn, orgnr, type, status, gyldigePerioder: readPerioder(gyldigePerioder) };
}

function readPerioder(json: unknown): Praksis['gyldigePerioder'] {
  if (json === undefined) return [{ fraOgMedDato: '2020-01-01', tilOgMedDato: null }];
  if (!Array.isArray(json)) throw wrong('"gyldigePerioder" is a list.');
  return json.map((each: unknown) => {
    const { fraOgMedDato, tilOgMedDato = null } = isObject(each) ? each : {};
    const isOpen = tilOgMedDato === null;
    if (typeof fraOgMedDato !== 'string' || !isDate(fraOgMedDato)) throw wrong('"fraOgMedDato" is YYYY-MM-DD.');
    if (!isOpen && !(typeof tilOgMedDato === 'string' && isDate(tilOgMedDato))) {
      throw wrong('"tilOgMedDato" is YYYY-MM-DD or null.');
    }
    return { fraOgMedDato, tilOgMedDato: isOpen ? null : String(tilOgMedDato) };
  });
}

function wrong(message: string): BkmError {
  return new BkmError('OPTIONS', message);
}
