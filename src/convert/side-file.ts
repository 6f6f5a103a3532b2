import { safeName } from '../diagnostics/mask.ts';
import { BkmError, type BkmErrorCode } from '../errors.ts';

/** The same in Norwegian and in English. */
export interface Words {
  readonly nb: string;
  readonly en: string;
}

/** An error of a schema's validator, as far as words are made of it. */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with a file that the user wrote, or with what a caller gives in its place: what it should be, where, and why it isn't.
 * Quotes no value: the file may be another one than was meant, a claim at worst.
 */
export function sideFileError(what: Words, where: Words | null, why: Words, code: BkmErrorCode = 'CONFIG'): BkmError {
  const at = { nb: where === null ? '' : `${where.nb}: `, en: where === null ? '' : `${where.en}: ` };
  return new BkmError(code, `not ${what.en}: ${at.en}${why.en}`, {
    nb: { message: `ikke ${what.nb}: ${at.nb}${why.nb}` },
  });
}

/** The words of the first error of a validator. */
export function whyNot(errors: readonly SchemaError[] | null | undefined): Words {
  const [first] = errors ?? [];
  if (!first) return { nb: 'ukjent form', en: 'unknown form' };
  const felt = first.instancePath.split('/').findLast((step) => step !== '' && !/^\d+$/.test(step)) ?? null;
  const { additionalProperty, missingProperty, type } = first.params;
  switch (first.keyword) {
    case 'required':
      return { nb: `feltet ${missingProperty} mangler`, en: `the field ${missingProperty} is missing` };
    case 'additionalProperties':
      return unknownField(String(additionalProperty));
    case 'type':
      return wrongType(felt, [type].flat().map(String));
    default:
      return felt === null
        ? { nb: 'feil form', en: 'wrong form' }
        : { nb: `feltet ${felt} har feil form`, en: `the field ${felt} has the wrong form` };
  }
}

/** The item of a list, counted from 1 as people do; null where the error is about no item. */
export function itemIn(errors: readonly SchemaError[] | null | undefined, list: RegExp): number | null {
  const index = list.exec(errors?.[0]?.instancePath ?? '')?.[1];
  return index === undefined ? null : Number(index) + 1;
}

/** Our own names in another case help a person; any other name is not quoted. */
function unknownField(name: string): Words {
  const shown = /^(?:orgnr|hpr|praksistype|konto|meldingstype|praksisid|praksiser)$/i.test(name)
    ? name
    : safeName(name);
  return { nb: `feltet ${shown} er ukjent`, en: `the field ${shown} is unknown` };
}

const TYPES: Readonly<Record<string, Words>> = {
  array: { nb: 'en liste', en: 'a list' },
  null: { nb: 'null', en: 'null' },
  number: { nb: 'et tall', en: 'a number' },
  object: { nb: 'et objekt', en: 'an object' },
  string: { nb: 'en tekst', en: 'a string' },
};

function wrongType(felt: string | null, types: readonly string[]): Words {
  const nb = types.map((type) => TYPES[type]?.nb ?? type).join(' eller ');
  const en = types.map((type) => TYPES[type]?.en ?? type).join(' or ');
  return felt === null
    ? { nb: `skal være ${nb}`, en: `must be ${en}` }
    : { nb: `feltet ${felt} skal være ${nb}`, en: `the field ${felt} must be ${en}` };
}
