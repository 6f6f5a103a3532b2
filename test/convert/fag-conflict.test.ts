import { expect, it } from 'vitest';
import { fagConflict } from '../../src/convert/fag-conflict.ts';
import { converted, melding, regning } from './sample.ts';

const sent = (type: string, before: string) => melding([regning()], { type, before });

it('a Praksistype of another profession than the message type is told of, both named, at its place', async () => {
  const { findings, message } = await converted(sent('FOM', '<Praksistype>1</Praksistype>'));
  expect(message).not.toBeNull();
  expect(findings.map(({ id, severity, params, xpath }) => [id, severity, params, xpath])).toEqual([
    [
      'convert/fag-uenig',
      'warning',
      {
        meldingstype: 'FOM',
        fag: 'fysioterapeut, kommunal fysioterapi',
        praksistype: '1',
        navn: 'Fastlege (utbetaling til legen)',
      },
      '/MsgHead/Document[1]/RefDoc/Content/BehandlerKrav/Praksistype',
    ],
  ]);
});

it('it is told of where MsgInfo comes behind the message', async () => {
  const xml = sent('FOM', '<Praksistype>1</Praksistype>');
  const [, msgInfo = ''] = /(<MsgInfo>.*<\/MsgInfo>)/s.exec(xml) ?? [];
  const late = xml.replace(msgInfo, '').replace('</MsgHead>', `${msgInfo}</MsgHead>`);
  expect((await converted(late)).said).toContain('warning convert/fag-uenig');
});

it.each([
  ['LOM', '1'],
  ['LOM', '5'],
  ['LOM', '13'],
  ['FOM', '12'],
  ['TOM', '11'],
  ['TPM', '8'],
  ['XOM', '1'],
  ['LOM', '14'],
  ['LOM', null],
  [null, '1'],
])('%s with Praksistype %s is no contradiction', (type, praksistype) => {
  expect(fagConflict(type, praksistype)).toBeNull();
});

it.each([
  ['LOM', '6'],
  ['PSOM', '5'],
  ['TPM', '1'],
  ['KOM', '8'],
])('%s with Praksistype %s is one', (type, praksistype) => {
  expect(fagConflict(type, praksistype)).toMatchObject({ meldingstype: type, praksistype });
});
