import { createReadStream } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { validate } from '../../../src/index.ts';
import { argument, tellWork } from './work.ts';

/** Validates a file sixteen times over, shared between as many threads as the second argument says. */
const TIMES = 16;

if (isMainThread) {
  const file = argument(0);
  const threads = Number(argument(1));
  const workers = Array.from({ length: threads }, () => {
    return new Worker(new URL(import.meta.url), { workerData: { file, times: TIMES / threads } });
  });
  // Their start is left out, as that of every candidate.
  await Promise.all(workers.map(answerOf));
  await tellWork(async () => {
    const counts = await Promise.all(workers.map((worker) => answerOf(worker, 'go')));
    return counts.reduce((sum, count) => sum + count, 0);
  });
} else {
  const { file, times } = workerData;
  parentPort?.once('message', async () => {
    let bills = 0;
    for (let time = 0; time < times; time += 1) {
      bills += (await validate(createReadStream(file), { praksisId: '1000005649', now: 'gendate' })).bills;
    }
    parentPort?.postMessage(bills);
  });
  parentPort?.postMessage(0);
}

function answerOf(worker: Worker, ask?: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('message', (count: unknown) => resolve(Number(count)));
    worker.once('error', reject);
    if (typeof ask === 'string') worker.postMessage(ask);
  });
}
