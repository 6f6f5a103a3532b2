import type { ApiKode, Finding, Params, Place, Severity } from './finding.ts';
import { NOWHERE, ruleOf } from './finding.ts';
import { safeParam } from './mask.ts';

/**
 * `public`: may be shown. `person`: may hold or reveal something of a patient, masked unless asked for. `name`: a name that the
 * input chose, shown where the formats have it, else masked like a person value. `file`: the name of a file as the caller gave it,
 * shown whole, as findings show their own. `kroner`: public amounts as `oreToText` writes them, shown as the language has them.
 */
export type Privacy = 'public' | 'person' | 'name' | 'file' | 'kroner';

/** Whether a param says nothing of a patient whatever it holds: it may be kept, and compared. */
export function isPublic(privacy: Privacy | undefined): boolean {
  return privacy === 'public' || privacy === 'kroner';
}

/** The words of one message id, in both languages; `{name}` stands for a param, and every param is declared. */
export interface Text {
  readonly severity: Severity;
  readonly nb: string;
  readonly en: string;
  readonly params: Readonly<Record<string, Privacy>>;
  /** Readable without doubt though the XSD forbids it: `--strict` makes it an error. */
  readonly lenient?: true;
  readonly apiKode?: ApiKode;
  readonly merknad?: number;
}

/** Texts by message id (`group/name` or `group/name#variant`). */
export type Texts = Readonly<Record<string, Text>>;

type ParamsOf<T extends Text> = { readonly [K in keyof T['params']]: string | number };

/** What a finding is about, beside its place. */
export interface Context {
  readonly file?: string | null;
  readonly messageIndex?: number | null;
  readonly regning?: Finding['regning'];
}

/** A maker of findings that knows its texts: an unknown id or a missing param does not compile. */
export type Finder<T extends Texts> = <K extends keyof T & string>(
  id: K,
  params: ParamsOf<T[K]>,
  place?: Partial<Place>,
  context?: Context,
  severity?: Severity,
) => Finding;

/** Makes findings from `texts`. The severity is the text's own unless given. */
export function finderOf<T extends Texts>(texts: T): Finder<T> {
  return (id, params, place = {}, context = {}, severity) => {
    const text: Text | undefined = texts[id];
    if (text === undefined) throw new TypeError(`no text for ${id}`);
    return {
      id,
      rule: ruleOf(id),
      severity: severity ?? text.severity,
      params: publicMasked(params, text.params),
      ...NOWHERE,
      ...place,
      file: context.file ?? null,
      messageIndex: context.messageIndex ?? null,
      regning: context.regning ?? null,
      apiKode: text.apiKode ?? null,
      merknad: text.merknad ?? null,
    };
  };
}

/** Whoever reports a finding vouches for its public params; this is the net below. */
function publicMasked(params: Params, declared: Text['params']): Params {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    isPublic(declared[name]) ? safeParam(value) : value,
  ]);
  return Object.fromEntries(entries);
}
