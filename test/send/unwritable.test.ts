import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ended } from '../cli/shell.ts';
import { claimOf } from '../fault/claims.ts';
import { storedAt } from '../fault/server-view.ts';
import { ledgerFile, openLedger } from '../ledger/opened.ts';
import { sender, senderTo } from './api.ts';

const canLimit = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0;

/** A program whose disk is full from a step on; it tells what came of its claim, and of another try in the same process. */
function program(url: string, file: string, step: string): string {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  return `
    import { execFileSync } from 'node:child_process';
    import { simulatorToken } from ${from('../../src/auth/simulator-token.ts')};
    import { KravClient } from ${from('../../src/krav/client.ts')};
    import { Ledger } from ${from('../../src/ledger/ledger.ts')};
    import { outgoing } from ${from('../../src/send/outgoing.ts')};
    import { sendMessage } from ${from('../../src/send/send-message.ts')};
    import { claimOf } from ${from('../fault/claims.ts')};
    const limit = (bytes) => execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=' + bytes + ':unlimited']);
    const url = ${JSON.stringify(url)};
    const ledger = new Ledger(${JSON.stringify(file)});
    const client = new KravClient({ baseUrl: url, token: simulatorToken(url) });
    const onStep = (step) => void (step === ${JSON.stringify(step)} && limit(4096));
    const message = await outgoing(claimOf(1), url);
    const tell = (result) => console.error(JSON.stringify(result));
    await sendMessage(message, { client, ledger, onStep, patience: 100 }).then(tell, ({ code, fault }) => tell({ code, fault }));
    limit('unlimited');
    tell(ledger.list());
    tell(await sendMessage(message, { client, ledger, patience: 100 }));`;
}

describe.skipIf(!canLimit)('a ledger that can not be written any more (skipped where no limit can be set)', () => {
  async function run(step: string) {
    const { simulator, posts } = await sender();
    const file = ledgerFile();
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(simulator.url, file, step)]);
    const { stderr } = await ended(child);
    const [first, list, again] = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { first, list, again, posts, simulator, file };
  }

  it.each(['submit', 'answered', 'settle'])(
    'from the step %s on leaves the message unknown, and a next try finds out',
    async (step) => {
      const { first, list, again, simulator } = await run(step);
      expect(first).toMatchObject({ utfall: 'ukjent', why: { kind: 'error', error: { code: 'LEDGER' } } });
      expect(list).toMatchObject([{ state: 'ukjent' }]);
      expect(again).toMatchObject({ utfall: 'mottatt', how: 'funnet' });
      expect(await storedAt(simulator)).toMatchObject([{ id: again.id }]);
    },
  );

  it('before the claim is an error, and nothing is sent until it can be', async () => {
    const { first, list, again, posts } = await run('claim');
    expect(first).toMatchObject({ code: 'LEDGER' });
    expect(list).toEqual([]);
    expect(again).toMatchObject({ utfall: 'mottatt', how: 'sendt' });
    expect(posts()).toEqual([200]);
  });

  it('after its end has lost nothing', async () => {
    const { first, again, posts, file, simulator } = await run('settled');
    expect([first.utfall, first.how, again.how]).toEqual(['mottatt', 'sendt', 'kjent']);
    expect(posts()).toEqual([200]);
    expect(await senderTo(simulator, openLedger(file)).send(claimOf(1))).toMatchObject({ how: 'kjent' });
  });
});
