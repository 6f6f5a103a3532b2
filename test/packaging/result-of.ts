import { convert, jsonToXml, render, TEXTS, validate } from '../../src/index.ts';

/** A day within the corpus: rules about time have something to say. */
const NOW = Date.UTC(2026, 0, 15, 12);

/**
 * All that the library says of one file, as text: converted, validated as XML, each of its messages as JSON, as it goes back to XML,
 * and the words of the findings. For comparing one place that it runs in with another.
 */
export async function resultOf(source: Blob): Promise<string> {
  const options = { praksisId: '1000005649' };
  const converted = await convert(source, options);
  const validated = await validate(source, { ...options, now: NOW });
  const messages = [];
  for (const { message } of converted.messages) {
    if (message === null) continue;
    const json = JSON.stringify(message);
    messages.push({ validated: await validate(json, { now: NOW }), xml: await jsonToXml(json) });
  }
  const words = validated.findings.flatMap((finding) => [
    render(finding, TEXTS, { lang: 'nb' }),
    render(finding, TEXTS, { lang: 'en', showValues: true }),
  ]);
  return JSON.stringify({ converted, validated, messages, words }, null, 1);
}
