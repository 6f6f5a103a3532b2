import { expect, it } from 'vitest';
import { isPasientIdType } from '../../src/codelists/id-type.ts';

it.each(['FNR', 'DNR', 'HNR', 'PNR', 'UID', 'DUF'])('knows %s', (type) => {
  expect(isPasientIdType(type)).toBe(true);
});

it.each(['', 'fnr', 'FHN', 'HPR', 'XXX', 'toString'])('does not know %j', (type) => {
  expect(isPasientIdType(type)).toBe(false);
});
