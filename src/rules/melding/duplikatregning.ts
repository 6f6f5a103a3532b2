import { NO_HITS, type RunBill, type RunRule } from '../../validate/rule.ts';
import { markOf } from '../../values/mark.ts';
import { isOriginal } from '../shared/original.ts';
import { Seen } from '../shared/seen.ts';

/** Over the whole run. Of a bill that is sent anew with its guid, melding/unik-guid tells. */
export const rule: RunRule = {
  scope: 'run',
  meta: {
    id: 'melding/duplikatregning',
    severity: 'error',
    merknad: 99,
    about: {
      nb: 'To regninger for samme pasient, på samme tidspunkt og med samme takster, er etter alt å dømme samme behandling krevd to ganger. Med samme regningsnummer er det sikkert. Ta bort den ene, eller rett tidspunktet hvis det var to behandlinger.',
      en: 'Two bills for one patient, at the same time and with the same tariffs, are in all likelihood one treatment claimed twice. With the same regningsnummer, it is certain. Take out one of them, or correct the time if there were two treatments.',
    },
    source: 'Merknad 99 (dublett av regning)',
    texts: {
      '': {
        nb: 'Samme regning som nr. {regning} i melding nr. {melding} i {fil}: pasient, tidspunkt, takster og regningsnummer er like.',
        en: 'The same bill as no. {regning} of message no. {melding} in {fil}: patient, time, tariffs and regningsnummer are equal.',
        params: { regning: 'public', melding: 'public', fil: 'file' },
      },
      'annet-nummer': {
        severity: 'warning',
        nb: 'Trolig samme regning som nr. {regning} i melding nr. {melding} i {fil}: pasient, tidspunkt og takster er like, bare regningsnummeret er et annet.',
        en: 'Probably the same bill as no. {regning} of message no. {melding} in {fil}: patient, time and tariffs are equal, only the regningsnummer is another.',
        params: { regning: 'public', melding: 'public', fil: 'file' },
      },
    },
    good: { regninger: [{ tidspunkt: '2026-01-06T13:00:00+01:00' }, { tidspunkt: '2026-01-06T13:05:00+01:00' }] },
    bad: { regninger: [{ tidspunkt: '2026-01-06T13:00:00+01:00' }, { tidspunkt: '2026-01-06T13:00:00+01:00' }] },
  },
  watch() {
    const seen = new Seen(2);
    return {
      bill(bill, { praksisId, sted }) {
        const key = isOriginal(bill) ? treatmentOf(bill) : null;
        if (key === null) return NO_HITS;
        const marks = [markOf([praksisId, bill.regningsnummer ?? [bill.guid]]), markOf(bill.guid)];
        const first = seen.add(key, bill.index, marks, sted);
        if (first === null) return NO_HITS;
        const { regning, melding, fil, sammeMelding, likt } = first;
        const [sameNumber, sameGuid] = likt;
        if (sameGuid && !sammeMelding) return NO_HITS;
        const params = { regning, melding, fil };
        return [sameNumber ? { at: '', params } : { at: '', text: 'annet-nummer', params }];
      },
      end() {
        seen.endMessage();
        return NO_HITS;
      },
      withheld: () => seen.withholdMessage(),
    };
  },
};

/** What tells one treatment from another, kept as a hash only; null where patient or time is not known. */
function treatmentOf({ pasient, instant, takster, nlkkoder, prosedyrekoder, belop }: RunBill): string | null {
  if (pasient === null || instant === null) return null;
  const { id, fodselsdato, etternavn, fornavn } = pasient;
  if (id === null && (fodselsdato === null || etternavn === null || fornavn === null)) return null;
  const who = id ?? JSON.stringify([fodselsdato, etternavn, fornavn]);
  const codes = codesOf(takster).concat(codesOf(nlkkoder), codesOf(prosedyrekoder)).sort();
  // A bill without lines (a report of copayment) is known by its amount.
  return `${who}\n${instant}\n${codes.length === 0 ? belop : `\n${codes.join('\n')}`}`;
}

function codesOf(lines: readonly { readonly kode: string | null }[]): string[] {
  return lines.map(({ kode }) => kode ?? '');
}
