import { guidFrom } from '../../values/guid.ts';
import type { Draft } from '../draft.ts';
import type { MadeBefore, MadeGuids } from '../made-guids.ts';

/**
 * A bill without Guid gets one made of praksisId and RegningNr, the same each time. Without a praksisId the message is withheld
 * as a whole, and nothing is made. A credit and a correction are to have the guid of their original; two originals are not: of one
 * message, the second is withheld.
 *
 * @param place of the bill, counted from 1
 */
export function settleGuid(draft: Draft, praksisId: string | null, made: MadeGuids, place: MadeBefore): void {
  if ('guid' in draft.json || draft.failed) return;
  const { regningsnummer, kreditering, korrigeringBetaltEgenandel } = draft.json;
  const origin = { element: draft.element };
  if (typeof regningsnummer !== 'string') {
    draft.say('convert/guid-mangler', {}, origin);
    return;
  }
  if (praksisId === null) return;
  const guid = guidFrom(praksisId, regningsnummer);
  const isOriginal = kreditering !== true && korrigeringBetaltEgenandel !== true;
  const before = isOriginal ? made.add(guid, place) : null;
  if (before?.melding === place.melding) {
    draft.say('convert/guid-lik', { regning: before.regning }, origin);
    return;
  }
  draft.prepend('guid', guid);
  draft.say('convert/guid-laget', {}, origin, '/guid');
  if (before) draft.say('convert/guid-lik#annen-melding', { ...before }, origin, '/guid');
}
