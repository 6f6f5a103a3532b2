import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';
import { expect, it } from 'vitest';
import { readJwt } from '../../../src/simulator/tokens/jws.ts';
import { signatureFault } from '../../../src/simulator/tokens/maskinporten-key.ts';
import { NOW } from '../running.ts';
import { makePair, ORGNR, type Pair, signed } from './signing.ts';

interface Certified {
  readonly x5c: readonly string[];
  readonly pair: Pair;
}

/** A virksomhetssertifikat of its own making, valid in 2026, and its key. */
function certificate(subject: string): Certified {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  made.serialNumber = '01';
  made.validity.notBefore = new Date('2026-01-01T00:00:00Z');
  made.validity.notAfter = new Date('2026-12-31T00:00:00Z');
  made.setSubject([
    { name: 'commonName', value: 'Testlegekontoret' },
    { type: '2.5.4.5', value: subject },
  ]);
  made.setIssuer([{ name: 'commonName', value: 'Test CA' }]);
  made.sign(
    forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
    forge.md.sha256.create(),
  );
  const x5c = [forge.util.encode64(forge.asn1.toDer(forge.pki.certificateToAsn1(made)).getBytes())];
  return {
    x5c,
    pair: {
      privateKey,
      publicJwk: {},
    },
  };
}

const client = {
  clientId: 'client-1',
  keys: [],
  samhandler: { type: 'orgnr', id: ORGNR },
  scopes: [],
  delegations: [],
} as const;

async function faultOf({ x5c, pair }: Certified, now = NOW, keys: typeof client.keys | null = []) {
  const jwt = readJwt(await signed({ alg: 'RS256', x5c }, {}, pair));
  if (jwt === null) throw new Error('no JWT');
  return await signatureFault(jwt, { ...client, keys }, Date.parse(now));
}

const own = certificate(ORGNR);

it('a certificate of the organisation signs for its client', async () => {
  expect(await faultOf(own)).toBeNull();
});

it.each(['2025-12-31T23:59:59Z', '2026-12-31T00:00:00Z'])('a certificate is not valid at %s', async (now) => {
  expect(await faultOf(own, now)).toMatchObject({
    code: 'MP-120',
    why: expect.stringContaining('not valid at this time'),
  });
});

it("another organisation's certificate does not, but where clients are taken on trust", async () => {
  const other = certificate('974760673');
  expect(await faultOf(other)).toMatchObject({ code: 'MP-120', why: expect.stringContaining('name the client') });
  expect(await faultOf(other, NOW, null)).toBeNull();
});

it('a certificate is nothing without its key, on trust as well', async () => {
  const stolen = { x5c: own.x5c, pair: await makePair('RS256', 'x') };
  for (const keys of [[], null] as const) {
    expect(await faultOf(stolen, NOW, keys)).toMatchObject({
      code: 'MP-120',
      why: expect.stringContaining('not by the first'),
    });
  }
});
