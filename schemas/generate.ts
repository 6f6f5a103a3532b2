/**
 * Makes the types and validators that stand in src/ and cli/ from the schemas: `node schemas/generate.ts`.
 * With `--check` it writes nothing and exits 1, naming each file that differs from what it would write.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateFields } from './build/fields.ts';
import { type Generated, ROOT } from './build/files.ts';
import { generateTypes } from './build/types.ts';
import { type Entry, generateValidators } from './build/validators.ts';

const BKM = { '2026-01-08': 'schemas/bkm/2026-01-08.schema.json', '2026-04-23': 'schemas/bkm/2026-04-23.schema.json' };
const REPORT = 'schemas/report/report.schema.json';
const CONFIG = 'schemas/config/config.schema.json';
const PRAKSIS_MAP = 'schemas/config/praksis-map.schema.json';
const BASELINE = 'schemas/config/baseline.schema.json';
const PRAKSISER = 'schemas/krav-api/praksiser.schema.json';
/** Answers of the Krav API, by the name of their schema, with the type that a whole one has. */
const ANSWERS = {
  innsending: 'InnsendingSvar',
  meldinger: 'MeldingerSvar',
  jwk: 'JwkSvar',
  oppmoter: 'OppmoterSvar',
};

const BKM_ENTRIES: readonly Entry[] = [
  { name: 'message', fragment: '', type: 'Behandlerkravmelding' },
  { name: 'regning', fragment: '#/definitions/regning', type: 'Regning' },
];

function whole(name: string, type: string): readonly Entry[] {
  return [{ name, fragment: '', type }];
}

async function generateAll(): Promise<readonly Generated[]> {
  const bkm = Object.entries(BKM).flatMap(([revision, schema]) => [
    generateTypes(schema, `src/bkm/generated/bkm-${revision}.ts`),
    generateValidators(
      schema,
      `src/validate/generated/bkm-${revision}.ts`,
      `../../bkm/generated/bkm-${revision}.ts`,
      BKM_ENTRIES,
    ),
  ]);
  const answers = Object.entries(ANSWERS).flatMap(([name, type]) => {
    const schema = `schemas/krav-api/${name}.schema.json`;
    const validator = `src/krav/generated/${name}-validator.ts`;
    return [
      generateTypes(schema, `src/krav/generated/${name}.ts`),
      generateValidators(schema, validator, `./${name}.ts`, whole(name, type)),
    ];
  });
  return Promise.all([
    ...bkm,
    ...answers,
    generateFields(BKM, 'src/validate/generated/fields.ts'),
    generateTypes(REPORT, 'src/report/generated/report.ts'),
    generateTypes(PRAKSIS_MAP, 'src/convert/generated/praksis-map.ts'),
    generateTypes(PRAKSISER, 'src/convert/generated/praksiser.ts'),
    generateTypes(CONFIG, 'cli/generated/config.ts'),
    generateValidators(
      PRAKSIS_MAP,
      'src/convert/generated/praksis-map-validator.ts',
      './praksis-map.ts',
      whole('praksisMap', 'PraksisMap'),
    ),
    generateValidators(
      PRAKSISER,
      'src/convert/generated/praksiser-validator.ts',
      './praksiser.ts',
      whole('praksiser', 'Praksiser'),
    ),
    generateTypes(BASELINE, 'src/report/generated/baseline.ts'),
    generateValidators(
      BASELINE,
      'src/report/generated/baseline-validator.ts',
      './baseline.ts',
      whole('baseline', 'Baseline'),
    ),
    generateValidators(CONFIG, 'cli/generated/config-validator.ts', './config.ts', whole('config', 'Config')),
  ]);
}

function current(path: string): string | null {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return null;
  }
}

const check = process.argv.includes('--check');
const stale = (await generateAll()).filter(({ path, content }) => current(path) !== content);
for (const { path, content } of stale) {
  if (!check) {
    mkdirSync(new URL('.', new URL(path, ROOT)), { recursive: true });
    writeFileSync(new URL(path, ROOT), content);
  }
  process.stdout.write(
    `${path}: ${check ? 'not in sync with its schema; run `node schemas/generate.ts`' : 'written'}\n`,
  );
}
if (check && stale.length > 0) process.exitCode = 1;
