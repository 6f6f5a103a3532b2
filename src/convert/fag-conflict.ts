import { fagomradeOfMeldingstype, fagomraderOfXmlPraksistype } from '../codelists/fagomrade.ts';
import { MELDINGSTYPER, meldingstypeOf } from '../codelists/meldingstype.ts';
import { isXmlPraksistype, XML_PRAKSISTYPER } from '../codelists/praksistype.ts';
import { isDentistry } from './dentistry.ts';

/** Message type and Praksistype, each with its name. */
export type FagConflict = {
  readonly meldingstype: string;
  readonly fag: string;
  readonly praksistype: string;
  readonly navn: string;
};

/**
 * What MsgInfo/Type and Praksistype say where they can't both be right; null where they can, or one of them says nothing. Dentist and
 * dental hygienist are no contradiction: no Praksistype is the hygienist's own.
 *
 * @example fagConflict('LOM', '8') // { meldingstype: 'LOM', fag: 'lege', praksistype: '8', navn: 'Tannlege privat' }
 */
export function fagConflict(type: string | null, praksistype: string | null): FagConflict | null {
  const meldingstype = meldingstypeOf(type ?? '');
  if (meldingstype === null || praksistype === null || !isXmlPraksistype(praksistype)) return null;
  const claimed = fagomradeOfMeldingstype(meldingstype);
  const agrees = claimed === null || fagomraderOfXmlPraksistype(praksistype).has(claimed);
  if (agrees || (isDentistry(meldingstype, null) && isDentistry(null, praksistype))) return null;
  return { meldingstype, fag: MELDINGSTYPER[meldingstype], praksistype, navn: XML_PRAKSISTYPER[praksistype].navn };
}
