import type { Severity } from '../diagnostics/finding.ts';
import type { Lang } from '../diagnostics/render.ts';

/** The words of the html report that the pretty one does not have. */
export interface HtmlWords {
  readonly title: string;
  readonly contents: string;
  readonly overview: string;
  readonly tiles: Readonly<Record<'files' | 'messages' | 'bills' | 'withheldBills', string>>;
  readonly many: Readonly<Record<Severity, string>>;
  readonly byFile: string;
  readonly byMonth: string;
  readonly monthNote: string;
  readonly withoutMonth: (count: string) => string;
  readonly month: string;
  readonly months: readonly string[];
  readonly file: string;
  readonly unreadable: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly numbers: string;
  readonly moreOfRule: (count: string) => string;
  readonly moreFiles: (count: string) => string;
  readonly moreRows: (count: string) => string;
  readonly aboutRules: string;
  readonly aboutRule: string;
  readonly source: string;
  readonly api: string;
  readonly merknad: string;
  readonly account: string;
  readonly accountNote: string;
  readonly outcomeHeading: string;
  readonly values: string;
  readonly share: string;
  readonly field: string;
  readonly firstLine: string;
  readonly sum: string;
  readonly maskedNote: string;
  readonly unmasked: string;
  readonly madeBy: string;
  readonly toTop: string;
}

const NB: HtmlWords = {
  title: 'BKM-kontroll',
  contents: 'Innhold',
  overview: 'Oversikt',
  tiles: { files: 'filer', messages: 'meldinger', bills: 'regninger', withheldBills: 'regninger holdt tilbake' },
  many: { error: 'feil', warning: 'advarsler', info: 'info' },
  byFile: 'Etter fil',
  byMonth: 'Etter behandlingsmåned',
  monthNote: 'Antall funn etter måneden da pasienten ble behandlet.',
  withoutMonth: (count) => `${count} funn er ikke med: måneden er ikke kjent.`,
  month: 'måned',
  months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  file: 'fil',
  unreadable: 'ikke lest til slutten',
  findings: 'Funn',
  noFindings: 'Ingen funn.',
  numbers: 'Tallene i en tabell',
  moreOfRule: (count) => `… og ${count} til av denne regelen i denne filen. Alle er med i json-rapporten.`,
  moreFiles: (count) => `… og ${count} filer til med funn. Alle er med i json-rapporten.`,
  moreRows: (count) => `… og ${count} til. Alle er med i json-rapporten.`,
  aboutRules: 'Om reglene',
  aboutRule: 'om regelen',
  source: 'Kilde',
  api: 'API-et svarer',
  merknad: 'Merknad fra kontrollen',
  account: 'Regnskap over verdiene i XML-en',
  accountNote: 'Hver verdi i kilden er med nøyaktig én gang.',
  outcomeHeading: 'utfall',
  values: 'verdier',
  share: 'andel',
  field: 'felt',
  firstLine: 'første linje',
  sum: 'I kilden',
  maskedNote: '••• står for personverdier som ikke vises.',
  unmasked: 'Denne rapporten viser personverdier. Behandle den som pasientopplysninger.',
  madeBy: 'Laget av',
  toTop: 'Til toppen',
};

const EN: HtmlWords = {
  title: 'BKM check',
  contents: 'Contents',
  overview: 'Overview',
  tiles: { files: 'files', messages: 'messages', bills: 'bills', withheldBills: 'bills withheld' },
  many: { error: 'errors', warning: 'warnings', info: 'infos' },
  byFile: 'By file',
  byMonth: 'By month of treatment',
  monthNote: 'Findings by the month in which the patient was treated.',
  withoutMonth: (count) => `${count} findings are left out: their month is not known.`,
  month: 'month',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  file: 'file',
  unreadable: 'not read to its end',
  findings: 'Findings',
  noFindings: 'No findings.',
  numbers: 'The numbers in a table',
  moreOfRule: (count) => `… and ${count} more of this rule in this file. The json report has them all.`,
  moreFiles: (count) => `… and ${count} more files with findings. The json report has them all.`,
  moreRows: (count) => `… and ${count} more. The json report has them all.`,
  aboutRules: 'About the rules',
  aboutRule: 'about the rule',
  source: 'Source',
  api: 'The API answers',
  merknad: 'Remark of the control (merknad)',
  account: 'Account of the values in the XML',
  accountNote: 'Each value in the source is counted exactly once.',
  outcomeHeading: 'outcome',
  values: 'values',
  share: 'share',
  field: 'field',
  firstLine: 'first line',
  sum: 'In the source',
  maskedNote: '••• stands for person values that are not shown.',
  unmasked: 'This report shows person values. Treat it as patient information.',
  madeBy: 'Made by',
  toTop: 'To the top',
};

export const HTML_WORDS: Readonly<Record<Lang, HtmlWords>> = { nb: NB, en: EN };

/** `12 345` or `12,345`, by a no-break space where it is one. */
export function grouped(count: number, lang: Lang): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, lang === 'nb' ? '\u00A0' : ',');
}
