/**
 * A large catalogue of tariffs, made up: `node corpus/make-catalogue.ts --tariffs N --years Y --out DIR` writes DIR/takstkoder.json
 * with N tariffs in Y yearly periods each, as /takstkoder gives them, for use with --catalogue DIR. Written piece by piece: its size is
 * bounded by the disk alone. The same numbers give the same bytes; about 650 bytes a period.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TAKSTER } from '../src/simulator/open-data/data/takster.ts';
import type { TakstRow } from '../src/simulator/open-data/rows.ts';

/** Periods end with the open one that begins this year on 1 July. */
const LAST_YEAR = 2025;

/** Tariffs of the small catalogue, once each: those that are made take their conditions from them in turn. */
const MODELS: readonly TakstRow[] = TAKSTER.map(({ row }) => row).filter(({ tildato }) => tildato === null);

/**
 * The text of the answer, in pieces of one tariff each. The tariffs of the small catalogue are the first, so that messages of the corpus
 * find theirs; the codes of the others are of the area of their model: `A1`, `A2`, …
 *
 * @param tariffs how many, at least 1
 * @param years how many periods each has, 1 to 100
 * @throws RangeError for another number
 * @example [...largeCatalogue(2, 1)].join('') // '{"syntetisk":true,"antall":2,"takstkoder":[…]}'
 */
export function* largeCatalogue(tariffs: number, years: number): Generator<string> {
  whole('--tariffs', tariffs, Number.MAX_SAFE_INTEGER / 100);
  whole('--years', years, 100);
  yield `{"syntetisk":true,"antall":${tariffs * years},"takstkoder":[\n`;
  for (let index = 0; index < tariffs; index += 1) {
    const last = index === tariffs - 1;
    yield `${periods(index, years)
      .map((row) => JSON.stringify(row))
      .join(',\n')}${last ? '\n' : ',\n'}`;
  }
  yield ']}\n';
}

function periods(index: number, years: number): readonly TakstRow[] {
  const model = MODELS[index % MODELS.length];
  if (model === undefined) throw new RangeError('no tariff to take after');
  const takstkode = index < MODELS.length ? model.takstkode : `A${index}`;
  return Array.from({ length: years }, (_, at) => {
    const year = LAST_YEAR - years + 1 + at;
    const takst_id = index * years + at + 1;
    const open = year === LAST_YEAR;
    return {
      ...model,
      takst_id,
      takstkode,
      fradato: `${year}-07-01`,
      tildato: open ? null : `${year + 1}-06-30`,
      resource_id: `syntetisk-takst-${takst_id}`,
    };
  });
}

/** @throws RangeError where it is no whole number from 1 to `most` */
function whole(name: string, value: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} must be a whole number from 1 to ${Math.floor(most)}, not ${value}`);
}

/** The same in larger pieces: a write for every tariff costs more than the tariff. */
function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < 262_144) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/** Writes the catalogue into a folder, beside at first, so that nobody opens half of one. */
export async function writeLargeCatalogue(folder: string, tariffs: number, years: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pending = path.join(folder, '.takstkoder.json.tmp');
  await pipeline(Readable.from(inBlocks(largeCatalogue(tariffs, years))), createWriteStream(pending));
  await rename(pending, path.join(folder, 'takstkoder.json'));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tariffs: { type: 'string', default: '20000' },
      years: { type: 'string', default: '15' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new RangeError('--out DIR is missing');
  await writeLargeCatalogue(values.out, Number(values.tariffs), Number(values.years));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
