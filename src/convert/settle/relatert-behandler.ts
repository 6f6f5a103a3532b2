import { behandlerIdType } from '../../values/behandler-id.ts';
import type { Draft } from '../draft.ts';

/**
 * A bare id in the XML, an id with a type in the JSON, and in one of two places: dentistry claims relatertBehandler, all others
 * henvisning.henvistFra.
 */
export function settleRelatertBehandler(draft: Draft, dentistry: boolean): void {
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
  if (type === 'ENH') draft.say('convert/relatert-enh', { felt }, origin);
  const steps = dentistry ? ['relatertBehandler'] : ['henvisning', 'henvistFra'];
  draft.put(draft.json, steps, 'id', text, origin);
  draft.put(draft.json, steps, 'type', type, origin);
}
