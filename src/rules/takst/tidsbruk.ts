import { exampleCatalogue } from '../../catalogue/example.ts';
import { type Hit, NO_HITS, type RunRule } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { practitionerOf } from '../shared/practitioner.ts';
import { known } from '../shared/tariff-field.ts';
import { type KnownLine, knownLines } from '../shared/tariff-lines.ts';
import { MARKS, type Visit, Visits } from '../shared/visits.ts';

const MINUTE = 60 * 1000;

/** No single treatment is longer: a register that says more is not believed, so that looking back stays short. In minutes. */
const LONGEST = 12 * 60;

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad', minimumTidsbruk: 20 }] });

/** The least time of a bill is that of its longest tariff: several may be done at the same time. */
export const rule: RunRule = {
  scope: 'run',
  keeps: 'catalogue',
  meta: {
    id: 'takst/tidsbruk',
    severity: 'info',
    about: {
      nb: 'Noen takster har en minste tidsbruk. Regninger fra samme behandler som overlapper etter den, kan få spørsmål fra kontrollen. Er utforendeBehandler ikke oppgitt, regnes praksisen som én behandler. Se om tidspunktene er riktige.',
      en: 'Some tariffs have a least time. Bills of one practitioner that overlap by it may be asked about by the control. Where utforendeBehandler is not given, the practice is taken as one practitioner. See whether the times are right.',
    },
    source:
      'Helserefusjon, åpne data, Takstkoder, minimum_tidsbruk og tidsbruk_per_rep (betydningen lest av takstforskriftene)',
    texts: {
      '': {
        nb: 'Behandlingen tar minst {minutter} minutter og overlapper regning nr. {regning} i melding nr. {melding} i {fil}, som tar minst {andre}.',
        en: 'The treatment takes at least {minutter} minutes and overlaps bill no. {regning} of message no. {melding} in {fil}, which takes at least {andre}.',
        params: { minutter: 'public', andre: 'public', regning: 'public', melding: 'public', fil: 'file' },
      },
    },
    good: {
      regninger: [{ tidspunkt: '2026-01-06T13:00:00+01:00' }, { tidspunkt: '2026-01-06T13:20:00+01:00' }],
      facts: { catalogue: CATALOGUE },
    },
    bad: {
      regninger: [{ tidspunkt: '2026-01-06T13:00:00+01:00' }, { tidspunkt: '2026-01-06T13:19:00+01:00' }],
      facts: { catalogue: CATALOGUE },
    },
  },
  watch() {
    const visits = new Visits();
    return {
      bill(bill, facts) {
        const { instant, index } = bill;
        if (instant === null || facts.catalogue === null || !isOriginal(bill)) return NO_HITS;
        const minutter = Math.min(LONGEST, Math.max(0, ...knownLines(bill, facts).map(leastTime)));
        const who = practitionerOf(bill, facts);
        if (minutter <= 0 || who === null) return NO_HITS;
        const end = instant + minutter * MINUTE;
        const overlap = visits
          .between(who, instant - LONGEST * MINUTE, end - 1)
          .find((visit) => visit.instant + visit.mark * MINUTE > instant);
        visits.add(who, instant, index, Math.min(MARKS - 1, minutter), facts.sted);
        return overlap === undefined ? NO_HITS : [hitOf(minutter, overlap)];
      },
      end() {
        visits.endMessage();
        return NO_HITS;
      },
      withheld: () => visits.withholdMessage(),
    };
  },
};

/** Whole minutes, by the entry that asks for least. */
function leastTime({ line, tariffs }: KnownLine): number {
  const repetitions = line.antall !== null && Number.isInteger(line.antall) && line.antall > 1 ? line.antall - 1 : 0;
  const times = tariffs.map(
    ({ minimumTidsbruk, tidsbrukPerRep }) => (known(minimumTidsbruk) ?? 0) + repetitions * (known(tidsbrukPerRep) ?? 0),
  );
  return Math.floor(Math.min(...times));
}

function hitOf(minutter: number, { mark, index, melding, fil }: Visit): Hit {
  return { at: '/tidspunkt', params: { minutter, andre: mark, regning: index + 1, melding, fil } };
}
