import { describe, expect, it } from 'vitest';
import { evil } from '../corpus/make-evil.ts';
import { validate } from '../src/check/validate.ts';
import { convert } from '../src/convert/convert.ts';
import { convertStream } from '../src/convert/stream.ts';
import type { Finding } from '../src/diagnostics/finding.ts';
import { render } from '../src/diagnostics/render.ts';
import { TEXTS } from '../src/texts.ts';
import { bytesOf, chunked, claim, corpusBytes, corpusNames, head } from './xml/helpers.ts';

/** What comes out of each file, and what is said of it, but for the note on fields that the JSON does not have. */
const expected: Readonly<Record<string, readonly [messages: string, ids: readonly string[]]>> = {
  'amount-1e-400.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#flere-enn-to-desimaler']],
  'amount-1e400.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#for-stort']],
  'amount-30-digits.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#for-stort']],
  'amount-exponent-without-end.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#for-stort']],
  'amount-hex.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#ikke-tall']],
  'amount-inf.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#inf']],
  'amount-minus-inf.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#inf']],
  'amount-nan.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#nan']],
  'amount-safe-integer.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#for-stort']],
  'apprec.xml': ['none', ['xml/annen-melding']],
  'bill-outside-claim.xml': ['1 of 1', ['xml/utenfor-krav']],
  'base64-container.xml': ['none', ['xml/base64']],
  'base64-text.xml': ['none', ['xml/base64']],
  'blank.xml': ['none', ['xml/tom']],
  'bom-only-utf-16.xml': ['none', ['xml/tom']],
  'bom-only.xml': ['none', ['xml/tom']],
  'cdata-end-in-text.xml': ['withheld', ['xml/ikke-velformet#tegn']],
  'content-empty.xml': ['none', ['xml/ingen-behandlerkrav#content']],
  'content-escaped.xml': ['none', ['xml/tekst-i-content']],
  'control-character-references.xml': ['withheld', ['xml/ikke-velformet#tegn']],
  'control-characters.xml': ['withheld', ['xml/ikke-velformet#tegn']],
  'count-huge.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#for-stort']],
  'cut-before-krav.xml': ['withheld', ['xml/avkuttet']],
  'cut-in-attribute.xml': ['withheld', ['xml/avkuttet']],
  'cut-in-bill.xml': ['withheld', ['xml/avkuttet']],
  'cut-in-character.xml': ['withheld', ['xml/tegnsett-feil']],
  'cut-in-tag.xml': ['withheld', ['xml/avkuttet']],
  'date-2026-02-30.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#ugyldig-dato']],
  'date-hour-24.xml': ['2 of 2', []],
  'date-leap-second.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#ugyldig-dato']],
  'date-month-13.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#ugyldig-dato']],
  'date-offset-absurd.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#ugyldig-dato']],
  'date-year-12026.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#utenfor']],
  'date-year-minus.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#utenfor']],
  'date-zero.xml': ['1 of 2', ['convert/talt-pa-nytt', 'convert/uleselig#ugyldig-dato']],
  'declaration-only.xml': ['none', ['xml/ikke-xml']],
  'deep-comment.xml': ['2 of 2', []],
  'dialogmelding.xml': ['none', ['xml/annen-melding']],
  'doctype-alone.xml': ['none', ['xml/doctype']],
  'doctype-external.xml': ['none', ['xml/doctype']],
  'duplicate-attribute-by-namespace.xml': ['withheld', ['xml/ikke-velformet#attributt']],
  'duplicate-attribute.xml': ['withheld', ['xml/ikke-velformet#attributt']],
  'empty.xml': ['none', ['xml/tom']],
  'encoding-unknown.xml': ['none', ['xml/tegnsett-ukjent']],
  'encrypted-content.xml': ['none', ['xml/kryptert']],
  'entity-billion-laughs.xml': ['none', ['xml/doctype']],
  'entity-external.xml': ['none', ['xml/doctype']],
  'entity-parameter.xml': ['none', ['xml/doctype']],
  'entity-quadratic.xml': ['none', ['xml/doctype']],
  'entity-recursive.xml': ['none', ['xml/doctype']],
  'entity-undeclared.xml': ['withheld', ['xml/ikke-velformet#entitet']],
  'file-reference.xml': ['none', ['xml/filreferanse']],
  'gzip.xml': ['none', ['xml/ikke-xml#kjent']],
  'html.xml': ['none', ['xml/doctype']],
  'invalid-utf-8.xml': ['withheld', ['xml/tegnsett-feil']],
  'json.xml': ['none', ['xml/ikke-xml#kjent']],
  'lom-091.xml': ['none', ['xml/annen-melding']],
  'mismatched-tags.xml': ['withheld', ['xml/ikke-velformet#tagg']],
  'mixed-encodings.xml': ['withheld', ['xml/tegnsett-feil']],
  'msginfo-after-document.xml': ['withheld', ['convert/hode-uleselig', 'convert/rekkefolge', 'convert/sent-felt']],
  'msginfo-twice.xml': ['withheld', ['convert/msginfo-flere']],
  'namespace-other-version.xml': ['2 of 2', ['xml/navnerom']],
  'nested-bill.xml': ['1 of 2', ['convert/feil-plass', 'convert/talt-pa-nytt']],
  'nested-claim.xml': ['withheld', ['convert/feil-plass', 'convert/hode-uleselig']],
  'npr-bkm.xml': ['none', ['xml/annen-melding']],
  'nul-character.xml': ['withheld', ['xml/ikke-velformet#tegn']],
  'nul-only.xml': ['none', ['xml/ikke-xml']],
  'pdf.xml': ['none', ['xml/ikke-xml#kjent']],
  'prototype-names-in-head.xml': ['2 of 2', ['convert/meldingstype#ukjent', 'convert/praksistype#ukjent']],
  'prototype-names.xml': ['2 of 2', ['convert/ukjent-attributt', 'convert/ukjent-element']],
  'random.xml': ['none', ['xml/ikke-xml']],
  'schema.xml': ['none', ['xml/annen-melding']],
  'space-before-declaration.xml': ['none', ['xml/ikke-velformet#deklarasjon']],
  'surrogates-unpaired.xml': ['withheld', ['xml/tegnsett-feil']],
  'text-after-root.xml': ['2 of 2', ['xml/ikke-velformet#rot']],
  'text.xml': ['none', ['xml/ikke-xml']],
  'two-roots.xml': ['2 of 2', ['xml/ikke-velformet#rot']],
  'u-fffe.xml': ['withheld', ['xml/ikke-velformet#tegn']],
  'unbound-prefix.xml': ['withheld', ['xml/ikke-velformet#prefiks']],
  'utf-16-odd-length.xml': ['2 of 2', ['xml/tegnsett-feil']],
  'without-bills.xml': ['withheld', ['convert/ingen-regninger']],
  'without-document.xml': ['none', ['xml/ingen-behandlerkrav']],
  'xml-1.1.xml': ['withheld', ['xml/ikke-velformet#tegn']],
  'zip.xml': ['none', ['xml/ikke-xml#kjent']],
};

