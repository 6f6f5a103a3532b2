import { exampleCatalogue, OPEN_CATALOGUE } from '../../catalogue/example.ts';
import { percentageLeftOut } from '../../catalogue/price.ts';
import type { IkkeKjent } from '../../catalogue/types.ts';
import { type Facts, type Hit, NO_HITS, type RunBill, type RunLine, type RunRule } from '../../validate/rule.ts';
import { fagomradeOf } from '../shared/fagomrade.ts';
import { nlkLines, nlkViews } from '../shared/nlk-lines.ts';
import { ratesOn } from '../shared/nlk-rate.ts';
import { isOriginal } from '../shared/original.ts';
import { type KnownLine, knownLines, tariffLines } from '../shared/tariff-lines.ts';
import { amountLeftOut, unreadIn, unreadRates } from '../shared/tariff-unread.ts';

const FREE = { takster: [{ belop: 0, kode: '2ad', antall: 1 }], belop: 0 };

/** What the rules of the catalogue could not check, told in one place: once a run, a message, or a tariff, never once a line. */
export const rule: RunRule = {
  scope: 'run',
  keeps: 'little',
  meta: {
    id: 'takst/ikke-kontrollert',
    severity: 'info',
    about: {
      nb: 'Takstene kontrolleres mot takstkatalogen (åpne data fra Helserefusjon), for fagområdet til praksisen. Mangler katalogen, fagområdet eller noe i katalogen, sier denne regelen hva som ikke er kontrollert: det som ikke står her, er kontrollert. Hent katalogen med bkm catalogue sync, og oppgi praksisene med --praksis-file. --require-catalogue gjør en manglende katalog til utgangskode 1.',
      en: "Tariffs are held against the tariff catalogue (open data of Helserefusjon), for the practice's area (fagområde). Where the catalogue, the area, or something in the catalogue is missing, this rule tells what was not checked: what is not told here is checked. Fetch the catalogue with bkm catalogue sync, and give the practices with --praksis-file. --require-catalogue makes a missing catalogue exit code 1.",
    },
    source: 'Helserefusjon, åpne data; hva feltene betyr, er ikke beskrevet der',
    texts: {
      '': {
        nb: 'Ingen takstkatalog: ikke kontrollert av takst/ukjent, takst/ikke-gyldig, takst/belop, takst/maks-repetisjoner, takst/ugyldig-kombinasjon, takst/krever-diagnose, takst/krever-prosedyre, takst/maks-per-ar, takst/tidsbruk, nlk/ukjent, nlk/ikke-gyldig, nlk/belop og apat/kombinasjon; takst/krever-takst og regning/sum bare delvis. Hent den med bkm catalogue sync.',
        en: 'No tariff catalogue: not checked by takst/ukjent, takst/ikke-gyldig, takst/belop, takst/maks-repetisjoner, takst/ugyldig-kombinasjon, takst/krever-diagnose, takst/krever-prosedyre, takst/maks-per-ar, takst/tidsbruk, nlk/ukjent, nlk/ikke-gyldig, nlk/belop and apat/kombinasjon; by takst/krever-takst and regning/sum only in part. Fetch it with bkm catalogue sync.',
        params: {},
      },
      fag: {
        nb: 'Takstene i meldingen er ikke kontrollert mot takstkatalogen: fagområdet er ukjent. Oppgi praksisene med --praksis-file.',
        en: 'The tariffs of the message are not held against the tariff catalogue: its area (fagområde) is not known. Give the practices with --praksis-file.',
        params: {},
      },
      'fag-praksis': {
        nb: 'Takstene i meldingen er ikke kontrollert mot takstkatalogen: fagområdet er ukjent, fordi praksisen ikke er blant dem som er oppgitt.',
        en: 'The tariffs of the message are not held against the tariff catalogue: its area (fagområde) is not known, as the practice is not among those given.',
        params: {},
      },
      'fag-type': {
        nb: 'Takstene i meldingen er ikke kontrollert mot takstkatalogen: fagområdet er ukjent, fordi praksisen ikke har noen type i registeret, eller en som bkm ikke kjenner.',
        en: 'The tariffs of the message are not held against the tariff catalogue: its area (fagområde) is not known, as the practice has no type in the register, or one that bkm does not know.',
        params: {},
      },
      'uten-omrade': {
        nb: 'Takstene er ikke kontrollert: takstkatalogen har ingenting for fagområde {fagomrade}.',
        en: 'The tariffs are not checked: the tariff catalogue holds nothing of area {fagomrade}.',
        params: { fagomrade: 'public' },
      },
      'uten-nlk': {
        nb: 'Laboratoriekodene er ikke kontrollert: katalogen har ingen.',
        en: 'The laboratory codes are not checked: the catalogue holds none.',
        params: {},
      },
      kode: {
        nb: '{kode} er ikke kontrollert: i katalogen har koden datoer som ikke kan leses.',
        en: '{kode} is not checked: its dates in the catalogue can not be read.',
        params: { kode: 'public' },
      },
      omvendt: {
        nb: '{kode} er ikke kontrollert: i katalogen slutter perioden til koden før den begynner.',
        en: '{kode} is not checked: its period in the catalogue ends before it begins.',
        params: { kode: 'public' },
      },
      'uten-fagomrade': {
        nb: '{kode} er ikke kontrollert: i katalogen står koden uten fagområde.',
        en: '{kode} is not checked: the catalogue has it without its area (fagområde).',
        params: { kode: 'public' },
      },
      felt: {
        nb: '{kode}: {regel} er ikke kontrollert, fordi {felt} i katalogen ikke kan leses.',
        en: '{kode}: {regel} is not checked, as {felt} in the catalogue can not be read.',
        params: { kode: 'public', regel: 'public', felt: 'public' },
      },
      'uten-felt': {
        nb: '{kode}: {regel} er ikke kontrollert, fordi katalogen ikke har noe i {felt}.',
        en: '{kode}: {regel} is not checked, as the catalogue has nothing in {felt}.',
        params: { kode: 'public', regel: 'public', felt: 'public' },
      },
      'nlk-gjentak': {
        nb: 'Laboratoriekoder med antall over 1: regning/sum er bare kontrollert mot grenser, fordi katalogen ikke sier hva gjentakelser koster.',
        en: 'Laboratory codes with antall above 1: regning/sum is held against bounds only, as the catalogue does not tell what repetitions cost.',
        params: {},
      },
    },
    good: { regninger: [FREE], facts: { catalogue: OPEN_CATALOGUE } },
    bad: {
      regninger: [FREE],
      facts: { catalogue: exampleCatalogue({ tariffs: [{ kode: '2ad', kreverTakst: { unread: '?' } }] }) },
    },
  },
  watch() {
    /** Of the run. */
    const told = new Set<string>();
    const once = (key: string, hit: Hit): readonly Hit[] => {
      if (told.has(key)) return NO_HITS;
      told.add(key);
      return [hit];
    };
    let concerned = false;
    return {
      bill(bill, facts) {
        concerned ||= hasLines(bill);
        if (facts.catalogue === null || !isOriginal(bill)) return NO_HITS;
        return [
          ...unknownTariffs(bill, facts, once),
          ...unknownNlk(bill, facts, once),
          ...repeatedNlk(bill, once),
          ...knownLines(bill, facts).flatMap((known) => [...unreadFields(known, once), ...leftOut(known, bill, once)]),
        ];
      },
      end(_totals, facts) {
        const wanted = concerned;
        concerned = false;
        if (!wanted) return NO_HITS;
        if (facts.catalogue === null) return once('katalog', { at: '/behandlerkrav' });
        return fagomradeOf(facts) === null ? [{ at: '/praksisId', text: whyNoArea(facts) }] : NO_HITS;
      },
      withheld() {
        concerned = false;
      },
    };
  },
};

