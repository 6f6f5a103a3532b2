import type { Group } from '../group.ts';
import type { Input } from '../inputs.ts';
import { measureWork } from '../measure.ts';
import { candidate, ROOT } from '../place.ts';

/** Peak memory by size: it must not grow with the file. */
export function memoryGroup(inputs: readonly Input[]): Group {
  return {
    title: 'Memory by size',
    about: 'Convert, schema and rules, over messages of growing size.',
    candidates: inputs.map(({ bills, xml }) => ({
      name: `${bills} bills, ${bills / 1000} MB`,
      count: bills,
      run: () => measureWork(candidate('validate', xml), ROOT),
    })),
    skipped: [],
  };
}
