import { expect, it } from 'vitest';
import { RunProgress } from '../../src/migrate/progress.ts';
import type { Unit } from '../../src/migrate/unit.ts';

it('goes on while the rules go over the files, not only while the reports are written', () => {
  const unit: Unit = { name: 'a', path: 'a', packing: 'none', zip: null, size: 7, stem: 'a', fault: null };
  const progress = new RunProgress(Array.from({ length: 10 }, () => unit));
  const counts = new BigInt64Array(progress.counter);
  progress.settle();
  expect(progress.filesDone).toBe(0);
  // Two rounds of rules, and the reports.
  counts.set([0n, 15n, 30n]);
  expect(progress.filesDone).toBe(5);
  counts.set([0n, 30n, 30n]);
  expect(progress.filesDone).toBe(10);
  progress.settle();
  expect(progress.filesDone).toBe(0);
});
