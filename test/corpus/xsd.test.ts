import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hasOfficialXsd, utf8Document, whyNoXsd, xsdErrors, xsdErrorsOf } from '../helpers/xmllint.ts';
import { corpusFolder, filesOf } from './files.ts';

/** What a wrapper that the schemas do not know carries; any other document is itself. */
function inner(xml: string): string {
  if (!/<(EI_fellesformat|SOAP:Envelope)[\s>]/.test(xml)) return xml;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${/<MsgHead[\s\S]*<\/MsgHead>/.exec(xml)?.[0] ?? ''}`;
}

describe.runIf(hasOfficialXsd)(`the official XSDs${whyNoXsd}`, () => {
  test('say nothing against any valid message', async () => {
    expect([...(await xsdErrorsOf(filesOf('valid')))]).toEqual([]);
    expect([...(await xsdErrorsOf(filesOf('arbeidsflyt')))]).toEqual([]);
  });

  test('say nothing against any carrier that tells its encoding truly', async () => {
    const truthful = [...filesOf('carriers')].filter(([name]) => !/lying-|undeclared-is-/.test(name));
    const documents = new Map(truthful.map(([name, bytes]) => [name, inner(utf8Document(bytes))]));
    expect(documents.size).toBeGreaterThan(14);
    expect([...(await xsdErrorsOf(documents))]).toEqual([]);
  });

  test('refuse what is lenient, but for a number that only the description asks for', async () => {
    const lenient = filesOf('lenient');
    const refused = [...(await xsdErrorsOf(lenient)).keys()].sort();
    expect(refused).toEqual([...lenient.keys()].filter((name) => name !== 'lenient/uten-regningnr.xml'));
  });

  test('say which document is wrong and where', async () => {
    const wrong = '<BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20">\n<Krav/></BehandlerKrav>';
    expect(await xsdErrors(wrong)).toEqual([expect.stringMatching(/^line 2: .*Krav.*Enkeltregning/)]);
  });

  test('name no element or attribute that alle-felter.xml does not use', () => {
    const folder = fileURLToPath(new URL('../../../shared/reference/xsd/', import.meta.url));
    const xsd = existsSync(folder) ? readFileSync(`${folder}Behandlerkrav.xsd`, 'latin1') : '';
    const all = readFileSync(`${corpusFolder}valid/alle-felter.xml`, 'utf8');
    const named = (kind: string) =>
      [...xsd.matchAll(new RegExp(`<${kind} name="(\\w+)"`, 'g'))].map((match) => match[1] ?? '');
    const elements = named('element').filter((name) => !new RegExp(`<${name}[\\s>/]`).test(all));
    const attributes = named('attribute').filter((name) => !all.includes(` ${name}="`));
    // Norakokode is declared and never referred to: no message can hold it.
    expect({ elements, attributes }).toEqual({ elements: ['Norakokode'], attributes: [] });
  });
});
