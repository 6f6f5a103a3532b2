/**
 * The sender process of the fault suite: sends messages one after another through the library, and kills itself at a step where it is
 * told to. Its order comes as JSON in its only argument; a JSON line a message goes to stdout.
 */
import { readFileSync } from 'node:fs';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import { KravClient } from '../../src/krav/client.ts';
import { Ledger } from '../../src/ledger/ledger.ts';
import { outgoing } from '../../src/send/outgoing.ts';
import { sendMessage } from '../../src/send/send-message.ts';
import type { Order } from './order.ts';

const order: Order = JSON.parse(process.argv[2] ?? '');
const messages: readonly unknown[] = JSON.parse(readFileSync(order.messages, 'utf8'));
const { attempts, timeout, patience, die } = order;
const retry = { attempts, firstWait: 4, longestWait: 2000 };
const client = new KravClient({ baseUrl: order.url, token: simulatorToken(order.url), retry, timeout });

let left = die?.nth ?? 0;

function onStep(step: string): void {
  if (step === die?.at && --left === 0) process.kill(process.pid, 'SIGKILL');
}

const ledger = new Ledger(order.ledger);
for (const index of order.indexes) {
  const ready = await outgoing(messages[index], order.url);
  const result = await sendMessage(ready, { client, ledger, retry, patience, onStep });
  const why = result.utfall === 'ukjent' && result.why.kind === 'error' ? result.why.error.message : null;
  process.stdout.write(
    `${JSON.stringify({ index, utfall: result.utfall, id: 'id' in result ? result.id : null, why })}\n`,
  );
}
ledger.close();
