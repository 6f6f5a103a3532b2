import { ICD10 } from '../codelists/diagnose.ts';
import type { Param } from '../diagnostics/finding.ts';
import { readBoolsk } from '../values/boolsk.ts';
import { readDato } from '../values/date.ts';
import { readGuid } from '../values/guid.ts';
import { readHeltall } from '../values/heltall.ts';
import { numberToOre, oreToNumber, oreToText, readBelop } from '../values/ore.ts';
import { readTidspunkt, toLocalDateTime } from '../values/oslo-time.ts';
import type { Read } from '../values/read.ts';
import type { SourceElement } from '../xml/tree.ts';
import type { ConvertTextId } from './texts.ts';

export type Value = string | number | boolean;

/** Reports something about the value that is being read. `felt` is filled in. */
export type Say = (id: ConvertTextId, params?: Readonly<Record<string, Param>>) => void;

/** How a value is read from XML text and written back to it. */
export interface Kind {
  /** True where the XSD allows an empty value, so that one is no finding. */
  readonly emptyAllowed: boolean;
  /** The JSON value; undefined when it can't be read, which has been said. `text` is trimmed and not empty. */
  read(text: string, say: Say, element: SourceElement): Value | undefined;
  /** XML text of a JSON value; undefined when that value can't stand there. */
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

/** xs:string and xs:token: as it stands. */
export const text: Kind = { emptyAllowed: true, read: (value) => value, write: asText };

/** Øre, from xs:double read in decimal; in JSON a number of kroner. */
export const belop: Kind = {
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
  emptyAllowed: false,
  read: (value, say) => told(readHeltall(value), value, say),
  write: (value) => (Number.isInteger(value) ? String(value) : undefined),
};

/** xs:boolean. */
export const boolsk: Kind = {
  emptyAllowed: false,
  read: (value, say) => told(readBoolsk(value), value, say),
  write: (value) => (typeof value === 'boolean' ? String(value) : undefined),
};

/** xs:date. */
export const dato: Kind = {
  emptyAllowed: false,
  read: (value, say) => told(readDato(value), value, say),
  write: asText,
};

/** xs:dateTime: Norwegian local time, with an offset only where the local time occurs twice and the second one is meant. */
export const tidspunkt: Kind = {
  emptyAllowed: false,
  read: (value, say) => told(readTidspunkt(value), value, say),
  write(value) {
    const read = typeof value === 'string' ? readTidspunkt(value) : null;
    if (read === null || !read.ok) return undefined;
    const local = toLocalDateTime(read.value);
    return local.ambiguous ? read.value : local.text;
  },
};

/** A GUID, in XML with braces. */
export const guid: Kind = {
  emptyAllowed: false,
  read: (value, say) => told(readGuid(value), value, say),
  write: (value) => (typeof value === 'string' ? `{${value}}` : undefined),
};

/** A diagnosis code: ICD-10 loses its point, nothing else changes (lower-case letters occur and mean something). */
export const diagnosekode: Kind = {
  emptyAllowed: true,
  read(value, say, element) {
    const system = element.attributes.find(({ name }) => name === 'S')?.value.trim();
    if (system !== ICD10 || !/^[A-Za-z]\d\d\.[\dA-Za-z]+$/.test(value)) return value;
    say('convert/icd10-punktum');
    return value.replace('.', '');
  },
  write: asText,
};
