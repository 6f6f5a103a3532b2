import { expect, it } from 'vitest';
import { readBoolsk } from '../../src/values/boolsk.ts';

it.each<[string, boolean, string[]]>([
  ['true', true, []],
  ['1', true, []],
  ['false', false, []],
  ['0', false, []],
  [' true\n', true, []],
  ['True', true, ['store-bokstaver']],
  ['TRUE', true, ['store-bokstaver']],
  ['False', false, ['store-bokstaver']],
  ['FALSE', false, ['store-bokstaver']],
])('reads %j', (text, value, notes) => {
  expect(readBoolsk(text)).toStrictEqual({ ok: true, value, notes });
});

it.each(['', 'ja', 'J', 'tRUE', 't', '01', '2', '-1', 'null', 'true false'])('refuses %j', (text) => {
  expect(readBoolsk(text)).toStrictEqual({ ok: false, why: 'ikke-boolsk' });
});
