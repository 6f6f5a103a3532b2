import { DEFAULT_REVISION } from '../bkm/revision.ts';
import { viewBill } from '../bkm/view.ts';
import { OPEN_CATALOGUE } from '../catalogue/example.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { isJsonObject } from '../diagnostics/pointer.ts';
import { numberToOre, oreToNumber, sumOre } from '../values/ore.ts';
import { Engine } from './engine.ts';
import type { Facts } from './facts.ts';
import type { Example, Rule } from './rule.ts';

/** 2026-01-06T15:30+01:00, a moment after the treatment of the valid bill. */
const NOW = Date.UTC(2026, 0, 6, 14, 30);

/** A bill that no rule has anything to say about. Synthetic: the national id has month + 80. */
const VALID_REGNING: Readonly<Record<string, unknown>> = {
  guid: 'b7184d58-0ed4-4277-a60c-720b1daf69f7',
  regningsnummer: '1',
  tidspunkt: '2026-01-06T13:35:00+01:00',
  pasient: {
    etternavn: 'Eplehage',
    fornavn: 'Fantasifull',
    kjonn: '2',
    identifikasjon: { id: '17835415872', type: 'FNR' },
  },
  diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'L73' }],
  takster: [{ belop: 15, kode: '2ad', antall: 1 }],
  belop: 15,
};

export const EXAMPLE_FACTS: Facts = {
  sted: { fil: 'krav.json', melding: 1 },
  revision: DEFAULT_REVISION,
  now: NOW,
  praksisId: '1004326178',
  praksiser: [{ praksisId: '1004326178', type: 'FALE', status: 'ok', gyldigePerioder: [] }],
  praksistype: 'FALE',
  meldingstype: 'LOM',
  avdeling: null,
  reshId: null,
  testData: true,
  catalogue: OPEN_CATALOGUE,
  sendt: null,
};

/** The whole message of an example: the valid bill with its changes, counts and sums made to fit unless given. */
export function exampleMessage(example: Example): {
  readonly praksisId: string;
  readonly behandlerkrav: Record<string, unknown>;
} {
  const regninger = (example.regninger ?? [{}]).map((changes, index) => merged(validRegning(index), changes));
  const amounts = regninger.map(({ belop }) => (typeof belop === 'number' ? numberToOre(belop) : null));
  const sum = sumOre(amounts.filter((amount) => amount !== null));
  return {
    praksisId: example.praksisId ?? '1004326178',
    behandlerkrav: {
      navnEPJ: 'PasientJournalen v1.0',
      regninger,
      antallRegninger: regninger.length,
      belop: sum === null ? 0 : oreToNumber(sum),
      ...example.behandlerkrav,
    },
  };
}

/** What rules find in an example. */
export function runExample(rules: readonly Rule[], example: Example): Finding[] {
  const { praksisId, behandlerkrav } = exampleMessage(example);
  const { avdeling, reshId, antallRegninger, belop, regninger } = behandlerkrav;
  const facts: Facts = {
    ...EXAMPLE_FACTS,
    praksisId,
    avdeling: typeof avdeling === 'string' ? avdeling : null,
    reshId: typeof reshId === 'string' ? reshId : null,
    ...example.facts,
  };
  const check = new Engine(rules).message(facts, {});
  const bills = Array.isArray(regninger) ? regninger : [];
  const inBills = bills.flatMap((regning: unknown, index) => {
    const view = viewBill(regning, index, facts.revision);
    return check.bill(view, { index, regningsnummer: view.regningsnummer, guid: view.guid });
  });
  const totals = {
    antallRegninger: typeof antallRegninger === 'number' ? antallRegninger : null,
    belop: typeof belop === 'number' ? belop : null,
  };
  return [...inBills, ...check.end(totals)];
}

/** Several valid bills differ in what must differ: guid, number and time. */
function validRegning(index: number): Readonly<Record<string, unknown>> {
  if (index === 0) return VALID_REGNING;
  return {
    ...VALID_REGNING,
    guid: `b7184d58-0ed4-4277-a60c-${String(index).padStart(12, '0')}`,
    regningsnummer: String(index + 1),
    tidspunkt: `2026-01-06T14:${String(index % 60).padStart(2, '0')}:00+01:00`,
  };
}

/** Objects merge, all else is replaced, undefined takes out. */
function merged(
  base: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const before = result[key];
    if (value === undefined) delete result[key];
    else result[key] = isJsonObject(value) && isJsonObject(before) ? merged(before, value) : value;
  }
  return result;
}
