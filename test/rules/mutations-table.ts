import { BEHANDLING } from './mutations-behandling.ts';
import { MELDING } from './mutations-melding.ts';
import { PASIENT } from './mutations-pasient.ts';
import { REGNING } from './mutations-regning.ts';
import type { Mutations } from './mutations-row.ts';
import { TAKST } from './mutations-takst.ts';
import { TANN } from './mutations-tann.ts';

/** At least three for every rule: one value of a valid message is changed, and the rule is to catch it. */
export const MUTATIONS: Mutations = { ...BEHANDLING, ...MELDING, ...PASIENT, ...REGNING, ...TAKST, ...TANN };

/** Rules that guard fewer values than that, and why. */
export const FEWER: Readonly<Record<string, string>> = {};

/** Rules that no change of one XML value wakes, and why. */
export const NOT_IN_XML: Readonly<Record<string, string>> = {
  'apat/kombinasjon': 'BKM XML 1.8.3 has no norpatkoder',
  'debitor/kode': 'BKM XML 1.8.3 has no debitor',
};
