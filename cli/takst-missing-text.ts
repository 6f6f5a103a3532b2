import { FAGOMRADER, type IkkeKjent, type Period } from '../src/catalogue.ts';
import type { Said, Say } from './lang.ts';
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
  if (all.length === 0) return `bkm: ${say('katalogen har ingen takster.', 'the catalogue has no tariffs.')}\n`;
  // A code without an area is told of in the same words for each.
  const whys = new Set(all.map((each) => whyNot(oneLine(kode), date, each, near, fagomrader, say)));
  return [...whys].map((why) => `bkm: ${why}\n`).join('');
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
  const which = `${kode} (${oneLine(fagomraade)})`;
  switch (lookup.why) {
    case 'ikke-gyldig': {
      const periods = periodsText(lookup.perioder, say);
      return say(
        `${which} gjelder ikke ${date}. Den gjelder ${periods}.`,
        `${which} is not valid on ${date}. It is valid ${periods}.`,
      );
    }
    case 'ikke-kjent': {
      const { grunn } = lookup;
      if (grunn === 'tom') return unknownArea(fagomraade, fagomrader, say);
      const so = say('så det er ikke kjent om den gjelder', 'so whether it is valid is not known');
      return `${grunn === 'uten-fagomrade' ? kode : which}: ${say(...NOT_KNOWN[grunn])}, ${so}.`;
    }
    case 'ukjent': {
      const others = lookup.annet.filter((area) => area !== fagomraade);
      if (others.length > 0) {
        const [area, list] = [oneLine(fagomraade), oneLine(others.join(', '))];
        return say(
          `${kode} finnes ikke for ${area}, men for ${list}.`,
          `there is no ${kode} in ${area}, but in ${list}.`,
        );
      }
      const like = oneLine(near.join(', '));
      const hint = near.length === 0 ? '' : say(` Ligner: ${like}.`, ` Near to it: ${like}.`);
      return `${say(`ukjent takst ${kode}.`, `unknown tariff ${kode}.`)}${hint}`;
    }
  }
}

const NOT_KNOWN: Readonly<Record<Exclude<IkkeKjent, 'tom'>, Said>> = {
  datoer: ['datoene i katalogen kan ikke leses', 'the dates in the catalogue can not be read'],
  omvendt: ['perioden i katalogen slutter før den begynner', 'its period in the catalogue ends before it begins'],
  'uten-fagomrade': ['i katalogen står den uten fagområde', 'the catalogue has it without an area'],
};

const SHOWN = 3;

/** The last ones: a tariff of many years has one for each. */
function periodsText(perioder: readonly Period[], say: Say): string {
  const shown = perioder
    .toSorted((a, b) => (a.fra ?? '').localeCompare(b.fra ?? ''))
    .slice(-SHOWN)
    .map(({ fra, til }) => `${fra ?? '…'} – ${til ?? '…'}`)
    .join(', ');
  const left = perioder.length - SHOWN;
  if (left <= 0) return shown;
  return `${shown} (${say(`og ${left} ganger før`, `and ${left} times before`)})`;
}

function unknownArea(area: string, known: readonly string[], say: Say): string {
  const list = known.map((each) => `${oneLine(each)}${nameOf(each)}`).join(', ');
  const near = nearestTo(area, known);
  const did = near === null ? '' : say(` Mente du ${oneLine(near)}?`, ` Did you mean ${oneLine(near)}?`);
  const asked = oneLine(area);
  return (
    say(`katalogen har ingen takster for ${asked}.${did}`, `the catalogue has no tariffs of ${asked}.${did}`) +
    say(` Den har ${list}.`, ` It has ${list}.`)
  );
}

/** ` Lege` of LE; nothing for an area that the list lacks. */
export function nameOf(area: string): string {
  const name = Object.entries(FAGOMRADER).find(([code]) => code === area)?.[1];
  return name === undefined ? '' : ` ${name}`;
}
