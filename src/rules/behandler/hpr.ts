import type { BillView } from '../../bkm/view.ts';
import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { isOfType } from '../shared/fagomrade.ts';
import { isTreatment } from '../shared/original.ts';
import { watchWhere } from '../shared/watch-where.ts';

/** The municipality is paid and sends: municipal physiotherapy, and salaried doctors of practice and emergency ward. */
const KOMMUNALE = ['FYKO', 'KOFY', 'FALO', 'KOFA', 'LEKO', 'KOLE', 'KNFL'];

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'behandler/hpr',
    severity: 'warning',
    about: {
      nb: 'Når kommunen sender kravet (kommunal fysioterapi, fastlønnede leger i fastlegepraksis og legevakt), må hver regning si hvem som utførte behandlingen. Et HPR-nummer har 7 til 9 sifre. Oppgi utforendeBehandler, helst med HPR-nummer.',
      en: 'Where the municipality sends the claim (municipal physiotherapy, salaried doctors in practice and emergency ward), each bill has to say who gave the treatment. An HPR number has 7 to 9 digits. Give utforendeBehandler, preferably by HPR number.',
    },
    source: 'BKM 1.8.3, Behandling/Behandlerident; Krav API, behandlerkravmelding_json, utforendeBehandler.id',
    texts: {
      '': {
        nb: 'HPR-nummeret {id} har ikke 7 til 9 sifre.',
        en: 'The HPR number {id} does not have 7 to 9 digits.',
        params: { id: 'person' },
      },
      mangler: {
        nb: 'Utførende behandler mangler. Den må oppgis på alle regninger fra kommunen.',
        en: 'The practitioner is missing. It has to be given on every bill of the municipality.',
        params: {},
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om utførende behandler må oppgis: praksistypen er ukjent.',
        en: 'Not checked whether the practitioner has to be given: the type of the practice is not known.',
        params: {},
      },
    },
    good: {
      regninger: [{ utforendeBehandler: { identifikasjon: { id: '99000101', type: 'HPR' } } }],
      facts: { praksistype: 'FALO' },
    },
    bad: { facts: { praksistype: 'FALO' } },
  },
  watch(facts) {
    const required = watchWhere(isOfType(facts, KOMMUNALE), 'ikke-kontrollert', missing);
    return { ...required, bill: (bill) => [...malformed(bill), ...(required.bill?.(bill, facts) ?? NO_HITS)] };
  },
};

function malformed({ utforendeBehandler }: BillView): readonly Hit[] {
  if (utforendeBehandler?.type !== 'HPR') return NO_HITS;
  const { id, pointer } = utforendeBehandler;
  return id === null || /^\d{7,9}$/.test(id) ? NO_HITS : [{ at: `${pointer}/id`, params: { id } }];
}

function missing(bill: BillView): readonly Hit[] {
  const behandler = bill.utforendeBehandler;
  if (!isTreatment(bill) || (behandler?.id ?? null) !== null) return NO_HITS;
  return [{ at: behandler === null ? '/utforendeBehandler' : `${behandler.pointer}/id`, text: 'mangler' }];
}
