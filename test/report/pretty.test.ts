import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { prettyReport } from '../../src/report/pretty.ts';
import { printable } from '../../src/report/printable.ts';
import { anyRun } from './arbitrary.ts';
import { ACCOUNT, BILL, EN, FINDINGS, find, NB, runOf } from './run.ts';

const full = runOf(FINDINGS, { account: ACCOUNT });

describe('the pretty report', () => {
  test('of a small run, in Norwegian', () => {
    expect(prettyReport(full, NB)).toMatchInlineSnapshot(`
      "inn/krav.xml (1 feil, 1 advarsel, 1 info)
        inn/krav.xml:74:15: info: regning nr. 3: Taksten mangler Antall. [prove/antatt]
        inn/krav.xml:106:34: feil: regning 21902: Verdi/@V «•••» er ikke et beløp. [prove/verdi]
        inn/krav.xml:131:34: advarsel: Verdi/@V har desimalkomma. Lest som desimaltegn. [prove/verdi]

      inn/krav.json (1 feil)
        inn/krav.json:9:7: feil: melding 2: Feltet cardId finnes ikke i denne revisjonen, og API-et avviser felt det ikke
            kjenner, med hele meldingen. [prove/felt, UKJENT_FELT, merknad 116]

      ••• står for personverdier som ikke vises; --show-values viser dem.

      Funn etter regel
        antall  filer  alvor     regel
             1      1  feil      prove/felt
             1      1  feil      prove/verdi
             1      1  advarsel  prove/verdi
             1      1  info      prove/antatt

      Regnskap over verdiene i XML-en (linje: der feltet først forekommer)
        22 verdier i kilden = 10 overført + 4 brukt + 5 uten felt + 1 utelatt + 2 holdt tilbake

        Uten felt i JSON-formatet (3 felt, 5 verdier):
          antall  linje  i /MsgHead/MsgInfo/
               1      6  MIGversion
               1      9  Ack/@V
          antall  linje  i /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
               3     67  Patient/Phone

        Utelatt etter valg (1 felt, 1 verdi):
          antall  linje  i /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
               1      -  Patient/MiddleName

        Holdt tilbake med regningen eller meldingen (1 felt, 2 verdier):
          antall  linje  i /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
               2     90  Guid

        Overført til JSON-en (3 felt, 10 verdier):
          i /MsgHead/Document/RefDoc/Content/BehandlerKrav/
            @navnEPJ (1)
          i /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
            Guid (3), Patient/Sex/@V (6)

        Brukt til å avgjøre noe (1 felt, 4 verdier):
          i /MsgHead/MsgInfo/
            Type/@V (4)

      bkm-toolkit 0.1.0, revisjon 2026-04-23, uten takstkatalog, tidspunkt 2026-05-01T12:00:00Z
      Ikke gyldig: 2 feil, 1 advarsel, 1 info i 2 filer, 2 meldinger, 3 regninger (1 holdt tilbake).
      "
    `);
  });

  test('of a small run, in English, with values shown', () => {
    expect(prettyReport(full, { ...EN, showValues: true })).toMatchInlineSnapshot(`
      "inn/krav.xml (1 error, 1 warning, 1 info)
        inn/krav.xml:74:15: info: bill no. 3: The line has no Antall. [prove/antatt]
        inn/krav.xml:106:34: error: bill 21902: Verdi/@V “12O,50” is not an amount. [prove/verdi]
        inn/krav.xml:131:34: warning: Verdi/@V has a decimal comma. Read as the decimal point. [prove/verdi]

      inn/krav.json (1 error)
        inn/krav.json:9:7: error: message 2: The field cardId does not exist in this revision, and the API refuses the
            whole message for such a field. [prove/felt, UKJENT_FELT, merknad 116]

      Findings by rule
         count  files  severity  rule
             1      1  error     prove/felt
             1      1  error     prove/verdi
             1      1  warning   prove/verdi
             1      1  info      prove/antatt

      Account of the values in the XML (line: where the field first occurs)
        22 values in the source = 10 mapped + 4 used + 5 unmapped + 1 dropped + 2 withheld

        Without a field in the JSON format (3 fields, 5 values):
           count   line  in /MsgHead/MsgInfo/
               1      6  MIGversion
               1      9  Ack/@V
           count   line  in /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
               3     67  Patient/Phone

        Dropped by an option (1 field, 1 value):
           count   line  in /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
               1      -  Patient/MiddleName

        Withheld with the bill or the message (1 field, 2 values):
           count   line  in /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
               2     90  Guid

        Mapped to the JSON (3 fields, 10 values):
          in /MsgHead/Document/RefDoc/Content/BehandlerKrav/
            @navnEPJ (1)
          in /MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning/
            Guid (3), Patient/Sex/@V (6)

        Used to decide something (1 field, 4 values):
          in /MsgHead/MsgInfo/
            Type/@V (4)

      bkm-toolkit 0.1.0, revision 2026-04-23, no tariff catalogue, time 2026-05-01T12:00:00Z
      Invalid: 2 errors, 1 warning, 1 info in 2 files, 2 messages, 3 bills (1 withheld).
      "
    `);
  });

  test('of a run without findings or XML is two lines', () => {
    expect(prettyReport(runOf([], { revision: null, now: 'gendate' }), NB)).toMatchInlineSnapshot(`
      "bkm-toolkit 0.1.0, uten takstkatalog, tidspunkt hver meldings GenDate
      Gyldig: 0 feil, 0 advarsler, 0 info i 2 filer, 2 meldinger, 3 regninger (1 holdt tilbake).
      "
    `);
  });

  test('shows at most five of a rule in each file, the gravest, and counts the others', () => {
    const place = (line: number, file: string) => [{ line, column: 1 }, { file }] as const;
    const lenient = (line: number, file: string) => find('prove/verdi#lest', { felt: 'Antall' }, ...place(line, file));
    const findings = [
      ...Array.from({ length: 12 }, (_, index) => lenient(index + 1, 'a.xml')),
      find('prove/verdi', { felt: 'Antall', verdi: 'x' }, ...place(13, 'a.xml')),
      ...Array.from({ length: 5 }, (_, index) => lenient(index + 1, 'b.xml')),
    ];
    const text = prettyReport(runOf(findings), EN);
    const linesOf = (file: string) =>
      [...text.matchAll(new RegExp(`^ {2}${file}:(\\d+):`, 'gm'))].map((match) => match[1]);
    expect(linesOf('a.xml')).toEqual(['1', '2', '3', '4', '13']);
    expect(linesOf('b.xml')).toEqual(['1', '2', '3', '4', '5']);
    expect(text.match(/\.\.\. and .*/g)).toEqual([
      '... and 8 more of rule prove/verdi; --report json=FILE has them all',
    ]);
    expect(text).toContain('      17      2  warning   prove/verdi\n');
  });

  test('tells the message where a file has several, and a bill by its place where its number is not known', () => {
    const text = prettyReport(
      runOf([
        find('prove/antatt', {}, { line: 1, column: 2 }, { file: 'a.xml', messageIndex: 0, regning: BILL }),
        find('prove/antatt', {}, { line: 3, column: 4 }, { file: 'a.xml', messageIndex: 1 }),
        find('prove/antatt', {}, {}, { file: 'b.xml', regning: { ...BILL, regningsnummer: '•••' } }),
        find('prove/antatt', {}, { line: 5, column: 6 }),
        find('prove/antatt', {}),
      ]),
      NB,
    );
    expect(text.match(/^ {2}.*\[prove.*/gm)).toEqual([
      '  a.xml:1:2: info: melding 1, regning 21902: Taksten mangler Antall. [prove/antatt]',
      '  a.xml:3:4: info: melding 2: Taksten mangler Antall. [prove/antatt]',
      '  b.xml: info: regning nr. 2: Taksten mangler Antall. [prove/antatt]',
      '  5:6: info: Taksten mangler Antall. [prove/antatt]',
      '  - info: Taksten mangler Antall. [prove/antatt]',
    ]);
  });

  test('masks person values unless they are asked for, and says how to see them', () => {
    expect(prettyReport(full, NB)).not.toContain('12O,50');
    expect(prettyReport(full, NB)).toContain('--show-values viser dem');
    expect(prettyReport(full, { ...NB, showValues: true })).toContain('Verdi/@V «12O,50» er ikke et beløp.');
    expect(prettyReport(full, { ...NB, showValues: true })).not.toContain('--show-values');
    expect(prettyReport(runOf([find('prove/antatt', {})]), NB)).not.toContain('--show-values');
  });

  test('lists each field of the account once, under its outcome', () => {
    const text = prettyReport(full, EN);
    const tails = ACCOUNT.fields.map(({ xpath }) => xpath.split('/').slice(-1)[0] ?? '');
    const account = text.slice(text.indexOf('Account of'));
    for (const tail of new Set(tails)) {
      const times = tails.filter((it) => it === tail).length;
      expect([
        tail,
        account
          .split('\n')
          .join(' ')
          .split(new RegExp(`[ /]${tail}(?= )`)).length - 1,
      ]).toEqual([tail, times]);
    }
  });

  test('has no account where nothing came from XML', () => {
    expect(prettyReport(runOf(FINDINGS), NB)).not.toContain('Regnskap');
  });

  test.each([
    ['valid', 'Gyldig: ', 'Valid: '],
    ['invalid', 'Ikke gyldig: ', 'Invalid: '],
    ['incomplete', 'Ufullstendig, ikke alt kunne leses: ', 'Incomplete, not all could be read: '],
  ] as const)('ends with the verdict and the counts: %s', (verdict, nb, en) => {
    const last = (options: typeof NB) =>
      prettyReport({ ...full, verdict }, options)
        .split('\n')
        .at(-2);
    expect(last(NB)).toBe(`${nb}2 feil, 1 advarsel, 1 info i 2 filer, 2 meldinger, 3 regninger (1 holdt tilbake).`);
    expect(last(EN)).toBe(`${en}2 errors, 1 warning, 1 info in 2 files, 2 messages, 3 bills (1 withheld).`);
  });

  test('names the catalogue that was used', () => {
    const catalogue = { fetched: '2026-05-01T06:00:00Z', sha256: 'a'.repeat(64) };
    expect(prettyReport(runOf([], { catalogue }), NB)).toContain(
      'takstkatalog fra Helserefusjon (NLOD) hentet 2026-05-01T06:00:00Z',
    );
  });

  test('tells how old it is, and that it is made up', () => {
    const catalogue = { fetched: '2026-05-01T06:00:00Z', sha256: 'a'.repeat(64) };
    const of = (more: object) => prettyReport(runOf([], { catalogue: { ...catalogue, ...more } }), EN);
    expect(of({ ageDays: 1 })).toContain(
      'tariff catalogue of Helserefusjon (NLOD) fetched 2026-05-01T06:00:00Z (1 day old)',
    );
    expect(of({ ageDays: 45, synthetic: true })).toContain(
      'SYNTHETIC tariff catalogue fetched 2026-05-01T06:00:00Z (45 days old)',
    );
  });

  test('says what is missing where a catalogue was asked for', () => {
    const run = { ...full, verdict: 'incomplete', catalogue: null, catalogueRequired: true } as const;
    expect(prettyReport({ ...run, files: [] }, EN)).toContain('Incomplete, not checked without a tariff catalogue: ');
    const unread = [{ name: 'a.xml', messages: 0, bills: 0, withheldBills: 0, readable: false }];
    expect(prettyReport({ ...run, files: unread }, EN)).toContain('Incomplete, not all could be read: ');
  });

  test('says so where the catalogue has nothing for some of the claims', () => {
    const id = 'takst/ikke-kontrollert#uten-omrade';
    const [finding] = full.findings;
    const findings = finding === undefined ? [] : [{ ...finding, id, params: { fagomrade: 'LE' } }];
    const catalogue = { fetched: '2026-01-05T06:00:00Z', sha256: '0'.repeat(64) };
    const run = { ...full, catalogue, findings, verdict: 'incomplete', catalogueRequired: true, files: [] } as const;
    expect(prettyReport(run, EN)).toContain('Incomplete, not all tariffs could be held against the catalogue: ');
  });

  test('in colour is the same text with colours that end on their line', () => {
    const colored = prettyReport(full, { ...NB, color: true });
    expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(prettyReport(full, NB));
    for (const line of colored.split('\n')) {
      const codes = [...line.matchAll(/\u001B\[(\d+)m/g)].map((match) => Number(match[1]));
      expect(codes.filter((_, index) => index % 2 === 0).every((code) => [1, 2, 31, 32, 33, 36].includes(code))).toBe(
        true,
      );
      expect(codes.filter((_, index) => index % 2 === 1).every((code) => [22, 39].includes(code))).toBe(true);
      expect(codes.length % 2).toBe(0);
    }
  });

  test('keeps its lines under 120 columns, and without spaces at their end', () => {
    for (const line of [...prettyReport(full, NB).split('\n'), ...prettyReport(full, EN).split('\n')]) {
      expect(line.length).toBeLessThan(120);
      expect(line).not.toMatch(/\s$/);
    }
  });
});

describe('whatever stands in the data', () => {
  test('no control or format character comes out, and no line ends in a space', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const text = prettyReport(run, { ...NB, showValues: true });
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/ $/m);
      }),
    );
  });

  test('a line break in it breaks no line', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(prettyReport(run, NB)).not.toMatch(/^\s*INJECTED/m);
      }),
    );
  });

  test('what is printable stays as it is', () => {
    expect(printable('Ærlig talt — «ÆØÅ» 日本 👩 e\u0301')).toBe('Ærlig talt — «ÆØÅ» 日本 👩 e\u0301');
    expect(printable('a\nb\u001B[2Jc\u202Ed\uD800e')).toBe('a\uFFFDb\uFFFD[2Jc\uFFFDd\uFFFDe');
  });
});

