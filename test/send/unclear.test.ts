import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KravClient } from '../../src/krav/client.ts';
import { outgoing } from '../../src/send/outgoing.ts';
import { sendMessage } from '../../src/send/send-message.ts';
import { claimOf } from '../fault/claims.ts';
import { type Reply, serve } from '../helpers/server.ts';
import { openLedger } from '../ledger/opened.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const OTHER = '6138fbfe-3c9c-406f-b854-91177b00bb1a';
const JWK = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const DUPLICATE: Reply = {
  status: 400,
  json: {
    behandlerkravmeldingId: OTHER,
    status: 'feil_i_melding',
    feilmeldinger: [{ kode: 'DUPLIKAT_KRAV', melding: 'x' }],
  },
};
const CLAIM = claimOf(1);

/** An API that says of everything that it has it; the overview as it is scripted, by how often it was asked for. */
async function having(
  overview: (asked: number) => readonly object[],
  details: (id: string) => Reply = detailsOf,
  refusal: Reply = DUPLICATE,
) {
  let asked = 0;
  const { url, received } = await serve(({ method, url: path }) => {
    if (path.endsWith('/jwk')) return { json: JWK };
    if (method === 'POST') return refusal;
    const id = /\/behandlerkravmelding\/([^?]+)/.exec(path)?.[1];
    if (id !== undefined) return details(id);
    return { json: { behandlerkravmeldinger: overview(++asked) } };
  });
  const waits: number[] = [];
  const io = { random: () => 0, sleep: async (ms: number) => void waits.push(ms) };
  const token = async () => ({ type: 'Bearer', value: 'gitt', expiresAt: null }) as const;
  const client = new KravClient({ baseUrl: url, token, ...io });
  const ledger = openLedger();
  const send = async (replaces: string | null = null) =>
    sendMessage(await outgoing(CLAIM, url, replaces), { client, ledger, ...io });
  return { send, ledger, waits, posts: () => received.filter(({ method }) => method === 'POST').length };
}

function entry(id: string, changes: object = {}): object {
  return { behandlerkravmeldingId: id, meldingsstatus: 'mottatt', ...changes };
}

function detailsOf(id: string): Reply {
  const regninger = CLAIM.behandlerkrav.regninger.map(({ guid }) => ({ guid, status: 'behandles' }));
  return { json: { behandlerkravmeldinger: [entry(id, { innsending: { regninger } })] } };
}

it('a code that is no word is not kept in the ledger: it may hold what the claim holds', async () => {
  const codes = ['UKJENT_FELT Eplehage 17835415872', 'K17835415872', 'NY_KODE'];
  const { send, ledger } = await having(() => [], detailsOf, {
    status: 400,
    json: { status: 'feil_i_melding', feilmeldinger: codes.map((kode) => ({ kode, melding: 'x' })) },
  });
  expect(await send()).toMatchObject({ utfall: 'feil_i_melding', how: 'sendt' });
  expect(ledger.list()).toMatchObject([{ state: 'feil_i_melding', codes: ['•••', '•••', 'NY_KODE'] }]);
});

describe('a message that the API has, as it says', () => {
  it('is looked for again where the overview is late', async () => {
    const { send, ledger, waits } = await having((asked) => (asked < 4 ? [] : [entry(ID)]));
    expect(await send()).toEqual({ utfall: 'mottatt', how: 'funnet', id: ID });
    expect(ledger.list()).toMatchObject([{ state: 'mottatt', id: ID }]);
    expect(waits.length).toBeGreaterThan(0);
  });

  it('is unknown where the overview never shows it', async () => {
    const { send, ledger, posts } = await having(() => []);
    expect(await send()).toEqual({ utfall: 'ukjent', why: { kind: 'duplicate', ids: [] } });
    expect(ledger.list()).toMatchObject([{ state: 'ukjent', codes: ['DUPLIKAT_KRAV'] }]);
    expect(posts()).toBe(1);
    expect(await send()).toMatchObject({ why: { kind: 'duplicate' } });
    expect([ledger.list()[0]?.codes, posts()]).toEqual([['DUPLIKAT_KRAV'], 1]);
  });

  it('is unknown where nothing tells which of several it is, and not asked for again', async () => {
    const { send, ledger, waits } = await having(() => [entry(ID), entry(OTHER)]);
    expect(await send()).toEqual({ utfall: 'ukjent', why: { kind: 'duplicate', ids: [ID, OTHER] } });
    expect(ledger.list()).toMatchObject([{ state: 'ukjent', id: null }]);
    expect(waits).toEqual([]);
  });

  it.each([
    ['of another practice', { praksisId: '1' }],
    ['of another count', { antallRegninger: 9 }],
    ['of another sum', { sumKravbelop: 9 }],
    ['that was refused', { meldingsstatus: 'feil_i_melding' }],
  ])('is not taken for one %s, whatever its bills', async (_, changes) => {
    const { send } = await having(() => [entry(OTHER, changes), entry(ID)]);
    expect(await send()).toMatchObject({ utfall: 'mottatt', id: ID });
  });

  it('is not taken for one of other bills', async () => {
    const { send } = await having(
      () => [entry(OTHER), entry(ID)],
      (id) => {
        const regninger = [{ guid: '00000000-0000-4000-8000-000000000099', status: 'behandles' }];
        return id === ID
          ? detailsOf(id)
          : { json: { behandlerkravmeldinger: [entry(id, { innsending: { regninger } })] } };
      },
    );
    expect(await send()).toMatchObject({ utfall: 'mottatt', id: ID });
  });

  it('is not taken for one that has its bills while another, which may be it, does not show its own yet', async () => {
    let asked = 0;
    const { send } = await having(
      () => [entry(OTHER), entry(ID)],
      (id) => {
        if (id === OTHER) return detailsOf(id);
        asked += 1;
        return asked < 3 ? { json: { behandlerkravmeldinger: [entry(id)] } } : detailsOf(id);
      },
    );
    expect(await send()).toEqual({ utfall: 'ukjent', why: { kind: 'duplicate', ids: [OTHER, ID] } });
    expect(asked).toBe(3);
  });

  it('is not taken for the one whose refused bills it holds again, though that has the same bills', async () => {
    const { send } = await having(() => [entry(OTHER)]);
    expect(await send(OTHER.toUpperCase())).toMatchObject({ utfall: 'ukjent', why: { ids: [] } });
    expect(await send()).toMatchObject({ utfall: 'mottatt', id: OTHER });
  });

  it('is not taken for one that the ledger knows as another', async () => {
    const { send, ledger } = await having(() => [entry(OTHER), entry(ID)]);
    expect(await send()).toMatchObject({ utfall: 'ukjent', why: { ids: [OTHER, ID] } });
    const [{ target } = { target: '' }] = ledger.list();
    const known = { target, hash: 'f'.repeat(64), praksisId: CLAIM.praksisId, sum: 1, bills: [] };
    ledger.claim(known, { now: 1 });
    ledger.settle(known, { state: 'mottatt', id: OTHER, at: 1 });
    expect(await send()).toMatchObject({ utfall: 'mottatt', id: ID });
  });
});
