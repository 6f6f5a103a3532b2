import { rule } from '../../../src/rules/tann/mangler.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const tooth = { belop: 15, kode: '1', antall: 1, tenner: [{ tannkode: '36' }] };
const bare = { belop: 15, kode: '2', antall: 1 };
const of = (
  praksistype: string | null,
  takster: unknown,
  regning: object = {},
  meldingstype: string | null = null,
): Example => ({
  regninger: [{ takster, ...regning }],
  facts: { praksistype, meldingstype },
});
const at = inBill('/takster/0/tenner');
const unknown = [['/praksisId', 'ikke-kontrollert']] as const;

ruleTable(rule, [
  ['is content with a tooth', of('TANN', [tooth]), []],
  ['is content with one anywhere on the bill', of('TAFY', [bare, tooth]), []],
  ['misses it on the bill of a dentist', of('TANN', [bare, bare]), [at]],
  ['misses it on the bill of a county dentist', of('TAFY', [bare]), [at]],
  ['takes an empty list as missing', of('TANN', [{ ...bare, tenner: [] }]), [at]],
  ...['TAKJ', 'TAFK', 'TAPL', 'TAPO', 'FALE'].map(
    (type) => [`does not want it of ${type}`, of(type, [bare]), []] as const,
  ),
  ...['TAKJ', 'TAFK', 'TAPL', 'TAPO'].map((type) => [`allows it to ${type}`, of(type, [tooth]), []] as const),
  ['has no place for it with a doctor', of('FALE', [bare, tooth]), [[inBill('/takster/1/tenner'), 'fagomrade']]],
  ['knows a doctor by the XML', of(null, [tooth], {}, 'LOM'), [[at, 'fagomrade']]],
  ['does not want it on a credit', of('TANN', [bare], { kreditering: true, belop: -15 }), []],
  [
    'does not want it on a correction',
    of('TANN', [bare], { korrigeringBetaltEgenandel: true, betaltEgenandel: true }),
    [],
  ],
  ['does not want it where there are no tariffs', of('TANN', undefined), []],
  [
    'says once that the profession is unknown',
    { regninger: [{}, {}], facts: { praksistype: null, meldingstype: null } },
    unknown,
  ],
  ['needs to know nothing of a bill without tariffs', of(null, undefined), []],
  ['says so of teeth too', of(null, [tooth]), unknown],
  ['needs the practice to tell dentists apart', of(null, [bare], {}, 'TOM'), unknown],
  ['does not need it where there is a tooth', of(null, [tooth], {}, 'TOM'), []],
]);
