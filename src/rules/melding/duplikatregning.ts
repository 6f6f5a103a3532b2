import type { BillView } from '../../bkm/view.ts';
import { NO_HITS, type RunRule } from '../../validate/rule.ts';
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
        nb: 'Samme regning som nr. {regning} (melding nr. {melding}): pasient, tidspunkt, takster og regningsnummer er like.',
        en: 'The same bill as no. {regning} (message no. {melding}): patient, time, tariffs and regningsnummer are equal.',
        params: { regning: 'public', melding: 'public' },
      },
      'annet-nummer': {
        severity: 'warning',
        nb: 'Trolig samme regning som nr. {regning} (melding nr. {melding}): pasient, tidspunkt og takster er like, bare regningsnummeret er et annet.',
        en: 'Probably the same bill as no. {regning} (message no. {melding}): patient, time and tariffs are equal, only the regningsnummer is another.',
        params: { regning: 'public', melding: 'public' },
      },
    },
    good: { regninger: [{ tidspunkt: '2026-01-06T13:00:00+01:00' }, { tidspunkt: '2026-01-06T13:05:00+01:00' }] },
    bad: { regninger: [{ tidspunkt: '2026-01-06T13:00:00+01:00' }, { tidspunkt: '2026-01-06T13:00:00+01:00' }] },
  },
  watch() {
    const seen = new Seen(2);
    return {
      bill(bill, { praksisId }) {
        const key = isOriginal(bill) ? treatmentOf(bill) : null;
        if (key === null) return NO_HITS;
        const marks = [`${praksisId ?? ''} ${bill.regningsnummer ?? `uten ${bill.guid}`}`, bill.guid ?? ''];
        const first = seen.add(key, bill.index, marks);
        if (first === null) return NO_HITS;
        const { regning, melding, sammeMelding, likt } = first;
        const [sameNumber, sameGuid] = likt;
        if (sameGuid && !sammeMelding) return NO_HITS;
        const params = { regning, melding };
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
function treatmentOf({ pasient, instant, takster, nlkkoder, prosedyrekoder, belop }: BillView): string | null {
  if (pasient === null || instant === null) return null;
  const { id, fodselsdato, etternavn, fornavn } = pasient;
  if (id === null && (fodselsdato === null || etternavn === null || fornavn === null)) return null;
  const who = id === null ? [fodselsdato, etternavn, fornavn] : [id];
  const codes = [...takster, ...nlkkoder, ...prosedyrekoder].map(({ kode }) => kode ?? '').sort();
  // A bill without lines (a report of copayment) is known by its amount.
  return JSON.stringify([who, instant, codes.length === 0 ? belop : codes]);
}
