import { isJsonObject, member } from '../diagnostics/pointer.ts';
import { markOf } from '../values/mark.ts';
import type { Ore } from '../values/ore.ts';
import { instantOf, localDate } from '../values/oslo-time.ts';
import { isTidspunkt, type Tidspunkt } from '../values/tidspunkt.ts';
import { flagIn, listIn, numberIn, oreIn, textIn } from './read-json.ts';
import type { Revision } from './revision.ts';
import { type PasientView, viewPasient } from './view-pasient.ts';

/** A code in a list. `pointer` is relative to the bill. */
export interface KodeView {
  readonly kodeverk: string | null;
  readonly kode: string | null;
  readonly belop: Ore | null;
  readonly pointer: string;
}

/** A tariff line, or an NLK line. */
export interface TakstView {
  readonly kode: string | null;
  readonly belop: Ore | null;
  readonly antall: number | null;
  readonly tenner: readonly { readonly tannkode: string | null; readonly pointer: string }[];
  readonly pointer: string;
}

export interface IdView {
  readonly id: string | null;
  readonly type: string | null;
}

/** Who gave the treatment; `profesjon` is code list 8401, which 2026-01-08 doesn't have. */
export interface UtforendeView extends IdView {
  readonly profesjon: string | null;
  /** Relative to the bill: where the id's parts stand in this revision. */
  readonly pointer: string;
}

/**
 * One bill as the rules see it, the same for every revision: typed, blank values as null, values of a wrong type as null too
 * (the schema has told of those). Amounts in øre, instants in epoch ms.
 */
export interface BillView {
  /** Index in `behandlerkrav.regninger`. */
  readonly index: number;
  readonly revision: Revision;
  readonly guid: string | null;
  readonly regningsnummer: string | null;
  /** Null also where it has not the form of one. */
  readonly tidspunkt: Tidspunkt | null;
  readonly instant: number | null;
  /** YYYY-MM-DD in Oslo. */
  readonly dato: string | null;
  readonly belop: Ore | null;
  readonly betaltEgenandel: boolean | null;
  readonly korrigering: boolean | null;
  readonly kreditering: boolean | null;
  readonly debitor: string | null;
  readonly merknad: string | null;
  readonly pasient: PasientView | null;
  readonly arsakFriEgenandel: string | null;
  readonly diagnoser: readonly KodeView[];
  readonly sjeldenMedisinskTilstand: string | null;
  readonly henvisning: HenvisningView | null;
  readonly utforendeBehandler: UtforendeView | null;
  readonly relatertBehandler: IdView | null;
  readonly moderasjonskode: string | null;
  readonly stonadspunkt: string | null;
  readonly takster: readonly TakstView[];
  readonly nlkkoder: readonly TakstView[];
  readonly prosedyrekoder: readonly KodeView[];
  /** Pathology and radiology codes, in 2026-04-23; their items are not documented. */
  readonly norpatkoder: readonly TakstView[];
  readonly ncrpkoder: readonly TakstView[];
  /** True when anything of a treatment is there: a credit or correction by guid may leave all of it out. */
  readonly harBehandling: boolean;
  /** All of it but its place, as a mark: equal where two bills say the same (`markOf`). */
  readonly innhold: number;
}

export interface HenvisningView {
  readonly dato: string | null;
  readonly id: string | null;
  readonly diagnoser: readonly KodeView[];
  readonly henvistFra: IdView | null;
}

/** Reads one bill, any JSON value, of a revision. */
export function viewBill(regning: unknown, index: number, revision: Revision): BillView {
  const tidspunktText = textIn(regning, 'tidspunkt');
  const tidspunkt = tidspunktText !== null && isTidspunkt(tidspunktText) ? tidspunktText : null;
  const diagnoser = kodes(regning, 'diagnoser', '');
  const takster = lines(regning, 'takster');
  const nlkkoder = lines(regning, 'nlkkoder');
  const prosedyrekoder = kodes(regning, 'prosedyrekoder', '');
  const utforendeBehandler = viewUtforende(member(regning, 'utforendeBehandler'), revision);
  const view = {
    revision,
    guid: textIn(regning, 'guid')?.toLowerCase() ?? null,
    regningsnummer: textIn(regning, 'regningsnummer'),
    tidspunkt,
    instant: tidspunkt === null ? null : instantOf(tidspunkt),
    dato: tidspunkt === null ? null : localDate(tidspunkt),
    belop: oreIn(regning, 'belop'),
    betaltEgenandel: flagIn(regning, 'betaltEgenandel'),
    korrigering: flagIn(regning, 'korrigeringBetaltEgenandel'),
    kreditering: flagIn(regning, 'kreditering'),
    debitor: textIn(regning, 'debitor'),
    merknad: textIn(regning, 'merknad'),
    pasient: viewPasient(member(regning, 'pasient'), revision),
    arsakFriEgenandel: textIn(regning, 'arsakFriEgenandel'),
    diagnoser,
    sjeldenMedisinskTilstand: textIn(regning, 'sjeldenMedisinskTilstand'),
    henvisning: viewHenvisning(member(regning, 'henvisning')),
    utforendeBehandler,
    relatertBehandler: viewId(member(regning, 'relatertBehandler')),
    moderasjonskode: textIn(regning, 'moderasjonskode'),
    stonadspunkt: textIn(regning, 'stonadspunkt'),
    takster,
    nlkkoder,
    prosedyrekoder,
    norpatkoder: lines(regning, 'norpatkoder'),
    ncrpkoder: lines(regning, 'ncrpkoder'),
    harBehandling: diagnoser.length + takster.length + nlkkoder.length + prosedyrekoder.length > 0,
  };
  return { index, ...view, innhold: markOf(view) };
}

function viewId(value: unknown): IdView | null {
  return isJsonObject(value) ? { id: textIn(value, 'id'), type: textIn(value, 'type') } : null;
}

function viewUtforende(value: unknown, revision: Revision): UtforendeView | null {
  if (!isJsonObject(value)) return null;
  if (revision === '2026-01-08') {
    return { id: textIn(value, 'id'), type: textIn(value, 'type'), profesjon: null, pointer: '/utforendeBehandler' };
  }
  const ident = member(value, 'identifikasjon');
  return {
    id: textIn(ident, 'id'),
    type: textIn(ident, 'type'),
    profesjon: textIn(value, 'type'),
    pointer: '/utforendeBehandler/identifikasjon',
  };
}

function viewHenvisning(value: unknown): HenvisningView | null {
  if (!isJsonObject(value)) return null;
  return {
    dato: textIn(value, 'dato'),
    id: textIn(value, 'id'),
    diagnoser: kodes(value, 'diagnoser', '/henvisning'),
    henvistFra: viewId(member(value, 'henvistFra')),
  };
}

function kodes(value: unknown, name: string, base: string): readonly KodeView[] {
  return listIn(value, name).map((item, index) => ({
    kodeverk: textIn(item, 'kodeverk'),
    kode: textIn(item, 'kode'),
    belop: oreIn(item, 'belop'),
    pointer: `${base}/${name}/${index}`,
  }));
}

function lines(value: unknown, name: string): readonly TakstView[] {
  return listIn(value, name).map((item, index) => {
    const pointer = `/${name}/${index}`;
    const tenner = listIn(item, 'tenner').map((tann, at) => ({
      tannkode: textIn(tann, 'tannkode'),
      pointer: `${pointer}/tenner/${at}/tannkode`,
    }));
    return {
      kode: textIn(item, 'kode'),
      belop: oreIn(item, 'belop'),
      antall: numberIn(item, 'antall'),
      tenner,
      pointer,
    };
  });
}
