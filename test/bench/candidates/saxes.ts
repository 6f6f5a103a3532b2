import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { argument, tellWork } from './work.ts';

/** saxes alone, with namespaces and positions as it comes: every event is heard, nothing is kept but the number of bills. */
await tellWork(async () => {
  let bills = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.local === 'Enkeltregning') bills += 1;
  });
  parser.on('attribute', () => {});
  parser.on('text', () => {});
  parser.on('closetag', () => {});
  for await (const text of createReadStream(argument(0), { encoding: 'utf8' })) parser.write(String(text));
  parser.close();
  return bills;
});
