import { createReadStream } from 'node:fs';
import { convertStream } from '../../../src/index.ts';
import { argument, tellWork } from './work.ts';

/** The conversion without schema and rules: XML to JSON bills, with account and positions. */
await tellWork(async () => {
  let bills = 0;
  for await (const event of convertStream(createReadStream(argument(0)), { praksisId: '1000005649' })) {
    if (event.kind === 'bill' && event.bill.regning !== null) bills += 1;
  }
  return bills;
});
