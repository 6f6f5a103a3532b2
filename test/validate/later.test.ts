import { expect, it } from 'vitest';
import { viewBill } from '../../src/bkm/view.ts';
import { Validation } from '../../src/check/validate.ts';
import { rule as sum } from '../../src/rules/melding/sum.ts';
import { rule as enkelKontakt } from '../../src/rules/takst/enkel-kontakt.ts';
import { Engine } from '../../src/validate/engine.ts';
import { EXAMPLE_FACTS } from '../../src/validate/example.ts';
import type { Hit, Rule } from '../../src/validate/rule.ts';
import { textOf } from '../rules/mutations-run.ts';

/** Keeps the number of each bill, and comes back to some of them. */
function comingBackTo(...at: readonly string[]): Rule {
  const later: Hit = { at: '/regningsnummer', later: true };
  return { scope: 'message', meta: sum.meta, watch: () => ({ bill: () => [later], end: () => at.map(hitAt) }) };
}

function hitAt(at: string): Hit {
  return { at, params: { oppgitt: '1', talt: '2' } };
}

function check(rule: Rule) {
  const message = new Engine([rule]).message(EXAMPLE_FACTS, {});
  const bills = [0, 1].flatMap((index) => {
    const ref = { index, regningsnummer: String(index + 1), guid: null };
    const line = 10 + index;
    return message.bill(viewBill({}, index, EXAMPLE_FACTS.revision), ref, () => ({ line, column: 3 }));
  });
  return { bills, end: message.end({ antallRegninger: null, belop: null }) };
}

it('a place that is kept is not told of by itself', () => {
  expect(check(comingBackTo())).toEqual({ bills: [], end: [] });
});

it('a hit of the end that points at it is told of its bill, where it stands', () => {
  const at = '/behandlerkrav/regninger/1/regningsnummer';
  expect(check(comingBackTo(at)).end).toMatchObject([
    { pointer: at, line: 11, column: 3, regning: { index: 1, regningsnummer: '2' } },
  ]);
});

it('a hit of the end that points elsewhere is of no bill', () => {
  expect(check(comingBackTo('/behandlerkrav/belop')).end).toMatchObject([
    { pointer: '/behandlerkrav/belop', line: null, regning: null },
  ]);
});

it('in XML a contact that stands before its consultation is told of at its own line', async () => {
  const text = textOf('lom-fastlege.xml')
    .replace('<DatoTid>2026-01-12T10:05:00', '<DatoTid>2026-01-13T11:00:00')
    .replace('26819016657', '12861665567');
  const line = text.slice(0, text.indexOf('<Kode>1bd')).split('\n').length;
  const validation = new Validation({ praksisId: '1000000101', rules: [enkelKontakt] });
  const { findings } = await validation.check(text);
  expect(findings.filter(({ rule }) => rule === 'takst/enkel-kontakt')).toMatchObject([
    { line, pointer: '/behandlerkrav/regninger/2/takster/0/kode', regning: { regningsnummer: '10103' }, merknad: 470 },
  ]);
});
