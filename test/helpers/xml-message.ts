import fc from 'fast-check';

/**
 * Any BKM XML message: every element and attribute of the XSD there or not, in order or not, once or twice, with values that are
 * right, empty or garbage, and with elements and attributes that nobody knows. Well-formed, always.
 */

type Text = fc.Arbitrary<string>;

interface Shape {
  readonly name: string;
  readonly text?: Text;
  readonly attributes?: Readonly<Record<string, Text>>;
  readonly children?: readonly Shape[];
  /** How often it stands, where it does. */
  readonly most?: number;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Any text, with spaces of all kinds, signs that XML and JSON escape, and names that objects have. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Å',
        'ø',
        '7',
        ' ',
        '  ',
        '\u00a0',
        '😀',
        '&',
        '<',
        '>',
        '"',
        "'",
        '{',
        '\\',
        '$&',
        ']]',
        '__proto__',
        '.',
      ],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const blank = fc.constantFrom('', ' ', '\u00a0', '  ');
const garbage = fc.constantFrom(
  'x',
  'INF',
  'NaN',
  '1.005',
  '1,5',
  '1e400',
  '2026-02-30',
  '-',
  '{}',
  'ja',
  '99999999999999',
);

const mostly = (right: Text): Text =>
  fc.oneof({ weight: 60, arbitrary: right }, { weight: 2, arbitrary: blank }, { weight: 1, arbitrary: garbage });

const text = mostly(fc.oneof(anyText, fc.constantFrom('Prøve', 'Ærlig', '0012')));
const amount = mostly(fc.constantFrom('15.00', '0', '-12.5', ' 272.0 ', '2.72E2', '1672.99'));
const unit = fc.oneof(
  { weight: 100, arbitrary: fc.constant('NOK') },
  { weight: 1, arbitrary: fc.constantFrom('EUR', '') },
);
const integer = mostly(fc.constantFrom('1', '2', '07', '1.0'));
const yesNo = mostly(fc.constantFrom('true', 'false', '1', '0', 'TRUE'));
const date = mostly(fc.constantFrom('2026-08-01', '1954-03-17+01:00', '2026-01-01T00:00:00'));
const time = mostly(
  fc.constantFrom(
    '2026-09-15T09:15:00',
    '2026-01-15T08:15:00Z',
    '2025-10-26T02:30:00',
    '2026-01-15 09:15',
    '2026-01-15T09:15:00.5',
  ),
);
const guid = mostly(
  fc.oneof(
    fc.uuid().map((id) => `{${id}}`),
    fc.uuid(),
  ),
);
const oid = mostly(fc.constantFrom('2.16.578.1.12.4.1.1.7110', '2.16.578.1.12.4.1.1.7170'));
const diagnosis = mostly(fc.constantFrom('K86', 'M76.6', 'A221'));
const number = mostly(fc.constantFrom('17835415872', '57835415872', '99000102', '310991015', '1'));
const tariff = mostly(fc.constantFrom('2ad', '101', 'NPU19651', 'NOR05049'));

const leaf = (name: string, value: Text, most?: number): Shape => ({ name, text: value, ...(most ? { most } : {}) });
const cs = (name: string, most?: number): Shape => ({
  name,
  attributes: { V: text, DN: text },
  ...(most ? { most } : {}),
});
const cv = (name: string, most?: number): Shape => ({
  name,
  attributes: { V: diagnosis, S: oid, DN: text, OT: text },
  ...(most ? { most } : {}),
});
const mo = (name: string): Shape => ({ name, attributes: { V: amount, U: unit } });
const ident = (name: string): Shape => ({
  name,
  children: [leaf('Id', number), { name: 'TypeId', attributes: { V: text, S: oid, DN: text, OT: text } }],
});

