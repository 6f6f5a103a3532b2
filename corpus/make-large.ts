/**
 * One large valid message: `node corpus/make-large.ts --bills N [--out FILE]` writes it to standard output or a file, piece by
 * piece, so that its size is bounded by the disk alone. The same N gives the same bytes.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { syntheticId } from './synthetic.ts';

/** The ten working days the bills are spread over, and the seconds of one of them: 08:00 to 15:30, all in winter time. */
const days = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((day) => `2026-02-${String(day).padStart(2, '0')}`);
const secondsADay = 7.5 * 3600;
const opens = 8 * 3600;

const given = 'Fantasifull Ujevn Munter Sindig Lys Støl Stille Lett Myk Snar Kvikk Tung'.split(' ');
const first = 'Eple Veps Rips Torske Lampe Måne Sky Fjær Tråd Blåbær Stein Vind Mose Is'.split(' ');
const last = 'hage dal busk våg lund skinn seth land mark eng røys vik mo strand'.split(' ');
const diagnoses = 'K86 L84 R05 R74 U71 A97 P76 T90 D87 S87 L92 H71 N01 F73 D01 R78'.split(' ');

type Line = readonly [kode: string, ore: number, antall: number];
/** What a consultation is made of; `barn` asks for a patient under 16. */
const kinds: readonly { lines: readonly Line[]; egenandel: 'betalt' | 'fri' | 'ingen' | 'barn' }[] = [
  { lines: [['2ad', 1500, 1]], egenandel: 'betalt' },
  {
    lines: [
      ['2ad', 1500, 1],
      ['2cd', 25500, 1],
    ],
    egenandel: 'betalt',
  },
  {
    lines: [
      ['2ad', 1500, 1],
      ['2cd', 25500, 2],
      ['L1', 2600, 1],
    ],
    egenandel: 'betalt',
  },
  {
    lines: [
      ['2ad', 1500, 1],
      ['L1', 2600, 1],
    ],
    egenandel: 'betalt',
  },
  { lines: [['1i', 6400, 1]], egenandel: 'ingen' },
  { lines: [['1bd', 7400, 1]], egenandel: 'ingen' },
  { lines: [['2ad', 17500, 1]], egenandel: 'fri' },
  { lines: [['2ad', 17500, 1]], egenandel: 'barn' },
];

/**
 * A MsgHead with one claim of that many distinct bills, in pieces of about one bill (1 KB) each. Count and sum are right; the
 * same number of bills gives the same text.
 *
 * @param bills how many, at least 1
 * @throws RangeError for a number that is not a whole one of at least 1
 */
export function* largeMessage(bills: number): Generator<string> {
  if (!Number.isSafeInteger(bills) || bills < 1)
    throw new RangeError(`--bills must be a whole number from 1, not ${bills}`);
  const random = generator(20260202);
  let sum = 0;
  yield opening;
  for (let index = 0; index < bills; index += 1) {
    const kind = pick(kinds, random);
    const refusjon = kind.lines.reduce((total, [, ore, antall]) => total + ore * antall, 0);
    sum += refusjon;
    yield bill(index, bills, kind, refusjon, random);
  }
  yield `          <Krav>
            <AntallRegninger>${bills}</AntallRegninger>
            <SumKravSamlet V="${kroner(sum)}" U="NOK"/>
          </Krav>
        </BehandlerKrav>
      </Content>
    </RefDoc>
  </Document>
</MsgHead>
`;
}

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Synthetic. Made by corpus/make-large.ts. -->
<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">
  <MsgInfo>
    <Type V="LOM" DN="Legeoppgjørsmelding"/>
    <MIGversion>v1.2 2006-05-24</MIGversion>
    <GenDate>2026-02-13T16:30:00</GenDate>
    <MsgId>5D0C3B8E-0000-4000-8000-00000000000A</MsgId>
    <Ack V="J" DN="Ja"/>
    <Sender>
      <Organisation>
        <OrganisationName>Syntetisk Granlia legesenter</OrganisationName>
        <Ident>
          <Id>310991015</Id>
          <TypeId V="ENH" S="2.16.578.1.12.4.1.1.9051"/>
        </Ident>
        <Ident>
          <Id>8099101</Id>
          <TypeId V="HER" S="2.16.578.1.12.4.1.1.9051"/>
        </Ident>
        <Address>
          <StreetAdr>Prøvevegen 1</StreetAdr>
          <PostalCode>0099</PostalCode>
          <City>TESTDAL</City>
        </Address>
        <HealthcareProfessional>
          <FamilyName>Prøvelege</FamilyName>
          <GivenName>Grundig</GivenName>
          <Ident>
            <Id>99000101</Id>
            <TypeId V="HPR" S="2.16.578.1.12.4.1.1.8116"/>
          </Ident>
          <Ident>
            <Id>11847513480</Id>
            <TypeId V="FNR" S="2.16.578.1.12.4.1.1.8116"/>
          </Ident>
        </HealthcareProfessional>
      </Organisation>
    </Sender>
    <Receiver>
      <Organisation>
        <OrganisationName>Syntetisk oppgjørsmottak</OrganisationName>
        <Ident>
          <Id>310991082</Id>
          <TypeId V="ENH" S="2.16.578.1.12.4.1.1.9051"/>
        </Ident>
      </Organisation>
    </Receiver>
  </MsgInfo>
  <Document>
    <RefDoc>
      <MsgType V="XML" DN="XML-instans"/>
      <MimeType>text/xml</MimeType>
      <Description>BehandlerKrav</Description>
      <Content>
        <BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20" navnEPJ="SynteseJournal" versjonEPJ="4.2.0">
          <Praksistype>1</Praksistype>
