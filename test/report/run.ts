import type { Finding } from '../../src/diagnostics/finding.ts';
import { finderOf, type Texts } from '../../src/diagnostics/text.ts';
import type { FormatOptions, Run } from '../../src/report/model.ts';
import { summaryOf, verdictOf } from '../../src/report/verdict.ts';

export const TEXTS = {
  'prove/verdi': {
    severity: 'error',
    params: { felt: 'public', verdi: 'person' },
    nb: '{felt} «{verdi}» er ikke et beløp.',
    en: '{felt} “{verdi}” is not an amount.',
  },
  'prove/verdi#lest': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: '{felt} har desimalkomma. Lest som desimaltegn.',
    en: '{felt} has a decimal comma. Read as the decimal point.',
  },
  'prove/felt': {
    severity: 'error',
    params: { felt: 'public' },
    nb: 'Feltet {felt} finnes ikke i denne revisjonen, og API-et avviser felt det ikke kjenner, med hele meldingen.',
    en: 'The field {felt} does not exist in this revision, and the API refuses the whole message for such a field.',
    apiKode: 'UKJENT_FELT',
    merknad: 116,
  },
  'prove/antatt': { severity: 'info', params: {}, nb: 'Taksten mangler Antall.', en: 'The line has no Antall.' },
} as const satisfies Texts;

export const find = finderOf(TEXTS);

export const KRAV = '/MsgHead/Document/RefDoc/Content/BehandlerKrav';

/** A bill with a number, one without. */
export const BILL = { index: 1, regningsnummer: '21902', guid: 'b013591f-5ac1-4581-9abd-027ee2bdf580' };
export const NAMELESS = { index: 2, regningsnummer: null, guid: null };

/** Two files: XML with three findings, JSON with one. */
export const FINDINGS: readonly Finding[] = [
  find('prove/antatt', {}, { line: 74, column: 15 }, { file: 'inn/krav.xml', messageIndex: 0, regning: NAMELESS }),
  find(
    'prove/verdi',
    { felt: 'Verdi/@V', verdi: '12O,50' },
    { line: 106, column: 34, xpath: `${KRAV}/Enkeltregning[2]/Behandling/Takst[1]/Verdi/@V` },
    { file: 'inn/krav.xml', messageIndex: 0, regning: BILL },
  ),
  find('prove/verdi#lest', { felt: 'Verdi/@V' }, { line: 131, column: 34 }, { file: 'inn/krav.xml', messageIndex: 0 }),
  find(
    'prove/felt',
    { felt: 'cardId' },
    { line: 9, column: 7, pointer: '/behandlerkrav/regninger/0/cardId' },
    { file: 'inn/krav.json', messageIndex: 1 },
  ),
];

export const ACCOUNT: Run['account'] = {
  source: 22,
  mapped: 10,
  used: 4,
  unmapped: 5,
  dropped: 1,
  withheld: 2,
  fields: [
    { xpath: '/MsgHead/MsgInfo/Type/@V', outcome: 'used', count: 4, line: 5, column: 13 },
    { xpath: '/MsgHead/MsgInfo/MIGversion', outcome: 'unmapped', count: 1, line: 6, column: 5 },
    { xpath: '/MsgHead/MsgInfo/Ack/@V', outcome: 'unmapped', count: 1, line: 9, column: 10 },
    { xpath: `${KRAV}/@navnEPJ`, outcome: 'mapped', count: 1, line: 56, column: 80 },
    { xpath: `${KRAV}/Enkeltregning/Guid`, outcome: 'mapped', count: 3, line: 59, column: 9 },
    { xpath: `${KRAV}/Enkeltregning/Guid`, outcome: 'withheld', count: 2, line: 90, column: 9 },
    { xpath: `${KRAV}/Enkeltregning/Patient/Sex/@V`, outcome: 'mapped', count: 6, line: 66, column: 20 },
    { xpath: `${KRAV}/Enkeltregning/Patient/Phone`, outcome: 'unmapped', count: 3, line: 67, column: 9 },
    { xpath: `${KRAV}/Enkeltregning/Patient/MiddleName`, outcome: 'dropped', count: 1, line: null, column: null },
  ],
};

export const NO_ACCOUNT: Run['account'] = {
  source: 0,
  mapped: 0,
  used: 0,
  unmapped: 0,
  dropped: 0,
  withheld: 0,
  fields: [],
};

/** A run with these findings; one that reads two files of three bills where nothing else is said. */
export function runOf(findings: readonly Finding[], changes: Partial<Run> = {}): Run {
  return {
    tool: { name: 'bkm-toolkit', version: '0.1.0' },
    revision: '2026-04-23',
    catalogue: null,
    now: '2026-05-01T12:00:00Z',
    verdict: verdictOf(findings, true, 0),
    summary: summaryOf(findings, { files: 2, messages: 2, bills: 3, withheldBills: 1 }),
    findings,
    account: NO_ACCOUNT,
    ...changes,
  };
}

export const NB: FormatOptions = { lang: 'nb', texts: TEXTS };
export const EN: FormatOptions = { lang: 'en', texts: TEXTS };
