import { listIn, numberIn, textIn } from '../../../bkm/read-json.ts';
import { member } from '../../../diagnostics/pointer.ts';
import type { StoredRegning } from '../melding.ts';

/** What is kept of a bill whose form was checked, of either revision. */
export function regningOf(json: unknown): StoredRegning {
  const tidspunkt = textIn(json, 'tidspunkt');
  const belop = numberIn(json, 'belop');
  const behandler = member(json, 'utforendeBehandler');
  const betalt = member(json, 'betaltEgenandel');
  return {
    guid: textIn(json, 'guid')?.toLowerCase() ?? '',
    regningsnummer: textIn(json, 'regningsnummer'),
    slag: slagOf(json),
    pasient: textIn(member(member(json, 'pasient'), 'identifikasjon'), 'id'),
    tidspunkt: tidspunkt === null ? null : Date.parse(tidspunkt),
    takster: ['takster', 'nlkkoder'].flatMap((list) => listIn(json, list).map((line) => textIn(line, 'kode') ?? '')),
    belop: belop === null ? null : Math.round(belop * 100),
    arsakFriEgenandel: textIn(json, 'arsakFriEgenandel'),
    betaltEgenandel: typeof betalt === 'boolean' ? betalt : null,
    // Since 2026-04-23 the number stands in identifikasjon, and type is the profession.
    hpr: hprIn(member(behandler, 'identifikasjon')) ?? hprIn(behandler),
    profesjon: member(behandler, 'identifikasjon') === undefined ? null : textIn(behandler, 'type'),
    henvistAv: hprIn(member(member(json, 'henvisning'), 'henvistFra')),
  };
}

function slagOf(json: unknown): StoredRegning['slag'] {
  if (member(json, 'kreditering') === true) return 'kreditering';
  return member(json, 'korrigeringBetaltEgenandel') === true ? 'korrigering' : 'original';
}

function hprIn(ident: unknown): string | null {
  return textIn(ident, 'type') === 'HPR' ? textIn(ident, 'id') : null;
}
