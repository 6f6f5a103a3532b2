import { describe, expect, it } from 'vitest';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import { KravClient } from '../../src/krav/client.ts';
import { findUnclear } from '../../src/send/find-unclear.ts';
import { claimOf } from '../fault/claims.ts';
import { type Sender, sender } from './api.ts';

const ONCE = { attempts: 1, firstWait: 1, longestWait: 1 };

/** Looks for the only message of the ledger. */
async function lookFor({ simulator, ledger }: Sender) {
  const client = new KravClient({ baseUrl: simulator.url, token: simulatorToken(simulator.url) });
  const [message] = ledger.list();
  return message === undefined ? null : findUnclear(message, client, ledger);
}

describe('an unknown message', () => {
  it.each([
    ['is found where it arrived', 'cut-after', 'found'],
    ['is not found where it did not', 'cut-before', 'none'],
  ] as const)('%s, without being sent again', async (_, kind, found) => {
    const one = await sender();
    one.simulator.faults.add({ when: { method: 'POST', path: '/kuhr/*' }, fault: { kind } });
    await one.send(claimOf(1), { retry: ONCE });
    expect(await lookFor(one)).toMatchObject({ kind: found });
    expect(one.posts()).toHaveLength(1);
    expect(one.ledger.list()).toMatchObject([{ state: 'ukjent', attempts: 1 }]);
  });
});
