import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { type Account, EMPTY_ACCOUNT } from '../../src/convert/account.ts';
import { convert } from '../../src/convert/convert.ts';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { toXml } from '../../src/convert/to-xml.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { type Lang, render } from '../../src/diagnostics/render.ts';
import { isPublic } from '../../src/diagnostics/text.ts';
import { FORMATS, type FormatName } from '../../src/report/formats.ts';
import { summaryOf, verdictOf } from '../../src/report/verdict.ts';
import { TEXTS } from '../../src/texts.ts';
import { corpusFolder } from '../corpus/files.ts';
import { type PlainElement, plainXml } from '../helpers/plain-xml.ts';

/** A national id (80 added to the month: nobody's) and a name, as they could stand anywhere in a careless export. */
const ID = '17838112345';
const NAME = 'Navnesen Markør';
/** The same where only a name can stand: a national id needs a letter before it, a name of one word needs nothing. */
const NAMES = [`F${ID}`, 'Navnesen', 'navnesen', 'Kari-Markør', 'Navnesen.Markør'];
const MARKERS = [ID, NAME, `${ID}.00`, `${NAME} ${ID}`, `2026-09-15T09:15:00 ${NAME}`];

const xml = readFileSync(`${corpusFolder}valid/alle-felter.xml`, 'utf8').replace(/<!--[\s\S]*?-->\s*/g, '');
const OPTIONS: readonly ConvertOptions[] = [
  { praksisId: '1000000101' },
  { strict: true, praksisMap: [], praksiser: [] },
];
const LANGS: readonly Lang[] = ['nb', 'en'];

interface Outcome {
  readonly findings: readonly Finding[];
  readonly account: Account;
  readonly readable: boolean;
}

/** What a person or a program is shown of a run without asking for values, beside the reports, which are made of it. */
function told({ findings, account }: Outcome): string {
  const texts = LANGS.flatMap((lang) => findings.map((finding) => render(finding, TEXTS, { lang })));
  const facts = findings.map(({ params, ...rest }) => {
    const open = Object.entries(params).filter(([name]) => isPublic(TEXTS[rest.id]?.params[name]));
    return { ...rest, params: Object.fromEntries(open) };
  });
  return [...texts, JSON.stringify(facts), JSON.stringify(account)].join('\n');
}

function shown(outcome: Outcome): string {
  return [told(outcome), ...reports(outcome)].join('\n');
}

function reports({ findings, account, readable }: Outcome): string[] {
  const run = {
    tool: { name: 'bkm', version: '0' },
    revision: '2026-04-23',
    catalogue: null,
    now: 'gendate',
    verdict: verdictOf(findings, readable, 0),
    summary: summaryOf(findings, { files: 1, messages: 1, bills: 1, withheldBills: 0 }),
    findings,
    account: { ...account, fields: [...account.fields] },
  };
  const names = Object.keys(FORMATS) as FormatName[];
  return names.flatMap((name) => LANGS.map((lang) => FORMATS[name](run, { lang, texts: TEXTS })));
}

/** The markers that a text shows, however their digits are set apart. */
function leaksIn(text: string): string[] {
  const digits = text.replaceAll(/(?<=\d)[ .,\u00a0-](?=\d)/g, '');
  return [
    ...(digits.includes(ID) ? [ID] : []),
    ...['Navnesen', 'Markør'].filter((name) => text.toLowerCase().includes(name.toLowerCase())),
  ];
}

async function expectNoLeak(source: string | Uint8Array, what: string, options: ConvertOptions): Promise<void> {
  expect(leaksIn(shown(await validate(source, options))), what).toEqual([]);
}

