import { describe, expect, it } from 'vitest';
import { Validation } from '../../src/check/validate.ts';
import { render } from '../../src/diagnostics/render.ts';
import { TEXTS } from '../../src/texts.ts';
import { exampleMessage } from '../../src/validate/example.ts';

const line = (regningsnummer: string, guid: string) =>
  JSON.stringify(
    exampleMessage({ regninger: [{ regningsnummer, guid, tidspunkt: `2026-01-06T1${regningsnummer}:00:00+01:00` }] }),
  );
const A = 'b7184d58-0ed4-4277-a60c-000000000001';
const B = 'b7184d58-0ed4-4277-a60c-000000000002';

/** What is said of a bill that is there again, after these inputs, in the last one. */
async function saidOf(inputs: readonly (readonly [text: string, file?: string])[]): Promise<readonly string[]> {
  const validation = new Validation();
  const said: string[][] = [];
  for (const [text, file] of inputs) {
    const { findings } = await validation.check(text, file);
    const again = findings.filter(({ rule }) => /^melding\/(unik|duplikat)/.test(rule));
    said.push(again.map((finding) => render(finding, TEXTS, { lang: 'en' })));
  }
  return said.at(-1) ?? [];
}

describe('a bill that is there again', () => {
  const first = [`${line('1', A)}\n${line('2', B)}`, 'inn/20260106153000-17835415872.ndjson'] as const;

  it('is told of with the file and the message of it that it was in first, whatever the file is called', async () => {
    expect(await saidOf([first, [line('2', B), 'b.json']])).toEqual([
      `The same guid as bill no. 1 of message no. 2 in ${first[1]}.`,
    ]);
    expect(await saidOf([first, [line('3', A), 'b.json'], [line('2', A), 'c.json']])).toContain(
      `Regningsnummer 2 is used on bill no. 1 of message no. 2 in ${first[1]}, with another guid.`,
    );
  });

  it('is told of with the number of an input that has no name', async () => {
    expect(await saidOf([[line('1', A)], [line('2', B)], [line('2', B)]])).toEqual([
      'The same guid as bill no. 1 of message no. 1 in <input 2>.',
    ]);
  });
});

describe('the name of a file in a text', () => {
  it('is shown whole, and moves no cursor', () => {
    const text = { severity: 'info', params: { fil: 'file' }, nb: '{fil}.', en: '{fil}.' } as const;
    const fil = `${'a'.repeat(200)}/\u001b[2J17835415872.xml`;
    const finding = {
      id: 'a/b',
      rule: 'a/b',
      severity: 'info',
      params: { fil },
      file: null,
      messageIndex: null,
    } as const;
    const place = { line: null, column: null, xpath: null, pointer: null, regning: null, apiKode: null, merknad: null };
    expect(render({ ...finding, ...place }, { 'a/b': text }, { lang: 'nb' })).toBe(
      `${fil.replace('\u001b', '\uFFFD')}.`,
    );
  });
});
