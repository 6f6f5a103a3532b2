import { XMLBuilder } from 'fast-xml-parser';
import type { Row, Value } from '../rows.ts';

const ROOT = 'aapneData';
/** One entry of a list. */
const ENTRY = 'rad';

const builder = new XMLBuilder({ format: true, indentBy: ' ', suppressEmptyNode: true });

/** An envelope as XML: members as elements, a list as an element with one `rad` an entry, null as no element. */
export function xmlOf(envelope: Row): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [ROOT]: elements(envelope) })}`;
}

function elements(row: Row): object {
  const filled = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(filled.map(([name, value]) => [name, content(value)]));
}

function content(value: Value): unknown {
  if (typeof value !== 'object' || value === null) return String(value);
  return value.length === 0 ? '' : { [ENTRY]: value.map(elements) };
}
