import { REVISIONS, type Revision } from '../bkm/revision.ts';
import { editDistance } from '../values/edit-distance.ts';
import { FIELDS } from './generated/fields.ts';

/** What an unknown field probably is. */
export type FieldHint =
  /** The field has another name (or another case) in the revision that was asked for. */
  | { readonly kind: 'renamed'; readonly name: string }
  /** The name is a slip of the pen away from that of a field. */
  | { readonly kind: 'similar'; readonly name: string }
  /** The field exists, but only in another revision. */
  | { readonly kind: 'elsewhere'; readonly revision: Revision };

const EEA = 'behandlerkrav.regninger.pasient.eea';
const UTFORENDE = 'behandlerkrav.regninger.utforendeBehandler';

/**
 * Names that changed between the revisions by more than their case, by the revision that is written: place, wrong name, right
 * name. A change of case needs no row: the sibling is found by comparing.
 */
const RENAMED: Readonly<Record<Revision, readonly (readonly [place: string, wrong: string, right: string])[]>> = {
  '2026-01-08': [
    [EEA, 'gyldighetFra', 'eeaGyldighetFra'],
    [EEA, 'gyldighet', 'eeaGyldighet'],
    [UTFORENDE, 'identifikasjon', 'id, type'],
  ],
  '2026-04-23': [
    [EEA, 'eeaGyldighetFra', 'gyldighetFra'],
    [EEA, 'eeaGyldighet', 'gyldighet'],
    // Beside it stands `type`, that both revisions have: kind of number before, profession now.
    [UTFORENDE, 'id', 'identifikasjon.id'],
  ],
};

/**
 * A hint for a field that `revision` does not have. `place` is the object that holds it: the names on the way there from the
 * message, joined with points, array indexes left out.
 */
export function hintFor(name: string, place: string, revision: Revision): FieldHint | null {
  const row = RENAMED[revision].find(([where, wrong]) => where === place && wrong === name);
  const right = row?.[2] ?? sameButCase(name, place, revision);
  if (right !== undefined) return { kind: 'renamed', name: right };
  const elsewhere = REVISIONS.find((other) => other !== revision && sameButCase(name, place, other) !== undefined);
  if (elsewhere !== undefined) return { kind: 'elsewhere', revision: elsewhere };
  const similar = FIELDS[revision][place]?.find((field) => isSimilar(name, field));
  return similar === undefined ? null : { kind: 'similar', name: similar };
}

/** Long names alone: a person's name may be a letter away from a short one (Renner, tenner), and would be told by it. */
function isSimilar(name: string, field: string): boolean {
  const limit = field.length >= 10 ? 2 : field.length >= 7 ? 1 : 0;
  return limit > 0 && editDistance(name.toLowerCase(), field.toLowerCase(), limit) <= limit;
}

function sameButCase(name: string, place: string, revision: Revision): string | undefined {
  const lower = name.toLowerCase();
  return FIELDS[revision][place]?.find((field) => field.toLowerCase() === lower);
}
