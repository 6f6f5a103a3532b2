import { expect, it } from 'vitest';
import { MELDINGSTYPER, meldingstypeOf } from '../../src/codelists/meldingstype.ts';

it.each(Object.keys(MELDINGSTYPER))('knows %s, also on a physical medium', (type) => {
  expect(meldingstypeOf(type)).toBe(type);
  expect(meldingstypeOf(`D${type}`)).toBe(type);
  expect(meldingstypeOf(type.toLowerCase())).toBe(type);
});

it.each(['', 'D', 'DDLOM', 'LOM ', 'APPREC', 'toString', 'DtoString'])('%j is no BKM type', (v) => {
  expect(meldingstypeOf(v)).toBeNull();
});
