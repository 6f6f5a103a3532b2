import { availableParallelism } from 'node:os';
import type { Group } from '../group.ts';
import type { Input } from '../inputs.ts';
import { measureWork } from '../measure.ts';
import { candidate, ROOT } from '../place.ts';

/** The same work by one thread and by several: wall time is what is to fall. */
export function coresGroup({ bills, xml }: Input): Group {
  const cores = availableParallelism();
  const threads = [1, 2, 4, 8].filter((count) => count <= cores);
  return {
    title: 'Scaling by cores',
    about: `A message of ${bills} bills, sixteen times, by worker threads.`,
    candidates: threads.map((count) => ({
      name: `${count} thread${count === 1 ? '' : 's'}`,
      count: 16 * bills,
      run: () => measureWork(candidate('cores', xml, String(count)), ROOT),
    })),
    skipped: threads.length > 1 ? [] : ['two threads (the machine has one core)'],
  };
}