/** Of each file that is made. */
const made: Readonly<Record<keyof typeof evil, readonly [messages: string, ...ids: string[]]>> = {
  'depth-bomb': ['withheld', 'xml/grense#dybde'],
  'depth-without-end': ['withheld', 'xml/grense#dybde'],
  'huge-attribute': ['withheld', 'xml/grense#lengde'],
  'huge-text': ['withheld', 'xml/grense#lengde'],
  'huge-comment': ['withheld', 'xml/grense#lengde'],
  'huge-name': ['withheld', 'xml/grense#lengde'],
  'many-attributes': ['withheld', 'xml/grense#attributter'],
  'unknown-elements': ['withheld', 'xml/grense#felt'],
  'many-lines': ['withheld', 'xml/grense#regning'],
  'teeth-on-lines': [
    'withheld',
    'convert/ingen-regninger#igjen',
    'convert/mangler#beskrivelse',
    'convert/rekkefolge',
    'convert/tann-for-mange',
  ],
  'many-namespaces': ['withheld', 'xml/grense#dybde'],
};

const seconds = 10_000;
const globals = Object.getOwnPropertyNames(Object.prototype).sort();

function idsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ id }) => id))].filter((id) => id !== 'convert/uten-felt').sort();
}

/** All that a person gets to see of findings, values masked. */
function shownOf(findings: readonly Finding[]): string {
  const texts = findings.flatMap((each) => [
    render(each, TEXTS, { lang: 'nb', showValues: false }),
    render(each, TEXTS, { lang: 'en' }),
    each.xpath ?? '',
    each.regning?.regningsnummer ?? '',
  ]);
  return texts.join('\n');
}

