import type { Group } from '../group.ts';
import type { Input } from '../inputs.ts';
import { measureWork } from '../measure.ts';
import { candidate, ROOT } from '../place.ts';

/** Validating JSON, against parsing it and Ajv on the same schema. */
export function jsonGroup({ bills, json }: Input): Group {
  const run = (...command: readonly [string, ...string[]]) => {
    const [name, ...args] = command;
    return () => measureWork(candidate(name, json, ...args), ROOT);
  };
  return {
    title: 'JSON',
    about: `One message of ${bills} bills, in one thread. bkm finds double keys and places as well.`,
    candidates: [
      { name: 'JSON.parse and Ajv', count: bills, run: run('ajv') },
      { name: 'bkm: schema', count: bills, run: run('validate-json', 'schema') },
      { name: 'bkm: schema and rules', count: bills, run: run('validate-json', 'rules') },
    ],
    skipped: [],
  };
}
