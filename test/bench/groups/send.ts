import type { Group } from '../group.ts';
import type { Input } from '../inputs.ts';
import { measureWork } from '../measure.ts';
import { candidate, ROOT } from '../place.ts';

/** Sending through the ledger against a bare loop, to a simulator in a process of its own. */
export function sendGroup({ json }: Input, url: string, messages: number): Group {
  const run = (name: string) => () => measureWork(candidate(name, url, json, String(messages)), ROOT);
  return {
    title: 'Send',
    about: `${messages} messages of one bill, one after the other, to the simulator. The ledger is on disk before each goes out.`,
    candidates: [
      { name: 'bare loop: jose and fetch', count: messages, run: run('send-bare') },
      { name: 'bkm: send with ledger', count: messages, run: run('send') },
    ],
    skipped: [],
  };
}
