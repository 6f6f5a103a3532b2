import type { Draft } from '../draft.ts';
import type { ConvertOptions } from '../options.ts';

/** The JSON has no middle name: it joins fornavn, or is left out by option. */
export function settleMellomnavn(draft: Draft, options: ConvertOptions): void {
  const [waiting] = draft.waiting.mellomnavn;
  if (!waiting) return;
  const { text, origin, slot } = waiting;
  if (options.mellomnavn === 'drop') {
    draft.count(origin, 'dropped');
    return;
  }
  draft.count(origin, 'mapped');
  draft.say('convert/mellomnavn', {}, origin, '/pasient/fornavn');
  const pasient = draft.inner(draft.json, slot, origin);
  const fornavn = pasient.fornavn;
  if (typeof fornavn === 'string') {
    pasient.fornavn = `${fornavn} ${text}`;
  } else {
    draft.put(draft.json, slot, text, origin);
  }
}
