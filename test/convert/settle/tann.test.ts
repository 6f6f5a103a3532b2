import { expect, it } from 'vitest';
import type { ConvertOptions } from '../../../src/convert/options.ts';
import { behandling, converted, melding, outcomes, regning, takst } from '../sample.ts';

const TEETH = '<Tann V="16mod"/><Tann V="21"/>';
const TENNER = [{ tannkode: '16mod' }, { tannkode: '21' }];

async function bill(lines: readonly string[], options: ConvertOptions = {}) {
  const other = regning({ nr: '2' });
  const claimed = await converted(
    melding([regning({ behandling: behandling(TEETH, ...lines) }), other], { type: 'TOM' }),
    options,
  );
  const told = claimed.findings.filter(({ regning: ref }) => ref?.index === 0);
  return { ...claimed, told: told.map(({ severity, id, params }) => [`${severity} ${id}`, params]) };
}

it('the teeth of a treatment stand on its one tariff line', async () => {
  const { regning: json, told, result } = await bill([takst('101')]);
  expect(json.takster).toEqual([{ belop: 15, kode: '101', antall: 1, tenner: TENNER }]);
  expect(told).toEqual([]);
  expect(outcomes(result, 'Enkeltregning/Behandling/Tann/@V')).toEqual({ mapped: 2 });
});

it.each([[undefined], ['all' as const]])(
  'with several lines they stand on each, with a warning: tann %s',
  async (tann) => {
    const { regning: json, told, result } = await bill([takst('101'), takst('302')], { tann });
    expect(json.takster).toMatchObject([{ tenner: TENNER }, { tenner: TENNER }]);
    expect(told).toEqual([['warning convert/tann-flere-takster', { takster: 2 }]]);
    expect(outcomes(result, 'Enkeltregning/Behandling/Tann/@V')).toEqual({ mapped: 2 });
  },
);

it('by option they stand on the first line alone, with a warning', async () => {
  const { regning: json, told } = await bill([takst('101'), takst('302')], { tann: 'first' });
  expect(json.takster).toEqual([
    { belop: 15, kode: '101', antall: 1, tenner: TENNER },
    { belop: 15, kode: '302', antall: 1 },
  ]);
  expect(told).toEqual([['warning convert/tann-flere-takster#forste', { takster: 2 }]]);
});

it('by option several lines withhold the bill', async () => {
  const { regninger, told } = await bill([takst('101'), takst('302')], { tann: 'error' });
  expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
  expect(told).toEqual([['error convert/tann-flere-takster#feil', { takster: 2 }]]);
});

it.each(['first' as const, 'error' as const])('one line is no matter of choice: tann %s', async (tann) => {
  const { regning: json, told } = await bill([takst('101')], { tann });
  expect(json.takster).toMatchObject([{ tenner: TENNER }]);
  expect(told).toEqual([]);
});

it('without a tariff line the teeth have no place: the bill is withheld', async () => {
  const { regninger, told } = await bill([]);
  expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
  expect(told).toEqual([['error convert/tann-uten-takst', {}]]);
});

it('a laboratory code is no line for teeth in 2026-04-23, and is one in 2026-01-08', async () => {
  const lines = [takst('101'), takst('NPU19651')];
  const newer = await bill(lines);
  expect(newer.told).toEqual([['warning convert/tann-flere-takster#laboratorium', { takster: 1, laboratorium: 1 }]]);
  expect(newer.regning).toMatchObject({ takster: [{ tenner: TENNER }], nlkkoder: [{ kode: 'NPU19651' }] });
  const older = await bill(lines, { revision: '2026-01-08' });
  expect(older.told).toEqual([['warning convert/tann-flere-takster', { takster: 2 }]]);
});

it.each([
  ['first' as const, [{ tenner: TENNER }], 'warning convert/tann-flere-takster#forste'],
  ['error' as const, undefined, 'error convert/tann-flere-takster#feil'],
])('a laboratory line beside one tariff line is a matter of choice: tann %s', async (tann, takster, said) => {
  const { regninger, told } = await bill([takst('101'), takst('NPU19651')], { tann });
  expect(regninger.find(({ regningsnummer }) => regningsnummer !== '2')?.takster).toEqual(
    takster && [expect.objectContaining(takster[0])],
  );
  expect(told).toEqual([[said, { takster: 2 }]]);
});

it('teeth on lines without end withhold the bill instead of filling the memory', async () => {
  const teeth = '<Tann V="16"/>'.repeat(200);
  const lines = Array.from({ length: 51 }, () => takst('101'));
  const { regninger, told, result } = await bill([teeth, ...lines]);
  expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
  expect(told).toContainEqual(['error convert/tann-for-mange', { tenner: 202, takster: 51 }]);
  expect(outcomes(result, 'Enkeltregning/Behandling/Tann/@V')).toEqual({ withheld: 202 });
});

it('as many teeth as that go on one line, by option', async () => {
  const { regning: json } = await bill([`<Tann V="16"/>`.repeat(4998), takst('101'), takst('302')], { tann: 'first' });
  expect(json.takster).toMatchObject([{ tenner: { length: 5000 } }, {}]);
});
