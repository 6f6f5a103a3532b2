import { ENKEL_KONTAKT, KONSULTASJON } from '../../codelists/enkel-kontakt.ts';
import { isNlkKode } from '../../codelists/nlk.ts';
import { type Facts, type Hit, NO_HITS, type RunBill, type RunRule } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { type Visit, Visits } from '../shared/visits.ts';

const MINUTE = 60 * 1000;

/** On either side, the bound included. */
const NEAR = 60 * MINUTE;

const KONTAKT = { takster: [{ belop: 74, kode: '1bd', antall: 1 }], belop: 74 };

/**
 * The contact is what the control refuses, so it is told of, not the consultation; only where its message has ended before the
 * consultation comes, that one is. A patient without a number is not known again. Needs no catalogue.
 */
export const rule: RunRule = {
  scope: 'run',
  meta: {
    id: 'takst/enkel-kontakt',
    severity: 'warning',
    merknad: 470,
    about: {
      nb: 'En enkel pasientkontakt (1bd, 1be, 1bk) står alene på regningen, og kan ikke kreves innen 60 minutter før eller etter en konsultasjon med samme pasient på en annen regning i samme praksis. Som konsultasjon regnes takst 2ad, 2ae, 2aef, 2aek, 2ak, 2fk, 3ad og 3ae. Kontrollen avslår da kontakten. Ta den bort hvis den var en del av konsultasjonen; ellers rett tidspunktet.',
      en: 'A simple patient contact (1bd, 1be, 1bk) stands alone on its bill, and can not be claimed within 60 minutes before or after a consultation of the same patient on another bill of the same practice. Tariffs 2ad, 2ae, 2aef, 2aek, 2ak, 2fk, 3ad and 3ae are taken as consultations. The control then refuses the contact. Take it out if it was part of the consultation; else correct the time.',
    },
    source: 'Krav API, Normal arbeidsflyt, merknad 470; normaltariffen, kapittel B (hva som er en konsultasjon)',
    texts: {
      '': {
        nb: 'Takst {takst} er brukt {minutter} minutter fra konsultasjonen ({konsultasjon}) for samme pasient på regning nr. {regning} i meldingen.',
        en: 'Tariff {takst} is used {minutter} minutes from the consultation ({konsultasjon}) of the same patient on bill no. {regning} of the message.',
        params: { takst: 'public', minutter: 'public', konsultasjon: 'public', regning: 'public' },
      },
      'annen-melding': {
        nb: 'Takst {takst} er brukt {minutter} minutter fra konsultasjonen ({konsultasjon}) for samme pasient på regning nr. {regning} i melding nr. {melding} i {fil}.',
        en: 'Tariff {takst} is used {minutter} minutes from the consultation ({konsultasjon}) of the same patient on bill no. {regning} of message no. {melding} in {fil}.',
        params: {
          takst: 'public',
          minutter: 'public',
          konsultasjon: 'public',
          regning: 'public',
          melding: 'public',
          fil: 'file',
        },
      },
      konsultasjon: {
        nb: 'Takst {takst} på regning nr. {regning} i melding nr. {melding} i {fil} er brukt {minutter} minutter fra denne konsultasjonen ({konsultasjon}) for samme pasient, og blir trolig avslått.',
        en: 'Tariff {takst} on bill no. {regning} of message no. {melding} in {fil} is used {minutter} minutes from this consultation ({konsultasjon}) of the same patient, and will probably be refused.',
        params: {
          takst: 'public',
          minutter: 'public',
          konsultasjon: 'public',
          regning: 'public',
          melding: 'public',
          fil: 'file',
        },
      },
      'samme-regning': {
        nb: 'Takst {takst} kan ikke stå sammen med andre takster på regningen.',
        en: 'Tariff {takst} can not stand with other tariffs on the bill.',
        params: { takst: 'public' },
      },
    },
    good: {
      regninger: [{ ...KONTAKT, tidspunkt: '2026-01-06T12:30:00+01:00' }, { tidspunkt: '2026-01-06T13:30:01+01:00' }],
    },
    bad: {
      regninger: [{ ...KONTAKT, tidspunkt: '2026-01-06T13:03:00+01:00' }, { tidspunkt: '2026-01-06T13:35:00+01:00' }],
    },
  },
  watch() {
    const contacts = new Visits();
    const consultations = new Visits();
    const told = new Map<string, Hit>();
    return {
      bill(bill, facts) {
        if (!isOriginal(bill)) return NO_HITS;
        const contact = lineOf(bill, ENKEL_KONTAKT);
        const consultation = lineOf(bill, KONSULTASJON);
        const who = whoIs(bill, facts);
        const { instant, index } = bill;
        const found: Hit[] = [];
        if (consultation !== null && who !== null && instant !== null) {
          consultations.add(who, instant, index, consultation.mark, facts.sted);
          for (const visit of contacts.between(who, instant - NEAR, instant + NEAR)) {
            if (visit.index === index && visit.sammeMelding) continue;
            const about = aboutBoth(visit, consultation.kode, instant);
            const at = contactAt(visit);
            if (!visit.sammeMelding) {
              const params = { ...about, regning: visit.index + 1, melding: visit.melding, fil: visit.fil };
              found.push({ at: `${consultation.pointer}/kode`, text: 'konsultasjon', params });
            } else if (!told.has(at)) {
              told.set(at, { at, params: { ...about, regning: index + 1 } });
            }
          }
        }
        if (contact === null) return found;
        const at = `${contact.pointer}/kode`;
        if (stoodBeside(bill, contact.kode)) {
          return [...found, { at, text: 'samme-regning', params: { takst: contact.kode } }];
        }
        if (who === null || instant === null) return found;
        const visit = nearest(consultations.between(who, instant - NEAR, instant + NEAR), instant);
        if (visit === null) {
          contacts.add(who, instant, index, contact.mark, facts.sted);
          return [...found, { at, later: true }];
        }
        const params = {
          takst: contact.kode,
          konsultasjon: KONSULTASJON[visit.mark % KONSULTASJON.length] ?? '',
          minutter: minutesBetween(visit.instant, instant),
          regning: visit.index + 1,
        };
        if (visit.sammeMelding) return [...found, { at, params }];
        return [...found, { at, text: 'annen-melding', params: { ...params, melding: visit.melding, fil: visit.fil } }];
      },
      end() {
        const hits = [...told.values()];
        told.clear();
        contacts.endMessage();
        consultations.endMessage();
        return hits;
      },
      withheld() {
        told.clear();
        contacts.withholdMessage();
        consultations.withholdMessage();
      },
    };
  },
};

