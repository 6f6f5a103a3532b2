import { expect, it } from 'vitest';
import { behandling, converted, krav, melding, regning, takst } from './sample.ts';

const RELATERT = [regning({ behandling: behandling('<RelatertBehandler>99000102</RelatertBehandler>', takst()) })];

function sent(type: string, praksistype: string): string {
  return melding(RELATERT, { type, before: `<Praksistype>${praksistype}</Praksistype>` });
}

it.each([
  ['TOM', '8', []],
  ['LOM', '8', ['warning convert/fag-uenig']],
  ['LOM', '08', ['warning convert/fag-uenig', 'warning convert/praksistype']],
  ['LOM', '0011', ['warning convert/fag-uenig', 'warning convert/praksistype']],
  ['TOM ', '', []],
  ['DTOM', '', []],
  ['tom', '', ['info convert/meldingstype']],
  ['dtom', '', ['info convert/meldingstype']],
  ['TPM', '8', []],
  ['Tpm', '1', ['info convert/meldingstype', 'warning convert/fag-uenig']],
])(
  'Type %j with Praksistype %j is dentistry, and what is written otherwise is told',
  async (type, praksistype, told) => {
    const { regning, said } = await converted(sent(type, praksistype));
    expect(regning).toMatchObject({ relatertBehandler: { id: '99000102' } });
    expect(said).toEqual(told);
  },
);

it.each([
  ['LOM', '1', []],
  ['LOM', '14', ['warning convert/praksistype#ukjent']],
  ['LOM', '8.0', ['warning convert/praksistype#ukjent']],
  ['LOM', '0', ['warning convert/praksistype#ukjent']],
  ['TOMM', '1', ['warning convert/meldingstype#ukjent']],
  ['', '1', []],
])('Type %j with Praksistype %j is not, and never silently so', async (type, praksistype, told) => {
  const { regning, said } = await converted(sent(type, praksistype));
  expect(regning).toMatchObject({ henvisning: { henvistFra: { id: '99000102' } } });
  expect(said).toEqual(told);
});

it.each([
  ['without MsgInfo', krav(RELATERT)],
  ['whose MsgInfo has no Type', melding(RELATERT).replace(/<Type .*?>/, '')],
  ['whose Type is written otherwise', melding(RELATERT, { type: 'TOM' }).replace('<Type ', '<MsgType ')],
  ['whose MsgInfo is written otherwise', melding(RELATERT, { type: 'TOM' }).replaceAll('MsgInfo', 'msgInfo')],
])('a message %s is taken for no dentistry, and RelatertBehandler is told of', async (_, xml) => {
  const { regning, said } = await converted(xml);
  expect(regning).toMatchObject({ henvisning: { henvistFra: { id: '99000102' } } });
  expect(said).toContain('warning convert/relatert-uten-fag');
});

it('a code with zeros chooses the practice as the code does, and strict reading refuses it', async () => {
  const praksiser = ['TANN', 'FALE'].map((type, index) => ({
    praksisId: String(index + 1),
    navn: null,
    orgnr: null,
    type,
    status: 'ok',
    gyldigePerioder: [],
  }));
  const { message } = await converted(sent('LOM', '08'), { praksisId: undefined, praksiser });
  expect(message?.praksisId).toBe('1');
  expect((await converted(sent('LOM', '08'), { strict: true })).message).toBeNull();
});

it('is told at the place of the value', async () => {
  const { findings } = await converted(sent('Tom', '08'));
  expect(findings.map(({ line, xpath }) => [line, xpath])).toEqual([
    [4, '/MsgHead/MsgInfo/Type/@V'],
    [10, '/MsgHead/Document[1]/RefDoc/Content/BehandlerKrav/Praksistype'],
  ]);
});
