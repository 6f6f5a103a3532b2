import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/convert/row.ts';
import { BEHANDLERKRAV_ROWS, REGNING_ROWS } from '../../src/convert/table.ts';
import { behandling, type Converted, converted, kravElement, melding, regning, sumKrav, takst } from './sample.ts';

/** An element of a bill that is built of the table itself: every field there, in the order of the table. */
interface Node {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  text: string;
  readonly parent: Node | null;
}

const VALUES: Readonly<Record<string, string>> = {
  text: 'x1',
  belop: '15.00',
  heltall: '1',
  boolsk: 'false',
  dato: '2026-09-01',
  tidspunkt: '2026-09-15T09:15:00',
  guid: '{5FADC60C-E7DB-4355-A224-5FF06D99AA31}',
  oid: '2.16.578.1.12.4.1.1.7170',
};

/** Fields that go over or decide something: all of them are decisive. */
const decisive = (rows: readonly Row[]) =>
  rows.filter(({ does, from }) => does !== 'unmapped' && does !== 'require' && !from.includes('EgenandelHonorar'));

function valueOfRow(row: Row): string {
  if (row.does === 'currency') return 'NOK';
  if (row.from.endsWith('RelatertBehandler')) return '99000102';
  if (row.from === 'Praksistype') return '1';
  return 'as' in row ? (VALUES[row.as.name] ?? '') : '1';
}

function node(name: string, parent: Node | null): Node {
  return { name, attributes: new Map(), children: [], text: '', parent };
}

/** The element that holds the value of a row, and the attribute where it is one. */
function holderOf(root: Node, row: Row): { readonly element: Node; readonly attribute: string | null } {
  let element = root;
  for (const step of row.from.split('/')) {
    if (step.startsWith('@')) return { element, attribute: step.slice(1) };
    const name = step.replace('[]', '');
    const there = element.children.find((child) => child.name === name) ?? node(name, element);
    if (!element.children.includes(there)) element.children.push(there);
    element = there;
  }
  return { element, attribute: null };
}

function built(name: string, rows: readonly Row[]): Node {
  const root = node(name, null);
  for (const row of decisive(rows)) {
    const { element, attribute } = holderOf(root, row);
    if (attribute === null) element.text = valueOfRow(row);
    else element.attributes.set(attribute, valueOfRow(row));
  }
  return root;
}

function written({ name, attributes, text, children }: Node): string {
  const inTag = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  return `<${name}${inTag}>${text}${children.map(written).join('')}</${name}>`;
}

/** Takes the value of a row out of its place, for the change to put it elsewhere. */
function taken(element: Node, attribute: string | null): string {
  const value = attribute === null ? element.text : (element.attributes.get(attribute) ?? '');
  if (attribute === null) element.text = '';
  else element.attributes.delete(attribute);
  return value;
}

type Change = (element: Node, attribute: string | null) => boolean;

/** Ways to write a value where the format does not have it; false where a way makes no sense for the field. */
const CHANGES: Readonly<Record<string, Change>> = {
  'in V, or as text where V has it': (element, attribute) => {
    const value = taken(element, attribute);
    if (attribute === null) element.attributes.set('V', value);
    else element.text = value;
    return true;
  },
  'in an attribute that nobody knows': (element, attribute) => {
    element.attributes.set('verdien', taken(element, attribute));
    return true;
  },
  'in an attribute of another namespace': (element, attribute) => {
    element.attributes.set('xmlns:x', 'urn:x').set(`x:${attribute ?? 'V'}`, taken(element, attribute));
    return true;
  },
  'in a child that nobody knows': (element, attribute) => {
    element.children.push({ ...node('verdien', element), text: taken(element, attribute) });
    return true;
  },
  'in a child of its own name': (element, attribute) => {
    element.children.push({ ...node(attribute ?? element.name, element), text: taken(element, attribute) });
    return true;
  },
  'under a name in other case': (element, attribute) => {
    const value = taken(element, attribute);
    const other = (name: string) => (name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase());
    if (attribute !== null) element.attributes.set(other(attribute), value);
    else replace(element, { ...element, name: other(element.name), text: value });
    return true;
  },
  'under a name with a letter too many': (element) => {
    // So short, and with any text for a value, that it may as well be another word.
    if (element.parent === null || ['RESH', 'Konto', 'EEADok', 'EEAId'].includes(element.name)) return false;
    replace(element, { ...element, name: `${element.name}${element.name.at(-1)}` });
    return true;
  },
  'as an attribute of the element around it': (element, attribute) => {
    const { parent } = element;
    if (!parent) return false;
    parent.attributes.set(element.name, taken(element, attribute));
    remove(element);
    return true;
  },
  'one level too high': (element) => {
    const { parent } = element;
    if (!parent?.parent) return false;
    remove(element);
    parent.parent.children.push(element);
    return true;
  },
  'in an element that nobody knows': (element) => {
    if (['Id', 'TypeId', 'Kode', 'Kodeverk', 'Verdi', 'Antall'].includes(element.name)) return false;
    if (!element.parent) return false;
    replace(element, { ...node('Pakke', element.parent), children: [element] });
    return true;
  },
  'with a child that splits it': (element, attribute) => {
    if (attribute !== null) return false;
    element.children.push(node('br', element));
    return true;
  },
  'and said to be nil': (element) => {
    if (element.parent === null) return false;
    element.attributes.set('xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance').set('xsi:nil', 'true');
    return true;
  },
};

