import { describe, expect, it } from 'vitest';
import { jsonToXml } from '../../src/check/json-to-xml.ts';
import { exampleMessage } from '../../src/validate/example.ts';

const message = (changes: Readonly<Record<string, unknown>> = {}) => exampleMessage({ regninger: [{}, changes] });
const placesOf = async (text: string) => {
  const { findings } = await jsonToXml(text, { file: 'krav.json' });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ id, line, column, messageIndex }) => `${id} ${messageIndex} ${line}:${column}`);
};

describe('JSON back to XML', () => {
  it('counts the bills, and writes them', async () => {
    const { messages, readable } = await jsonToXml(JSON.stringify(message()));
    expect(messages.map(({ bills, revision }) => [bills, revision])).toEqual([[2, '2026-04-23']]);
    expect(messages[0]?.xml?.split('<Enkeltregning').length).toBe(3);
    expect(readable).toBe(true);
  });

  it('points at the place in the JSON', async () => {
    const text = JSON.stringify(message({ belop: 'ti' }), null, 2);
    const line = text.split('\n').findIndex((each) => each.includes('"ti"')) + 1;
    expect(await placesOf(text)).toEqual([`to-xml/verdi#belop 0 ${line}:9`]);
  });

  it('takes one message a line, each with its number and its line', async () => {
    const lines = [message(), message({ belop: 'ti' }), message()].map((each) => JSON.stringify(each));
    const { messages, readable } = await jsonToXml(lines.join('\n'));
    expect(messages.map(({ xml }) => xml !== null)).toEqual([true, false, true]);
    expect(readable).toBe(true);
    expect((await placesOf(lines.join('\n')))[0]).toMatch(/^to-xml\/verdi#belop 1 2:\d+$/);
  });

  it('is not readable with a line that is not JSON, and says which', async () => {
    const text = `${JSON.stringify(message())}\n{"praksisId": \n${JSON.stringify(message())}\n`;
    const { messages, readable } = await jsonToXml(text);
    expect(messages.map(({ xml }) => xml !== null)).toEqual([true, false, true]);
    expect(readable).toBe(false);
    expect((await placesOf(text))[0]).toMatch(/^json\/ukjent-format 1 2:\d+$/);
  });
});
