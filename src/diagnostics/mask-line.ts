import { jsonMarks } from './mask-json.ts';
import { XmlMarker } from './mask-xml.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isOwnWord } from './vocabulary.ts';

export type LineKind = 'xml' | 'json';

export interface MaskLineOptions {
  /** Names that may be shown beside those of the formats: such as are told in clear anyhow. */
  readonly names?: ReadonlySet<string>;
  /** The line goes on after the text. Default: false. */
  readonly cut?: boolean;
}

/**
 * A source line, or any stretch of one, with what may hold person data as `•••`. Shown are the signs of the format, the names
 * that the format itself has, and values that are public by their place and their form: amounts, counts, currency, time of
 * treatment, regningsnummer of at most 10 digits, GUIDs, booleans, code lists. All else is masked, comments and CDATA too, and so
 * is what can't be told because the line begins or ends within it. Of the wrong kind, a line is masked all the more.
 *
 * @example
 * maskLine('<FamilyName>Eplehage</FamilyName><Verdi V="15.00" U="NOK"/>', 'xml');
 * // <FamilyName>•••</FamilyName><Verdi V="15.00" U="NOK"/>
 */
export function maskLine(text: string, kind: LineKind, options: MaskLineOptions = {}): string {
  return maskedPieces(text, kind, options)
    .map((piece) => piece.text)
    .join('');
}

/** The same in pieces, each with where it stands in the text. */
export function maskedPieces(text: string, kind: LineKind, options: MaskLineOptions = {}): readonly Piece[] {
  const isKnown = (name: string) => isOwnWord(name) || options.names?.has(name) === true;
  const marks = kind === 'xml' ? new XmlMarker(text, isKnown).marks() : jsonMarks(text, isKnown, options.cut === true);
  return piecesOf(text, marks);
}
