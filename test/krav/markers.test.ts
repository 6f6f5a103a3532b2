import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { helseId } from '../../src/auth/helseid.ts';
import { readKey } from '../../src/auth/keys/read-key.ts';
import { maskinporten } from '../../src/auth/maskinporten.ts';
import type { Fault } from '../../src/simulator.ts';
import { running } from '../simulator/running.ts';
import { clientAt, messageOf, RECEIVED, reiserAt } from './at-simulator.ts';

const MARKER = 'Hemmelig7Merke';
const FNR = '17835415872';

/** All that can be seen of a value, and of what it hangs on to. */
function seenOf(value: unknown): string {
  const whole = inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null });
  const causes: string[] = [];
  for (let at = value; at instanceof Error; at = at.cause) causes.push(at.message, at.stack ?? '', inspect({ ...at }));
  return [String(value), whole, JSON.stringify(value), ...causes].join('\n');
}

/** A fetch that remembers what nobody may see: tokens, assertions, proofs, and the bodies that were sent. */
function remembering() {
  const secrets = new Set<string>();
  const remembered: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    const body = typeof init?.body === 'string' ? init.body : '';
    const form = new URLSearchParams(body);
    const sent = [headers.get('authorization')?.split(' ')[1], headers.get('dpop'), body];
    for (const secret of [...sent, form.get('assertion'), form.get('client_assertion')]) {
      if (secret != null && secret.length > 20) secrets.add(secret);
    }
    return fetch(input, init);
  };
  return { fetch: remembered, secrets };
}

const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 400 },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500, after: true },
  { kind: 'cut-after' },
  { kind: 'truncate' },
  { kind: 'not-json' },
];

describe('no key, token, assertion, proof, plaintext and national id is seen', () => {
  it.each(['maskinporten', 'helseid'] as const)(
    'in errors of the client and the log of the simulator (%s)',
    async (kind) => {
      const log: string[] = [];
      const simulator = await running({ clock: RECEIVED, tokenClock: 'real', log: (_, text) => log.push(text) });
      const { clientId, privateJwk } = await simulator.demoClient(kind);
      const { fetch, secrets } = remembering();
      const settings = { clientId, key: await readKey(JSON.stringify(privateJwk)), fetch };
      const token =
        kind === 'maskinporten'
          ? maskinporten({ ...settings, scope: 'nav:kuhr/krav', issuer: `${simulator.url}/maskinporten/` })
          : helseId({ ...settings, scope: 'hdir:kuhr-krav-api/krav', issuer: `${simulator.url}/helseid` });
      const { client } = clientAt(simulator, { token, fetch });
      const reiser = reiserAt(simulator, { fetch }).client;
      const message = { ...(await messageOf('krav', clientAt(simulator).client)), [MARKER]: `${MARKER} ${FNR}` };

      const seen: unknown[] = [token, client];
      for (const fault of FAULTS) {
        simulator.faults.clear();
        simulator.faults.add({ when: { path: '/kuhr/*', count: 'always' }, fault });
        for (const call of [
          () => client.praksiser(),
          () => client.oversikt(),
          () => client.sendInn(message),
          () => reiser.oppmoter({ fnr: FNR, dato: '2026-01-06' }),
        ]) {
          seen.push(
            await call().then(
              (answer) => `answered ${typeof answer}`,
              (error: unknown) => error,
            ),
          );
        }
      }
      simulator.faults.clear();
      // UKJENT_FELT: the refusal may quote the field, and is data; what is logged of it is not.
      await client.sendInn(message);
      simulator.faults.add({
        when: { path: '/maskinporten/*', count: 'always' },
        fault: { kind: 'status', status: 400 },
      });
      simulator.faults.add({ when: { path: '/helseid/*', count: 'always' }, fault: { kind: 'status', status: 400 } });
      seen.push(await token({ fresh: true }).catch((error: unknown) => error));

      const text = [...seen.map(seenOf), ...log].join('\n');
      expect(secrets.size).toBeGreaterThan(10);
      expect(log.length).toBeGreaterThan(30);
      expect(seen.filter((each) => each instanceof Error).length).toBeGreaterThan(25);
      const jwk = Object.entries(privateJwk).filter(([name]) => ['d', 'p', 'q', 'dp', 'dq', 'qi'].includes(name));
      for (const secret of [...secrets, ...jwk.map(([, value]) => String(value)), MARKER, FNR]) {
        for (let at = 0; at < Math.max(1, secret.length - 23); at += 12) {
          expect(text.includes(secret.slice(at, at + 24))).toBe(false);
        }
      }
    },
  );
});
