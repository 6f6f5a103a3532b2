import { readFileSync } from 'node:fs';
import { RULES, validate } from '../../../src/index.ts';
import { argument, tellWork } from './work.ts';

/** JSON with double keys, depth and schema checked; `rules` as second argument: the rules as well. */
await tellWork(async () => {
  const rules = argument(1) === 'rules' ? RULES : [];
  const { bills } = await validate(readFileSync(argument(0)), { revision: '2026-04-23', rules });
  return bills;
});
