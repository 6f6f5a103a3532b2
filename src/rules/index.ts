import type { Rule } from '../validate/rule.ts';
import { rule as meldingSum } from './melding/sum.ts';
import { rule as meldingUnikGuid } from './melding/unik-guid.ts';
import { rule as regningFremITid } from './regning/frem-i-tid.ts';

/** Every rule, sorted by id; a contract test holds that none is missing. */
export const RULES: readonly Rule[] = [meldingSum, meldingUnikGuid, regningFremITid];
