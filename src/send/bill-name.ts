import { flagIn, listIn, textIn } from '../bkm/read-json.ts';
import { member } from '../diagnostics/pointer.ts';
import type { BillKind } from '../ledger/types.ts';

/** What tells a bill from others. Guid in lower case; '' where it has none. */
export function nameOf(regning: unknown): { readonly guid: string; readonly kind: BillKind } {
  return { guid: textIn(regning, 'guid')?.toLowerCase() ?? '', kind: kindOf(regning) };
}

function kindOf(regning: unknown): BillKind {
  if (flagIn(regning, 'kreditering') === true) return 'kreditering';
  return flagIn(regning, 'korrigeringBetaltEgenandel') === true ? 'korrigering' : 'original';
}

/**
 * Names of the original bills of a message, by practice and guid: a credit or a correction of one of them is not to be sent before the API
 * has it.
 */
export function originalsIn(message: unknown): readonly string[] {
  const praksisId = textIn(message, 'praksisId') ?? '';
  return listIn(member(message, 'behandlerkrav'), 'regninger').flatMap((regning) => {
    const { guid, kind } = nameOf(regning);
    return kind === 'original' ? [originalName(praksisId, guid)] : [];
  });
}

export function originalName(praksisId: string, guid: string): string {
  return `${praksisId} ${guid}`;
}
