import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KravClient } from '../../src/krav/client.ts';
import { outgoing } from '../../src/send/outgoing.ts';
import { sendMessage } from '../../src/send/send-message.ts';
import { claimOf } from '../fault/claims.ts';
import { type Reply, serve } from '../helpers/server.ts';
import { openLedger } from '../ledger/opened.ts';

const FIRST = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const SECOND = '6138fbfe-3c9c-406f-b854-91177b00bb1a';
const JWK = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const DUPLICATE: Reply = {
  status: 400,
  json: { status: 'feil_i_melding', feilmeldinger: [{ kode: 'DUPLIKAT_KRAV' }] },
};

/** An API behind something that gives the answer to the first submission to the second one, too. */
async function behindKeptAnswers() {
  const submitted: number[] = [];
  const { url } = await serve(({ method, url: path }) => {
    if (path.endsWith('/jwk')) return { json: JWK };
    if (method === 'POST') {
      submitted.push(1);
      return submitted.length < 3 ? { json: { behandlerkravmeldingId: FIRST, status: 'mottatt' } } : DUPLICATE;
    }
    const entries = [FIRST, SECOND].map((id, index) => {
      const regninger = claimOf(index * 2 + 1).behandlerkrav.regninger.map(({ guid }) => ({
        guid,
        status: 'behandles',
      }));
      const mottattidspunkt = new Date().toISOString();
      return { behandlerkravmeldingId: id, meldingsstatus: 'mottatt', mottattidspunkt, innsending: { regninger } };
    });
    const id = /\/behandlerkravmelding\/([^?]+)/.exec(path)?.[1];
    const shown = entries.filter((entry) => id === undefined || entry.behandlerkravmeldingId === id);
    return { json: { behandlerkravmeldinger: shown } };
  });
  const io = { random: () => 0, sleep: async () => {} };
  const token = async () => ({ type: 'Bearer', value: 'gitt', expiresAt: null }) as const;
  const client = new KravClient({ baseUrl: url, token, ...io });
  return { url, client, io, submitted };
}

describe('an answer with the id of another message', () => {
  it('is not believed: its own is found', async () => {
    const { url, client, io, submitted } = await behindKeptAnswers();
    const ledger = openLedger();
    for (const number of [1, 3]) await sendMessage(await outgoing(claimOf(number), url), { client, ledger, ...io });
    expect(ledger.list()).toMatchObject([
      { state: 'mottatt', id: FIRST },
      { state: 'mottatt', id: SECOND },
    ]);
    expect(submitted).toHaveLength(2);
  });

  it('is not believed of the message whose refused bills are sent again either, which the ledger may not know', async () => {
    const { url, client, io } = await behindKeptAnswers();
    const ledger = openLedger();
    const retry = { attempts: 1, firstWait: 1, longestWait: 1 };
    const message = await outgoing(claimOf(3), url, FIRST.toUpperCase());
    expect(await sendMessage(message, { client, ledger, retry, ...io })).toMatchObject({
      utfall: 'ukjent',
      why: { error: { message: 'The API answered with the id of another message.' } },
    });
    expect(ledger.replacing(url, FIRST)).toMatchObject([{ state: 'ukjent', id: null }]);
  });
});
