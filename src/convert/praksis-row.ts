import { meldingstypeOf } from '../codelists/meldingstype.ts';
import { xmlPraksistypeOf } from '../codelists/praksistype.ts';
import { readPraksisId } from '../values/praksis-id.ts';
import type { PraksisRad } from './generated/praksis-map.ts';
import type { Words } from './side-file.ts';

/** A row of the praksis map: all that it names must fit; what it leaves out fits anything. */
export interface PraksisMapRow {
  readonly praksisId: string;
  /** The sender's organisation number, nine digits. MsgHead: Ident of type ENH. */
  readonly orgnr?: string | undefined;
  /** The sender's HPR number. MsgHead: HealthcareProfessional, Ident of type HPR. */
  readonly hpr?: string | undefined;
  /** BKM XML 1.8.3: Praksistype, `1` to `13`. */
  readonly praksistype?: string | undefined;
  /** BKM XML 1.8.3: Konto, eleven digits. */
  readonly konto?: string | undefined;
  /** MsgInfo/Type/@V without the D of a physical medium: `LOM`. */
  readonly meldingstype?: string | undefined;
}

/** How a value of a field is read; null where it can't be one. */
type ReadField = (value: string) => string | null;

const digits = (form: RegExp): ReadField => {
  return (value) => {
    const text = value.replaceAll(/[ .]/g, '');
    return form.test(text) ? text : null;
  };
};

/** Each field beside praksisId: how it is read, and what it should be. */
const FIELDS: Readonly<Record<Exclude<keyof PraksisRad, 'praksisId'>, readonly [ReadField, Words]>> = {
  orgnr: [digits(/^\d{9}$/), { nb: 'ni sifre', en: 'nine digits' }],
  hpr: [digits(/^\d{1,9}$/), { nb: 'høyst ni sifre', en: 'at most nine digits' }],
  praksistype: [xmlPraksistypeOf, { nb: 'en av 1–13', en: 'one of 1-13' }],
  konto: [digits(/^\d{11}$/), { nb: 'elleve sifre', en: 'eleven digits' }],
  meldingstype: [
    meldingstypeOf,
    { nb: 'en kjent meldingstype (LOM, TOM, …)', en: 'a known message type (LOM, TOM, …)' },
  ],
};

/** What is wrong with the praksisId, wherever it is given. */
export const NO_PRAKSIS_ID: Words = {
  nb: 'praksisId skal være 1–20 sifre, helst skrevet som tekst',
  en: 'praksisId must be 1-20 digits, best written as a string',
};

/** A row read to the forms that messages are held against, or what is wrong with it. */
export function readRow(row: PraksisRad): PraksisMapRow | Words {
  const praksisId = readPraksisId(row.praksisId);
  if (praksisId === null) return NO_PRAKSIS_ID;
  const read: Record<string, string> = {};
  for (const [name, [field, form]] of Object.entries(FIELDS)) {
    const value = Object.entries(row).find(([key]) => key === name)?.[1];
    if (value === undefined) continue;
    const text = field(String(value).trim());
    if (text === null) return { nb: `${name} skal være ${form.nb}`, en: `${name} must be ${form.en}` };
    read[name] = text;
  }
  return { ...read, praksisId };
}