/** What is missing for an area to follow from the practice. */
function whyNoArea({ praksiser, praksisId, praksistype }: Facts): 'fag' | 'fag-praksis' | 'fag-type' {
  if (praksistype !== null) return 'fag-type';
  if (praksiser === null) return 'fag';
  return praksiser.some((praksis) => praksis.praksisId === praksisId) ? 'fag-type' : 'fag-praksis';
}

type Once = (key: string, hit: Hit) => readonly Hit[];

function hasLines(bill: RunBill): boolean {
  return isOriginal(bill) && bill.takster.length + bill.nlkkoder.length + bill.norpatkoder.length > 0;
}

/** What is told of a code that the catalogue can't judge though it holds others. */
const OF_CODE: Readonly<Record<Exclude<IkkeKjent, 'tom'>, string>> = {
  datoer: 'kode',
  omvendt: 'omvendt',
  'uten-fagomrade': 'uten-fagomrade',
};

function unknownTariffs(bill: RunBill, facts: Facts, once: Once): readonly Hit[] {
  return tariffLines(bill, facts).flatMap(({ line, kode, lookup }) => {
    if (lookup.found !== null || lookup.why !== 'ikke-kjent') return NO_HITS;
    const fagomrade = fagomradeOf(facts) ?? '';
    const at = `${line.pointer}/kode`;
    return lookup.grunn === 'tom'
      ? once(`omrade ${fagomrade}`, { at, text: 'uten-omrade', params: { fagomrade } })
      : once(`kode ${fagomrade} ${kode}`, { at, text: OF_CODE[lookup.grunn], params: { kode } });
  });
}

