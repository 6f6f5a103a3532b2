import type { Draft, JsonObject, Waiting } from '../draft.ts';
import type { ConvertOptions } from '../options.ts';

/** Teeth on all lines of a bill together: a mouth of 32 on 300 lines, and beyond that no treatment but an attack. */
const MOST = 10_000;

/** Teeth belong to the treatment in the XML and to a tariff line in the JSON: with several lines, somebody has to choose. */
export function settleTann(draft: Draft, options: ConvertOptions): void {
  const teeth = draft.waiting.tann;
  const [first] = teeth;
  if (!first) return;
  const lines = linesOf(draft, 'takster');
  for (const { origin } of teeth) draft.count(origin, 'mapped');
  if (lines.length === 0) {
    draft.say('convert/tann-uten-takst', {}, first.origin);
    return;
  }
  const takster = options.tann === 'first' ? 1 : lines.length;
  if (takster * teeth.length > MOST) {
    draft.say('convert/tann-for-mange', { tenner: teeth.length, takster }, first.origin);
    return;
  }
  const chosen = choose(lines, first, draft, options);
  for (const line of chosen) {
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

/** A laboratory line is one of the treatment's lines too, though in 2026-04-23 it can't hold teeth. */
function choose(lines: JsonObject[], first: Waiting, draft: Draft, options: ConvertOptions): JsonObject[] {
  const takster = lines.length;
  const laboratorium = linesOf(draft, 'nlkkoder').length;
  if (takster + laboratorium === 1) return lines;
  if (options.tann === 'error') {
    draft.say('convert/tann-flere-takster#feil', { takster: takster + laboratorium }, first.origin);
    return [];
  }
  if (options.tann === 'first') {
    draft.say('convert/tann-flere-takster#forste', { takster: takster + laboratorium }, first.origin);
    return lines.slice(0, 1);
  }
  if (laboratorium > 0) {
    draft.say('convert/tann-flere-takster#laboratorium', { takster, laboratorium }, first.origin);
  } else {
    draft.say('convert/tann-flere-takster', { takster }, first.origin);
  }
  return lines;
}

function linesOf(draft: Draft, key: 'takster' | 'nlkkoder'): JsonObject[] {
  const lines = draft.json[key];
  return Array.isArray(lines) ? lines : [];
}
