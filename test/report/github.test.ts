import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
import { anyRun } from './arbitrary.ts';
import { EN, FINDINGS, find, NB, runOf } from './run.ts';

const COMMAND = /^::(error|warning|notice) ([^:]*)::(.*)$/;

describe('the github report', () => {
  test('annotates, the gravest first, and sums up', () => {
    expect(githubReport(runOf(FINDINGS), NB)).toMatchInlineSnapshot(`
      "::error file=inn/krav.xml,line=106,col=34,title=prove/verdi::melding 1, regning 21902: Verdi/@V «•••» er ikke et beløp.
      ::error file=inn/krav.json,line=9,col=7,title=prove/felt%2C UKJENT_FELT%2C merknad 116::melding 2: Feltet cardId finnes ikke i denne revisjonen, og API-et avviser felt det ikke kjenner, med hele meldingen.
      ::warning file=inn/krav.xml,line=131,col=34,title=prove/verdi::melding 1: Verdi/@V har desimalkomma. Lest som desimaltegn.
      ::notice file=inn/krav.xml,line=74,col=15,title=prove/antatt::melding 1, regning nr. 3: Taksten mangler Antall.
      bkm-toolkit 0.1.0, revisjon 2026-04-23, uten takstkatalog, tidspunkt 2026-05-01T12:00:00Z
      Ikke gyldig: 2 feil, 1 advarsel, 1 info i 2 filer, 2 meldinger, 3 regninger (1 holdt tilbake).
      1 × feil prove/felt
      1 × feil prove/verdi
      1 × advarsel prove/verdi
      1 × info prove/antatt
      "
    `);
  });

  test('names the catalogue, its age, and that it is made up', () => {
    const catalogue = { fetched: '2026-01-09T06:00:00Z', sha256: 'a'.repeat(64), synthetic: true, ageDays: 41 };
    expect(githubReport(runOf([], { catalogue }), EN)).toContain(
      'SYNTHETIC tariff catalogue fetched 2026-01-09T06:00:00Z (41 days old)',
    );
  });

  test('annotates at most ten of each kind, each rule before any comes again, and counts the others', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      find('prove/verdi', { felt: 'x', verdi: 'y' }, { line: index + 1 }, { file: 'a.xml' }),
    );
    const other = find('prove/felt', { felt: 'x' }, { line: 99 }, { file: 'b.xml' });
    const lines = githubReport(
      runOf([...many, other, find('prove/antatt', {}, { line: 5 }, { file: 'a.xml' })]),
      EN,
    ).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines[1]).toContain('file=b.xml,line=99');
    expect(lines.filter((line) => line.startsWith('::notice'))).toHaveLength(1);
    expect(lines.at(-2)).toBe(
      '21 more findings are not annotated (GitHub shows ten of each kind); --report json=FILE has them all.',
    );
  });

  test('escapes as the runner undoes it', () => {
    const finding = { ...find('prove/felt', { felt: '50 %: a, b' }, { line: 1 }, { file: 'a%,b:c.xml' }) };
    const [command] = githubReport(runOf([finding]), EN).split('\n');
    expect(command).toBe(
      '::error file=a%25%2Cb%3Ac.xml,line=1,title=prove/felt%2C UKJENT_FELT%2C merknad 116::The field 50 %25: a, b does not exist in this revision, and the API refuses the whole message for such a field.',
    );
  });

  test('lets no text end a command or begin another', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const lines = githubReport(run, { ...NB, showValues: true }).split('\n');
        expect(lines.every((line) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line))).toBe(true);
        const commands = lines.filter((line) => line.trimStart().startsWith('::'));
        expect(commands.length).toBe(
          ['error', 'warning', 'info'].reduce(
            (sum, severity) => sum + Math.min(10, run.findings.filter((it) => it.severity === severity).length),
            0,
          ),
        );
        for (const command of commands) expect(command).toMatch(COMMAND);
      }),
    );
  });

  test('lets no plain line hold a command of the old form', () => {
    const text = githubReport(runOf([{ ...find('prove/antatt', {}), rule: '##[add-path]/tmp' }]), NB);
    expect(text.split('\n').filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
  });
});
