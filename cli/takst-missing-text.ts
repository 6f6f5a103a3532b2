import { FAGOMRADER } from '../src/catalogue.ts';
import type { Say } from './lang.ts';
import { nearestTo } from './nearest.ts';
import { oneLine } from './one-line.ts';
import type { InArea } from './takst-lookup.ts';

/** Why there is no such tariff on the date, and what comes near. */
export function noTariffText(
  kode: string,
  date: string,
  all: readonly InArea[],
  near: readonly string[],
  fagomrader: readonly string[],
  say: Say,
): string {
  return all.map((each) => `bkm: ${whyNot(kode, date, each, near, fagomrader, say)}\n`).join('');
}

function whyNot(
  kode: string,
  date: string,
  { fagomraade, lookup }: InArea,
  near: readonly string[],
  fagomrader: readonly string[],
  say: Say,
): string {
  if (lookup.found !== null) return '';
  switch (lookup.why) {
    case 'ikke-gyldig': {
      const periods = lookup.perioder.map(({ fra, til }) => `${fra ?? '…'} – ${til ?? '…'}`).join(', ');
      const which = `${kode} (${fagomraade})`;
      return say(
        `${which} gjelder ikke ${date}. Den gjelder ${periods}.`,
        `${which} is not valid on ${date}. It is valid ${periods}.`,
      );
    }
    case 'ikke-kjent':
      return fagomrader.includes(fagomraade)
        ? say(
            `${kode} (${fagomraade}): datoene i katalogen kan ikke leses, så det er ikke kjent om den gjelder.`,
            `${kode} (${fagomraade}): the dates in the catalogue can not be read, so whether it is valid is not known.`,
          )
        : unknownArea(fagomraade, fagomrader, say);
    case 'ukjent': {
      const others = lookup.annet.filter((area) => area !== fagomraade);
      if (others.length > 0) {
        const list = others.join(', ');
        return say(
          `${kode} finnes ikke for ${fagomraade}, men for ${list}.`,
          `there is no ${kode} in ${fagomraade}, but in ${list}.`,
        );
      }
      const like = oneLine(near.join(', '));
      const hint = near.length === 0 ? '' : say(` Ligner: ${like}.`, ` Near to it: ${like}.`);
      return `${say(`ukjent takst ${kode}.`, `unknown tariff ${kode}.`)}${hint}`;
    }
  }
}

function unknownArea(area: string, known: readonly string[], say: Say): string {
  const list = known.map((each) => `${each}${nameOf(each)}`).join(', ');
  const near = nearestTo(area, known);
  const did = near === null ? '' : say(` Mente du ${near}?`, ` Did you mean ${near}?`);
  return (
    say(`katalogen har ingen takster for ${area}.${did}`, `the catalogue has no tariffs of ${area}.${did}`) +
    say(` Den har ${list}.`, ` It has ${list}.`)
  );
}

/** ` Lege` of LE; nothing for an area that the list lacks. */
export function nameOf(area: string): string {
  const name = Object.entries(FAGOMRADER).find(([code]) => code === area)?.[1];
  return name === undefined ? '' : ` ${name}`;
}
