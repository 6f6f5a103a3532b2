import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { behandling, ident, krav, PRAKSIS_ID, regning, takst } from './sample.ts';

const ORGNR = '310991015';
const msgInfo = (type = 'LOM', orgnr = ORGNR) =>
  `<MsgInfo><Type V="${type}"/><GenDate>2026-09-18T15:00:00</GenDate><Sender><Organisation>${ident('ENH', orgnr)}</Organisation></Sender></MsgInfo>`;
const document = (claim = krav()) => `<Document><RefDoc><Content>${claim}</Content></RefDoc></Document>`;
const head = (...inside: readonly string[]) => `<MsgHead>${inside.join('')}</MsgHead>`;
const referred = krav([
  regning({ behandling: behandling('<RelatertBehandler>99000102</RelatertBehandler>', takst()) }),
]);

async function outcome(xml: string, options: ConvertOptions = { praksisId: PRAKSIS_ID }) {
  const { messages, findings } = await convert(xml, options);
  return {
    messages,
    withheld: messages.map(({ message }) => message === null),
    said: findings.flatMap(({ severity, id, messageIndex }) =>
      id === 'convert/uten-felt' ? [] : [`${severity} ${id} ${messageIndex}`],
    ),
  };
}

describe('MsgInfo behind its document', () => {
  it('is read, with a warning, where it changes nothing', async () => {
    const { withheld, said, messages } = await outcome(head(document(), msgInfo()));
    expect([withheld, said]).toEqual([[false], ['warning convert/rekkefolge 0']]);
    expect(messages[0]?.genDate).toBe('2026-09-18T15:00:00');
  });

  it('withholds the message where the profession would have put a field elsewhere', async () => {
    const { withheld, said } = await outcome(head(document(referred), msgInfo('TOM')));
    expect(withheld).toEqual([true]);
    expect(said).toContain('error convert/sent-felt 0');
  });

  it('withholds the message where the sender would have chosen another practice', async () => {
    const praksisMap = [{ praksisId: '1' }, { orgnr: ORGNR, praksisId: '2' }];
    const { withheld, said } = await outcome(head(document(), msgInfo()), { praksisMap });
    expect(withheld).toEqual([true]);
    expect(said).toContain('error convert/sent-felt 0');
  });

  it('withholds all where there are several: the first can not wait for it', async () => {
    const { withheld, said } = await outcome(head(document(), document(), msgInfo()));
    expect(withheld).toEqual([true, true]);
    expect(said).toEqual([
      'error convert/msginfo-mangler 0',
      'error convert/msginfo-mangler 1',
      'warning convert/rekkefolge 1',
    ]);
  });

  it('that never comes leaves a single claim as it is', async () => {
    const { withheld, said } = await outcome(head(document()));
    expect([withheld, said]).toEqual([[false], []]);
  });
});

describe('a second MsgInfo', () => {
  it('that says the same is a warning', async () => {
    const { withheld, said } = await outcome(head(msgInfo(), msgInfo(), document()));
    expect([withheld, said]).toEqual([[false], ['warning convert/msginfo-gjentatt null']]);
  });

  it('that says the same withholds the message in strict reading', async () => {
    const options = { praksisId: PRAKSIS_ID, strict: true };
    const { withheld, said } = await outcome(head(msgInfo(), msgInfo(), document()), options);
    expect(withheld).toEqual([true]);
    expect(said).toContain('error convert/msginfo-gjentatt null');
  });

  it.each([
    ['type', msgInfo('TOM')],
    ['sender', msgInfo('LOM', '310991082')],
    ['time', msgInfo().replace('15:00:00', '16:00:00')],
  ])('of another %s withholds the message, before it or behind it', async (_, other) => {
    for (const xml of [head(msgInfo(), other, document()), head(msgInfo(), document(), other)]) {
      const { withheld, said } = await outcome(xml);
      expect([withheld, said]).toEqual([[true], ['error convert/msginfo-flere 0']]);
    }
  });

  it('between two documents withholds both', async () => {
    const { withheld } = await outcome(head(msgInfo(), document(), msgInfo('TOM'), document()));
    expect(withheld).toEqual([true, true]);
  });
});

describe('a MsgInfo that can not be read without doubt withholds the message', () => {
  it.each([
    ['two types', msgInfo().replace('<GenDate>', '<Type V="TOM"/><GenDate>')],
    ['a type as text', msgInfo().replace('<Type V="LOM"/>', '<Type>TOM</Type>')],
    ['two senders', msgInfo().replace('</MsgInfo>', '<Sender/></MsgInfo>')],
    ['an Ident of two ids', msgInfo().replace('<Id>', '<Id>310991082</Id><Id>')],
    ['a claim within', msgInfo().replace('</MsgInfo>', `${krav()}</MsgInfo>`)],
  ])('%s', async (_, unclear) => {
    const { withheld, said } = await outcome(head(unclear, document()));
    expect(withheld).toEqual([true]);
    expect(said).toContain('error convert/msginfo-uleselig 0');
  });
});

describe('a head message within a head message', () => {
  const praksisMap = [
    { orgnr: ORGNR, praksisId: '1' },
    { orgnr: '310991082', praksisId: '2' },
  ];
  const inner = head(msgInfo('LOM', '310991082'), document());

  it('has its own sender, and behind it the outer one’s holds again', async () => {
    const { messages } = await outcome(head(msgInfo(), document(inner), document()), { praksisMap });
    expect(messages.map(({ message }) => message?.praksisId)).toEqual(['2', '1']);
  });

  it('is no matter for a claim of the outer one that waits for its MsgInfo', async () => {
    const { withheld, said } = await outcome(head(document(), document(inner), msgInfo()), { praksisMap });
    expect(withheld).toEqual([true, false]);
    expect(said).toContain('error convert/msginfo-mangler 0');
  });
});
