import fc from 'fast-check';
import type { Revision } from '../../src/bkm/revision.ts';
import { ICD10, ICDDA3, ICPC2 } from '../../src/codelists/diagnose.ts';
import { isNlkKode } from '../../src/codelists/nlk.ts';
import { behandlerIdType } from '../../src/values/behandler-id.ts';
import { MAX_ORE } from '../../src/values/ore.ts';
import { readTidspunkt } from '../../src/values/oslo-time.ts';
import { trimXml } from '../../src/values/xml-space.ts';

/** A message, and what must be said beside it to write it as XML. */
export interface Case {
  readonly revision: Revision;
  readonly praksistype: string | undefined;
  readonly message: { readonly praksisId: string };
}

/** What hurts in XML, in JSON or in a careless replace. */
const AWKWARD = [
  ...['a', 'Å', 'ø', 'æ', 'é', 'ß', '0', ' ', '  ', '\t', '\n', '\r', '\r\n', '\u00a0', '\u0085', '\u2028', '\ufeff'],
  ...[
    '😀',
    '👩‍⚕️',
    '"',
    "'",
    '<',
    '>',
    '&',
    '&amp;',
    '&#13;',
    '&lt;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '</',
    '/>',
  ],
  ...['$&', '$1', '\\', '\\n', '{', '}', '=', '\u007f', '\ufffd', '__proto__', 'constructor'],
];

const REALISTIC = [
  'Ødegård',
  'Bjørn-Åge',
  "O'Neill",
  'Ås & Sønn',
  'Hansen  Øvre',
  'Takst < 3 «gjentatt»',
  'L09',
  '12496',
];

/** Any text that the XML can hold and the reader gives back: white space at its ends is not. */
export const tekst = fc
  .oneof(fc.constantFrom(...REALISTIC), fc.string({ unit: fc.constantFrom(...AWKWARD), maxLength: 12 }))
  .map(trimXml)
  .filter((text) => text !== '');

const belop = fc
  .oneof(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: -MAX_ORE, max: MAX_ORE }))
  .map((ore) => ore / 100);
/** Bills whose sum can be written. */
const billBelop = fc.integer({ min: -1e11, max: 1e11 }).map((ore) => ore / 100);

const heltall = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer());

const dato = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Also the hours around the autumn change, of which one occurs twice. */
const tidspunkt = fc
  .oneof(
    fc.integer({ min: Date.UTC(1900, 0, 2) / 1000, max: Date.UTC(2199, 11, 30) / 1000 }),
    fc.integer({ min: Date.UTC(2025, 9, 25, 23) / 1000, max: Date.UTC(2025, 9, 26, 3) / 1000 }),
  )
  .map((seconds) => {
    const read = readTidspunkt(new Date(seconds * 1000).toISOString());
    if (!read.ok) throw new RangeError(read.why);
    return read.value;
  });

const oid = fc.oneof(
  fc.constantFrom(ICPC2, ICD10, ICDDA3),
  fc.array(fc.nat(9999), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('.')),
);

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: length });

/** An id whose type follows from it. */
const relatert = fc
  .oneof(fc.constantFrom('14057012345', '54057012345', '974760673'), digits(9))
  .map((id) => ({ id, type: behandlerIdType(id) ?? '' }));

type Model = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** An object with any of these fields, at least one. */
function some(model: Model) {
  return fc.record({ ...model }, { requiredKeys: [] }).filter((made) => Object.keys(made).length > 0);
}

function many(item: fc.Arbitrary<unknown>) {
  return fc.array(item, { minLength: 1, maxLength: 3 });
}

const identifikasjon = some({ id: tekst, type: tekst });
const diagnose = some({
  kodeverk: oid,
  kode: tekst.map((kode) => kode.replaceAll('.', '')).filter((kode) => kode !== ''),
});
const eea = [tekst, tekst, tekst, tekst, tekst, dato, dato];
const EEA_NAMES = {
  '2026-01-08': ['Dok', 'CardId', 'Id', 'TrygdekontorNavn', 'TrygdekontorNr', 'eeaGyldighetFra', 'eeaGyldighet'],
  '2026-04-23': ['dok', 'cardId', 'id', 'trygdekontorNavn', 'trygdekontorNr', 'gyldighetFra', 'gyldighet'],
};
const nlkkode = fc
  .tuple(fc.constantFrom('NOR', 'NPU'), fc.integer({ min: 10_000, max: 99_999 }))
  .map((parts) => parts.join(''));

function pasient(revision: Revision) {
  const names = EEA_NAMES[revision];
  return {
    etternavn: tekst,
    fornavn: tekst,
    kjonn: tekst,
    trygdenasjon: tekst,
    identifikasjon,
    fodselsdato: dato,
    eea: some(Object.fromEntries(eea.map((arbitrary, index) => [names[index] ?? '', arbitrary]))),
  };
}

/** The lines of a treatment, each with the same teeth. */
const takster = fc
  .record({
    lines: many(
      fc.record(
        { antall: heltall, belop, kode: tekst.filter((kode) => !isNlkKode(kode)) },
        { requiredKeys: ['antall'] },
      ),
    ),
    tenner: fc.option(many(fc.record({ tannkode: fc.oneof(fc.constantFrom('16', '26O', '36'), tekst) })), {
      nil: undefined,
    }),
  })
  .map(({ lines, tenner }) => (tenner ? lines.map((line) => Object.assign({}, line, { tenner })) : lines));

