import { instantOf, readTidspunkt } from '../values/oslo-time.ts';
import type { Melding } from './status.ts';

/**
 * The treatment of a message that counts: a message that was treated again has an entry for each (`rebehandling`), and nothing says
 * in which order they are listed. The one that was received last, where each says when and they differ; else the last in the list.
 *
 * @param entries of one message, as the details give them
 */
export function latestTreatment(entries: readonly Melding[]): Melding | undefined {
  const again = entries.filter(({ rebehandling }) => rebehandling);
  const treatments = again.length > 0 ? again : entries;
  let latest: Melding | undefined;
  let latestAt = Number.NEGATIVE_INFINITY;
  for (const entry of treatments) {
    const at = receivedAt(entry);
    // Against one without a time none is the later: then the list decides of all.
    if (at === null) return treatments.at(-1);
    if (at < latestAt) continue;
    latest = entry;
    latestAt = at;
  }
  return latest;
}

/** Epoch ms; null where it is not told, or as no time. */
function receivedAt({ mottattidspunkt }: Melding): number | null {
  const read = mottattidspunkt === null ? null : readTidspunkt(mottattidspunkt);
  return read?.ok ? instantOf(read.value) : null;
}
