import { describe, expect, it } from 'vitest';
import { explain, ruleIds } from '../src/explain.ts';
import { RULES } from '../src/rules/index.ts';

const API = [
  'UKJENT_FORMAT',
  'UKJENT_FELT',
  'MANGLER_PRAKSISID',
  'MANGLER_BEHANDLERKRAV',
  'MANGLER_REGNINGER',
  'MANGLER_GUID',
  'UKJENT_PRAKSISID',
  'DUPLIKAT_KRAV',
];

describe('explain', () => {
  it.each(API)('knows the code %s of the API, in both languages', (code) => {
    const found = explain(code);
    expect(found).toMatchObject({ kind: 'apiKode', id: code });
    expect(found?.kind === 'apiKode' && found.words.nb !== found.words.en).toBe(true);
  });

  it.each(['53', '99', '458', '470', '531', '710', '766', '1239', '1478'])('knows merknad %s', (number) => {
    const found = explain(number);
    expect(found?.kind === 'merknad' && found.merknad.nb !== found.merknad.en).toBe(true);
  });

  it('says of what the control alone has registers for, that it can not be foreseen in full', () => {
    for (const number of ['53', '710', '1239']) {
      const found = explain(number);
      expect(found?.kind === 'merknad' ? found.merknad.register : null).not.toBeNull();
    }
  });

  it('names the rules that foresee a code or a merknad', () => {
    expect(explain('766')).toMatchObject({ rules: ['regning/frem-i-tid'] });
    expect(explain('UKJENT_PRAKSISID')).toMatchObject({ rules: ['melding/praksis', 'praksis/status'] });
  });

  it('knows every rule, with its norm where it is semantic', () => {
    for (const id of ruleIds()) expect(explain(id), id).not.toBeNull();
    for (const { meta } of RULES) expect(explain(meta.id)).toMatchObject({ kind: 'rule', rule: { meta } });
  });

  it('takes the id of a message for its rule, and codes in any case', () => {
    expect(explain('melding/unik-guid#annen-melding')).toMatchObject({ id: 'melding/unik-guid' });
    expect(explain('ukjent_felt')).toMatchObject({ id: 'UKJENT_FELT' });
  });

  it.each(['', 'regning', '999', 'constructor', '__proto__'])('knows nothing of %j', (name) => {
    expect(explain(name)).toBeNull();
  });
});
