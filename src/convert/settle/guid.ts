import { guidFrom } from '../../values/guid.ts';
import type { Draft } from '../draft.ts';

/**
 * A bill without Guid gets one made of praksisId and RegningNr, the same each time. Without a praksisId the message is withheld
 * as a whole, and nothing is made.
 */
export function settleGuid(draft: Draft, praksisId: string | null): void {
  if ('guid' in draft.json || draft.failed) return;
  const { regningsnummer } = draft.json;
  const origin = { element: draft.element };
  if (typeof regningsnummer !== 'string') {
    draft.say('convert/guid-mangler', {}, origin);
  } else if (praksisId !== null) {
    draft.prepend('guid', guidFrom(praksisId, regningsnummer));
    draft.say('convert/guid-laget', {}, origin, '/guid');
  }
}