/** Source: Behandlerkrav.xsd. */
const PATIENT: Shape = {
  name: 'Patient',
  children: [
    leaf('FamilyName', text),
    leaf('MiddleName', text),
    leaf('GivenName', text),
    cs('Sex'),
    cs('Nationality'),
    ident('Ident'),
    leaf('DateOfBirth', date),
    cs('ArbeidstagerNorge'),
    {
      name: 'EEA',
      children: [
        ...['EEADok', 'EEACardId', 'EEAId', 'EEATrygdekontorNavn', 'EEATrygdekontorNr'].map((name) => leaf(name, text)),
        leaf('EEAGyldighetFra', date),
        leaf('EEAGyldighet', date),
      ],
    },
    leaf('Phone', text),
  ],
};

const BEHANDLING: Shape = {
  name: 'Behandling',
  children: [
    cs('KodeEgenandel'),
    cv('Diagnose', 3),
    cs('TilsagnTK'),
    leaf('Sykdomslistepunkt', text),
    leaf('HenvisningsDato', date),
    leaf('HenvisningsId', text),
    cv('HenvisningsDiagnose', 2),
    leaf('OperasjonsDato', date),
    leaf('BehandlingsNr', integer),
    ident('Behandlerident'),
    leaf('RelatertBehandler', number),
    cs('Moderasjonskode'),
    cs('Behandlingsform'),
    cs('Tann', 3),
    leaf('RettighetsvurdertAv', text),
    leaf('RettighetsvurdertDato', date),
    { name: 'Prosedyrekode', children: [leaf('Kodeverk', text), leaf('Kode', text)], most: 2 },
    { name: 'Takst', children: [mo('Verdi'), leaf('Kode', tariff), leaf('Antall', integer)], most: 3 },
    { name: 'SumKrav', children: [mo('EgenandelHonorar'), mo('Refusjon')] },
  ],
};

const BILL: Shape = {
  name: 'Enkeltregning',
  children: [
    leaf('Guid', guid),
    { name: 'BetaltEgenandel', attributes: { korrigering: yesNo, erBetalt: yesNo } },
    leaf('Kreditering', yesNo),
    leaf('RegningNr', text),
    leaf('DatoTid', time),
    leaf('Merknad', text),
    PATIENT,
    BEHANDLING,
  ],
};

const KRAV: Shape = { name: 'Krav', children: [leaf('AntallRegninger', integer), mo('SumKravSamlet')] };
const HEAD: readonly Shape[] = [
  leaf('Avdeling', text),
  leaf('RESH', text),
  leaf('Praksistype', fc.constantFrom('1', '5', '8', '11', 'x')),
  leaf('Konto', text),
];

const MSG_INFO: Shape = {
  name: 'MsgInfo',
  children: [
    { name: 'Type', attributes: { V: fc.constantFrom('LOM', 'TOM', 'DLOM', 'X', ''), DN: text } },
    leaf('MIGversion', text),
    leaf('GenDate', time),
    {
      name: 'Sender',
      children: [
        {
          name: 'Organisation',
          children: [
            leaf('OrganisationName', text),
            {
              name: 'Ident',
              most: 2,
              children: [
                leaf('Id', number),
                {
                  name: 'TypeId',
                  attributes: { V: fc.constantFrom('ENH', 'HER', 'HPR', 'FNR', 'LIN'), S: oid, DN: text },
                },
              ],
            },
            { name: 'HealthcareProfessional', children: [leaf('FamilyName', text), ident('Ident')] },
          ],
        },
      ],
    },
    { name: 'Receiver', children: [ident('Ident')] },
  ],
};

/** What the XSD does not have. */
const extra: Text = fc.oneof(
  fc.constantFrom(
    '<Ukjent/>',
    '<Ny kode="a">b<Del>c</Del> d</Ny>',
    '<Rabatt> </Rabatt>',
    '<x:Takst xmlns:x="urn:x">e</x:Takst>',
  ),
  anyText.map((value) => `<Ekstra verdi="${escaped(value)}">${escaped(value)}</Ekstra>`),
);
const noise: Text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('', '\n  ', '\r\n') },
  { weight: 1, arbitrary: fc.constantFrom('<!-- Kari & <Ola> -->', '<?pi a?>', '<![CDATA[ ]]>') },
);

