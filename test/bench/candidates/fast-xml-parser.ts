import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { argument, tellWork } from './work.ts';

/** fast-xml-parser alone, with attributes, to its own objects; numbers stay text, as a claim needs them. */
await tellWork(() => {
  let bills = 0;
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    updateTag: (name) => {
      if (name === 'Enkeltregning') bills += 1;
      return name;
    },
  });
  parser.parse(readFileSync(argument(0), 'utf8'));
  return bills;
});
