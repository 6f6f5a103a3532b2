import { behandlerIdType } from '../values/behandler-id.ts';
import { trimXml } from '../values/xml-space.ts';
import { text } from './kind.ts';
import type { SayAt } from './to-xml-findings.ts';
import type { ExtraField } from './to-xml-shape.ts';
import { emptyTree, type Leaf, type Tree, treeAt, withObject, withValues } from './to-xml-tree.ts';

/** The fields of the related practitioner that the table has no row for: the XML holds one bare id for all of them. */
export const RELATERT_FIELDS: readonly ExtraField[] = [
  ['relatertBehandler.type', text],
  ['henvisning.henvistFra.id', text],
  ['henvisning.henvistFra.type', text],
];

/** The two places in the JSON that become RelatertBehandler in the XML. */
export type RelatertFrom = 'relatertBehandler' | 'henvisning.henvistFra';

export interface Relatert {
  readonly from: RelatertFrom;
  readonly id: Leaf;
}

/** Which of the two is written, if any; what the XML loses of them is told. Settle/relatert-behandler.ts, the other way. */
export function relatertOf(bill: Tree, dentistry: boolean, say: SayAt): Relatert | null {
  const order: readonly RelatertFrom[] = dentistry
    ? ['relatertBehandler', 'henvisning.henvistFra']
    : ['henvisning.henvistFra', 'relatertBehandler'];
  let written: Relatert | null = null;
  for (const from of order) {
    const tree = treeAt(bill, from.split('.'));
    const id = tree?.values.get('id');
    const type = tree?.values.get('type');
    if (!id) {
      if (type) say('to-xml/uten-felt', { felt: `${from}.type`, antall: 1 }, type.pointer);
    } else if (written) {
      say('to-xml/relatert-begge', { beholdt: written.from, utelatt: from }, tree?.pointer ?? null);
    } else {
      written = { from, id };
      sayType(from, id, type, say);
    }
  }
  return written;
}

/** The bill with the id where the table's row looks for it. */
export function withRelatert(bill: Tree, relatert: Relatert | null): Tree {
  const empty = emptyTree(`${bill.pointer}/relatertBehandler`);
  return withObject(bill, 'relatertBehandler', relatert ? withValues(empty, { id: relatert.id }) : empty);
}

/** The type follows from the id when the XML is read: it has to be this one. */
function sayType(felt: RelatertFrom, id: Leaf, type: Leaf | undefined, say: SayAt): void {
  const lest = behandlerIdType(trimXml(id.text));
  if (lest === null) {
    say('to-xml/relatert-type#ukjent', { felt }, id.pointer);
  } else if (type && type.text !== lest) {
    say('to-xml/relatert-type', { felt, type: type.text, lest }, type.pointer);
  }
}