/** Rarely: so that most bills go through whole. */
const seldom = (value: Text, weight = 40): Text =>
  fc.oneof({ weight, arbitrary: fc.constant('') }, { weight: 1, arbitrary: value });

function element(shape: Shape): Text {
  const attributes = Object.entries(shape.attributes ?? {}).map(([name, value]) =>
    fc.option(value, { nil: null, freq: 4 }).map((given) => (given === null ? '' : ` ${name}="${escaped(given)}"`)),
  );
  const foreign = seldom(fc.constantFrom(' ukjent="x"', ' tom=""', ' z:V="2" xmlns:z="urn:z"'), 80);
  return fc.tuple(fc.tuple(...attributes, foreign), contents(shape)).map(([given, inside]) => {
    const tag = `${shape.name}${given.join('')}`;
    return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${shape.name}>`;
  });
}

function contents({ text: own, children }: Shape): Text {
  if (own) return fc.tuple(own.map(escaped), seldom(fc.constant('<!--c-->'), 20)).map((parts) => parts.join(''));
  if (!children) return seldom(fc.constant(' tekst '), 80);
  return fc
    .tuple(
      fc.tuple(...children.map(occurrences)),
      seldom(fc.constant('swap')),
      seldom(extra),
      seldom(fc.constant('stray')),
      noise,
    )
    .map(([parts, swap, more, stray, between]) => {
      const ordered = swap === '' ? parts : parts.toReversed();
      return [...ordered.flat(), more, stray].filter((part) => part !== '').join(between);
    });
}

/** A part that may repeat does; one that may not stands twice seldom. */
function occurrences(shape: Shape): fc.Arbitrary<string[]> {
  const { most } = shape;
  if (most !== undefined) return fc.array(element(shape), { maxLength: most });
  const one = element(shape).map((xml) => [xml]);
  const two = fc.tuple(element(shape), element(shape));
  return fc.oneof(
    { weight: 150, arbitrary: one },
    { weight: 50, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: two },
  );
}

const attributesOfKrav = fc
  .tuple(
    seldom(fc.constant(' navnEPJ="Journal"'), 1),
    seldom(fc.constant(' versjonEPJ="4.2"'), 1),
    seldom(fc.constant(' ny="1"')),
  )
  .map((all) => all.join(''));

const krav: Text = fc
  .tuple(
    attributesOfKrav,
    fc.tuple(...HEAD.map(occurrences)),
    fc.array(element(BILL), { maxLength: 4 }),
    occurrences(KRAV),
    noise,
    seldom(extra),
    fc.boolean(),
  )
  .map(([attributes, head, bills, sums, between, more, ordered]) => {
    const parts = [...head.flat(), ...bills, ...sums, more].filter((part) => part !== '');
    const namespace = 'xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"';
    const inside = (ordered ? parts : parts.toSorted()).join(between);
    return `<BehandlerKrav ${namespace}${attributes}>${inside}</BehandlerKrav>`;
  });

const SIGNATURE =
  '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="s"><SignedInfo a="1">b</SignedInfo></Signature>';

/** A whole file of one or two messages, in MsgHead or bare. */
export const xmlMessage: Text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(element(MSG_INFO), fc.array(krav, { minLength: 1, maxLength: 2 }), fc.constantFrom('', SIGNATURE), noise)
      .map(([info, messages, signature, between]) => {
        const documents = messages.map(
          (message) =>
            `<Document><RefDoc><MimeType>text/xml</MimeType><Content>${message}</Content></RefDoc></Document>`,
        );
        const parts = [info, ...documents, signature].join(between);
        return `<?xml version="1.0" encoding="UTF-8"?>\n<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">${parts}</MsgHead>`;
      }),
  },
  { weight: 1, arbitrary: krav },
);