function outcomeOf(messages: Awaited<ReturnType<typeof convert>>['messages']): string {
  const each = messages.map(({ message, bills, withheldBills }) =>
    message === null ? 'withheld' : `${bills - withheldBills} of ${bills}`,
  );
  return each.join(', ') || 'none';
}

/** Names and national ids in a file, whatever its encoding. */
function personsIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const names = [...text.matchAll(/<(?:FamilyName|GivenName)>([^<&]{4,})</g)].map((found) => found[1] ?? '');
  return [...names, ...(text.match(/\b\d{11}\b/g) ?? [])];
}

describe('an evil file of the corpus', () => {
  it('is each in the table', () => {
    expect(Object.keys(expected).sort()).toEqual(corpusNames('evil'));
  });

  it.each(Object.entries(expected))(
    '%s',
    async (name, [messages, ids]) => {
      const bytes = corpusBytes(`evil/${name}`);
      const result = await convert(bytes, { praksisId: '1' });
      expect([outcomeOf(result.messages), idsOf(result.findings)]).toEqual([messages, ids]);
      for (const person of personsIn(bytes)) expect(shownOf(result.findings)).not.toContain(person);
      expect(await convert(chunked(bytes, 13), { praksisId: '1' })).toMatchObject({
        findings: result.findings,
        account: result.account,
        readable: result.readable,
      });
    },
    seconds,
  );

  it.each(Object.keys(expected))(
    '%s is validated to the same end',
    async (name) => {
      const bytes = corpusBytes(`evil/${name}`);
      const result = await validate(bytes, { praksisId: '1' });
      const ids = idsOf(result.findings);
      if (result.kind === 'xml') expect(ids).toEqual(expect.arrayContaining([...(expected[name]?.[1] ?? [])]));
      else expect([name, result.kind, result.readable]).toEqual(['json.xml', 'json', true]);
      for (const person of personsIn(bytes)) expect(shownOf(result.findings)).not.toContain(person);
    },
    seconds,
  );
});

describe('evil input that is made while it is read', () => {
  it('is each in the table', () => {
    expect(Object.keys(made).sort()).toEqual(Object.keys(evil).sort());
  });

  it.each(Object.entries(evil))(
    '%s ends in a finding, within bounded memory',
    async (name, make) => {
      const memory = { before: process.memoryUsage(), heap: 0 };
      async function* watched(): AsyncGenerator<Uint8Array> {
        let count = 0;
        for await (const chunk of make()) {
          if (count % 32 === 0) {
            const grown = process.memoryUsage().heapUsed - memory.before.heapUsed;
            memory.heap = Math.max(memory.heap, grown);
          }
          count += 1;
          yield chunk;
        }
      }
      const result = await convert(watched(), { praksisId: '1' });
      const row = made[name as keyof typeof evil];
      expect([outcomeOf(result.messages), ...idsOf(result.findings)]).toEqual(row);
      expect(result.readable).toBe(name === 'teeth-on-lines');
      expect(memory.heap).toBeLessThan(150 * 1024 * 1024);
      expect(process.memoryUsage().rss - memory.before.rss).toBeLessThan(150 * 1024 * 1024);
    },
    seconds,
  );

  it.each(Object.entries(evil))(
    '%s is validated to the same end',
    async (name, make) => {
      const { findings } = await validate(make(), { praksisId: '1' });
      expect(idsOf(findings)).toEqual(made[name as keyof typeof evil].slice(1));
    },
    seconds,
  );
});

