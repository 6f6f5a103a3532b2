import type { Draft, JsonObject } from '../draft.ts';
import type { ConvertOptions } from '../options.ts';

/** The JSON has no middle name: it joins fornavn, or is left out by option. */
export function settleMellomnavn(draft: Draft, options: ConvertOptions): void {
  const [waiting] = draft.waiting.mellomnavn;
  if (!waiting) return;
  if (options.mellomnavn === 'drop') {
    draft.count(waiting.origin, 'dropped');
    return;
  }
  draft.count(waiting.origin, 'mapped');
  draft.say('convert/mellomnavn', {}, waiting.origin);
  const pasient: JsonObject = draft.inner(draft.json, ['pasient'], waiting.origin);
  const fornavn = pasient.fornavn;
  if (typeof fornavn === 'string') {
    pasient.fornavn = `${fornavn} ${waiting.text}`;
  } else {
    draft.put(draft.json, ['pasient'], 'fornavn', waiting.text, waiting.origin);
  }
}