interface Line {
  readonly kode: string;
  readonly pointer: string;
  /** Line and code together. */
  readonly mark: number;
}

/** The first line of a bill with one of some codes. */
function lineOf({ takster }: RunBill, codes: readonly string[]): Line | null {
  for (const [index, { kode, pointer }] of takster.entries()) {
    const which = kode === null ? -1 : codes.indexOf(kode);
    if (kode !== null && which >= 0) return { kode, pointer, mark: index * codes.length + which };
  }
  return null;
}

/** Who was treated, and where; null where no number tells who it is. */
function whoIs({ pasient }: RunBill, { praksisId }: Facts): string | null {
  const id = pasient?.id ?? null;
  return id === null ? null : `${praksisId ?? ''} ${id}`;
}

function stoodBeside({ takster }: RunBill, contact: string): boolean {
  return takster.some(({ kode }) => kode !== null && kode !== contact && !isNlkKode(kode));
}

/** Where a contact that was kept stands in its message. */
function contactAt({ index, mark }: Visit): string {
  return `/behandlerkrav/regninger/${index}/takster/${Math.floor(mark / ENKEL_KONTAKT.length)}/kode`;
}

function aboutBoth({ mark, instant }: Visit, konsultasjon: string, at: number) {
  const takst = ENKEL_KONTAKT[mark % ENKEL_KONTAKT.length] ?? '';
  return { takst, konsultasjon, minutter: minutesBetween(instant, at) };
}

function nearest(visits: readonly Visit[], instant: number): Visit | null {
  const distance = (visit: Visit) => Math.abs(visit.instant - instant);
  return visits.reduce<Visit | null>((best, each) => (best && distance(best) <= distance(each) ? best : each), null);
}

function minutesBetween(a: number, b: number): number {
  return Math.floor(Math.abs(a - b) / MINUTE);
}
