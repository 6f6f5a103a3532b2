import { exampleCatalogue } from '../../catalogue/example.ts';
import type { ApatCombination, Catalogue } from '../../catalogue/types.ts';
import { type Facts, type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { oreToText } from '../../values/ore.ts';
import { fagomradeOf } from '../shared/fagomrade.ts';
import { isOriginal } from '../shared/original.ts';
import { type Pair, pairsOf } from '../shared/pathology.ts';
import { known } from '../shared/tariff-field.ts';
import { shownPeriods } from '../shared/tariff-shown.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad' }], apat: [{ tKode: 'T28000', pKode: 'P1140' }] });
const PRIVATE_LABORATORY = 'LR';
const HOSPITAL = 'PO';

/** The codes are masked: a topography says what was examined. */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'apat/kombinasjon',
    severity: 'warning',
    about: {
      nb: 'I patologi betales en kombinasjon av topografi (T-kode) og prosedyre (P-kode). Kombinasjonen skal være blant de publiserte og gyldig den dagen, og beløpet det som er fastsatt for den. Formen på norpatkoder er ikke dokumentert: står kodene på en måte som ikke kan leses sikkert, sier bkm fra om det. Rett kodene eller beløpet.',
      en: 'Pathology is paid by the combination of a topography (T code) and a procedure (P code). The combination shall be among those published and valid on the day, and the amount the one set for it. The form of norpatkoder is not documented: where the codes stand in a way that can not be read with certainty, bkm says so. Correct the codes or the amount.',
    },
    source: 'Helserefusjon, åpne data, Apat kombinasjoner',
    texts: {
      '': {
        nb: 'Kombinasjonen av {tKode} og {pKode} er ikke blant de publiserte.',
        en: 'The combination of {tKode} and {pKode} is not among those published.',
        params: { tKode: 'person', pKode: 'person' },
      },
      'ikke-gyldig': {
        nb: 'Kombinasjonen av {tKode} og {pKode} var ikke gyldig {dato}. Den gjelder {perioder}.',
        en: 'The combination of {tKode} and {pKode} was not valid on {dato}. It holds {perioder}.',
        params: { tKode: 'person', pKode: 'person', dato: 'public', perioder: 'public' },
      },
      belop: {
        nb: 'Kombinasjonen av {tKode} og {pKode} har beløpet {oppgitt} kr; fastsatt er {riktig} kr.',
        en: 'The combination of {tKode} and {pKode} has the amount NOK {oppgitt}; NOK {riktig} is set for it.',
        params: { tKode: 'person', pKode: 'person', oppgitt: 'kroner', riktig: 'kroner' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Kombinasjonene i norpatkoder er ikke kontrollert: det går ikke fram hvilken T-kode og P-kode som hører sammen.',
        en: 'The combinations in norpatkoder are not checked: it is not clear which T code and P code belong together.',
        params: {},
      },
      'uten-patologi': {
        severity: 'info',
        nb: 'Kombinasjonene i norpatkoder er ikke kontrollert: katalogen har ingen for patologi.',
        en: 'The combinations in norpatkoder are not checked: the catalogue holds none of pathology.',
        params: {},
      },
      'uten-datoer': {
        severity: 'info',
        nb: 'En kombinasjon i norpatkoder er ikke kontrollert: i katalogen har den datoer som ikke kan leses, eller bare perioder som slutter før de begynner.',
        en: 'A combination in norpatkoder is not checked: its dates in the catalogue can not be read, or its only periods end before they begin.',
        params: {},
      },
      'uten-belop': {
        severity: 'info',
        nb: 'Beløpet er ikke kontrollert: i norpatkoder står det en kombinasjon uten belop.',
        en: 'The amount is not checked: norpatkoder has a combination without belop.',
        params: {},
      },
      'uten-fastsatt-belop': {
        severity: 'info',
        nb: 'Beløpet er ikke kontrollert: katalogen har ikke noe fastsatt beløp, eller et som ikke kan leses, for en kombinasjon i norpatkoder.',
        en: 'The amount is not checked: the catalogue has no amount, or one that can not be read, set for a combination in norpatkoder.',
        params: {},
      },
    },
    good: { regninger: [{ norpatkoder: [{ kode: 'T28000 P1140', belop: 0 }] }], facts: { catalogue: CATALOGUE } },
    bad: { regninger: [{ norpatkoder: [{ kode: 'T28000 P9999' }] }], facts: { catalogue: CATALOGUE } },
  },
  watch({ catalogue, ...facts }) {
    if (catalogue === null) return {};
    const samhandlerType = samhandlerTypeOf({ catalogue, ...facts });
    const told = new Set<string>();
    const tell = (hit: Hit | null): readonly Hit[] => {
      const text = hit?.text ?? '';
      if (hit === null || told.has(text)) return NO_HITS;
      if (NOT_CHECKED.includes(text)) told.add(text);
      return [hit];
    };
    return {
      bill(bill) {
        const { norpatkoder, dato } = bill;
        if (norpatkoder.length === 0 || dato === null || !isOriginal(bill)) return NO_HITS;
        if (lacksPathology(catalogue, dato)) return tell({ at: '/norpatkoder', text: 'uten-patologi' });
        const pairs = pairsOf(bill);
        if (pairs === null) return tell({ at: '/norpatkoder', text: 'ikke-kontrollert' });
        return pairs.flatMap((pair) => tell(check(pair, dato, catalogue, samhandlerType)));
      },
    };
  },
};