function remove(element: Node): void {
  element.parent?.children.splice(element.parent.children.indexOf(element), 1);
}

function replace(element: Node, by: Node): void {
  element.parent?.children.splice(element.parent.children.indexOf(element), 1, by);
}

const errorsOf = ({ findings }: Converted) =>
  findings.filter(({ severity, regning: ref }) => severity === 'error' && ref?.index !== 1);

async function convertedBill(bill: Node): Promise<Converted> {
  return converted(melding([written(bill), regning({ nr: '2' })]));
}

/** The ways that make sense for a row. */
const changesOf = (name: string, rows: readonly Row[], row: Row) =>
  Object.entries(CHANGES).filter(([, change]) => {
    const { element, attribute } = holderOf(built(name, rows), row);
    return change(element, attribute);
  });

describe('a bill with every field', () => {
  it('converts as it stands', async () => {
    const all = await convertedBill(built('Enkeltregning', REGNING_ROWS));
    expect(errorsOf(all)).toEqual([]);
    expect(all.regninger).toHaveLength(2);
  });

  describe.each(decisive(REGNING_ROWS).map((row) => [row.from, row] as const))('%s', (_, row) => {
    it.each(changesOf('Enkeltregning', REGNING_ROWS, row))('%s withholds the bill', async (_how, change) => {
      const bill = built('Enkeltregning', REGNING_ROWS);
      const { element, attribute } = holderOf(bill, row);
      change(element, attribute);
      const result = await convertedBill(bill);
      expect(errorsOf(result).length, written(bill)).toBeGreaterThan(0);
      expect(result.regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
      const { source, mapped, used, unmapped, dropped, withheld } = result.result.account;
      expect(mapped + used + unmapped + dropped + withheld).toBe(source);
    });
  });
});

describe('the fields around the bills', () => {
  const message = (head: Node) =>
    written(head)
      .replace('<BehandlerKrav', '<BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"')
      .replace('<Krav', `${regning()}<Krav`);

  it('convert as they stand', async () => {
    const { message: json, said } = await converted(message(built('BehandlerKrav', BEHANDLERKRAV_ROWS)));
    expect(json).not.toBeNull();
    expect(said).toEqual([]);
  });

  describe.each(
    decisive(BEHANDLERKRAV_ROWS).flatMap((row) => (row.from.startsWith('@') ? [] : [[row.from, row] as const])),
  )('%s', (_, row) => {
    it.each(changesOf('BehandlerKrav', BEHANDLERKRAV_ROWS, row))('%s withholds the message', async (_how, change) => {
      const head = built('BehandlerKrav', BEHANDLERKRAV_ROWS);
      const { element, attribute } = holderOf(head, row);
      change(element, attribute);
      const result = await converted(message(head));
      expect(errorsOf(result).length, message(head)).toBeGreaterThan(0);
      expect(result.message).toBeNull();
    });
  });

  it.each([
    ['in other case', { attributes: 'NavnEPJ="Journal"' }],
    ['as an element', { before: '<navnEPJ>Journal</navnEPJ>' }],
  ])('navnEPJ %s withholds the message', async (_, parts) => {
    const { message: json } = await converted(melding([regning()], parts));
    expect(json).toBeNull();
  });
});

describe('what can not be read without doubt withholds its bill', () => {
  const inTakst = (inside: string) => regning({ behandling: behandling(`<Takst>${inside}</Takst>`) });
  it.each([
    ['a lost tariff line', inTakst('2ad'), 'convert/feil-form'],
    [
      'a tariff line whose code has another name',
      inTakst('<Verdi V="15" U="NOK"/><Kodenr>2</Kodenr>'),
      'convert/feil-form',
    ],
    ['an amount in V and in the text', inTakst('<Verdi V="15" U="NOK">55</Verdi><Kode>1</Kode>'), 'convert/feil-form'],
    ['a currency under another name', inTakst('<Verdi V="15" valuta="EUR"/><Kode>1</Kode>'), 'convert/feil-form'],
    [
      'a diagnosis in words alone',
      regning({ behandling: behandling('<Diagnose DN="Hodepine"/>', takst()) }),
      'convert/feil-form',
    ],
    [
      'an Ident in other elements',
      regning({ patient: '<Ident><Nummer>17835415872</Nummer></Ident>' }),
      'convert/feil-form',
    ],
    ['an id beside its type', regning({ patient: '<Ident>17835415872<TypeId V="FNR"/></Ident>' }), 'convert/feil-form'],
    ['a patient in one piece', regning({ patient: '<Navn>Eplehage</Navn>' }), 'convert/feil-form'],
    [
      'a number among the patient’s fields',
      regning({ patient: '17835415872<FamilyName>E</FamilyName>' }),
      'convert/feil-form',
    ],
    [
      'a sum of another form',
      regning({ behandling: `<Behandling>${takst()}<SumKrav>100</SumKrav></Behandling>` }),
      'convert/feil-form',
    ],
    [
      'a sum of another name',
      regning({ behandling: `<Behandling>${takst()}<Sum>100</Sum></Behandling>` }),
      'convert/feil-form',
    ],
    ['a time of another name', regning({ datoTid: null, top: '<Dato>2026-09-15</Dato>' }), 'convert/feil-form#mangler'],
    ['a bill within the bill', regning({ top: regning({ nr: '3' }) }), 'convert/feil-plass'],
    [
      'a field as an attribute of another one',
      regning({ nr: null, top: '<RegningNr kreditering="true">1</RegningNr>' }),
      'convert/feil-plass#attributt',
    ],
    [
      'a field as an attribute of an unknown element',
      regning({ top: '<Ekstra><Mer Kreditering="true"/></Ekstra>' }),
      'convert/feil-plass#attributt',
    ],
    [
      'a field that is an attribute, on an unknown element',
      regning({ top: '<Ekstra erBetalt="true"/>' }),
      'convert/feil-plass#attributt',
    ],
    [
      'tariff lines in a list of their own',
      regning({ behandling: behandling(`<Takster>${takst()}</Takster>`) }),
      'convert/feil-plass',
    ],
    [
      'an amount that is no longer in use, in EUR',
      regning({
        behandling: `<Behandling>${takst()}<SumKrav><EgenandelHonorar V="1" U="EUR"/><Refusjon V="15" U="NOK"/></SumKrav></Behandling>`,
      }),
      'convert/myntenhet',
    ],
  ])('%s', async (_, xml, told) => {
    const { regninger, said } = await converted(melding([xml, regning({ nr: '2' })]));
    expect(said).toContain(`error ${told}`);
    expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
  });
});

describe('what is no field of ours is a warning, and the bill goes over', () => {
  it.each([
    ['an unknown element with a common name within', regning({ top: '<Rabatt><Verdi>3</Verdi></Rabatt>' })],
    ['an unknown attribute beside the value', regning({ top: '<Kreditering grunn="x">true</Kreditering>' })],
    ['an empty attribute with the name of a field', regning({ top: '<Ekstra Kreditering=""/>' })],
    ['an attribute with a common name', regning({ top: '<Ekstra kode="7" Id="3" V="1"/>' })],
    ['an empty field in a wrong place', regning({ patient: '<FamilyName>E</FamilyName><Kreditering/>' })],
    ['words among fields', regning({ patient: 'Hei <FamilyName>E</FamilyName>' })],
    ['a field of no use in another form', regning({ patient: '<FamilyName>E</FamilyName><Phone V="1"/>' })],
  ])('%s', async (_, xml) => {
    const { regninger, said } = await converted(melding([xml, regning({ nr: '2' })]));
    expect(regninger).toHaveLength(2);
    expect(said.some((each) => each.startsWith('warning '))).toBe(true);
    expect(said.filter((each) => each.startsWith('error'))).toEqual([]);
  });

  it.each(['false', '0'])('xsi:nil that says no (%s) says nothing', async (nil) => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const { said, regning: bill } = await converted(
      melding([regning({ top: `<Kreditering ${xsi} xsi:nil="${nil}">true</Kreditering>` })]),
    );
    expect([said, bill.kreditering]).toEqual([[], true]);
  });

  it('an element that is nil and empty is absent', async () => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const { said, regning: bill } = await converted(
      melding([regning({ patient: `<FamilyName>E</FamilyName><GivenName ${xsi} xsi:nil="true"/>` })]),
    );
    expect([said, bill.pasient]).toEqual([[], { etternavn: 'E' }]);
  });
});

