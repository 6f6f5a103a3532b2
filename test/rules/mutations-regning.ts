import { drop, flip, flipXml, type Mutations } from './mutations-row.ts';

/** Of a bill that names its original by guid alone. */
const CREDIT = '<Kreditering>true</Kreditering>\n            <RegningNr>10103';

/** The bill: its number, time, amounts and kind. */
export const REGNING: Mutations = {
  'regning/egenandel-frist': [
    flip('lom-fastlege.xml', '0/tidspunkt', '2026-01-01T08:40:00+01:00'),
    flip('fom.xml', '1/tidspunkt', '2026-01-20T09:00:00+01:00'),
    flip('sommertid.xml', '0/betaltEgenandel', true, { found: ['0/tidspunkt'] }),
    flip('sommertid.xml', '3/betaltEgenandel', false, { found: ['3/tidspunkt'] }),
  ],
  'regning/foreldet': [
    flip('lom-fastlege.xml', '1/tidspunkt', '2025-06-30T09:20:00+02:00'),
    flip('sommertid.xml', '0/tidspunkt', '2025-09-30T01:59:59+02:00'),
    flip('kom.xml', '2/tidspunkt', '2006-03-26T14:45:00+02:00'),
  ],
  'regning/frem-i-tid': [
    flip('fom.xml', '3/tidspunkt', '2026-02-06T16:11:00+01:00'),
    flip('kom.xml', '0/tidspunkt', '2046-03-23T08:30:00+01:00'),
    // A credit too: nobody takes back what has not been.
    flip('kreditering.xml', '1/tidspunkt', '2026-02-12T10:05:00+01:00'),
  ],
  'regning/klokkeslett': [
    flip('lom-fastlege.xml', '0/tidspunkt', '2026-01-12T00:00:00+01:00'),
    flip('lom-legevakt.xml', '2/tidspunkt', '2026-02-14T23:59:00+01:00'),
    flip('sommertid.xml', '9/tidspunkt', '2026-03-29T23:59:59+02:00'),
    drop('fom.xml', '0/tidspunkt'),
    flip('fom.xml', '2/tidspunkt', '2026-02-30T11:30:00+01:00'),
  ],
  'regning/korrigering': [
    flip('korrigering.xml', '0/betaltEgenandel', false),
    drop('korrigering.xml', '1/betaltEgenandel'),
    flip('korrigering.xml', '1/tidspunkt', '2023-02-12T11:30:00+01:00'),
    flip('fom.xml', '2/korrigeringBetaltEgenandel', true, { found: ['2/betaltEgenandel'] }),
  ],
  'regning/kreditering': [
    flip('kreditering.xml', '0/belop', 296),
    flip('kreditering.xml', '0/kreditering', false, { found: ['0/belop'] }),
    flip('kreditering.xml', '2/belop', -15),
    flip('kreditering.xml', '2/kreditering', true, { found: ['2/belop'] }),
    flip('kreditering.xml', '0/korrigeringBetaltEgenandel', true),
    flip('kreditering.xml', '1/tidspunkt', '2023-02-05T10:05:00+01:00'),
  ],
  'regning/pasient-mangler': [
    drop('lom-fastlege.xml', '0/pasient'),
    drop('prom.xml', '0/belop', { found: ['0/takster'] }),
    flip('kreditering.xml', '1/kreditering', false, { found: ['1/pasient', '1/takster'] }),
    flip('korrigering.xml', '1/korrigeringBetaltEgenandel', false, { found: ['1/pasient', '1/takster'] }),
    flipXml('kreditering.xml', [CREDIT, CREDIT.replace('true', 'false')], ['1/pasient', '1/takster'], {
      above: '<Enkeltregning>',
    }),
  ],
  'regning/regningsnummer-form': [
    flip('fom.xml', '0/regningsnummer', '1080l'),
    flip('bom.xml', '1/regningsnummer', '12602-1'),
    drop('lom-fastlege.xml', '4/regningsnummer'),
    flip('lom-fastlege.xml', '3/regningsnummer', ''),
  ],
  'regning/regningsnummer-rekkefolge': [
    flip('lom-fastlege.xml', '1/regningsnummer', '10100'),
    flip('fom.xml', '0/regningsnummer', '108010', { found: ['1/regningsnummer'] }),
    flip('lom-fastlege.xml', '2/tidspunkt', '2026-01-12T08:05:00+01:00', { found: ['2/regningsnummer'] }),
  ],
  'regning/sum': [
    flip('lom-fastlege.xml', '0/belop', 296.01),
    flip('lom-fastlege.xml', '0/takster/1/belop', 225, { found: ['0/belop'] }),
    flip('gjentatte-takster.xml', '3/takster/0/antall', 2, { found: ['3/belop'] }),
    flip('laboratorie-nlk.xml', '0/nlkkoder/0/belop', 42.05, { found: ['0/belop'] }),
    flip('tallformer.xml', '4/takster/1/belop', 0.5, { found: ['4/belop'] }),
    flip('kreditering.xml', '0/takster/0/belop', 15, { found: ['0/belop'] }),
    drop('gjentatte-takster.xml', '1/takster/1', { found: ['1/belop'] }),
  ],
};
