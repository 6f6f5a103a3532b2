import { isXmlPraksistype } from '../codelists/praksistype.ts';

/** Dentist and dental hygienist. */
const MELDINGSTYPER: readonly (string | null)[] = ['TOM', 'TPM'];
const PRAKSISTYPER: readonly (string | null)[] = ['8', '9', '10', '11'];

/** Whether RelatertBehandler is relatertBehandler in the JSON; for all others it is henvisning.henvistFra. */
export function isDentistry(meldingstype: string | null, praksistype: string | null): boolean {
  return MELDINGSTYPER.includes(meldingstype) || PRAKSISTYPER.includes(praksistype);
}

/** Whether the message says at all whose claim it is: where it does not, it is not dentistry, but nobody has said so. */
export function saysTrade(meldingstype: string | null, praksistype: string | null): boolean {
  return meldingstype !== null || (praksistype !== null && isXmlPraksistype(praksistype));
}
