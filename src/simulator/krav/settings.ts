import { BkmError } from '../../errors.ts';
import type { Cell, Slice } from '../frame.ts';
import { isObject, isTexts, unknownKeys } from '../json.ts';
import { type ControlSettings, type Etterslep, type Manuell, VARIANTS, type Variant } from './options.ts';
import { type PraksisRegistration, readRegistration } from './praksis.ts';

/** What was told while the simulator runs; it goes before the options. */
export interface ToldSettings extends ControlSettings {
  readonly praksiser: readonly PraksisRegistration[];
}

export const SETTINGS: Slice<ToldSettings> = {
  name: 'krav-settings',
  version: 1,
  empty: () => ({ praksiser: [] }),
  read: (json) => {
    if (!isObject(json) || !Array.isArray(json.praksiser)) throw new TypeError('settings');
    const { praksiser, ...control } = json;
    return { praksiser: json.praksiser.map(readRegistration), ...readControlSettings(control) };
  },
};

export type SettingsCell = Cell<ToldSettings>;

/**
 * Settings from JSON.
 *
 * @throws {BkmError} OPTIONS that says what is wrong with them
 */
export function readControlSettings(json: unknown): ControlSettings {
  if (!isObject(json) || unknownKeys(json, ['frikort', 'manuell', 'variants', 'etterslep']).length > 0) {
    throw wrong('Send a JSON object with frikort, manuell, variants and etterslep, each optional.');
  }
  const { frikort, manuell, variants, etterslep } = json;
  if (frikort !== undefined && frikort !== 'alle' && !isTexts(frikort)) {
    throw wrong('"frikort" is a list of national ids, or "alle".');
  }
  return {
    ...(frikort === undefined ? {} : { frikort }),
    ...(manuell === undefined ? {} : { manuell: readManuell(manuell) }),
    ...(variants === undefined ? {} : { variants: readVariants(variants) }),
    ...(etterslep === undefined ? {} : { etterslep: readEtterslep(etterslep) }),
  };
}

function readManuell(json: unknown): Manuell {
  if (isObject(json) && unknownKeys(json, ['praksisId', 'regningsnummer']).length === 0) {
    const { praksisId = [], regningsnummer = [] } = json;
    if (isTexts(praksisId) && isTexts(regningsnummer)) return { praksisId, regningsnummer };
  }
  throw wrong('"manuell" is {"praksisId": […], "regningsnummer": […]}, lists of texts.');
}

function readVariants(json: unknown): readonly Variant[] {
  if (Array.isArray(json) && json.every(isVariant)) return json;
  throw wrong(`"variants" is a list of ${VARIANTS.join(', ')}.`);
}

function readEtterslep(json: unknown): Etterslep {
  if (isObject(json) && unknownKeys(json, ['duplikat', 'oversikt', 'regninger']).length === 0) {
    const entries = Object.entries(json);
    if (entries.every(([, ms]) => typeof ms === 'number' && ms >= 0)) return Object.fromEntries(entries);
  }
  throw wrong('"etterslep" is {"duplikat", "oversikt", "regninger"}, each a number of ms, each optional.');
}

function isVariant(json: unknown): json is Variant {
  return VARIANTS.some((variant) => variant === json);
}

function wrong(message: string): BkmError {
  return new BkmError('OPTIONS', message);
}
