import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { convert } from '../../src/convert/convert.ts';
import { rule as sum } from '../../src/rules/melding/sum.ts';
import { rule as fremITid } from '../../src/rules/regning/frem-i-tid.ts';
import { RuleCrash } from '../../src/validate/engine.ts';
import { runExample } from '../../src/validate/example.ts';
import type { Rule } from '../../src/validate/rule.ts';
import { applySeverities, unknownSettings } from '../../src/validate/severities.ts';

const crashing: Rule = {
  scope: 'bill',
  meta: { ...sum.meta, id: 'melding/krasj' },
  bill() {
    throw new TypeError('Kari Nordmann 17835415872');
  },
};

describe('a crash inside a rule', () => {
  it('ends the run and names the rule: it is never taken for silence', async () => {
    expect(() => runExample([crashing], {})).toThrow(RuleCrash);
    const message = JSON.stringify({ praksisId: '1', behandlerkrav: { regninger: [{ guid: 'x' }] } });
    await expect(validate(message, { rules: [crashing] })).rejects.toMatchObject({ rule: 'melding/krasj' });
  });

  it('says nothing of the message in its own words', () => {
    try {
      runExample([crashing], {});
    } catch (error) {
      expect(String(error)).toBe('RuleCrash: rule melding/krasj failed');
    }
  });

  it('in the watch of a message or a run is named too', () => {
    const watching: Rule = { scope: 'message', meta: crashing.meta, watch: () => ({ end: () => crash() }) };
    const running: Rule = { scope: 'run', meta: crashing.meta, watch: () => crash() };
    expect(() => runExample([watching], {})).toThrow('melding/krasj');
    expect(() => runExample([running], {})).toThrow('melding/krasj');
  });
});

function crash(): never {
  throw new TypeError('x');
}

describe('severities', () => {
  const findings = runExample([sum], { behandlerkrav: { belop: 1 } });

  it('are set by rule, and by group where the rule has no setting of its own', () => {
    expect(applySeverities(findings, { 'melding/*': 'info' })[0]?.severity).toBe('info');
    expect(applySeverities(findings, { 'melding/*': 'info', 'melding/sum': 'warning' })[0]?.severity).toBe('warning');
    expect(applySeverities(findings, { 'melding/sum': 'off' })).toEqual([]);
    expect(applySeverities(findings, { 'regning/*': 'off', 'melding/antall-regninger': 'off' })).toEqual(findings);
  });

  it('leave an info beside the verdict an info: that a rule did not check is no fault of the claim', () => {
    const unchecked = runExample([fremITid], { facts: { now: null } });
    expect(unchecked.map(({ severity }) => severity)).toEqual(['info']);
    expect(applySeverities(unchecked, { 'regning/frem-i-tid': 'error' })).toEqual(unchecked);
    expect(applySeverities(unchecked, { 'regning/*': 'off' })).toEqual([]);
  });

  it('off leaves what is lost in sight: of a bill that is withheld, which one and why', async () => {
    const { findings: lost } = await convert('<BehandlerKrav><Enkeltregning/>', { praksisId: '1' });
    const errors = lost.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect(errors).toContain('xml/avkuttet');
    const left = applySeverities(lost, { 'xml/*': 'off', 'convert/*': 'off' });
    expect(left.map(({ id, severity }) => `${severity} ${id}`)).toEqual(errors.map((id) => `info ${id}`));
  });

  it('off keeps the rule from being asked at all, so that a faulty one can be gone around', async () => {
    const message = JSON.stringify({ praksisId: '1', behandlerkrav: { regninger: [{ guid: 'x' }] } });
    const options = { rules: [crashing], severities: { 'melding/krasj': 'off' } } as const;
    expect((await validate(message, options)).readable).toBe(true);
  });

  it('for what does not exist are found out', () => {
    const rules = ['melding/sum', 'regning/sum'];
    expect(unknownSettings({ 'melding/*': 'off', 'regning/sum': 'off' }, rules)).toEqual([]);
    expect(unknownSettings({ 'melding/sumn': 'off', 'takst/*': 'off' }, rules)).toEqual(['melding/sumn', 'takst/*']);
  });
});
