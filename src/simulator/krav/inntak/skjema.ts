import type { Revision } from '../../../bkm/revision.ts';
import type { ApiKode } from '../../../diagnostics/finding.ts';
import { tokensOf, valueAt } from '../../../diagnostics/pointer.ts';
import * as bkm20260108 from '../../../validate/generated/bkm-2026-01-08.ts';
import * as bkm20260423 from '../../../validate/generated/bkm-2026-04-23.ts';
import { type Feil, feilType, mangler, ukjentFelt } from './feil.ts';

type SchemaError = bkm20260423.SchemaError;

const VALIDATORS = { '2026-01-08': bkm20260108.message, '2026-04-23': bkm20260423.message };

/** The fields that have a code of their own. Each name stands at one place of the form. */
const PAKREVD: ReadonlyMap<string, ApiKode> = new Map([
  ['praksisId', 'MANGLER_PRAKSISID'],
  ['behandlerkrav', 'MANGLER_BEHANDLERKRAV'],
  ['regninger', 'MANGLER_REGNINGER'],
  ['guid', 'MANGLER_GUID'],
]);

/**
 * What is wrong with the form of a message, by that of the revisions (oldest first) which it is nearest to, the newest
 * where it is even; nothing where it fits one.
 */
export function skjemafeil(message: unknown, revisions: readonly Revision[]): readonly Feil[] {
  const [nearest = []] = revisions
    .toReversed()
    .map((revision) => feilBy(message, revision))
    .sort((a, b) => a.length - b.length);
  return nearest;
}

function feilBy(message: unknown, revision: Revision): readonly Feil[] {
  const validate = VALIDATORS[revision];
  if (validate(message)) return [];
  const found = (validate.errors ?? []).flatMap((error) => feilOf(error, message) ?? []);
  // A moment can fail by its form and by its value.
  return [...new Map(found.map((feil) => [`${feil.kode} ${feil.melding}`, feil])).values()];
}

function feilOf({ keyword, instancePath, params }: SchemaError, message: unknown): Feil | null {
  if (keyword === 'if') return null;
  const steps = tokensOf(instancePath);
  if (keyword === 'additionalProperties') return ukjentFelt(stedOf([...steps, String(params.additionalProperty)]));
  const isMissing = keyword === 'required';
  const felt = isMissing ? String(params.missingProperty) : (steps.at(-1) ?? '');
  const holder = isMissing ? steps : steps.slice(0, -1);
  const kode = PAKREVD.get(felt);
  if (kode !== undefined && (isMissing || isEmpty(valueAt(message, instancePath)))) {
    return mangler(kode, felt, stedOf(holder));
  }
  return feilType(stedOf([...holder, felt]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

/** `behandlerkrav.regninger[0].guid`. */
function stedOf(steps: readonly string[]): string {
  return steps
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