`;

function bill(
  index: number,
  bills: number,
  kind: (typeof kinds)[number],
  refusjon: number,
  random: () => number,
): string {
  const sex = random() < 0.5 ? '1' : '2';
  const kode = { betalt: undefined, ingen: undefined, fri: 'F', barn: 'B' }[kind.egenandel];
  return `          <Enkeltregning>
            <Guid>{${guid(random)}}</Guid>
${kind.egenandel === 'betalt' ? '            <BetaltEgenandel korrigering="false" erBetalt="true"/>\n' : ''}            <RegningNr>${1_000_001 + index}</RegningNr>
            <DatoTid>${time(index, bills)}</DatoTid>
            <Patient>
              <FamilyName>${pick(first, random)}${pick(last, random)}</FamilyName>
              <GivenName>${pick(given, random)}</GivenName>
              <Sex V="${sex}"/>
              <Ident>
                <Id>${patientId(kind.egenandel === 'barn', sex, random)}</Id>
                <TypeId V="FNR" S="2.16.578.1.12.4.1.1.8116"/>
              </Ident>
            </Patient>
            <Behandling>
${kode === undefined ? '' : `              <KodeEgenandel V="${kode}"/>\n`}              <Diagnose V="${pick(diagnoses, random)}" S="2.16.578.1.12.4.1.1.7170"/>
${kind.lines.map(line).join('')}              <SumKrav>
                <Refusjon V="${kroner(refusjon)}" U="NOK"/>
              </SumKrav>
            </Behandling>
          </Enkeltregning>
`;
}

function line([kode, ore, antall]: Line): string {
  return `              <Takst>
                <Verdi V="${kroner(ore)}" U="NOK"/>
                <Kode>${kode}</Kode>
                <Antall>${antall}</Antall>
              </Takst>
`;
}

/** The bills' times rise evenly over the days: whole minutes while there are enough of them, seconds beyond that. */
function time(index: number, bills: number): string {
  const step = bills <= (days.length * secondsADay) / 60 ? 60 : 1;
  const at = Math.floor((index * days.length * secondsADay) / bills / step) * step;
  const clock = opens + (at % secondsADay);
  const parts = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60];
  return `${days[Math.floor(at / secondsADay)]}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

function patientId(child: boolean, sex: '1' | '2', random: () => number): string {
  const year = child ? 2012 + below(13, random) : 1940 + below(66, random);
  const month = String(1 + below(12, random)).padStart(2, '0');
  const day = String(1 + below(28, random)).padStart(2, '0');
  return syntheticId(`${year}-${month}-${day}`, sex, below(150, random));
}

function guid(random: () => number): string {
  const hex = Array.from({ length: 4 }, () =>
    below(2 ** 32, random)
      .toString(16)
      .padStart(8, '0'),
  )
    .join('')
    .toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function kroner(ore: number): string {
  return `${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, '0')}`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[below(list.length, random)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}

/** Mulberry32: small, fast, and the same on every machine. Numbers from 0 up to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same text in fewer, larger pieces: a write for every bill costs more than the bill. */
function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < 65_536) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { bills: { type: 'string' }, out: { type: 'string' } } });
  const target = values.out === undefined ? process.stdout : createWriteStream(values.out);
  await pipeline(Readable.from(inBlocks(largeMessage(Number(values.bills)))), target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
