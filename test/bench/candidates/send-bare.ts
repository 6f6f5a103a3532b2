import { CompactEncrypt, importJWK } from 'jose';
import { simulatorToken } from '../../../src/krav.ts';
import { claims } from './claims.ts';
import { argument, tellWork } from './work.ts';

/** The bare loop: encrypt and post, one after the other. Nothing is remembered, retried or looked at but the status. */
const url = argument(0);
const messages = claims(argument(1), Number(argument(2)));
const { value: token } = await simulatorToken(url)();

await tellWork(async () => {
  let sent = 0;
  const headers = { authorization: `Bearer ${token}` };
  const jwk = await (await fetch(`${url}/kuhr/krav/v1/jwk`, { headers })).json();
  const [found = jwk] = jwk.keys ?? [];
  const key = await importJWK({ kty: found.kty, n: found.n, e: found.e }, 'RSA-OAEP-256');
  const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT', cty: 'JWT', kid: found.kid };
  for (const message of messages) {
    const plain = new TextEncoder().encode(JSON.stringify(message));
    const body = await new CompactEncrypt(plain).setProtectedHeader(header).encrypt(key);
    const answer = await fetch(`${url}/kuhr/krav/v1/process/sendinnbehandlerkravmelding`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/jose' },
      body,
    });
    await answer.arrayBuffer();
    if (answer.ok) sent += 1;
  }
  return sent;
});
