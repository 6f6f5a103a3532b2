import type { Params } from '../diagnostics/finding.ts';
import { MASK } from '../diagnostics/mask.ts';
import type { ConvertOptions } from './options.ts';
import { fromMap } from './praksis-map.ts';
import { type Compared, fromRegister, type RegistrertPraksis, uncompared } from './praksis-register.ts';
import type { SenderFacts } from './sender.ts';
import type { ConvertTextId } from './texts.ts';

/** Which practice a message is for, or why that can't be said. */
export type PraksisAnswer =
  | {
      readonly praksisId: string;
      /** In the register, where it is not `ok`. */
      readonly status: string | null;
      /** Of the only candidate in the register: what it could not be held against the message by. */
      readonly uncompared: readonly Compared[];
    }
  | { readonly praksisId: null; readonly id: ConvertTextId; readonly params: Params };

/**
 * The practice: by option, else by map, else by register where exactly one candidate is left. A map that has no row for a
 * sender leaves the question to the register.
 *
 * @param date YYYY-MM-DD on which the practice must be valid; null where it isn't known
 */
export function findPraksis(options: ConvertOptions, facts: SenderFacts, date: string | null): PraksisAnswer {
  if (options.praksisId !== undefined) return { praksisId: options.praksisId, status: null, uncompared: [] };
  const mapped = fromMap(options.praksisMap ?? [], facts);
  if (mapped.length > 0) return oneOf(mapped, mapped);
  if (options.praksiser) {
    const candidates = fromRegister(options.praksiser, facts, date);
    if (candidates.length > 0) {
      const ids = [...new Set(candidates.map(({ praksisId }) => praksisId))];
      const status = candidates.find((praksis) => praksis.status !== null && praksis.status !== 'ok')?.status ?? null;
      return oneOf(ids, candidates.map(shownPraksis), status, uncompared(candidates, facts));
    }
  }
  if (options.praksiser || options.praksisMap) {
    const orgnr = facts.orgnr.map(safeOrgnr).join(', ') || '–';
    return {
      praksisId: null,
      id: 'praksis/ingen-treff',
      params: { orgnr, praksistype: safePraksistype(facts.praksistype) },
    };
  }
  return { praksisId: null, id: 'praksis/ukjent', params: {} };
}

function oneOf(
  ids: readonly string[],
  shown: readonly string[],
  status: string | null = null,
  uncompared: readonly Compared[] = [],
): PraksisAnswer {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return { praksisId: only, status, uncompared };
  return { praksisId: null, id: 'praksis/flere-treff', params: { kandidater: shown.join('; ') } };
}

function shownPraksis({ praksisId, navn, type, status }: RegistrertPraksis): string {
  const facts = [navn, type, status === 'ok' ? null : status].filter(Boolean).join(', ');
  return facts === '' ? praksisId : `${praksisId} (${facts})`;
}

/** An organisation number is public; whatever else stands in its place may not be. */
function safeOrgnr(text: string): string {
  return /^\d{9}$/.test(text) ? text : MASK;
}

function safePraksistype(text: string | null): string {
  return text === null ? '–' : /^\d{1,2}$/.test(text) ? text : MASK;
}
