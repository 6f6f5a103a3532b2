import { expect, test } from 'vitest';
import { hintFor } from '../../src/validate/rename.ts';

const REGNING = 'behandlerkrav.regninger';

test('a field that only the other revision has is told to be there', () => {
  for (const field of ['debitor', 'rekvirent', 'nlkkoder', 'norpatkoder', 'ncrpkoder']) {
    expect(hintFor(field, REGNING, '2026-01-08')).toEqual({ kind: 'elsewhere', revision: '2026-04-23' });
  }
});

test('a name that no revision has at that place gets no hint', () => {
  expect(hintFor('debitor', '', '2026-04-23')).toBeNull();
  expect(hintFor('constructor', REGNING, '2026-04-23')).toBeNull();
  expect(hintFor('x', 'nowhere', '2026-04-23')).toBeNull();
});

test('the name that the asked revision uses comes before a hint at another revision', () => {
  expect(hintFor('DEBITOR', REGNING, '2026-04-23')).toEqual({ kind: 'renamed', name: 'debitor' });
  expect(hintFor('ID', `${REGNING}.pasient.eea`, '2026-04-23')).toEqual({ kind: 'renamed', name: 'id' });
});
