import { ENKEL_KONTAKT } from '../../../codelists/enkel-kontakt.ts';
import { fagomradeOfPraksistype } from '../../../codelists/fagomrade.ts';
import type { Oppmote, OppmoterSvar } from '../../../krav/wire.ts';
import { isDate } from '../../../values/date.ts';
import type { Answer, Route } from '../../frame.ts';
import { isObject } from '../../json.ts';
import { OPPMOTE_SCOPES } from '../../tokens/scopes.ts';
import type { Krav } from '../krav.ts';
import type { StoredMelding } from '../melding.ts';
import { datoOf, oppmoteOf } from '../tid/oslo.ts';
import { statusAt } from './regning.ts';
import { badRequest } from './routes.ts';

/** A patient's attendances on a day, whoever claimed them: bills that are not refused. */
export function oppmoterRoute(krav: Krav): Route {
  return {
    method: 'POST',
    path: '/kuhr/oppslagpasientreiser/v1/process/hentpasientensoppmoter',
    scopes: OPPMOTE_SCOPES,
    about: '{"fnr", "dato"}: attendances of a patient (Pasientreiser ANS alone)',
    maxBody: 10_000,
    handle: (request, { clock }): Answer => {
      const json = request.json();
      const { fnr, dato } = isObject(json) ? json : {};
      if (typeof fnr !== 'string' || !/^\d{11}$/.test(fnr) || typeof dato !== 'string' || !isDate(dato)) {
        return badRequest('Send {"fnr": 11 digits, "dato": yyyy-MM-dd} as JSON.');
      }
      const now = clock.now();
      const oppmoter = krav.meldinger.ofPasient(fnr).flatMap((each) => oppmoterIn(each, fnr, dato, krav, now));
      oppmoter.sort((a, b) => String(a.oppmotetidspunkt).localeCompare(String(b.oppmotetidspunkt)));
      return { status: 200, json: { oppmoter } satisfies OppmoterSvar };
    },
  };
}

function oppmoterIn(melding: StoredMelding, fnr: string, dato: string, krav: Krav, now: number): Oppmote[] {
  const { samhandler, praksisId, regninger } = melding;
  const praksis = krav.praksiser(samhandler).find((each) => each.praksisId === praksisId);
  return regninger.flatMap((regning, index): Oppmote[] => {
    const { pasient, tidspunkt, slag, takster, hpr, profesjon, henvistAv, arsakFriEgenandel } = regning;
    if (pasient !== fnr || tidspunkt === null || slag !== 'original' || datoOf(tidspunkt) !== dato) return [];
    const status = statusAt(melding, index, now);
    if (status === 'avvist') return [];
    return [
      {
        orgnr: praksis?.orgnr ?? null,
        praksisnavn: praksis?.navn ?? null,
        oppmotetidspunkt: oppmoteOf(tidspunkt),
        samhandlerHPRid: hpr ?? (samhandler.type === 'hpr' ? samhandler.id : null),
        samhandlertype: profesjon ?? fagomradeOfPraksistype(praksis?.type ?? ''),
        status,
        henvisendeHPRid: henvistAv,
        // A contact by letter or telephone alone is no visit.
        fysiskoppmote: takster.length > 0 && takster.every((kode) => ENKEL_KONTAKT.includes(kode)) ? 'nei' : 'ja',
        fritakegenandel: arsakFriEgenandel === null ? 'nei' : 'ja',
        kuhrenkeltregningid: `${melding.behandlinger[0]?.innsendingId ?? ''}${String(index + 1).padStart(5, '0')}`,
      },
    ];
  });
}
