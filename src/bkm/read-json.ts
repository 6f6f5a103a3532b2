import { member } from '../diagnostics/pointer.ts';
import { numberToOre, type Ore } from '../values/ore.ts';
import { trimXml } from '../values/xml-space.ts';

/** A member that is a string with something in it; null for all else: what has the wrong type is the schema's business. */
export function textIn(value: unknown, name: string): string | null {
  const found = member(value, name);
  if (typeof found !== 'string') return null;
  const trimmed = trimXml(found);
  return trimmed === '' ? null : trimmed;
}

export function flagIn(value: unknown, name: string): boolean | null {
  const found = member(value, name);
  return typeof found === 'boolean' ? found : null;
}

export function numberIn(value: unknown, name: string): number | null {
  const found = member(value, name);
  return typeof found === 'number' ? found : null;
}

/** An amount in øre; null where there is none, or one with more than two decimals. */
export function oreIn(value: unknown, name: string): Ore | null {
  const found = member(value, name);
  return typeof found === 'number' ? numberToOre(found) : null;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name);
  return Array.isArray(found) ? found : [];
}
