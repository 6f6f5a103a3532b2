import { createReadStream } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { validate } from '../../../src/index.ts';
import { argument, tellWork } from './work.ts';

/** Validates a file eight times over, shared between as many threads as the second argument says. */
const TIMES = 8;

if (isMainThread) {
  const file = argument(0);
  const threads = Number(argument(1));
  await tellWork(async () => {
    const counts = await Promise.all(Array.from({ length: threads }, () => inWorker(file, TIMES / threads)));
    return counts.reduce((sum, count) => sum + count, 0);
  });
} else {
  let bills = 0;
  const { file, times } = workerData;
  for (let time = 0; time < times; time += 1) {
    bills += (await validate(createReadStream(file), { praksisId: '1000005649', now: 'gendate' })).bills;
  }
  parentPort?.postMessage(bills);
}

function inWorker(file: string, times: number): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { file, times } });
  return new Promise((resolve, reject) => {
    worker.once('message', (count: unknown) => resolve(Number(count)));
    worker.once('error', reject);
  });
}