/** What could not be held against the catalogue is told once a message. */
const NOT_CHECKED: readonly string[] = [
  'ikke-kontrollert',
  'uten-patologi',
  'uten-datoer',
  'uten-belop',
  'uten-fastsatt-belop',
];

/** A combination that nothing has tells whether it holds any, in whatever form the codes of the bill stand. */
function lacksPathology(catalogue: Catalogue, dato: string): boolean {
  const none = catalogue.apat('', '', null, dato);
  return none.found === null && none.why === 'ikke-kjent';
}

/** Null where nothing is to be told. */
function check(pair: Pair, dato: string, catalogue: Catalogue, samhandlerType: string | null): Hit | null {
  const { tKode, pKode, pointer } = pair;
  const lookup = catalogue.apat(tKode, pKode, samhandlerType, dato);
  const at = `${pointer}/kode`;
  if (lookup.found !== null) return checkAmount(pair, lookup.found);
  if (lookup.why === 'ikke-kjent') return { at: pointer, text: 'uten-datoer' };
  if (lookup.why === 'ukjent') return { at, params: { tKode, pKode } };
  return { at, text: 'ikke-gyldig', params: { tKode, pKode, dato, perioder: shownPeriods(lookup.perioder) } };
}

/** Nothing is always allowed. No amount is not nothing: the form of the items is not documented, so it may stand elsewhere. */
function checkAmount({ tKode, pKode, belop, pointer }: Pair, found: readonly ApatCombination[]): Hit | null {
  const at = `${pointer}/belop`;
  const amounts = found.flatMap((each) => known(each.belop) ?? []);
  if (belop === null) return { at: pointer, text: 'uten-belop' };
  if (belop === 0 || amounts.includes(belop)) return null;
  if (amounts.length < found.length) return { at, text: 'uten-fastsatt-belop' };
  const riktig = [...new Set(amounts)].map(oreToText).join(' / ');
  return { at, text: 'belop', params: { tKode, pKode, oppgitt: oreToText(belop), riktig } };
}

/** Whose prices hold: open data has them for hospitals and for private laboratories; null for any. */
function samhandlerTypeOf(facts: Facts): string | null {
  const fagomrade = fagomradeOf(facts);
  return fagomrade === PRIVATE_LABORATORY || fagomrade === HOSPITAL ? fagomrade : null;
}
