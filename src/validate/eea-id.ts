import type { Finding } from '../diagnostics/finding.ts';
import { isJsonObject, member } from '../diagnostics/pointer.ts';
import { type Context, finderOf } from '../diagnostics/text.ts';
import { SCHEMA_TEXTS } from './schema-texts.ts';

const finding = finderOf(SCHEMA_TEXTS);

/** The warning for a bill whose EEA id is spelled `Id`, as in the full example of the documentation of 2026-04-23. */
export function eeaIdFinding(regning: unknown, pointer: string, context: Context): Finding | null {
  const eea = member(member(regning, 'pasient'), 'eea');
  if (!isJsonObject(eea) || !Object.hasOwn(eea, 'Id')) return null;
  const id = Object.hasOwn(eea, 'id') ? 'schema/eea-id#begge' : 'schema/eea-id';
  return finding(id, {}, { pointer: `${pointer}/pasient/eea/Id` }, context);
}