describe('what a file holds is in no finding', () => {
  const word = 'Hemmelighet';
  const number = '07877705999';
  const secret = `${word} ${number}`;
  const within = (inside: string) => head(claim(1).replace('<RegningNr>', `<Merknad>${inside}</Merknad><RegningNr>`));
  it.each([
    ['text', secret],
    ['JSON', `{"navn": "${secret}"}`],
    ['JSON cut off', `{"navn": "${secret}`],
    ['PDF', `%PDF-1.7 ${secret}`],
    ['a zip', `PK\u0003\u0004 ${secret}`],
    ['text with a tag', `${secret} <a>${secret}</a>`],
    ['a DOCTYPE', `<!DOCTYPE r [<!ENTITY e "${secret}">]><r>&e;</r>`],
    ['an encoding', `<?xml version="1.0" encoding="x${number}"?><r>${secret}</r>`],
    ['an entity', within(`&n${number};${secret}`)],
    ['an end tag', within(`<a>${secret}</n${number}>`)],
    ['a cut element', within(`<n${number}>${secret}`).slice(0, -80)],
    ['an unbound prefix', within(`<n${number}:a/>${secret}`)],
    ['a doubled attribute', within(`<a n${number}="1" n${number}="${secret}"/>`)],
    ['an attribute without quotes', within(`<a b=${secret}/>`)],
    ['a control character', within(`${secret}\u0001`)],
    ['unknown names', within(`<n${number} n${number}="${secret}">${secret}</n${number}>`)],
    [
      'values that can’t be read',
      head(claim(1).replace('<RegningNr>1', `<DatoTid>${secret}</DatoTid><RegningNr>${secret}`)),
    ],
    ['an amount', head(claim(1).replace('<Antall', `<SumKravSamlet V="${secret}" U="${secret}"/><Antall`))],
    ['a Content of text', head(secret)],
    ['another root', `<n${number}>${secret}</n${number}>`],
    ['what stands after the root', `<r/>${secret}`],
    ['bytes that are mixed', Buffer.concat([bytesOf(within(`å${secret}`)), Buffer.from([0xe5])])],
  ])('%s', async (_, source) => {
    for (const each of [
      await convert(source, { praksisId: '1' }),
      await convert(source, {}),
      await validate(source, { praksisId: '1' }),
    ]) {
      expect(each.findings.length).toBeGreaterThan(0);
      const shown = shownOf(each.findings);
      expect(shown).not.toContain(word);
      expect(shown).not.toContain(number);
    }
  });
});

describe('a fatal fault', () => {
  it('yields no message that it stands in, as a stream or whole', async () => {
    for (const name of corpusNames('evil')) {
      const started = new Set<number>();
      const ended = new Map<number, boolean>();
      let fatalWithin: number | null = null;
      for await (const event of convertStream(corpusBytes(`evil/${name}`), { praksisId: '1' })) {
        if (event.kind === 'message-start') started.add(event.messageIndex);
        if (event.kind === 'message-end') ended.set(event.end.messageIndex, event.end.withheld);
        const fatal =
          event.kind === 'finding' && /^xml\/(ikke|avkuttet|doctype|grense|tegnsett-)/.test(event.finding.id);
        if (fatal) fatalWithin = [...started].find((index) => !ended.has(index)) ?? null;
      }
      expect(ended.size).toBe(started.size);
      if (fatalWithin !== null) expect(ended.get(fatalWithin)).toBe(true);
    }
  });
});

it('no file changes what objects inherit', async () => {
  for (const name of corpusNames('evil')) await convert(corpusBytes(`evil/${name}`), { praksisId: '1' });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(globals);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
