import { expect, it } from 'vitest';
import { isNlkKode } from '../../src/codelists/nlk.ts';

it.each(['NPU01566', 'NOR05863'])('takes %s', (kode) => {
  expect(isNlkKode(kode)).toBe(true);
});

it.each(['', '2ad', 'NPU', 'NPU1566', 'NPU015660', 'npu01566', 'NPX01566', ' NPU01566', 'NPU01566\n'])(
  'does not take %j',
  (kode) => {
    expect(isNlkKode(kode)).toBe(false);
  },
);