const nlkkoder = many(fc.record({ kode: nlkkode, antall: heltall, belop }, { requiredKeys: ['kode', 'antall'] }));

function regning(revision: Revision, dentistry: boolean): Model {
  const newer = revision === '2026-04-23';
  const henvistFra: Model = dentistry ? {} : { henvistFra: relatert };
  return {
    kreditering: fc.boolean(),
    regningsnummer: tekst,
    tidspunkt,
    merknad: tekst,
    pasient: some(pasient(revision)),
    arsakFriEgenandel: tekst,
    diagnoser: many(diagnose),
    sjeldenMedisinskTilstand: tekst,
    henvisning: some({ dato, id: tekst, diagnoser: many(diagnose), ...henvistFra }),
    utforendeBehandler: newer ? fc.record({ identifikasjon }) : identifikasjon,
    ...(dentistry ? { relatertBehandler: relatert } : {}),
    moderasjonskode: tekst,
    stonadspunkt: tekst,
    takster,
    ...(newer ? { nlkkoder } : {}),
    prosedyrekoder: many(some({ kodeverk: tekst, kode: tekst })),
    belop: billBelop,
  };
}

const egenandel = fc.oneof(
  fc.constant({}),
  fc.record({ korrigeringBetaltEgenandel: fc.boolean(), betaltEgenandel: fc.boolean() }),
);

const head = fc.record(
  { avdeling: tekst, navnEPJ: tekst, reshId: tekst, antallRegninger: heltall, belop },
  { requiredKeys: ['antallRegninger', 'belop'] },
);

function messageOf(regninger: fc.Arbitrary<unknown>) {
  return fc
    .record({ praksisId: digits(10), head, regninger: many(regninger) })
    .map(({ praksisId, head, regninger }) => ({ praksisId, behandlerkrav: { ...head, regninger } }));
}

function billOf(model: Model) {
  return fc
    .tuple(fc.uuid(), egenandel, fc.record({ ...model }, { requiredKeys: [] }))
    .map(([guid, egenandel, rest]) => ({ guid, ...egenandel, ...rest }));
}

const anyPraksistype = fc.constantFrom(undefined, '1', '7', '8', '9', '10', '11', '13');
const anyRevision = fc.constantFrom<Revision>('2026-01-08', '2026-04-23');

function caseOf(bill: (revision: Revision, dentistry: boolean) => fc.Arbitrary<unknown>): fc.Arbitrary<Case> {
  return fc.tuple(anyRevision, anyPraksistype).chain(([revision, praksistype]) => {
    const dentistry = ['8', '9', '10', '11'].includes(praksistype ?? '');
    return messageOf(bill(revision, dentistry)).map((message) => ({ revision, praksistype, message }));
  });
}

/** Messages that are valid by the schema, and of which the XML can hold every value. */
export const xmlCases: fc.Arbitrary<Case> = caseOf((revision, dentistry) => billOf(regning(revision, dentistry)));

/** Now and then null or "" in the place of a text. */
function orNothing(arbitrary: fc.Arbitrary<unknown>) {
  return fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(null, '') });
}

/** Messages that are valid by the schema, whatever of it the XML can hold. */
export const jsonCases: fc.Arbitrary<Case> = caseOf((revision, dentistry) => {
  const base = regning(revision, dentistry);
  const tenner = many(fc.record({ tannkode: fc.constantFrom('16', '26O', '36') }));
  // One that holds nothing would not be written, and the lines behind it would move up.
  const line = some({
    antall: fc.oneof(heltall, fc.constant(null)),
    belop,
    kode: orNothing(fc.constant('501')),
    tenner,
  }).filter((made) => Object.values(made).some((value) => value !== null && value !== ''));
  const newer: Model = {
    debitor: orNothing(tekst),
    rekvirent: some({ organisasjon: tekst, hprNr: tekst }),
    utforendeBehandler: some({ identifikasjon, type: tekst }),
    pasient: some({ ...pasient(revision), eea: some({ dok: tekst, id: tekst, Id: tekst, utstedelsesdato: dato }) }),
    nlkkoder: many(fc.record({ kode: nlkkode, antall: heltall, belop }, { requiredKeys: ['kode'] })),
    prosedyrekoder: many(fc.record({ kodeverk: tekst, kode: tekst, belop }, { requiredKeys: ['kode'] })),
    norpatkoder: many(some({ kode: tekst, belop })),
    ncrpkoder: many(some({ kodeverk: tekst, antall: heltall })),
  };
  return billOf({
    ...base,
    merknad: orNothing(tekst),
    korrigeringBetaltEgenandel: fc.boolean(),
    takster: many(line),
    relatertBehandler: some({
      id: fc.constantFrom('9144757', '14057012345'),
      type: fc.constantFrom('HPR', 'FNR', 'XX'),
    }),
    henvisning: some({ dato, id: orNothing(tekst), henvistFra: relatert }),
    ...(revision === '2026-04-23' ? newer : {}),
  });
});
