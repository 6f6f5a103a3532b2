import {
  type CatalogueVersion,
  type CodeList,
  type Combination,
  type Field,
  isUnread,
  OPEN_DATA_SOURCE,
  type Tariff,
} from '../src/catalogue.ts';
import { formatKroner, type Ore } from '../src/index.ts';
import { type CliLang, type Say, sayIn } from './lang.ts';
import { oneLine } from './one-line.ts';
import type { InArea } from './takst-lookup.ts';
import { nameOf } from './takst-missing-text.ts';

/** A tariff for a person: what it pays, how often, with what. Fields without content are left out. */
export function tariffText(tariff: Tariff, lang: CliLang): string {
  const say = sayIn(lang);
  const { kode, fagomrade, fra, til, beskrivelse } = tariff;
  const facts = factsOf(tariff, lang).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return [
    `${oneLine(kode)}  ${oneLine(fagomrade)}${nameOf(fagomrade)}  ${fra ?? '…'} – ${til ?? say('fortsatt', 'still')}\n`,
    beskrivelse === null ? '' : `  ${oneLine(beskrivelse)}\n`,
    ...facts.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`),
  ].join('');
}

function factsOf(tariff: Tariff, lang: CliLang): readonly (readonly [string, string | null])[] {
  const say = sayIn(lang);
  const field = <T>(value: Field<T>, words: (value: T) => string) => fieldText(value, words, say);
  const kroner = (value: Field<Ore>) => field(value, (ore) => `${formatKroner(ore, lang)} kr`);
  const count = (value: Field<number>) => field(value, String);
  const minutes = (value: Field<number>) => field(value, (n) => `${n} min`);
  const listed = (value: Field<Combination | CodeList>) => field(value, ({ text }) => oneLine(text));
  return [
    ['honorar', kroner(tariff.honorar)],
    ['refusjon', kroner(tariff.refusjon)],
    ['egenandel', kroner(tariff.egenandel)],
    [say('pasientens egenbetaling', 'other payment by the patient'), kroner(tariff.pasientEgenbetaling)],
    [say('gjentak, høyst', 'repetitions, at most'), count(tariff.maksRepetisjoner)],
    [say('pris per gjentak', 'price of a repetition'), field(tariff.repetisjonsprosent, percent)],
    [say('redusert pris fra gjentak', 'reduced price from repetition'), count(tariff.redusertRefFraRepetisjon)],
    [say('redusert pris', 'reduced price'), field(tariff.redusertRepetisjonsprosent, percent)],
    [say('ikke sammen med', 'not together with'), listed(tariff.ugyldigKombinasjon)],
    [say('krever takst', 'needs tariff'), listed(tariff.kreverTakst)],
    [say('krever prosedyre', 'needs procedure'), listed(tariff.kreverProsedyre)],
    [say('krever diagnose', 'needs diagnosis'), listed(tariff.kreverDiagnose)],
    [say('høyst per år', 'at most per year'), count(tariff.maksAntallPerAar)],
    [say('høyst per kalenderår', 'at most per calendar year'), count(tariff.maksAntallPerKalenderAar)],
    [
      say('høyst telles per', 'at most counts per'),
      field(tariff.maksAntallGjelderPasient, (patient) =>
        patient ? say('pasient', 'patient') : say('behandler', 'practitioner'),
      ),
    ],
    [say('minste tidsbruk', 'least time'), minutes(tariff.minimumTidsbruk)],
    [say('tid per gjentak', 'time of a repetition'), minutes(tariff.tidsbrukPerRep)],
    [
      say('spesialisttakst', "specialist's tariff"),
      field(tariff.spesialisttakst, (yes) => (yes ? say('ja', 'yes') : say('nei', 'no'))),
    ],
  ];
}

/** What was not understood is shown as it stands, with what that means. */
function fieldText<T>(value: Field<T>, words: (value: T) => string, say: Say): string | null {
  if (value === null) return null;
  if (!isUnread(value)) return words(value);
  return `${oneLine(value.unread)}  (${say('ikke forstått: ikke kontrollert', 'not understood: not checked')})`;
}

/** `50 %` of 5000 hundredths. */
function percent(hundredths: number): string {
  return `${hundredths / 100} %`;
}

interface TakstAnswer {
  readonly kode: string;
  readonly date: string;
  readonly version: CatalogueVersion;
  readonly all: readonly InArea[];
  readonly near: readonly string[];
}

/** The same for a program. Amounts in kroner, percentages as such; a field that was not understood is `{ "unread": text }`. */
export function tariffJson({ kode, date, version, all, near }: TakstAnswer): string {
  const takster = all.flatMap(({ lookup }) => lookup.found ?? []).map(plainTariff);
  const ellers = all.flatMap(({ fagomraade, lookup }) => {
    if (lookup.found !== null) return [];
    const { why } = lookup;
    return [
      {
        fagomraade,
        why,
        grunn: why === 'ikke-kjent' ? lookup.grunn : null,
        perioder: why === 'ikke-gyldig' ? lookup.perioder : [],
        annet: why === 'ukjent' ? lookup.annet : [],
      },
    ];
  });
  const value = { kode, date, source: OPEN_DATA_SOURCE, catalogue: version, takster, ellers, ligner: near };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function plainTariff(tariff: Tariff): Readonly<Record<string, unknown>> {
  const hundredths: ReadonlySet<string> = new Set([
    ...['honorar', 'refusjon', 'egenandel', 'pasientEgenbetaling'],
    ...['repetisjonsprosent', 'redusertRepetisjonsprosent'],
  ]);
  return Object.fromEntries(
    Object.entries(tariff).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'number' && hundredths.has(name)) return [name, value / 100];
      if (typeof value === 'object' && value !== null && 'text' in value) return [name, value.text];
      return [name, value];
    }),
  );
}
