import { KeyIndex } from '../../values/key-index.ts';
import { NO_HITS, type RunRule } from '../../validate/rule.ts';

const GUID = '11111111-1111-4111-8111-111111111111';

/** Over the whole run. A credit and a correction name the bill that they concern by its guid: that is lawful. */
export const rule: RunRule = {
  scope: 'run',
  meta: {
    id: 'melding/unik-guid',
    severity: 'error',
    merknad: 531,
    about: {
      nb: 'Hver regning skal ha sin egen guid. Bare en kreditering eller en korrigering av betalt egenandel, eller en avvist regning som sendes på nytt, bruker guid-en til den første. Gi regningen ny guid, eller ta bort den som er sendt før.',
      en: 'Each bill shall have a guid of its own. Only a credit, a correction of paid copayment, or a refused bill sent anew uses the guid of the first. Give the bill a new guid, or take out the one that was sent before.',
    },
    source: 'Krav API, normal arbeidsflyt: «hver regning har en unik GUID og regningsnummer for helseaktøren»',
    texts: {
      '': {
        nb: 'Samme guid som regning {nummer} i denne kjøringen.',
        en: 'The same guid as bill {nummer} of this run.',
        params: { nummer: 'public' },
      },
    },
    good: { regninger: [{}, {}] },
    bad: { regninger: [{ guid: GUID }, { guid: GUID }] },
  },
  watch() {
    const seen = new KeyIndex();
    let count = 0;
    return {
      bill({ guid, kreditering, korrigering }) {
        count += 1;
        if (guid === null || kreditering === true || korrigering === true) return NO_HITS;
        const first = seen.add(guid, count);
        return first === null ? NO_HITS : [{ at: '/guid', params: { nummer: first } }];
      },
    };
  },
};
