import { exampleCatalogue } from '../../catalogue/example.ts';
import { type BillRule, type Facts, type Hit, NO_HITS } from '../../validate/rule.ts';
import { fetchedOn, isOldFor } from '../shared/catalogue-age.ts';
import { fagomradeOf } from '../shared/fagomrade.ts';
import { isOriginal } from '../shared/original.ts';
import { type TariffLine, tariffLines } from '../shared/tariff-lines.ts';
import { shownTakst } from '../shared/tariff-shown.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad' }, { kode: 'A1a', fagomrade: 'FY' }] });

/** A code that exists on other days is takst/ikke-gyldig's. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/ukjent',
    severity: 'error',
    about: {
      nb: 'Hver takst skal finnes i takstregisteret for fagområdet til praksisen. Store og små bokstaver er ikke det samme: 2ad, ikke 2AD. Fagområdet følger av typen praksis, ellers av meldingstypen. Rett koden, eller velg praksisen som taksten hører til.',
      en: "Each tariff shall be in the tariff register of the practice's area (fagområde). Capitals matter: 2ad, not 2AD. The area follows from the type of the practice, else from the message type. Correct the code, or choose the practice that the tariff belongs to.",
    },
    source: 'Helserefusjon, åpne data, Takstkoder',
    texts: {
      '': {
        nb: 'Takst {takst} finnes ikke i takstregisteret for fagområde {fagomrade}.',
        en: 'Tariff {takst} is not in the tariff register of area {fagomrade}.',
        params: { takst: 'public', fagomrade: 'public' },
      },
      annet: {
        nb: 'Takst {takst} finnes ikke for fagområde {fagomrade}, men for {annet}.',
        en: 'Tariff {takst} does not exist in area {fagomrade}, but in {annet}.',
        params: { takst: 'public', fagomrade: 'public', annet: 'public' },
      },
      skrevet: {
        nb: 'Takst {takst} finnes ikke i takstregisteret for fagområde {fagomrade}, men {skrevet} gjør det: store og små bokstaver er ikke det samme.',
        en: 'Tariff {takst} is not in the tariff register of area {fagomrade}, but {skrevet} is: capitals matter.',
        params: { takst: 'public', fagomrade: 'public', skrevet: 'public' },
      },
      'uten-kode': {
        nb: 'Linja har ingen takstkode.',
        en: 'The line has no tariff code.',
        params: {},
      },
      'gammel-katalog': {
        severity: 'warning',
        nb: 'Takst {takst} finnes ikke i takstregisteret for fagområde {fagomrade}, men katalogen er hentet {hentet}, lenge før behandlingen. Hent den på nytt med bkm catalogue sync.',
        en: 'Tariff {takst} is not in the tariff register of area {fagomrade}, but the catalogue was fetched {hentet}, long before the treatment. Fetch it again with bkm catalogue sync.',
        params: { takst: 'public', fagomrade: 'public', hentet: 'public' },
      },
    },
    good: { facts: { catalogue: CATALOGUE } },
    bad: { regninger: [{ takster: [{ belop: 15, kode: '2af', antall: 1 }] }], facts: { catalogue: CATALOGUE } },
  },
  bill(bill, facts) {
    if (facts.catalogue === null || !isOriginal(bill)) return NO_HITS;
    const without = bill.takster
      .filter(({ kode }) => kode === null)
      .map(({ pointer }): Hit => ({ at: `${pointer}/kode`, text: 'uten-kode' }));
    return [...without, ...tariffLines(bill, facts).flatMap((line) => unknown(line, bill.dato, facts) ?? [])];
  },
};

function unknown({ line, kode, lookup }: TariffLine, dato: string | null, facts: Facts): Hit | null {
  if (lookup.found !== null || lookup.why !== 'ukjent' || facts.catalogue === null) return null;
  const { annet, skrevet = [] } = lookup;
  const at = `${line.pointer}/kode`;
  const takst = annet.length > 0 || skrevet.length > 0 ? kode : shownTakst(kode);
  const params = { takst, fagomrade: fagomradeOf(facts) ?? '' };
  if (dato !== null && isOldFor(facts.catalogue, dato))
    return { at, text: 'gammel-katalog', params: { ...params, hentet: fetchedOn(facts.catalogue) } };
  if (skrevet.length > 0) return { at, text: 'skrevet', params: { ...params, skrevet: skrevet.join(' / ') } };
  if (annet.length > 0) return { at, text: 'annet', params: { ...params, annet: annet.join(', ') } };
  return { at, params };
}
