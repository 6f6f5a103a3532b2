/**
 * `npm run bench`: how fast bkm is, against public tools on the same machine in the same run. Prints Markdown. `BENCH_QUICK=1`: small
 * inputs and one round, which shows that all of it runs and nothing else. `BENCH_ROUNDS=N`: another number of rounds. Names of groups
 * (start, xml, json, catalogue, memory, cores, send) run those alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { writeLargeCatalogue } from '../../corpus/make-catalogue.ts';
import { startSimulator } from '../../src/simulator.ts';
import { type Group, runRounds } from './group.ts';
import { catalogueGroup } from './groups/catalogue.ts';
import { coresGroup } from './groups/cores.ts';
import { jsonGroup } from './groups/json.ts';
import { memoryGroup } from './groups/memory.ts';
import { sendGroup } from './groups/send.ts';
import { startGroup } from './groups/start.ts';
import { xmlGroup } from './groups/xml.ts';
import { makeInput } from './inputs.ts';
import { tableOf } from './table.ts';

const QUICK = { bills: [20, 40, 80], sent: 3, rounds: 1, tariffs: 100, years: 2 } as const;
const FULL = { bills: [5_000, 20_000, 80_000], sent: 200, rounds: 9, tariffs: 20_000, years: 15 } as const;
const { bills, sent, rounds, tariffs, years } = process.env.BENCH_QUICK === '1' ? QUICK : FULL;
const times = Number(process.env.BENCH_ROUNDS ?? rounds);

// The candidates are processes of their own; so is the one that answers them.
const simulator = await startSimulator();
const folder = await mkdtemp(path.join(tmpdir(), 'bkm-bench-'));
try {
  const [small, middle, large] = await Promise.all([
    makeInput(folder, bills[0]),
    makeInput(folder, bills[1]),
    makeInput(folder, bills[2]),
  ]);
  const data = path.join(folder, 'catalogue');
  await writeLargeCatalogue(data, tariffs, years);
  const catalogue = { folder: data, file: path.join(data, 'takstkoder.json'), rows: tariffs * years };
  const groups: readonly [name: string, group: Group][] = [
    ['start', startGroup()],
    ['xml', xmlGroup(middle, folder)],
    ['json', jsonGroup(middle)],
    ['catalogue', catalogueGroup(catalogue, [small, middle])],
    ['memory', memoryGroup([small, middle, large])],
    ['cores', coresGroup(middle)],
    ['send', sendGroup(small, simulator.url, sent)],
  ];
  const wanted = process.argv.slice(2);
  process.stdout.write(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}\n\n`);
  for (const [name, group] of groups) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${tableOf(group, await runRounds(group, times))}\n`);
  }
} finally {
  await simulator.close();
  await rm(folder, { recursive: true });
}
