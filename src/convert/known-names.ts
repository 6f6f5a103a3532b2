import { BEHANDLERKRAV_ROWS, REGNING_ROWS } from './table.ts';

/** Names that other things than ours have too: below an element that nobody knows they say nothing. */
const COMMON: readonly string[] = ['Id', 'TypeId', 'Ident', 'Kode', 'Kodeverk', 'Verdi', 'Antall'];

const ATTRIBUTES: string[] = [];
const ELEMENTS = ['Enkeltregning', 'BehandlerKrav'];
for (const { does, from } of [...REGNING_ROWS, ...BEHANDLERKRAV_ROWS]) {
  if (does === 'unmapped' || does === 'currency') continue;
  for (const step of from.split('/')) {
    if (step.startsWith('@')) ATTRIBUTES.push(step.slice(1));
    else ELEMENTS.push(step.replace('[]', ''));
  }
}

const TABLE = lowerCase(
  [...REGNING_ROWS, ...BEHANDLERKRAV_ROWS].flatMap(({ from }) => from.split('/').map((step) => step.replace('[]', ''))),
);
const ALL = lowerCase([...ELEMENTS, ...ATTRIBUTES]);
const OWN = lowerCase(ELEMENTS.filter((name) => !COMMON.includes(name)));
/** `V` is where this format has values, and `S` where others have anything. */
const OWN_ATTRIBUTES = lowerCase([...OWN, ...ATTRIBUTES.filter((name) => name.length > 1)]);

/** Whether the mapping has an element or attribute of this name with a value that goes over, in whatever case it is written. */
export function isKnownName(name: string): boolean {
  return ALL.has(name.toLowerCase());
}

/** Whether the format has an element of this name at all, also one that does not go over. */
export function isTableName(name: string): boolean {
  return TABLE.has(name.toLowerCase());
}

/** Whether it has an element of this name that is nobody else's. */
export function isOwnName(name: string): boolean {
  return OWN.has(name.toLowerCase());
}

/** Whether an attribute of this name can only be a field of ours, whatever element it stands on. */
export function isOwnAttributeName(name: string): boolean {
  return OWN_ATTRIBUTES.has(name.toLowerCase());
}

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
