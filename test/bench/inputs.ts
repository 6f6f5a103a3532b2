import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { largeMessage } from '../../corpus/make-large.ts';
import { convert } from '../../src/index.ts';

/** A message of that many bills (about 1 KB each) as XML, and what it is as JSON. */
export interface Input {
  readonly bills: number;
  readonly xml: string;
  readonly json: string;
}

/** Writes both into a folder. */
export async function makeInput(folder: string, bills: number): Promise<Input> {
  const xml = path.join(folder, `${bills}.xml`);
  const json = path.join(folder, `${bills}.json`);
  await writeFile(xml, largeMessage(bills));
  const { messages } = await convert(createReadStream(xml), { praksisId: '1000005649' });
  await writeFile(json, JSON.stringify(messages[0]?.message));
  return { bills, xml, json };
}
