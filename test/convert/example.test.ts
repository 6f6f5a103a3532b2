import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import { convert } from '../../src/convert/convert.ts';
import { validateMessage } from '../../src/validate/schema.ts';

/** The message description's own example: reference data beside the repository, never in it. */
const example = new URL('../../../shared/reference/examples/behandlerkrav-lom.xml', import.meta.url);
const there = existsSync(example);

describe.skipIf(!there)(`the published example${there ? '' : ' (skipped: it is not beside the repository)'}`, () => {
  const read = (revision: (typeof REVISIONS)[number]) =>
    convert(readFileSync(example), { praksisId: '1000005649', revision });

  it.each(REVISIONS)('becomes a message that passes the schema of %s', async (revision) => {
    const { messages } = await read(revision);
    expect(messages).toHaveLength(1);
    expect(validateMessage(messages[0]?.message, revision)).toEqual([]);
  });

  it.each(REVISIONS)('has three bills of 1672.00 kroner in all, in %s', async (revision) => {
    const { messages } = await read(revision);
    const krav = messages[0]?.message?.behandlerkrav;
    expect(krav).toMatchObject({ navnEPJ: 'TestEPJ', antallRegninger: 3, belop: 1672 });
    expect(
      krav?.regninger.map(({ regningsnummer, belop, tidspunkt, takster, prosedyrekoder }) => [
        ...[regningsnummer, belop, tidspunkt, takster?.length],
        prosedyrekoder?.map(({ kodeverk, kode }) => `${kodeverk} ${kode}`),
      ]),
    ).toEqual([
      ['12496', 404, '2014-03-17T13:20:00+01:00', 3, ['M ACFE10', 'M ACFE20']],
      ['12497', 634, '2014-03-17T13:46:00+01:00', 4, ['K ADA30']],
      ['12499', 634, '2014-03-17T14:27:00+01:00', 4, ['M ACFE20', 'M BEFX45', 'K BDA10']],
    ]);
    expect(krav?.regninger.map(({ henvisning }) => henvisning?.henvistFra)).toEqual([
      { id: '1234567', type: 'HPR' },
      { id: '12345678', type: 'HPR' },
      { id: '1234567', type: 'HPR' },
    ]);
  });

  it('accounts for its 152 values', async () => {
    const { account } = await read('2026-04-23');
    const { fields, ...totals } = account;
    expect(totals).toEqual({ source: 152, mapped: 93, used: 24, unmapped: 35, dropped: 0, withheld: 0 });
    expect(fields.reduce((sum, { count }) => sum + count, 0)).toBe(152);
  });

  it('gives rise to nothing worse than an info: guids are made, version and phone have no field', async () => {
    const { findings } = await read('2026-04-23');
    expect(findings.map(({ severity, id, line }) => [severity, id, line])).toEqual([
      ['info', 'convert/uten-felt', 60],
      ['info', 'convert/guid-laget', 62],
      ['info', 'convert/uten-felt', 73],
      ['info', 'convert/guid-laget', 109],
      ['info', 'convert/guid-laget', 156],
    ]);
  });
});
