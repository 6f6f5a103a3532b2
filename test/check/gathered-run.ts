import { Readable } from 'node:stream';
import { largeMessage } from '../../corpus/make-large.ts';
import { validate } from '../../src/index.ts';

/*
 * `node --max-old-space-size=N test/check/gathered-run.ts BILLS`: a message of which every bill has a finding, as all are too old. A
 * process of its own, so that its heap can be bounded.
 */

const bills = Number(process.argv[2]);
const source = Readable.from(largeMessage(bills)).map((text: string) => Buffer.from(text));
const { findings } = await validate(source, { praksisId: '1000005649', now: Date.UTC(2030, 0, 1) });
process.stdout.write(String(findings.length));
