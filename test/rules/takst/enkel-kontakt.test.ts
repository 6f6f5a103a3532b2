import { describe, expect, it } from 'vitest';
import { KONSULTASJON } from '../../../src/codelists/enkel-kontakt.ts';
import { rule } from '../../../src/rules/takst/enkel-kontakt.ts';
import { runExample } from '../../../src/validate/example.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const OTHER_PATIENT = { pasient: { identifikasjon: { id: '23886010199', type: 'FNR' } } };
const bill = (at: string, koder: readonly (string | null)[], more: object = {}) => ({
  tidspunkt: `2026-01-06T${at}+01:00`,
  takster: koder.map((kode) => ({ kode, antall: 1, belop: 1 })),
  ...more,
});
const of = (...regninger: readonly object[]) => ({ regninger: regninger.map((each) => ({ ...each })) });
const at = (index: number, line = 0) => inBill(`/takster/${line}/kode`, index);

ruleTable(rule, [
  ['is content with a contact alone', of(bill('13:03:00', ['1bd'])), []],
  ['tells of the contact before the consultation', of(bill('13:03:00', ['1bd']), bill('13:35:00', ['2ad'])), [at(0)]],
  ['tells of the contact after the consultation', of(bill('13:03:00', ['2ad']), bill('13:35:00', ['1bd'])), [at(1)]],
  ['whatever order they stand in', of(bill('13:35:00', ['2ad']), bill('13:03:00', ['1bd'])), [at(1)]],
  ['tells at 60 minutes before', of(bill('12:35:00', ['1bd']), bill('13:35:00', ['2ad'])), [at(0)]],
  ['is content a second more before', of(bill('12:34:59', ['1bd']), bill('13:35:00', ['2ad'])), []],
  ['tells at 60 minutes after', of(bill('13:35:00', ['2ad']), bill('14:35:00', ['1bd'])), [at(1)]],
  ['is content a second more after', of(bill('13:35:00', ['2ad']), bill('14:35:01', ['1bd'])), []],
  [
    'tells at 60 minutes where the contact is kept first',
    of(bill('14:35:00', ['1bd']), bill('13:35:00', ['2ad'])),
    [at(0)],
  ],
  ['is content a second more there', of(bill('14:35:01', ['1bd']), bill('13:35:00', ['2ad'])), []],
  [
    'counts real time where clocks change',
    {
      regninger: [
        { ...bill('', ['1bd']), tidspunkt: '2025-10-26T02:30:00+02:00' },
        { ...bill('', ['2ak']), tidspunkt: '2025-10-26T02:31:00+01:00' },
      ],
    },
    [],
  ],
  [
    'knows every simple contact',
    of(bill('13:00:00', ['1be']), bill('13:10:00', ['1bk']), bill('13:20:00', ['2ak'])),
    [at(0), at(1)],
  ],
  ...KONSULTASJON.map(
    (kode) =>
      [`takes ${kode} as a consultation`, of(bill('13:00:00', ['1bd']), bill('13:10:00', [kode])), [at(0)]] as const,
  ),
  ...['2cd', '2bd', '11ad', '1i', 'L1', '2AD'].map(
    (kode) => [`does not take ${kode} as one`, of(bill('13:00:00', ['1bd']), bill('13:10:00', [kode])), []] as const,
  ),
  ['finds the lines among others', of(bill('13:00:00', [null, '1bd']), bill('13:10:00', ['L1', '2ad'])), [at(0, 1)]],
  [
    'tells once of a contact between two consultations',
    of(bill('13:00:00', ['1bd']), bill('13:10:00', ['2ad']), bill('13:20:00', ['2ad'])),
    [at(0)],
  ],
  [
    'tells once of it where one of them came first',
    of(bill('12:50:00', ['2ad']), bill('13:00:00', ['1bd']), bill('13:20:00', ['2ad'])),
    [at(1)],
  ],
  ['does not mind another patient', of(bill('13:03:00', ['1bd']), bill('13:35:00', ['2ad'], OTHER_PATIENT)), []],
  [
    'does not know a patient without a number again',
    of(
      bill('13:03:00', ['1bd'], { pasient: { identifikasjon: undefined } }),
      bill('13:35:00', ['2ad'], { pasient: { identifikasjon: undefined } }),
    ),
    [],
  ],
  ['tells of another tariff on the bill', of(bill('13:03:00', ['L1', '1bd'])), [[at(0, 1), 'samme-regning']]],
  ['tells of another simple contact on the bill', of(bill('13:03:00', ['1bd', '1be'])), [[at(0), 'samme-regning']]],
  ['does not mind the same one twice', of(bill('13:03:00', ['1bd', '1bd'])), []],
  ['does not mind laboratory codes', of(bill('13:03:00', ['1bd', 'NPU19748'])), []],
  [
    'tells of a consultation on the same bill as such, once',
    of(bill('13:03:00', ['1bd', '2ad'])),
    [[at(0), 'samme-regning']],
  ],
  [
    'which other contacts are held against too',
    of(bill('13:03:00', ['1bd', '2ad']), bill('13:30:00', ['1bk'])),
    [[at(0), 'samme-regning'], at(1)],
  ],
  [
    'leaves credits alone',
    of(bill('13:03:00', ['1bd'], { kreditering: true, belop: -1 }), bill('13:35:00', ['2ad'])),
    [],
  ],
  [
    'and does not count a credited consultation',
    of(bill('13:03:00', ['1bd']), bill('13:35:00', ['2ad'], { kreditering: true, belop: -1 })),
    [],
  ],
  [
    'is silent where a time is missing',
    of(bill('13:03:00', ['1bd'], { tidspunkt: undefined }), bill('13:35:00', ['2ad'])),
    [],
  ],
  [
    'needs no catalogue',
    { ...of(bill('13:03:00', ['1bd']), bill('13:35:00', ['2ad'])), facts: { catalogue: null } },
    [at(0)],
  ],
]);

describe('takst/enkel-kontakt', () => {
  const contact = { regninger: [bill('13:03:00', ['1bd'], { guid: '11111111-1111-4111-8111-111111111111' })] };
  const consultation = { regninger: [bill('13:35:00', ['2ad'], { guid: '22222222-2222-4222-8222-222222222222' })] };

  it('says how far, from which consultation, and on which bill; of the bill that is refused', () => {
    const [found] = runExample([rule], of(bill('13:03:00', ['1bd']), bill('13:35:00', ['2ad'])));
    expect(found?.params).toEqual({ takst: '1bd', konsultasjon: '2ad', minutter: 32, regning: 2 });
    expect(found?.merknad).toBe(470);
    expect(found?.regning).toMatchObject({ index: 0, regningsnummer: '1' });
  });

  it('holds a contact against a consultation of an earlier message', () => {
    const about = { takst: '1bd', konsultasjon: '2ad', minutter: 32, regning: 1, melding: 1, fil: '1.json' };
    expect(runMessages(rule, [consultation, contact])).toEqual([
      [],
      [[at(0), 'takst/enkel-kontakt#annen-melding', about]],
    ]);
  });

  it('tells at the consultation where the message of the contact has ended', () => {
    const about = { takst: '1bd', konsultasjon: '2ad', minutter: 32, regning: 1, melding: 1, fil: '1.json' };
    expect(runMessages(rule, [contact, consultation])).toEqual([
      [],
      [[at(0), 'takst/enkel-kontakt#konsultasjon', about]],
    ]);
  });

  it('does not hold practices against each other', () => {
    expect(runMessages(rule, [contact, { ...consultation, praksisId: '1004326179' }])).toEqual([[], []]);
  });
});
