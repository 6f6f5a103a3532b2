import { createReadStream } from 'node:fs';
import { validate } from '../../../src/index.ts';
import { argument, tellWork } from './work.ts';

/** All of it: XML to JSON bills, account, schema, rules. */
await tellWork(async () => {
  const { bills } = await validate(createReadStream(argument(0)), { praksisId: '1000005649', now: 'gendate' });
  return bills;
});
