import { expect, it } from 'vitest';
import { isTilleggstakst } from '../../src/codelists/tilleggstakst.ts';

it('knows the supplements of doctors, by their exact code', () => {
  expect(['2cd', '7', '701c', '11hd'].filter((kode) => !isTilleggstakst(kode))).toEqual([]);
  expect(['2ad', '2CD', '70', '701', '', '2cd 2p'].filter(isTilleggstakst)).toEqual([]);
});
