import { createHash } from 'node:crypto';
import { type Behandling, keyOf, type StoredMelding } from '../melding.ts';
import { vedtakAfter } from '../tid/vedtak.ts';

/** A vedtak that takes a message, made or to come. */
export interface Vedtak {
  /** 15 digits: the same for all that one practice of one samhandler has in it. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Asked for by every status call. A treatment is never changed in place. */
const found = new WeakMap<Behandling, Vedtak | null>();

/** The vedtak of one treatment of a message; null while it is not known when its control ends. */
export function vedtakOf(melding: StoredMelding, behandling: Behandling): Vedtak | null {
  const kept = found.get(behandling);
  if (kept !== undefined) return kept;
  const vedtak = makeVedtak(melding, behandling);
  found.set(behandling, vedtak);
  return vedtak;
}

function makeVedtak({ samhandler, praksisId }: StoredMelding, { kontrollert }: Behandling): Vedtak | null {
  if (kontrollert === null) return null;
  const at = vedtakAfter(kontrollert);
  const hash = createHash('sha256')
    .update(`${keyOf(samhandler)} ${praksisId} ${at}`)
    .digest();
  return { id: `10000${String(hash.readUIntBE(0, 6) % 10 ** 10).padStart(10, '0')}`, at };
}
