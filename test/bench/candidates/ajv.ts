import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { argument, tellWork } from './work.ts';

/** JSON.parse and Ajv on our schema, compiled before the clock starts. `lines`: NDJSON of bills instead of one message. */
const schema = JSON.parse(readFileSync('schemas/bkm/2026-04-23.schema.json', 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
ajv.addSchema(schema, 'bkm');
const validate = ajv.getSchema('bkm');

await tellWork(() => {
  const message = JSON.parse(readFileSync(argument(0), 'utf8'));
  if (validate?.(message) !== true) throw new Error(`not valid: ${ajv.errorsText(validate?.errors?.slice(0, 3))}`);
  return message.behandlerkrav.regninger.length;
});
