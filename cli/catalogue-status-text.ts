import type { Dataset, DatasetFault, DatasetStatus, FolderDataset, FolderReport } from '../src/catalogue.ts';
import { type CliLang, type Said, type Say, sayIn } from './lang.ts';
import { oneLine } from './one-line.ts';
import { sourceLine } from './open-data.ts';
import { tableOf } from './table.ts';

/** A status for a person. */
export function statusText(report: FolderReport, lang: CliLang): string {
  const say = sayIn(lang);
  const { folder, datasets, contents, version, ageDays, ignored } = report;
  const parts = [`${say('Åpne data i', 'Open data in')} ${folder}\n`];
  if (version === null) {
    parts.push(
      report.kind === 'broken'
        ? say(
            'catalogue.json kan ikke leses, så det som er hentet, brukes ikke.\n',
            'catalogue.json can not be read, so that what was fetched is not used.\n',
          )
        : say('Ingenting er hentet.\n', 'Nothing was fetched.\n'),
    );
  } else {
    const days = ageDays === 1 ? say('1 dag', '1 day') : `${ageDays} ${say('dager', 'days')}`;
    parts.push(`${say('Hentet', 'Fetched')} ${shortTime(version.fetched)}, ${days} ${say('gammel', 'old')}\n`);
    for (const url of rootsOf(datasets)) parts.push(`${say('Fra', 'From')} ${url}\n`);
    if (report.kind === 'by-hand')
      parts.push(say('Filene er lagt der for hånd.\n', 'The files were put there by hand.\n'));
    parts.push(`\n${tableOf([head(say), ...datasets.map((each) => rowOf(each, contents, say))], [0, 2, 3, 5, 6])}`);
    parts.push(notUnderstood(contents, say), notUsed(contents, say), `\n${sourceLine(version.synthetic, say)}`);
  }
  if (ignored.length > 0) parts.push(`${say('Leses ikke', 'Not read')}: ${ignored.join(', ')}\n`);
  return parts.join('');
}

function head(say: Say): readonly string[] {
  const words: readonly Said[] = [
    ['datasett', 'dataset'],
    ['rader', 'rows'],
    ['datoer', 'dates'],
    ['sjekket', 'checked'],
    ['byte', 'bytes'],
    ['sha256', 'sha256'],
    ['', ''],
  ];
  return words.map((each) => say(...each));
}

const FAULTS: Readonly<Record<DatasetFault, Said>> = {
  missing: ['MANGLER', 'MISSING'],
  altered: ['HALV ELLER ENDRET', 'HALF OR ALTERED'],
  'not-read': ['KAN IKKE LESES', 'CAN NOT BE READ'],
};

function rowOf(each: FolderDataset, contents: readonly DatasetStatus[], say: Say): readonly string[] {
  const content = contents.find(({ dataset }) => dataset === each.dataset);
  const period = content === undefined || content.first === null ? '' : `${content.first} – ${content.last ?? ''}`;
  const marks = [
    each.fault === null ? '' : say(...FAULTS[each.fault]),
    each.syntetisk ? say('syntetisk', 'synthetic') : '',
  ].filter((mark) => mark !== '');
  return [
    each.dataset,
    String(each.rows),
    period,
    shortTime(each.checked),
    String(each.bytes),
    each.sha256.slice(0, 12),
    marks.join(', '),
  ];
}

/** What rules that need it don't check. */
function notUnderstood(contents: readonly DatasetStatus[], say: Say): string {
  const rows = contents.flatMap(({ dataset, unread }) =>
    unread.map(({ felt, antall, eksempler }) => [
      dataset,
      felt,
      String(antall),
      eksempler.map((text) => `«${shown(text)}»`).join(', '),
    ]),
  );
  if (rows.length === 0) return '';
  const title = say('Ikke forstått, og derfor ikke kontrollert:', 'Not understood, and so not checked:');
  return `\n${title}\n${tableOf([[say('datasett', 'dataset'), say('felt', 'field'), say('rader', 'rows'), say('slik som', 'such as')], ...rows], [0, 1, 3])}`;
}

/** What an entry is found by. */
const KEYS: Readonly<Record<Dataset, readonly string[]>> = {
  takstkoder: ['takstkode', 'fagomraade'],
  nlkkoder: ['nlkKode'],
  refusjonskategorisatser: ['refusjonskategori'],
  apatkombinasjoner: ['t_kode', 'p_kode'],
  fagomraader: ['kode'],
  bandasjister: ['sar_id'],
  takstbruk: ['takstkode'],
};

/** Rows that no lookup finds. */
function notUsed(contents: readonly DatasetStatus[], say: Say): string {
  const rows = contents.flatMap(({ dataset, withoutKey, reversed, notRows }) =>
    [
      [withoutKey, `${say('mangler', 'lacks')} ${KEYS[dataset].join(say(' eller ', ' or '))}`] as const,
      [reversed, say('perioden slutter før den begynner', 'the period ends before it begins')] as const,
      [notRows, say('ikke et objekt', 'no object')] as const,
    ].flatMap(([count, why]) => (count === 0 ? [] : [[dataset, String(count), why]])),
  );
  if (rows.length === 0) return '';
  const title = say('Rader som ikke brukes:', 'Rows that are not used:');
  return `\n${title}\n${tableOf([[say('datasett', 'dataset'), say('rader', 'rows'), say('fordi', 'as')], ...rows], [0, 2])}`;
}

/** A text of the data on one line. */
function shown(text: string): string {
  const line = oneLine(text);
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

/** `2026-01-06 12:00Z` of an ISO instant. */
function shortTime(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}Z`;
}

/** Addresses without the name of the dataset, each once. */
function rootsOf(datasets: readonly FolderDataset[]): readonly string[] {
  return [...new Set(datasets.flatMap(({ url, dataset }) => (url === null ? [] : [url.replace(`/${dataset}`, '')])))];
}

/** The same for a program. Absent facts are null. */
export function statusJson(report: FolderReport): string {
  const { folder, kind, version, ageDays, old, datasets, contents, ignored } = report;
  const value = {
    folder,
    kind,
    fetched: version?.fetched ?? null,
    sha256: version?.sha256 ?? null,
    synthetic: version?.synthetic ?? null,
    ageDays,
    old,
    datasets: datasets.map(({ syntetisk, ...each }) => {
      const content = contents.find(({ dataset }) => dataset === each.dataset);
      return {
        ...each,
        synthetic: syntetisk,
        first: content?.first ?? null,
        last: content?.last ?? null,
        fagomrader: content?.fagomrader ?? null,
        notRows: content?.notRows ?? null,
        withoutKey: content?.withoutKey ?? null,
        reversed: content?.reversed ?? null,
        unread: content?.unread ?? null,
      };
    }),
    ignored,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