it('a claim within a claim withholds the message', async () => {
  const inner = `<BehandlerKrav>${regning()}${kravElement(1, '15.00')}</BehandlerKrav>`;
  const { message, said } = await converted(melding([regning()], { before: inner }));
  expect(message).toBeNull();
  expect(said).toContain('error convert/feil-plass');
});

it('an amount that says nothing but its currency is absent', async () => {
  const { regning: bill, said } = await converted(
    melding([regning({ behandling: `<Behandling>${takst()}${sumKrav('')}</Behandling>` })]),
  );
  expect(bill.belop).toBeUndefined();
  expect(said).toContain('warning convert/tomt-element');
});

describe('what is required and stands there empty is missing', () => {
  it.each([
    ['Id', regning({ patient: '<Ident><Id/><TypeId V="FNR"/></Ident>' })],
    ['TypeId', regning({ patient: '<Ident><Id>17835415872</Id><TypeId V=""/></Ident>' })],
    ['Kode', regning({ behandling: behandling(takst('')) })],
  ])('%s', async (felt, xml) => {
    const { said, findings } = await converted(melding([xml]));
    expect(said).toEqual(['warning convert/mangler']);
    expect(findings[0]?.params.felt).toBe(felt);
  });
});

it('a count in a wrong place is not said to be set to 1', async () => {
  const wrong = takst().replace('<Antall>1</Antall>', '<Antall V="3"/>');
  const { said } = await converted(melding([regning({ behandling: behandling(wrong) }), regning({ nr: '2' })]));
  expect(said).toContain('error convert/feil-form');
  expect(said).not.toContain('info convert/antall-antatt');
});