describe('the source line of a finding', () => {
  const excerptOf = (text: string, column = 1) => new Map([['106:34', { text, column, cut: false }]]);
  const withLine = (excerpt: ReturnType<typeof excerptOf>, changes: Partial<Finding> = {}) =>
    runOf([{ ...(FINDINGS[1] as Finding), ...changes }], { excerpts: new Map([['inn/krav.xml', excerpt]]) });
  const frameOf = (run: ReturnType<typeof runOf>, options = NB) =>
    prettyReport(run, options)
      .split('\n')
      .filter((line) => / \|/.test(line));
  const indent = ' '.repeat(26);

  test('stands below it with a caret, masked', () => {
    expect(frameOf(withLine(excerptOf(`${indent}<Verdi V="12O,50" U="NOK"/>`)))).toEqual([
      '        106 | <Verdi V="•••" U="NOK"/>',
      '            |        ^',
    ]);
  });

  test('is as written where values are shown, but for what would move the cursor', () => {
    const run = withLine(excerptOf(`${indent}<Verdi V="12\u001B[2JO"/>`));
    expect(frameOf(run, { ...NB, showValues: true })[0]).toBe('        106 | <Verdi V="12\uFFFD[2JO"/>');
  });

  test('is cut around the place where it is long', () => {
    const long = `<Takst><Antall>1</Antall>${'<Kode/>'.repeat(40)}<Verdi V="x"/>${'<Kode/>'.repeat(40)}`;
    const at = long.indexOf('V="x"');
    const [line = '', caret = ''] = frameOf(withLine(excerptOf(long, 34 - at)));
    expect(line.length).toBeLessThan(120);
    expect(line).toMatch(/\| ….*<Verdi V="•••"\/>.*…$/);
    expect(line[caret.indexOf('^')]).toBe('V');
  });

  test('counts tabs as two columns, and wide characters too', () => {
    const run = withLine(excerptOf(`${' '.repeat(24)}<a\t漢 V="x"/>`), { column: 30, line: 106 });
    const spots = new Map([['106:30', { text: `${' '.repeat(24)}<a\t漢 V="x"/>`, column: 1, cut: false }]]);
    const [line = '', caret = ''] = frameOf(
      { ...run, excerpts: new Map([['inn/krav.xml', spots]]) },
      { ...NB, showValues: true },
    );
    expect(line).toContain('<a  漢 V="x"/>');
    expect(caret).toBe('            |        ^');
  });

  test('shows a name that the words of the finding tell', () => {
    const finding = find('prove/felt', { felt: 'cardId2' }, { line: 106, column: 34 }, { file: 'inn/krav.xml' });
    const run = runOf([finding], {
      excerpts: new Map([['inn/krav.xml', excerptOf(`${' '.repeat(33)}<cardId2 annet="x"/>`)]]),
    });
    expect(frameOf(run)[0]).toBe('        106 | <cardId2 •••="•••"/>');
  });

  test('is left out for what only informs, for a second finding of a rule, and where the run has none', () => {
    const excerpts = excerptOf(`${indent}<Verdi V="12O,50" U="NOK"/>`);
    expect(frameOf(withLine(excerpts, { severity: 'info' }))).toEqual([]);
    expect(frameOf(runOf(FINDINGS))).toEqual([]);
    const twice = withLine(excerpts);
    expect(frameOf({ ...twice, findings: [...twice.findings, ...structuredClone(twice.findings)] })).toHaveLength(2);
  });
});
