import { setTimeout as wait } from 'node:timers/promises';
import { syntheticId } from '../../corpus/synthetic.ts';
import type { Revision } from '../../src/bkm/revision.ts';
import { viewBill } from '../../src/bkm/view.ts';
import { exampleCatalogue } from '../../src/catalogue/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { Engine } from '../../src/validate/engine.ts';
import { EXAMPLE_FACTS, exampleMessage } from '../../src/validate/example.ts';
import { kr } from '../helpers/ore.ts';

/*
 * `node --expose-gc test/rules/memory-run.ts [messages]`: what the rules keep of a run, and its time. A process of its own, so that
 * nothing else is counted.
 */

const MESSAGES = Number(process.argv[2] ?? 100);
const PER_MESSAGE = 10_000;
const DAY = 24 * 60 * 60 * 1000;
const REVISION: Revision = '2026-04-23';
const LAST_DAY = Date.UTC(2026, 0, 5);

const TEMPLATE = templateOf(exampleMessage({}).behandlerkrav.regninger);
const PATIENTS = Array.from({ length: 1000 }, (_, at) =>
  syntheticId(`19${String(50 + Math.floor(at / 100))}-03-17`, '2', at % 100),
);

// With the price of the example's line, so that there is nothing to tell.
const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad', refusjon: kr(15) }] });
const FACTS = { ...EXAMPLE_FACTS, catalogue: CATALOGUE };
const engine = new Engine(RULES);
const before = await held();
let peak = 0;
let findings = 0;
const times: number[] = [];
for (let message = 0; message < MESSAGES; message += 1) {
  const bills = Array.from({ length: PER_MESSAGE }, (_, index) => billOf(message, index));
  const start = performance.now();
  findings += check(bills);
  times.push(performance.now() - start);
  bills.length = 0;
  if (message % 10 === 9) peak = Math.max(peak, (await held()) - before);
}
const half = times.length / 2;
const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);

process.stdout.write(
  JSON.stringify({
    bills: MESSAGES * PER_MESSAGE,
    findings,
    /** Of the first bill, sent once more. */
    again: check([billOf(0, 0)]),
    peakBytes: peak,
    microsecondsPerBill: (sum(times) * 1000) / (MESSAGES * PER_MESSAGE),
    secondHalfToFirst: sum(times.slice(half)) / sum(times.slice(0, half)),
  }),
);

function check(bills: readonly Readonly<Record<string, unknown>>[]): number {
  const messageCheck = engine.message(FACTS, {});
  let count = 0;
  for (const [index, bill] of bills.entries()) {
    const view = viewBill(bill, index, REVISION);
    const { regningsnummer, guid } = view;
    count += messageCheck.bill(view, { index, regningsnummer, guid }).length;
  }
  return count + messageCheck.end({ antallRegninger: bills.length, belop: 15 * bills.length }).length;
}

/** Each message is of its own day, each bill of its own five seconds of it. */
function billOf(message: number, index: number): Readonly<Record<string, unknown>> {
  const serial = message * PER_MESSAGE + index;
  const instant = LAST_DAY - (MESSAGES - 1 - message) * DAY + 4 * 60 * 60 * 1000 + index * 5000;
  return {
    ...TEMPLATE,
    guid: `b7184d58-0ed4-4277-a60c-${serial.toString(16).padStart(12, '0')}`,
    regningsnummer: String(serial + 1),
    tidspunkt: `${new Date(instant).toISOString().slice(0, 19)}+00:00`,
    pasient: { kjonn: '2', identifikasjon: { id: PATIENTS[serial % PATIENTS.length], type: 'FNR' } },
  };
}

function templateOf(regninger: unknown): object {
  const [first]: unknown[] = Array.isArray(regninger) ? regninger : [];
  if (typeof first !== 'object' || first === null) throw new Error('the example has no bill');
  return first;
}

/** Bytes that are reachable; `external` has the array buffers in it. What was let go of is given back in the background. */
async function held(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  await wait(50);
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