describe('characters that nobody sees are kept, and told of', () => {
  it.each([
    ['a no-break space around an id', regning({ nr: '\u00a010101' }), 'RegningNr'],
    ['a space of no width in a code', regning({ behandling: behandling(takst('2\u200bad')) }), 'Kode'],
    ['a sign that turns the writing', regning({ behandling: behandling('<Tann V="\u202e16"/>', takst()) }), 'Tann/@V'],
    ['a line break in a name', regning({ patient: '<FamilyName>Eple\nhage</FamilyName>' }), 'FamilyName'],
    [
      'a soft hyphen in a diagnosis',
      regning({ behandling: behandling('<Diagnose V="K\u00ad86"/>', takst()) }),
      'Diagnose/@V',
    ],
  ])('%s', async (_, xml, felt) => {
    const { said, findings } = await converted(melding([xml]));
    expect(said).toEqual(['warning convert/usynlig-tegn']);
    expect(findings[0]?.params.felt).toBe(felt);
  });

  it('but lines of a Merknad are its own', async () => {
    const { said } = await converted(
      melding([
        regning({
          nr: null,
          datoTid: null,
          top: '<RegningNr>1</RegningNr><DatoTid>2026-09-15T09:15:00</DatoTid><Merknad>a\nb</Merknad>',
        }),
      ]),
    );
    expect(said).toEqual([]);
  });
});
