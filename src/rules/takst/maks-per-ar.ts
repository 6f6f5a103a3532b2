import { exampleCatalogue } from '../../catalogue/example.ts';
import { type Hit, NO_HITS, type RunRule } from '../../validate/rule.ts';
import { type CappedLine, cappedLines } from '../shared/capped-uses.ts';
import { type Used, UseSoFar } from '../shared/use-so-far.ts';

const CATALOGUE = exampleCatalogue({
  tariffs: [{ kode: '2ad', maksAntallPerKalenderAar: 1, maksAntallGjelderPasient: true }],
});

/**
 * Over the run, and what was sent before it where that is known: all else, only the control knows. Every bill beyond the cap is told of,
 * in the order of the run.
 */
export const rule: RunRule = {
  scope: 'run',
  keeps: 'catalogue',
  meta: {
    id: 'takst/maks-per-ar',
    severity: 'warning',
    about: {
      nb: 'Noen takster kan bare kreves et visst antall ganger i året, for hver pasient eller for hver behandler, i kalenderåret eller i 365 dager på rad. bkm teller regningene i samme kjøring; ved bkm send og bkm resend også det sendeloggen vet er sendt før fra samme praksis, og ikke avvist. Sendeloggen har med det som ble sendt med takstkatalog; uten den kjenner bkm ingen tak. Annet som er krevd før, kjenner bare kontrollen. Er utforendeBehandler ikke oppgitt, regnes praksisen som én behandler. Ta bort det som er for mye.',
      en: 'Some tariffs may be claimed only so often a year, for each patient or for each practitioner, in the calendar year or in any 365 days. bkm counts the bills of the run; in bkm send and bkm resend also what the ledger knows was sent before by the same practice, and not refused. The ledger has what was sent with a tariff catalogue; without one bkm knows no caps. What else was claimed before, only the control knows. Where utforendeBehandler is not given, the practice is taken as one practitioner. Take out what is too much.',
    },
    source:
      'Helserefusjon, åpne data, Takstkoder, maks_antall_per_aar, maks_antall_per_kalender_aar og maks_antall_gjelder_pasient (betydningen lest av takstforskriftene)',
    texts: {
      '': {
        nb: 'Takst {takst} er brukt {antall} ganger på samme pasient i kalenderåret; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times for one patient in the calendar year; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      'rullerende-ar': {
        nb: 'Takst {takst} er brukt {antall} ganger på samme pasient på 365 dager; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times for one patient in 365 days; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      behandler: {
        nb: 'Takst {takst} er brukt {antall} ganger av samme behandler i kalenderåret; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times by one practitioner in the calendar year; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      'behandler-rullerende-ar': {
        nb: 'Takst {takst} er brukt {antall} ganger av samme behandler på 365 dager; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times by one practitioner in 365 days; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      sendt: {
        nb: 'Takst {takst} er brukt {antall} ganger på samme pasient i kalenderåret, medregnet det som er sendt før; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times for one patient in the calendar year, what was sent before included; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      'sendt-rullerende-ar': {
        nb: 'Takst {takst} er brukt {antall} ganger på samme pasient på 365 dager, medregnet det som er sendt før; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times for one patient in 365 days, what was sent before included; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      'sendt-behandler': {
        nb: 'Takst {takst} er brukt {antall} ganger av samme behandler i kalenderåret, medregnet det som er sendt før; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times by one practitioner in the calendar year, what was sent before included; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      'sendt-behandler-rullerende-ar': {
        nb: 'Takst {takst} er brukt {antall} ganger av samme behandler på 365 dager, medregnet det som er sendt før; høyst {mest} er tillatt.',
        en: 'Tariff {takst} is used {antall} times by one practitioner in 365 days, what was sent before included; the limit is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
      'sendt-ukjent': {
        severity: 'info',
        nb: 'Takster med tak per år er ikke kontrollert mot det som er sendt før: nøkkelen til sendeloggen er borte. Hent tilbake en kopi av den (sendeloggens navn + .key); ellers telles det fra nå av.',
        en: 'Tariffs with a cap a year were not checked against what was sent before: the key of the ledger is gone. Bring back a copy of it (the name of the ledger + .key); else counting begins anew.',
        params: {},
      },
    },
    good: { facts: { catalogue: CATALOGUE } },
    bad: { regninger: [{}, {}], facts: { catalogue: CATALOGUE } },
  },
  watch() {
    const uses = new UseSoFar();
    let toldUnknown = false;
    return {
      bill(bill, facts) {
        return cappedLines(bill, facts).flatMap((line) => {
          const isUnknown = !uses.add(line, bill.guid, facts) && !toldUnknown;
          toldUnknown ||= isUnknown;
          const hits = beyond(line, uses);
          return isUnknown ? [{ at: `${line.line.pointer}/kode`, text: 'sendt-ukjent' }, ...hits] : hits;
        });
      },
      end() {
        uses.endMessage();
        return NO_HITS;
      },
      withheld: () => uses.withholdMessage(),
    };
  },
};

/** The calendar year goes before any 365 days: one line a tariff is enough. */
function beyond(line: CappedLine, uses: UseSoFar): readonly Hit[] {
  const { key, dato, calendar, rolling } = line;
  if (calendar !== null) {
    const used = uses.inCalendarYear(key, dato);
    if (used.antall > calendar) return [hitOf(line, used, calendar, 'kalender')];
  }
  if (rolling === null) return NO_HITS;
  const used = uses.inRollingYear(key, dato);
  return used.antall > rolling ? [hitOf(line, used, rolling, 'rullerende')] : NO_HITS;
}

/** Variants: in this run alone, and with what was sent before. */
const TEXT = {
  pasient: { kalender: ['', 'sendt'], rullerende: ['rullerende-ar', 'sendt-rullerende-ar'] },
  behandler: {
    kalender: ['behandler', 'sendt-behandler'],
    rullerende: ['behandler-rullerende-ar', 'sendt-behandler-rullerende-ar'],
  },
} as const;

function hitOf(
  { line, kode, perPatient }: CappedLine,
  { antall, sendt }: Used,
  mest: number,
  ar: 'kalender' | 'rullerende',
): Hit {
  const [alone, withSent] = TEXT[perPatient ? 'pasient' : 'behandler'][ar];
  return { at: `${line.pointer}/kode`, text: sendt ? withSent : alone, params: { takst: kode, antall, mest } };
}
