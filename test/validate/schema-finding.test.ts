import { expect, test } from 'vitest';
import { toFinding } from '../../src/validate/schema-finding.ts';

const SUBJECT = { value: {}, pointer: '', revision: '2026-04-23', context: {} } as const;

test('a required field that the API has no code for is still a finding', () => {
  const error = { keyword: 'required', instancePath: '/behandlerkrav', params: { missingProperty: 'avdeling' } };
  expect(toFinding(error, SUBJECT)).toMatchObject({
    id: 'schema/mangler-felt',
    pointer: '/behandlerkrav/avdeling',
    apiKode: null,
  });
});

test('what a conditional adds to the error inside it is left out', () => {
  expect(toFinding({ keyword: 'if', instancePath: '', params: {} }, SUBJECT)).toBeNull();
});
