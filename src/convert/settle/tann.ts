import type { Draft, JsonObject, Waiting } from '../draft.ts';
import type { ConvertOptions } from '../options.ts';

/** Teeth belong to the treatment in the XML and to a tariff line in the JSON: with several lines, somebody has to choose. */
export function settleTann(draft: Draft, options: ConvertOptions): void {
  const teeth = draft.waiting.tann;
  const [first] = teeth;
  if (!first) return;
  const lines = draft.json.takster;
  for (const { origin } of teeth) draft.count(origin, 'mapped');
  if (!Array.isArray(lines)) {
    draft.say('convert/tann-uten-takst', {}, first.origin);
    return;
  }
  for (const line of choose(lines, first, draft, options)) {
    const tenner: JsonObject[] = [];
    for (const { text, origin } of teeth) {
      const tann = { tannkode: text };
      draft.origins.add(tann, 'tannkode', origin);
      draft.origins.add(tann, null, origin);
      tenner.push(tann);
    }
    line.tenner = tenner;
    draft.origins.add(line, 'tenner', first.origin);
  }
}

function choose(lines: JsonObject[], first: Waiting, draft: Draft, options: ConvertOptions): JsonObject[] {
  if (lines.length === 1) return lines;
  const takster = lines.length;
  if (options.tann === 'error') {
    draft.say('convert/tann-flere-takster#feil', { takster }, first.origin);
    return [];
  }
  if (options.tann === 'first') {
    draft.say('convert/tann-flere-takster#forste', { takster }, first.origin);
    return lines.slice(0, 1);
  }
  draft.say('convert/tann-flere-takster', { takster }, first.origin);
  return lines;
}
