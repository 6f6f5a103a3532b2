import { ICD10 } from '../codelists/diagnose.ts';
import type { Param } from '../diagnostics/finding.ts';
import { readBoolsk } from '../values/boolsk.ts';
import { isDate, readDato } from '../values/date.ts';
import { readGuid } from '../values/guid.ts';
import { readHeltall } from '../values/heltall.ts';
import { numberToOre, oreToNumber, oreToText, readBelop } from '../values/ore.ts';
import { readTidspunkt, toLocalDateTime } from '../values/oslo-time.ts';
import type { Read } from '../values/read.ts';
import { isTidspunkt } from '../values/tidspunkt.ts';
import { trimXml } from '../values/xml-space.ts';
import type { SourceElement } from '../xml/tree.ts';
import type { ConvertTextId } from './texts.ts';

export type Value = string | number | boolean;

/** Reports something about the value that is being read. `felt` is filled in. */
export type Say = (id: ConvertTextId, params?: Readonly<Record<string, Param>>) => void;

/** Each has a text of its own for a JSON value that can't be written. */
export type KindName = 'text' | 'belop' | 'heltall' | 'boolsk' | 'dato' | 'tidspunkt' | 'guid' | 'oid';

/** How a value is read from XML text and written back to it. */
export interface Kind {
  readonly name: KindName;
  /** True where the XSD allows an empty value, so that one is no finding. */
  readonly emptyAllowed: boolean;
  /** The JSON value; undefined when it can't be read, which has been said. `text` is trimmed and not empty. */
  read(text: string, say: Say, element: SourceElement): Value | undefined;
  /** XML text of a JSON value, valid by the XSD; undefined when that value can't stand there. */
  write(value: unknown): string | undefined;
}

/** What a reader of values notes about how a value was written: each is the name of a text. */
type Note =
  | 'desimalkomma'
  | 'desimalform'
  | 'store-bokstaver'
  | 'uten-klammer'
  | 'tidsform'
  | 'datoform'
  | 'tvetydig-tid'
  | 'annen-sone'
  | 'brokdel'
  | 'sone';

/** Reports the notes of a read value, or why it could not be read. */
function told<T, N extends Note>(result: Read<T, N>, text: string, say: Say): T | undefined {
  if (!result.ok) {
    say(`convert/uleselig#${result.why}`, { verdi: text });
    return undefined;
  }
  for (const note of result.notes) say(`convert/${note}`);
  return result.value;
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What nobody sees in a value, or sees as something else: line breaks, other spaces than the space, format characters. */
const UNSEEN = /[\t\n\r\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** xs:string and xs:token: as it stands. */
export const text: Kind = {
  name: 'text',
  emptyAllowed: true,
  read(value, say) {
    if (UNSEEN.test(value)) say('convert/usynlig-tegn');
    return value;
  },
  write: asText,
};

/** Text for people to read, which may have lines. */
export const fritekst: Kind = { name: 'text', emptyAllowed: true, read: (value) => value, write: asText };

/** An OID, which the XSD holds to its form, and which is read as it stands. */
export const oid: Kind = {
  name: 'oid',
  emptyAllowed: true,
  read: (value) => value,
  // Source: Behandlerkrav.xsd, type oid; written so that a long value that fails takes no quadratic time.
  write: (value) => (typeof value === 'string' && /^\d+(?:\.\d+)*$/.test(value) ? value : undefined),
};

/** Øre, from xs:double read in decimal; in JSON a number of kroner. */
export const belop: Kind = {
  name: 'belop',
  emptyAllowed: false,
  read(value, say) {
    const ore = told(readBelop(value), value, say);
    return ore === undefined ? undefined : oreToNumber(ore);
  },
  write(value) {
    const ore = typeof value === 'number' ? numberToOre(value) : null;
    return ore === null ? undefined : oreToText(ore);
  },
};

/** xs:int. */
export const heltall: Kind = {
  name: 'heltall',
  emptyAllowed: false,
  read: (value, say) => told(readHeltall(value), value, say),
  write(value) {
    const written = typeof value === 'number' ? String(value) : '';
    return readHeltall(written).ok ? written : undefined;
  },
};

/** xs:boolean. */
export const boolsk: Kind = {
  name: 'boolsk',
  emptyAllowed: false,
  read: (value, say) => told(readBoolsk(value), value, say),
  write: (value) => (typeof value === 'boolean' ? String(value) : undefined),
};

/** xs:date. */
export const dato: Kind = {
  name: 'dato',
  emptyAllowed: false,
  read: (value, say) => told(readDato(value), value, say),
  write: (value) => (typeof value === 'string' && isDate(value) ? value : undefined),
};

/** xs:dateTime: Norwegian local time, with an offset only where the local time occurs twice and the second one is meant. */
export const tidspunkt: Kind = {
  name: 'tidspunkt',
  emptyAllowed: false,
  read: (value, say) => told(readTidspunkt(value), value, say),
  write(value) {
    const read = typeof value === 'string' && isTidspunkt(value) ? readTidspunkt(value) : null;
    if (read === null || !read.ok) return undefined;
    const local = toLocalDateTime(read.value);
    return local.ambiguous ? read.value : local.text;
  },
};

/** A GUID, in XML with braces. */
export const guid: Kind = {
  name: 'guid',
  emptyAllowed: false,
  read: (value, say) => told(readGuid(value), value, say),
  write(value) {
    const written = typeof value === 'string' ? `{${value}}` : '';
    return readGuid(written).ok ? written : undefined;
  },
};

/** A diagnosis code: ICD-10 loses its point, nothing else changes (lower-case letters occur and mean something). */
export const diagnosekode: Kind = {
  name: 'text',
  emptyAllowed: true,
  read(value, say, element) {
    if (UNSEEN.test(value)) say('convert/usynlig-tegn');
    const system = element.attributes.find(({ name }) => name === 'S')?.value ?? '';
    if (trimXml(system) !== ICD10 || !/^[A-Za-z]\d\d\.[\dA-Za-z]+$/.test(value)) return value;
    say('convert/icd10-punktum');
    return value.replace('.', '');
  },
  write: asText,
};
