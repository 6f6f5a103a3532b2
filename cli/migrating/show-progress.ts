import type { Progress } from '../../src/migrate.ts';
import type { Say } from '../lang.ts';
import type { Output } from '../output.ts';
import { Pace } from './pace.ts';
import { progressLine } from './progress-line.ts';

/** ms between two lines. */
const EVERY = 500;

/** Shows on a terminal how far a run has come, until it is stopped; elsewhere nothing. */
export function showProgress(progress: Progress, output: Output, say: Say, clock: () => number): () => void {
  if (!output.isTTY) return () => {};
  const began = clock();
  const pace = new Pace();
  const show = (): void => {
    const rate = pace.rate((clock() - began) / 1000, progress.bytesRead);
    const line = progressLine(progress, rate, (output.columns ?? 80) - 1, say);
    void output.write(`\r${line}\u001b[K`).catch(() => {});
  };
  const timer = setInterval(show, EVERY);
  return () => {
    clearInterval(timer);
    void output.write('\r\u001b[K').catch(() => {});
  };
}
