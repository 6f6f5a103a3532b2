import { BkmError, isBkmError } from '../errors.ts';
import { KravError } from '../krav/error.ts';
import { isSaidToBeThere } from '../ledger/said.ts';
import type { Claim } from '../ledger/types.ts';
import { findAtApi, lookAtApi } from './find.ts';
import type { Outgoing } from './outgoing.ts';
import { duplicate, isRecovering, recovered } from './recover.ts';
import type { SendOptions, SendResult } from './result.ts';
import { isAnother } from './search.ts';

export type Claimed = Extract<Claim, { kind: 'claimed' }>;

/** How an attempt of a claimed message went. */
export interface Attempt {
  readonly result: SendResult;
  /** The API has said that it has the message, now or before. */
  readonly isThere: boolean;
}

/** Looks for a message that may have arrived, and submits it where it has not, or is a new one. Writes nothing. */
export async function attempt(message: Outgoing, claim: Claimed, options: SendOptions): Promise<Attempt> {
  // Until the API has answered, its errors tell whether it may have the message; from then on it may.
  let mayHave = claim.recovering;
  let isThere = false;
  const ended = (result: SendResult): Attempt => ({ result, isThere });
  const { client, ledger, onStep, signal: hurry } = options;
  try {
    if (isRecovering(claim)) {
      isThere = isSaidToBeThere(claim.before);
      const found = await recovered(message, claim, options);
      if (found !== null) return ended(found);
    }
    await onStep?.('submit');
    const answer = await client.sendInn(message.message, { hurry });
    mayHave = true;
    await onStep?.('answered');
    if (answer.utfall === 'mottatt') {
      const { behandlerkravmeldingId: id } = answer;
      // An answer that was meant for another message, such as one that was kept on the way.
      return ended(
        isAnother(id, message, ledger) ? unsent(wrongId(), mayHave) : { utfall: 'mottatt', id, how: 'sendt' },
      );
    }
    const { feilmeldinger } = answer;
    isThere = feilmeldinger.some(({ kode }) => kode === 'DUPLIKAT_KRAV');
    const refused: SendResult = { utfall: 'feil_i_melding', feilmeldinger, how: 'sendt' };
    const since = claim.recovering ? claim.message.firstSent : null;
    if (!isThere && since === null) return ended(refused);
    await onStep?.('find');
    // Only what the API says it has may have come there otherwise than by our own attempts.
    const found =
      isThere || since === null
        ? await findAtApi(message, since, client, ledger, { hurry })
        : await lookAtApi(message, since, client, ledger, { hurry });
    if (found.kind === 'found') return ended({ utfall: 'mottatt', id: found.id, how: 'funnet' });
    if (isThere) return ended(duplicate(found));
    // Refused for another reason, and nowhere to be seen: the earlier attempt had not arrived either.
    return ended(found.kind === 'none' ? refused : { utfall: 'ukjent', why: { kind: 'unseen', ids: found.ids } });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return ended(unsent(error, mayHave));
  }
}

/** Of an answer with the id of another message. */
export function wrongId(): BkmError {
  return new BkmError('KRAV', 'The API answered with the id of another message.', {
    hint: 'Is there a proxy that keeps answers?',
    nb: { message: 'API-et svarte med id-en til en annen melding.', hint: 'Er det en proxy som tar vare på svar?' },
  });
}

/** Only what says itself that nothing was taken is taken for that. */
function unsent(error: Error, mayHave: boolean): SendResult {
  const isSure = error instanceof KravError ? error.stored === 'no' : isBkmError(error) && error.code === 'AUTH';
  return isSure && !mayHave ? { utfall: 'ikke_sendt', error } : { utfall: 'ukjent', why: { kind: 'error', error } };
}
