import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import { validateMessage } from '../../src/validate/schema.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const REQUIRED = new Set(['praksisId', 'behandlerkrav', 'behandlerkrav.regninger', 'behandlerkrav.regninger.[].guid']);

/** Every field of a schema: the way to it ([] for an item), and its types. */
function fieldsOf(schema: Schema, root: Schema, way: readonly string[]): [way: string, types: readonly string[]][] {
  const target = schema.$ref === undefined ? schema : root.definitions?.[schema.$ref.replace('#/definitions/', '')];
  if (target === undefined) throw new Error(`no ${schema.$ref}`);
  const below = [
    ...Object.entries(target.properties ?? {}).flatMap(([name, child]) => fieldsOf(child, root, [...way, name])),
    ...(target.items === undefined ? [] : fieldsOf(target.items, root, [...way, '[]'])),
  ];
  return [[way.join('.'), [target.type ?? []].flat()], ...below];
}

/** A value with nothing in it but the way to one field. */
function holding(way: readonly string[], value: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  return step === '[]' ? [holding(rest, value)] : { [step]: holding(rest, value) };
}

function messageHolding(way: string, value: unknown): unknown {
  const guid = '0b8dc559-6c2d-419b-aeef-faaf537c6117';
  const steps = way.split('.').slice(1);
  if (steps[0] !== 'regninger') {
    return { praksisId: '1', behandlerkrav: { regninger: [{ guid }], ...Object(holding(steps, value)) } };
  }
  return { praksisId: '1', behandlerkrav: { regninger: [{ guid, ...Object(holding(steps.slice(2), value)) }] } };
}

describe.each(REVISIONS)('in %s', (revision) => {
  const url = new URL(`../../schemas/bkm/${revision}.schema.json`, import.meta.url);
  const schema: Schema = JSON.parse(readFileSync(url, 'utf8'));
  const optional = fieldsOf(schema, schema, []).filter(
    ([way]) => way !== '' && !way.endsWith('[]') && !REQUIRED.has(way),
  );
  const errors = (message: unknown) =>
    validateMessage(message, revision).filter(({ severity }) => severity === 'error');

  test('the message has the optional fields that the reference lists', () => {
    expect(optional).toHaveLength(revision === '2026-01-08' ? 60 : 83);
  });

  test.each(optional)('%s admits null', (way) => {
    expect(errors(messageHolding(way, null))).toEqual([]);
  });

  test.each(optional.filter(([, types]) => types.includes('string')))('%s admits ""', (way) => {
    expect(errors(messageHolding(way, ''))).toEqual([]);
  });

  test.each(optional.filter(([, types]) => !types.includes('string')))('%s does not admit a string', (way) => {
    expect(errors(messageHolding(way, ''))).toMatchObject([{ id: 'schema/type' }]);
  });
});