/** The claim with its elements in a prefix. */
function prefixed(text: string, prefix: string): string {
  const from = text.indexOf('<BehandlerKrav');
  const to = text.indexOf('</BehandlerKrav>') + '</BehandlerKrav>'.length;
  const claim = text.slice(from, to).replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}:`);
  return `${text.slice(0, from)}${claim.replace('xmlns=', `xmlns:${prefix}=`)}${text.slice(to)}`;
}

/** Where each value of a document stands in its text. */
function valuesIn(text: string): readonly { readonly what: string; readonly from: number; readonly to: number }[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const found: { what: string; from: number; to: number }[] = [];
  const visit = (element: PlainElement, above: string) => {
    const what = `${above}/${element.name}`;
    for (const { name, value, line, column } of element.attributes) {
      const from = (starts[line - 1] ?? 0) + column - 1 + name.length + 2;
      found.push({ what: `${what}/@${name}`, from, to: from + value.length });
    }
    const start = (starts[element.line - 1] ?? 0) + element.column - 1;
    const from = text.indexOf('>', start) + 1;
    if (element.children.length === 0 && text[from - 2] !== '/')
      found.push({ what, from, to: text.indexOf('<', from) });
    for (const child of element.children) visit(child, what);
  };
  visit(plainXml(text), '');
  return found;
}

const places = valuesIn(xml);

function withMarker(marker: string, where: typeof places): string {
  const backwards = where.toSorted((a, b) => b.from - a.from);
  return backwards.reduce((text, { from, to }) => `${text.slice(0, from)}${marker}${text.slice(to)}`, xml);
}

describe.each(OPTIONS)('without showValues, with %j', (options) => {
  it.each(MARKERS)('%s in any one value of a message is shown nowhere', async (marker) => {
    expect(places.length).toBeGreaterThan(200);
    for (const { what, from, to } of places) {
      const outcome = await validate(`${xml.slice(0, from)}${marker}${xml.slice(to)}`, options);
      expect(leaksIn(told(outcome)), what).toEqual([]);
    }
  });

  it.each(MARKERS)('%s in all values at once is shown nowhere', async (marker) => {
    await expectNoLeak(withMarker(marker, places), 'everywhere', options);
  });

  it.each(MARKERS)('%s in all texts of the bills at once is shown nowhere', async (marker) => {
    const inBills = places.filter(({ what }) => what.includes('/Enkeltregning/') && !what.includes('/@'));
    await expectNoLeak(withMarker(marker, inBills), 'bills', options);
  });

  it.each([
    ['an element', (text: string, name: string) => text.replace('<Merknad>', `<${name}/><Merknad>`)],
    ['an element, its digits set apart', (text: string) => text.replace('<Merknad>', '<F17.83.81.12345/><Merknad>')],
    [
      'an element around the bills',
      (text: string, name: string) => text.replace('<Krav>', `<${name}>x</${name}><Krav>`),
    ],
    [
      'an element of the envelope',
      (text: string, name: string) => text.replace('<Document>', `<${name}>x</${name}><Document>`),
    ],
    [
      'the root',
      (text: string, name: string) => text.replaceAll('MsgHead>', `${name}>`).replace('<MsgHead ', `<${name} `),
    ],
    [
      'an element that is never closed',
      (text: string, name: string) => text.replace('<Merknad>', `<${name}><Merknad>`),
    ],
    ['an attribute', (text: string, name: string) => text.replace('<Merknad>', `<Merknad ${name}="x">`)],
    [
      'an attribute twice',
      (text: string, name: string) => text.replace('<Merknad>', `<Merknad ${name}="x" ${name}="y">`),
    ],
    ['a prefix', (text: string, name: string) => text.replace('<Merknad>', `<${name}:A xmlns:${name}="u"/><Merknad>`)],
    ['an unbound prefix', (text: string, name: string) => text.replace('<Merknad>', `<${name}:A/><Merknad>`)],
    ['a namespace', (text: string) => text.replace('<Merknad>', `<A xmlns="urn:${NAME}:${ID}"/><Merknad>`)],
    ['the namespace of the claim', (text: string) => text.replace('/bkm/2006-12-20', `/bkm/${NAME}/${ID}`)],
    ['an entity', (text: string, name: string) => text.replace('<Merknad>', `<Merknad>&${name};`)],
    ['a comment', (text: string) => text.replace('<Merknad>', `<!-- ${NAME} ${ID} --><Merknad>`)],
    ['a comment that is none', (text: string) => text.replace('<Merknad>', `<!-- ${NAME} -- ${ID} --><Merknad>`)],
    ['an instruction', (text: string) => text.replace('<Merknad>', `<?kari ${NAME} ${ID}?><Merknad>`)],
    [
      'an instruction by that name',
      (text: string, name: string) => text.replace('<Merknad>', `<?${name} x?><Merknad>`),
    ],
    ['the encoding', (text: string, name: string) => text.replace('UTF-8', `${name}`)],
    ['the version', (text: string) => text.replace('"1.0"', `"${ID}"`)],
    [
      'an instruction before the root',
      (text: string, name: string) => text.replace('<MsgHead', `<?${name} x?><MsgHead`),
    ],
    ['the prefix of the claim', (text: string, name: string) => prefixed(text, name)],
    [
      'a known name with another end',
      (text: string, name: string) => text.replace('<Merknad>', `<Merknad${name}/><Merknad>`),
    ],
    ['a claim', (text: string, name: string) => text.replaceAll('BehandlerKrav', name)],
    [
      'an attribute of the envelope',
      (text: string, name: string) => text.replace('<Document>', `<Document ${name}="x">`),
    ],
    [
      'a field beside the bills',
      (text: string, name: string) => text.replace('<Krav>', `<${name} ${name}="x">x</${name}><Krav>`),
    ],
    [
      'a DOCTYPE',
      (text: string, name: string) => text.replace('<MsgHead', `<!DOCTYPE ${name} SYSTEM "${NAME}"><MsgHead`),
    ],
    ['text before the root', (text: string) => `${NAME} ${ID} ${text}`],
    ['text after the root', (text: string) => `${text} ${NAME} ${ID}`],
    ['text that is all', () => `${NAME} ${ID}`],
    ['text between elements', (text: string) => text.replace('<Patient>', `${NAME} ${ID}<Patient>`)],
    ['text in Content', (text: string) => text.replace(/<BehandlerKrav[\s\S]*<\/BehandlerKrav>/, `${NAME} ${ID}`)],
  ])('a marker in the place of %s is shown nowhere', async (what, plant) => {
    for (const name of NAMES) await expectNoLeak(plant(xml, name), `${what} ${name}`, options);
  });
});

describe('a JSON message', () => {
  const message = {
    praksisId: '1000000101',
    behandlerkrav: {
      antallRegninger: 1,
      belop: 15,
      regninger: [
        {
          guid: '5fadc60c-e7db-4355-a224-5ff06d99aa31',
          regningsnummer: '1',
          pasient: { etternavn: 'E', eea: {} },
          takster: [{ kode: '1' }],
        },
      ],
    },
  };

  /** The message with a member more in each of its objects, one at a time, and with each of its values replaced. */
  function* planted(value: unknown, rebuild: (changed: unknown) => unknown): Generator<unknown> {
    for (const marker of [...MARKERS, ...NAMES]) {
      yield rebuild(marker);
      yield rebuild({ [marker]: marker });
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        yield rebuild({ ...value, [marker]: marker });
    }
    yield rebuild(Number(ID));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      yield* planted(inner, (changed) =>
        rebuild(Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }),
      );
    }
  }

  it.each(['auto', '2026-01-08'] as const)('shows no marker of any key or value, revision %s', async (revision) => {
    for (const changed of planted(message, (all) => all)) {
      const text = JSON.stringify(changed);
      expect(leaksIn(shown(await validate(text, { revision, file: 'a.json' }))), text).toEqual([]);
      const back = toXml(changed, revision === 'auto' ? {} : { revision });
      expect(leaksIn(told({ ...back, account: EMPTY_ACCOUNT, readable: true })), text).toEqual([]);
    }
  });

  it.each([
    ['broken JSON', `{"${NAME}": "${ID}", }`],
    ['a name twice', '{"Navnesen": 1, "Navnesen": {"Markør": 1, "Markør": 2}}'],
    ['a key twice', `{"${NAME}": 1, "${NAME}": 2, "F${ID}": 1, "F${ID}": 2}`],
    ['bare text', `${NAME} ${ID}`],
    ['lines', `{"a": "${NAME}"}\n{"${NAME}": ${ID}\n{"${ID}": 1}`],
    ['bytes that are no UTF-8', Buffer.from(`{"${NAME}": "${ID}"}`, 'latin1')],
  ])('shows no marker of what is no message: %s', async (_, text) => {
    expect(leaksIn(shown(await validate(text, { file: 'a.json' })))).toEqual([]);
  });
});

it('with showValues the names that the input made up are shown, each at its place', async () => {
  const { findings } = await convert(xml.replace('<Merknad>', '<Navnesen/><Merknad>'), { praksisId: '1000000101' });
  const unknown = findings.filter(({ id }) => id === 'convert/ukjent-element');
  expect(unknown.map((finding) => render(finding, TEXTS, { lang: 'nb' }))).toEqual([
    '<•••> er ukjent i <Enkeltregning>. Innholdet er ikke med i JSON-en.',
  ]);
  expect(unknown.map((finding) => render(finding, TEXTS, { lang: 'nb', showValues: true }))).toEqual([
    '<Navnesen> er ukjent i <Enkeltregning>. Innholdet er ikke med i JSON-en.',
  ]);
  const [line, column] = [unknown[0]?.line ?? 0, unknown[0]?.column ?? 0];
  const lines = xml.replace('<Merknad>', '<Navnesen/><Merknad>').split('\n');
  expect((lines[line - 1] ?? '').slice(column - 1)).toMatch(/^<Navnesen\/>/);
});

it('with showValues the values that a finding is about are shown', async () => {
  const { findings } = await convert(xml.replace('99000302', NAME), { praksisId: '1000000101' });
  const texts = (showValues: boolean) =>
    LANGS.map((lang) => findings.map((finding) => render(finding, TEXTS, { lang, showValues })).join('\n'));
  for (const text of texts(true)) expect(leaksIn(text)).toEqual(['Navnesen', 'Markør']);
  for (const text of texts(false)) expect(leaksIn(text)).toEqual([]);
});
