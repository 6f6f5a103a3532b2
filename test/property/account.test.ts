import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import type { Account } from '../../src/convert/account.ts';
import { convert } from '../../src/convert/convert.ts';
import type { ConvertedBill } from '../../src/convert/event.ts';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { convertStream } from '../../src/convert/stream.ts';
import { safeName } from '../../src/diagnostics/mask.ts';
import { validateMessage } from '../../src/validate/schema.ts';
import { type PlainElement, plainXml, selectAll } from '../helpers/plain-xml.ts';
import { xmlMessage } from '../helpers/xml-message.ts';

const PRAKSIS_ID = '1000000101';
const RUNS = { numRuns: 200 };

const options: fc.Arbitrary<ConvertOptions> = fc.record(
  {
    revision: fc.constantFrom(...REVISIONS),
    praksisId: fc.constantFrom(PRAKSIS_ID, undefined),
    mellomnavn: fc.constantFrom('fornavn' as const, 'drop' as const),
    tann: fc.constantFrom('all' as const, 'first' as const, 'error' as const),
    navnEpj: fc.constantFrom('Ny', undefined),
    strict: fc.boolean(),
    allOrNothing: fc.boolean(),
  },
  { requiredKeys: [] },
);

const trimmed = (text: string) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

/** Every value of a document by its path as it is shown: attributes and own texts that are not blank, a signature as one. */
function valuesOf(element: PlainElement, above = '', found = new Map<string, number>()): Map<string, number> {
  const path = `${above}/${safeName(element.name)}`;
  const count = (at: string) => found.set(at, (found.get(at) ?? 0) + 1);
  if (element.name === 'Signature') return count(path);
  for (const { name, value } of element.attributes) if (trimmed(value) !== '') count(`${path}/@${safeName(name)}`);
  if (trimmed(element.text) !== '') count(path);
  for (const child of element.children) valuesOf(child, path, found);
  return found;
}

function byPath({ fields }: Account): Map<string, number> {
  const found = new Map<string, number>();
  for (const { xpath, count } of fields) found.set(xpath, (found.get(xpath) ?? 0) + count);
  return found;
}

const sorted = (counts: Map<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

it('every value of the source is in the account once, whatever the options', async () => {
  await fc.assert(
    fc.asyncProperty(xmlMessage, options, async (xml, chosen) => {
      const { account, readable } = await convert(xml, { praksisId: PRAKSIS_ID, ...chosen });
      expect(readable).toBe(true);
      const counted = valuesOf(plainXml(xml));
      expect(sorted(byPath(account))).toEqual(sorted(counted));
      const { source, mapped, used, unmapped, dropped, withheld } = account;
      expect(mapped + used + unmapped + dropped + withheld).toBe(source);
      expect(source).toBe([...counted.values()].reduce((sum, count) => sum + count, 0));
    }),
    RUNS,
  );
});

it('what is converted passes the schema of its revision', async () => {
  await fc.assert(
    fc.asyncProperty(xmlMessage, fc.constantFrom(...REVISIONS), async (xml, revision) => {
      const { messages } = await convert(xml, { praksisId: PRAKSIS_ID, revision });
      for (const { message } of messages) if (message) expect(validateMessage(message, revision)).toEqual([]);
    }),
    RUNS,
  );
});

/** Texts that go over as they stand: path below Enkeltregning. */
const TEXTS = [
  'RegningNr',
  'Merknad',
  'Patient/FamilyName',
  'Patient/MiddleName',
  'Patient/GivenName',
  'Patient/Sex/@V',
  'Patient/Nationality/@V',
  'Patient/Ident/Id',
  'Patient/Ident/TypeId/@V',
  'Patient/EEA/EEADok',
  'Patient/EEA/EEACardId',
  'Patient/EEA/EEAId',
  'Patient/EEA/EEATrygdekontorNavn',
  'Patient/EEA/EEATrygdekontorNr',
  'Behandling/KodeEgenandel/@V',
  'Behandling/Diagnose/@S',
  'Behandling/Sykdomslistepunkt',
  'Behandling/HenvisningsId',
  'Behandling/HenvisningsDiagnose/@S',
  'Behandling/Behandlerident/Id',
  'Behandling/Behandlerident/TypeId/@V',
  'Behandling/RelatertBehandler',
  'Behandling/Moderasjonskode/@V',
  'Behandling/Behandlingsform/@V',
  'Behandling/Tann/@V',
  'Behandling/Prosedyrekode/Kodeverk',
  'Behandling/Prosedyrekode/Kode',
  'Behandling/Takst/Kode',
];

const decoded = (text: string) =>
  trimmed(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'));

/** All strings of a bill, as often as they stand there. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

it('every text that counts as mapped is in the JSON of its bill', async () => {
  await fc.assert(
    fc.asyncProperty(xmlMessage, fc.constantFrom(...REVISIONS), async (xml, revision) => {
      const bills: ConvertedBill[] = [];
      for await (const event of convertStream(xml, { praksisId: PRAKSIS_ID, revision })) {
        if (event.kind === 'bill') bills.push(event.bill);
      }
      const sources = enkeltregninger(plainXml(xml));
      expect(bills).toHaveLength(sources.length);
      for (const [index, source] of sources.entries()) {
        const json = bills[index]?.regning;
        if (!json) continue;
        const strings = stringsOf(json);
        const texts = TEXTS.flatMap((path) => selectAll({ ...source, parent: null }, `/Enkeltregning/${path}`));
        for (const found of texts) {
          const text = decoded('value' in found ? found.value : found.text);
          if (text !== '')
            expect(
              strings.some((each) => each === text || each.includes(` ${text}`) || each.startsWith(`${text} `)),
              text,
            ).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

function enkeltregninger(element: PlainElement): PlainElement[] {
  const inside = element.children.flatMap(enkeltregninger);
  return element.name === 'Enkeltregning' && element.parent?.name === 'BehandlerKrav' ? [element, ...inside] : inside;
}

it('every finding stands at the line and column of what its XPath names', async () => {
  await fc.assert(
    fc.asyncProperty(xmlMessage, options, async (xml, chosen) => {
      const { findings } = await convert(xml, { praksisId: PRAKSIS_ID, ...chosen });
      const root = plainXml(xml);
      for (const { xpath, line, column, id } of findings) {
        // One about a field as a whole names all of its elements, and stands at one of them.
        const places = selectAll(root, xpath ?? '').map((place) => `${place.line}:${place.column}`);
        expect(places, `${id} ${xpath}`).toContain(`${line}:${column}`);
      }
    }),
    RUNS,
  );
});

it('a second run gives the same, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(xmlMessage, options, async (xml, chosen) => {
      const run = async () => JSON.stringify(await convert(xml, chosen));
      expect(await run()).toBe(await run());
    }),
    { numRuns: 50 },
  );
});
