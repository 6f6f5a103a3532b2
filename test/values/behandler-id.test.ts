import { expect, it } from 'vitest';
import { behandlerIdType } from '../../src/values/behandler-id.ts';

it.each([
  ['41010112345', 'DNR'],
  ['71010112345', 'DNR'],
  ['01010112345', 'FNR'],
  ['31010112345', 'FNR'],
  ['81010112345', 'FNR'],
  ['974760673', 'ENH'],
  ['974760674', 'HPR'],
  ['009144757', 'HPR'],
  ['9144757', 'HPR'],
  ['1', 'HPR'],
  ['1234567890', null],
  ['123456789012', null],
  ['', null],
  ['HPR 9144757', null],
  ['9144757 ', null],
  ['9144757\n', null],
])('%j is %s', (id, type) => {
  expect(behandlerIdType(id)).toBe(type);
});
