import type { Params } from '../diagnostics/finding.ts';
import type { XmlTextId } from './texts.ts';

/** Ends the reading of a file: thrown inside this room, and always caught and turned into a finding at its edge. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  readonly id: XmlTextId;
  readonly params: Params;
  readonly line: number | null;
  readonly column: number | null;

  constructor(id: XmlTextId, params: Params, line: number | null, column: number | null) {
    super(id);
    this.id = id;
    this.params = params;
    this.line = line;
    this.column = column;
  }
}
