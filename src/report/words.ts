import type { Severity } from '../diagnostics/finding.ts';
import type { Lang } from '../diagnostics/render.ts';
import type { ReportAccountField } from './generated/report.ts';
import type { Run, Verdict } from './model.ts';
import { lacksInCatalogue } from './verdict.ts';

/** One and many. */
type Forms = readonly [string, string];

/** The words of the pretty report around the findings. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: Readonly<Record<Severity | 'file' | 'message' | 'bill' | 'field' | 'value', Forms>>;
  readonly noFile: string;
  readonly message: string;
  readonly bill: string;
  readonly billAt: string;
  readonly more: (count: number, rule: string) => string;
  readonly masked: (mask: string) => string;
  readonly byRule: string;
  readonly columns: {
    readonly count: string;
    readonly files: string;
    readonly severity: string;
    readonly rule: string;
  };
  readonly account: string;
  readonly inSource: string;
  readonly line: string;
  readonly within: string;
  readonly outcome: Readonly<Record<ReportAccountField['outcome'], string>>;
  readonly fieldsThatAre: Readonly<Record<ReportAccountField['outcome'], string>>;
  readonly revision: string;
  readonly catalogue: string;
  readonly noCatalogue: string;
  readonly syntheticCatalogue: string;
  readonly catalogueAge: (days: number) => string;
  readonly now: string;
  readonly gendate: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly needsCatalogue: string;
  readonly needsMoreCatalogue: string;
  readonly withheld: string;
}

const NB: Words = {
  severity: { error: 'feil', warning: 'advarsel', info: 'info' },
  count: {
    error: ['feil', 'feil'],
    warning: ['advarsel', 'advarsler'],
    info: ['info', 'info'],
    file: ['fil', 'filer'],
    message: ['melding', 'meldinger'],
    bill: ['regning', 'regninger'],
    field: ['felt', 'felt'],
    value: ['verdi', 'verdier'],
  },
  noFile: '(uten fil)',
  message: 'melding',
  bill: 'regning',
  billAt: 'regning nr.',
  more: (count, rule) => `... og ${count} til av regelen ${rule}; alle kommer med i --report json=FIL`,
  masked: (mask) => `${mask} står for personverdier som ikke vises; --show-values viser dem.`,
  byRule: 'Funn etter regel',
  columns: { count: 'antall', files: 'filer', severity: 'alvor', rule: 'regel' },
  account: 'Regnskap over verdiene i XML-en (linje: der feltet først forekommer)',
  inSource: 'i kilden',
  line: 'linje',
  within: 'i',
  outcome: {
    mapped: 'overført',
    used: 'brukt',
    unmapped: 'uten felt',
    dropped: 'utelatt',
    withheld: 'holdt tilbake',
  },
  fieldsThatAre: {
    mapped: 'Overført til JSON-en',
    used: 'Brukt til å avgjøre noe',
    unmapped: 'Uten felt i JSON-formatet',
    dropped: 'Utelatt etter valg',
    withheld: 'Holdt tilbake med regningen eller meldingen',
  },
  revision: 'revisjon',
  catalogue: 'takstkatalog fra Helserefusjon (NLOD) hentet',
  noCatalogue: 'uten takstkatalog',
  syntheticCatalogue: 'SYNTETISK takstkatalog hentet',
  catalogueAge: (days) => `${days} ${days === 1 ? 'dag' : 'dager'} gammel`,
  now: 'tidspunkt',
  gendate: 'hver meldings GenDate',
  verdict: { valid: 'Gyldig', invalid: 'Ikke gyldig', incomplete: 'Ufullstendig, ikke alt kunne leses' },
  needsCatalogue: 'Ufullstendig, ikke kontrollert uten takstkatalog',
  needsMoreCatalogue: 'Ufullstendig, ikke alle takster kunne holdes mot takstkatalogen',
  withheld: 'holdt tilbake',
};

const EN: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  count: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['info', 'infos'],
    file: ['file', 'files'],
    message: ['message', 'messages'],
    bill: ['bill', 'bills'],
    field: ['field', 'fields'],
    value: ['value', 'values'],
  },
  noFile: '(no file)',
  message: 'message',
  bill: 'bill',
  billAt: 'bill no.',
  more: (count, rule) => `... and ${count} more of rule ${rule}; --report json=FILE has them all`,
  masked: (mask) => `${mask} stands for person values that are not shown; --show-values shows them.`,
  byRule: 'Findings by rule',
  columns: { count: 'count', files: 'files', severity: 'severity', rule: 'rule' },
  account: 'Account of the values in the XML (line: where the field first occurs)',
  inSource: 'in the source',
  line: 'line',
  within: 'in',
  outcome: { mapped: 'mapped', used: 'used', unmapped: 'unmapped', dropped: 'dropped', withheld: 'withheld' },
  fieldsThatAre: {
    mapped: 'Mapped to the JSON',
    used: 'Used to decide something',
    unmapped: 'Without a field in the JSON format',
    dropped: 'Dropped by an option',
    withheld: 'Withheld with the bill or the message',
  },
  revision: 'revision',
  catalogue: 'tariff catalogue of Helserefusjon (NLOD) fetched',
  noCatalogue: 'no tariff catalogue',
  syntheticCatalogue: 'SYNTHETIC tariff catalogue fetched',
  catalogueAge: (days) => `${days} ${days === 1 ? 'day' : 'days'} old`,
  now: 'time',
  gendate: "each message's GenDate",
  verdict: { valid: 'Valid', invalid: 'Invalid', incomplete: 'Incomplete, not all could be read' },
  needsCatalogue: 'Incomplete, not checked without a tariff catalogue',
  needsMoreCatalogue: 'Incomplete, not all tariffs could be held against the catalogue',
  withheld: 'withheld',
};

export const WORDS: Readonly<Record<Lang, Words>> = { nb: NB, en: EN };

/** The verdict of a run in words. */
export function verdictOfRun(
  run: Pick<Run, 'verdict' | 'catalogue' | 'catalogueRequired' | 'files' | 'findings'>,
  words: Words,
): string {
  const { verdict, catalogue, catalogueRequired, files, findings } = run;
  const read = files?.every(({ readable }) => readable) ?? true;
  if (verdict !== 'incomplete' || catalogueRequired !== true || !read) return words.verdict[verdict];
  if (catalogue === null) return words.needsCatalogue;
  return lacksInCatalogue(findings) ? words.needsMoreCatalogue : words.verdict[verdict];
}

/** `1 fil`, `2 filer`. */
export function counted(count: number, of: keyof Words['count'], words: Words): string {
  return `${count} ${words.count[of][count === 1 ? 0 : 1]}`;
}
