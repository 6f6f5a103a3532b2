import { describe, expect, it } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import { validateMessage } from '../../src/validate/schema.ts';
import {
  behandling,
  converted,
  fil,
  ident,
  krav,
  kravElement,
  melding,
  outcomes,
  PRAKSIS_ID,
  regning,
} from './sample.ts';

describe('what stands around a message', () => {
  it('says nothing of the next head message: one without MsgInfo does not inherit the sender before it', async () => {
    const sender = `<Organisation>${ident('ENH', '310991015')}</Organisation>`;
    const first = fil([krav()], { sender }).replace(/^<\?xml[^>]*\?>\s*/, '');
    const second = first.replace(/<MsgInfo>.*<\/MsgInfo>/s, '');
    const { result } = await converted(`<Eksport>${first}${second}</Eksport>`, {
      praksisId: undefined,
      praksisMap: [{ orgnr: '310991015', praksisId: PRAKSIS_ID }],
    });
    expect(result.messages.map(({ message }) => message?.praksisId ?? null)).toEqual([PRAKSIS_ID, null]);
    expect(result.findings.map(({ id }) => id)).toEqual(['praksis/ingen-treff']);
  });

  it('is told of where it is text directly in BehandlerKrav, and strict reading refuses it', async () => {
    const xml = fil([krav()]).replace('</BehandlerKrav>', 'noe</BehandlerKrav>');
    const { result } = await converted(xml);
    expect(result.findings.map(({ id, severity }) => [id, severity])).toEqual([['convert/ukjent-tekst', 'warning']]);
    expect(result.messages[0]?.message).not.toBeNull();
    expect((await converted(xml, { strict: true })).result.messages[0]?.message).toBeNull();
  });
});

