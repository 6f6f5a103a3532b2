import { workerData } from 'node:worker_threads';
import { DEFAULT_REVISION } from '../../bkm/revision.ts';
import { openCatalogueFolder } from '../../catalogue/cache/open.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { masked } from '../../diagnostics/render.ts';
import { RULES } from '../../rules/index.ts';
import { TEXTS } from '../../texts.ts';
import { Engine } from '../../validate/engine.ts';
import { isOff } from '../../validate/severities.ts';
import { pseudonymsOf } from '../record/journal-bill.ts';
import { hashOf, type Settings } from '../settings.ts';
import { type SettleTask, settle } from '../settle/settle.ts';
import { type SettleResult, settleResult } from '../settle/settle-result.ts';
import type { Unit } from '../unit.ts';
import { foldersIn } from './folders.ts';
import { type Bench, processUnit } from './process-unit.ts';
import type { Result } from './result.ts';

/** What every worker is given. */
export interface WorkerData {
  readonly root: string;
  readonly settings: Settings;
  /** Three 64-bit numbers: the bytes that all workers have read, and the steps of settling done and in all. */
  readonly counter: SharedArrayBuffer;
}

const data = given();
const catalogue = opened(data.settings);
const bench = catalogue.then((open) => benchOf(data, open));
// Told to whoever waits for it.
bench.catch(() => {});

/** Does a unit; called by the pool. */
export default async function work(unit: Unit): Promise<Result> {
  return processUnit(unit, await bench);
}

/** Settles a run; called by the pool. In a worker for the sake of its bounded heap. */
export async function settleRun(task: SettleTask): Promise<SettleResult> {
  const { settings, root, counter } = data;
  const { convert, now, testData } = settings;
  const counts = new BigInt64Array(counter);
  const options = { ...convert, now, testData, catalogue: await catalogue };
  const onStep = (steps: number): void => {
    Atomics.store(counts, 2, BigInt(steps));
    Atomics.add(counts, 1, 1n);
  };
  return settleResult(settle(task, foldersIn(root), settings, options, onStep));
}

/** Tinypool hands its own data first, and ours behind it. */
function given(): WorkerData {
  const [, ours] = workerData as [unknown, WorkerData];
  return ours;
}

async function opened({ catalogue }: Settings): Promise<Catalogue | null> {
  if (catalogue === null) return null;
  const { catalogue: open } = await openCatalogueFolder(catalogue.folder);
  if (open.version.sha256 !== catalogue.sha256) throw new Error('the catalogue was changed');
  return open;
}

function benchOf({ root, settings, counter }: WorkerData, catalogue: Catalogue | null): Bench {
  const { convert, severities, now, testData, limits } = settings;
  const rules = RULES.filter(({ scope, meta }) => scope !== 'run' && !isOff(meta.id, severities));
  const counts = new BigInt64Array(counter);
  const hash = hashOf(settings);
  return {
    folders: foldersIn(root),
    engine: new Engine(rules),
    options: { ...convert, now, testData, catalogue },
    revision: convert.revision ?? DEFAULT_REVISION,
    severities,
    settings: hash,
    pseudonym: pseudonymsOf(hash),
    kept: settings.showValues ? (finding) => finding : (finding) => masked(finding, TEXTS),
    limits,
    onRead: (count) => void Atomics.add(counts, 0, BigInt(count)),
  };
}
