import { rmSync } from 'node:fs';
import { KravClient, simulatorToken } from '../../../src/krav.ts';
import { Ledger, outgoing, sendMessage } from '../../../src/send.ts';
import { claims } from './claims.ts';
import { argument, tellWork } from './work.ts';

/** Sends through the ledger: each claim is on disk before it goes out, and its answer after. */
const url = argument(0);
const messages = claims(argument(1), Number(argument(2)));
const file = `${argument(1)}-${process.pid}.ledger`;
const client = new KravClient({ baseUrl: url, token: simulatorToken(url) });
const ledger = new Ledger(file);

await tellWork(async () => {
  let sent = 0;
  for (const message of messages) {
    const { utfall } = await sendMessage(await outgoing(message, url), { client, ledger });
    if (utfall === 'mottatt') sent += 1;
  }
  return sent;
});
ledger[Symbol.dispose]();
for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
