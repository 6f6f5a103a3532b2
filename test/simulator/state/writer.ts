/**
 * Writes to a state file (its first argument) until it is killed, and tells on stdout what is kept: a JSON line `[key, number]`. Its
 * file is made anew every few changes.
 */
import { MemoryState } from '../../../src/simulator/state/memory.ts';
import { readStateFile } from '../../../src/simulator/state/read.ts';
import { StateFile } from '../../../src/simulator/state/write.ts';

const file = process.argv[2] ?? '';
const stored = await readStateFile(file, () => {});
const kept = await StateFile.make(file, () => new MemoryState(stored).lines(), 2000);
const state = new MemoryState(stored, (line, all) => kept.add(line(), all));
const rows = state.openRows({ name: 'rows', version: 1, read: (json) => json as { readonly n: number } });
let n = Math.max(0, ...[...rows.entries()].map(([, row]) => row.n));

const FILLER = 'x'.repeat(200);

async function put(key: string, row: { readonly n: number; readonly filler?: string }): Promise<void> {
  await rows.put(key, row);
  // What waits in this process, as its reader is slow, is lost with it: then more is done than told.
  await new Promise((resolve) => process.stdout.write(`${JSON.stringify([key, row.n])}\n`, resolve));
}

for (;;) {
  n += 10;
  // A few are changed over and over, so that old lines are of no use; others stay as they came.
  const changes = [0, 1, 2, 3].map((each) => put(`again ${each}`, { n: n + each, filler: FILLER }));
  await Promise.all([...changes, put(`once ${n}`, { n }), rows.remove(`once ${n - 10 * 20}`)]);
}