function unknownNlk(bill: RunBill, facts: Facts, once: Once): readonly Hit[] {
  if (nlkViews(bill).length === 0) return NO_HITS;
  return nlkLines(bill, facts).flatMap(({ line, kode, lookup }) => {
    const at = `${line.pointer}/kode`;
    if (lookup.found !== null) {
      const felt = unreadRates(lookup.found, bill.dato ?? '');
      const params = { kode, regel: 'nlk/belop', felt: 'refusjonssats' };
      if (felt !== null) return once(`felt nlk ${kode}`, { at, text: 'felt', params });
      const unchecked = isClaimed(line) && ratesOn(lookup.found, bill.dato ?? '') === null;
      return unchecked ? once(`uten-felt nlk ${kode}`, { at, text: 'uten-felt', params }) : NO_HITS;
    }
    if (lookup.why !== 'ikke-kjent') return NO_HITS;
    return lookup.grunn === 'tom'
      ? once('nlk', { at, text: 'uten-nlk' })
      : once(`kode nlk ${kode}`, { at, text: OF_CODE[lookup.grunn], params: { kode } });
  });
}

/** No field of the register has a price of their repetitions. */
function repeatedNlk(bill: RunBill, once: Once): readonly Hit[] {
  const line = nlkViews(bill).find((each) => isClaimed(each) && isRepeated(each));
  return line === undefined ? NO_HITS : once('nlk-gjentak', { at: `${line.pointer}/antall`, text: 'nlk-gjentak' });
}

/** What the rules would have needed of a tariff. */
function unreadFields({ line, kode, tariffs }: KnownLine, once: Once): readonly Hit[] {
  const [{ fagomrade }] = tariffs;
  return unreadIn(tariffs, line.antall ?? 1).flatMap(({ regel, felt }) =>
    once(`felt ${fagomrade} ${kode} ${felt}`, {
      at: `${line.pointer}/kode`,
      text: 'felt',
      params: { kode, regel, felt },
    }),
  );
}

/** The amount that the line's own would have been held against, and the price of its repetitions. */
function leftOut({ line, kode, tariffs }: KnownLine, bill: RunBill, once: Once): readonly Hit[] {
  if (!isClaimed(line)) return NO_HITS;
  const [{ fagomrade }] = tariffs;
  const tell = (regel: string, felt: string | null) => {
    if (felt === null) return NO_HITS;
    const params = { kode, regel, felt };
    return once(`uten-felt ${fagomrade} ${kode} ${felt}`, { at: `${line.pointer}/kode`, text: 'uten-felt', params });
  };
  const percentages = tariffs.flatMap((tariff) => percentageLeftOut(line.antall ?? 1, tariff) ?? []);
  return [...tell('takst/belop', amountLeftOut(tariffs, bill)), ...tell('regning/sum', percentages[0] ?? null)];
}

function isRepeated({ antall }: RunLine): boolean {
  return antall !== null && Number.isInteger(antall) && antall > 1;
}

/** Nothing is always allowed. */
function isClaimed({ belop }: RunLine): boolean {
  return belop !== null && belop !== 0;
}
