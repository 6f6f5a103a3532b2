import { describe, expect, it } from 'vitest';
import { readKey } from '../../src/auth/keys/read-key.ts';
import { maskinporten } from '../../src/auth/maskinporten.ts';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import type { RunningSimulator } from '../../src/simulator.ts';
import { running } from '../simulator/running.ts';
import { clientAt, messageOf, RECEIVED, sent } from './at-simulator.ts';

/** How often a path was asked, by status. */
function counted({ counts }: RunningSimulator, path: string): Record<string, number> {
  return Object.fromEntries(
    counts.filter((each) => each.path === path).map(({ status, count }) => [String(status), count]),
  );
}

const TOKEN = '/maskinporten/token';
const MELDING = '/kuhr/krav/v1/data/behandlerkravmelding/:id';

/** A simulator with a message in it, and a client of Maskinporten. */
async function filled() {
  const simulator = await running({ clock: RECEIVED, tokenClock: 'real' });
  const { clientId, privateJwk } = await simulator.demoClient('maskinporten');
  const token = maskinporten({
    clientId,
    key: await readKey(JSON.stringify(privateJwk)),
    scope: 'nav:kuhr/krav',
    issuer: `${simulator.url}/maskinporten/`,
  });
  const { client } = clientAt(simulator, { token });
  const id = await sent(await messageOf('krav', client), client);
  return { simulator, client, id };
}

describe('a thousand calls at once', () => {
  it('are all answered, with one token', async () => {
    const { simulator, client, id } = await filled();
    const answers = await Promise.all(Array.from({ length: 1000 }, () => client.melding(id)));
    expect(new Set(answers.map(([melding]) => melding?.behandlerkravmeldingId))).toEqual(new Set([id]));
    expect(counted(simulator, MELDING)).toEqual({ 200: 1000 });
    expect(counted(simulator, TOKEN)).toEqual({ 200: 1 });
  });

  it('whose token is refused get one new token for all of them', async () => {
    const { simulator, client, id, fetches } = await withCountedToken();
    // Two hours on, for the simulator: the client believes in its token.
    await simulator.clock.advance('PT2H');
    const answers = await Promise.all(Array.from({ length: 1000 }, () => client.melding(id)));
    expect(new Set(answers.map(([melding]) => melding?.behandlerkravmeldingId))).toEqual(new Set([id]));
    // On a busy machine, the last are asked when the new token is there.
    expect(counted(simulator, MELDING)['401']).toBeGreaterThan(0);
    expect(fetches()).toBe(2);
  });
});

it('a token is fetched again half a minute before its end, not before', async () => {
  const { client, id, fetches, clock } = await withCountedToken();
  clock.at += 3_569_000;
  await client.melding(id);
  expect(fetches()).toBe(1);
  clock.at += 1_000;
  await client.melding(id);
  expect(fetches()).toBe(2);
});

/** The same with tokens of the simulator's own, which live an hour by `clock`; `fetches` counts them. */
async function withCountedToken() {
  const simulator = await running({ clock: RECEIVED });
  const clock = { at: Date.parse(RECEIVED) };
  let fetches = 0;
  const token = simulatorToken(simulator.url, {
    now: () => clock.at,
    fetch: (...args) => {
      fetches += 1;
      return fetch(...args);
    },
  });
  const { client } = clientAt(simulator, { token });
  const id = await sent(await messageOf('krav', client), client);
  return { simulator, client, id, clock, fetches: () => fetches };
}
