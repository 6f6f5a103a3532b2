import type { Revision } from '../../bkm/revision.ts';
import { isNlkKode } from '../../codelists/nlk.ts';
import type { Draft, JsonObject } from '../draft.ts';

/** Laboratory codes are tariff lines in the XML and in 2026-01-08; 2026-04-23 has nlkkoder[] for them. */
export function settleNlkkoder(draft: Draft, revision: Revision): void {
  const lines = draft.json.takster;
  if (revision === '2026-01-08' || !Array.isArray(lines)) return;
  const nlkkoder = lines.filter(isLaboratory);
  if (nlkkoder.length === 0) return;
  putLines(
    'takster',
    lines.filter((line) => !isLaboratory(line)),
    draft,
  );
  putLines('nlkkoder', nlkkoder, draft);
}

function putLines(key: string, lines: JsonObject[], draft: Draft): void {
  const origin = draft.origins.of(lines[0], null);
  if (origin) {
    draft.json[key] = lines;
    draft.origins.add(lines, null, origin);
  } else {
    delete draft.json[key];
  }
}

function isLaboratory(line: JsonObject): boolean {
  const { kode } = line;
  return typeof kode === 'string' && isNlkKode(kode);
}
