import { behandlerIdType } from '../../values/behandler-id.ts';
import type { Draft } from '../draft.ts';

// All of both comes from the one element.
const DENTISTRY = { steps: ['relatertBehandler'], up: [0] };
const OTHERS = { steps: ['henvisning', 'henvistFra'], up: [0, 0] };

/**
 * A bare id in the XML, an id with a type in the JSON, and in one of two places: dentistry claims relatertBehandler, all others
 * henvisning.henvistFra.
 *
 * @param saysTrade whether anything in the message says which it is
 */
export function settleRelatertBehandler(draft: Draft, dentistry: boolean, saysTrade: boolean): void {
  const [waiting] = draft.waiting.relatertBehandler;
  if (!waiting) return;
  const { text, origin } = waiting;
  const felt = origin.element.name;
  const type = behandlerIdType(text);
  draft.count(origin, 'mapped');
  if (type === null) {
    draft.say('convert/relatert-ukjent', { felt, verdi: text }, origin);
    return;
  }
  if (!saysTrade) draft.say('convert/relatert-uten-fag', { felt }, origin);
  if (type === 'ENH') draft.say('convert/relatert-enh', { felt }, origin);
  const place = dentistry ? DENTISTRY : OTHERS;
  draft.put(draft.json, { ...place, key: 'id' }, text, origin);
  draft.put(draft.json, { ...place, key: 'type' }, type, origin);
}
