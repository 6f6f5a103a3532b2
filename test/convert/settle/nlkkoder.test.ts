import { expect, it } from 'vitest';
import { behandling, converted, melding, regning, takst } from '../sample.ts';

const bill = (...kodes: string[]) =>
  melding([regning({ behandling: behandling(...kodes.map((kode) => takst(kode))) })]);
const line = (kode: string) => ({ belop: 15, kode, antall: 1 });

it('laboratory codes are nlkkoder in 2026-04-23, in their order', async () => {
  const { regning: json, said } = await converted(bill('NPU19651', '2ad', 'NOR05049', '701a'));
  expect(json.takster).toEqual([line('2ad'), line('701a')]);
  expect(json.nlkkoder).toEqual([line('NPU19651'), line('NOR05049')]);
  expect(said).toEqual([]);
});

it('with laboratory codes alone there are no takster', async () => {
  const { regning: json } = await converted(bill('NPU19651'));
  expect(json).not.toHaveProperty('takster');
  expect(json.nlkkoder).toEqual([line('NPU19651')]);
});

it('they stay among the takster in 2026-01-08', async () => {
  const { regning: json } = await converted(bill('NPU19651', '2ad'), { revision: '2026-01-08' });
  expect(json.takster).toEqual([line('NPU19651'), line('2ad')]);
  expect(json).not.toHaveProperty('nlkkoder');
});

it.each(['NPU1965', 'NPU196511', 'npu19651', 'NOR0504A', 'XNOR05049'])('%s is no laboratory code', async (kode) => {
  const { regning: json } = await converted(bill(kode));
  expect(json.takster).toEqual([line(kode)]);
  expect(json).not.toHaveProperty('nlkkoder');
});