describe('several documents in a file', () => {
  const two = fil([
    krav([regning({ nr: '1' }), regning({ nr: '2' })]),
    krav([regning({ nr: '3' })], { before: '<RESH>7</RESH>' }),
  ]);

  it('are messages of their own, in their order', async () => {
    const { result } = await converted(two);
    expect(result.messages.map(({ index, bills, message }) => [index, bills, message?.behandlerkrav.reshId])).toEqual([
      [0, 2, undefined],
      [1, 1, '7'],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('do not share their faults: one is withheld, the other goes on', async () => {
    const { result } = await converted(fil([krav([regning()], { after: kravElement('x', '15.00') }), krav()]));
    expect(result.messages.map(({ message }) => message === null)).toEqual([true, false]);
    expect(result.findings.map(({ messageIndex }) => messageIndex)).toEqual([0, 0]);
    expect(outcomes(result, 'Enkeltregning/Guid')).toEqual({ mapped: 1, withheld: 1 });
  });

  it('count their bills each from 0, and find their practice each', async () => {
    const broken = regning({ datoTid: 'x' });
    const praksisMap = ['1', '3'].map((praksistype) => ({ praksistype, praksisId: `100${praksistype}` }));
    const xml = fil(
      ['1', '3'].map((type) => krav([regning(), broken], { before: `<Praksistype>${type}</Praksistype>` })),
    );
    const { result } = await converted(xml, { praksisId: undefined, praksisMap });
    expect(result.messages.map(({ message }) => message?.praksisId)).toEqual(['1001', '1003']);
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ messageIndex, regning: ref }) => [messageIndex, ref?.index])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('a field behind the bills', () => {
  const behind = (field: string) => `${field}${kravElement(1, '15.00')}`;
  const related = regning({ behandling: behandling('<RelatertBehandler>99000102</RelatertBehandler>') });

  it('that changes nothing of them is read, with a warning', async () => {
    const { message, said } = await converted(melding([related], { after: behind('<Praksistype>1</Praksistype>') }));
    expect(message?.behandlerkrav.belop).toBe(15);
    expect(said).toEqual(['warning convert/rekkefolge']);
  });

  it('that would have made them dentistry withholds the message', async () => {
    const { message, findings } = await converted(
      melding([related], { after: behind('<Praksistype>8</Praksistype>') }),
    );
    expect(message).toBeNull();
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ id, params }) => [id, params])).toEqual([
      ['convert/hode-uleselig', {}],
      ['convert/sent-felt', { element: 'Praksistype' }],
    ]);
  });

  it('that would have chosen another practice withholds the message', async () => {
    const praksisMap = [{ praksisId: '1' }, { praksisId: '2', konto: '99900991017' }];
    const xml = melding([related], { after: behind('<Konto>9990.09.91017</Konto>') });
    const { message, said } = await converted(xml, { praksisId: undefined, praksisMap });
    expect(message).toBeNull();
    expect(said).toContain('error convert/sent-felt');
  });
});

describe('navnEPJ', () => {
  const named = melding([regning()], { attributes: 'navnEPJ="Gammel"' });
  const unnamed = melding();

  it('is replaced by option: the old name counts as dropped, and that is told', async () => {
    const { message, findings, result } = await converted(named, { navnEpj: 'Ny' });
    expect(message?.behandlerkrav.navnEPJ).toBe('Ny');
    expect(findings.map(({ severity, id, params }) => [severity, id, params])).toEqual([
      ['info', 'convert/utelatt', { felt: 'BehandlerKrav/@navnEPJ', antall: 1 }],
    ]);
    expect(outcomes(result, '@navnEPJ')).toEqual({ dropped: 1 });
  });

  it('is given by option where the source has none', async () => {
    const { message, said } = await converted(unnamed, { navnEpj: 'Ny' });
    expect(message?.behandlerkrav.navnEPJ).toBe('Ny');
    expect(said).toEqual([]);
  });

  it('is absent where nothing gives it', async () => {
    expect((await converted(unnamed)).message?.behandlerkrav).not.toHaveProperty('navnEPJ');
  });
});

it.each(REVISIONS)('what is converted to %s passes its schema', async (revision) => {
  const { message } = await converted(melding([regning(), regning()]), { revision });
  expect(validateMessage(message, revision)).toEqual([]);
  expect(message?.praksisId).toBe(PRAKSIS_ID);
});

it('the sender ids, type and time of MsgInfo are used, all else around the message is without a field', async () => {
  const sender = `<Organisation><OrganisationName>Prøve</OrganisationName>${ident('ENH', '310991015')}<HealthcareProfessional><FamilyName>P</FamilyName>${ident('HPR', '99000101')}</HealthcareProfessional></Organisation>`;
  const { result } = await converted(melding([regning()], { sender }));
  const around = result.account.fields.filter(({ xpath }) => xpath.startsWith('/MsgHead/MsgInfo'));
  expect(around.map(({ xpath, outcome, count }) => [xpath.slice('/MsgHead/MsgInfo'.length), outcome, count])).toEqual([
    ['/Type/@V', 'used', 1],
    ['/GenDate', 'used', 1],
    ['/Sender/Organisation/OrganisationName', 'unmapped', 1],
    ['/Sender/Organisation/Ident/Id', 'used', 1],
    ['/Sender/Organisation/Ident/TypeId/@V', 'used', 1],
    ['/Sender/Organisation/HealthcareProfessional/FamilyName', 'unmapped', 1],
    ['/Sender/Organisation/HealthcareProfessional/Ident/Id', 'used', 1],
    ['/Sender/Organisation/HealthcareProfessional/Ident/TypeId/@V', 'used', 1],
  ]);
  expect(result.findings).toEqual([]);
});

it('a signature over the message counts as one value', async () => {
  const signature =
    '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="s"><SignedInfo a="1">b</SignedInfo><SignatureValue>c</SignatureValue></Signature>';
  const plain = await converted(melding());
  const { result } = await converted(melding().replace('</MsgHead>', `${signature}</MsgHead>`));
  expect(result.account.source).toBe(plain.result.account.source + 1);
  expect(result.account.fields.filter(({ xpath }) => xpath.includes('Signature'))).toMatchObject([
    { xpath: '/MsgHead/Signature', outcome: 'unmapped', count: 1 },
  ]);
});

it('the time of the message is given as written, for whoever names files by it', async () => {
  expect((await converted(melding([regning()], { genDate: ' 2026-09-18T15:00:00 ' }))).result.messages).toMatchObject([
    { genDate: '2026-09-18T15:00:00' },
  ]);
});
