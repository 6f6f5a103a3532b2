import path from 'node:path';
import { addAccounts, type ConvertResult, formatKroner, numberToOre, sumOre, Validation } from '../../src/index.ts';
import { tableOf } from '../table.ts';
import type { Stage } from './stage.ts';

/** The example that is shown in full, and the one that shows what is held back. */
const SHOWN = path.join('corpus', 'valid', 'lom-fastlege.xml');
const HELD_BACK = path.join('corpus', 'withheld');

/** One bill, before and after. */
export async function showOne(stage: Stage): Promise<void> {
  const { say } = stage.setting;
  const lines = new TextDecoder().decode(await stage.read(SHOWN)).split('\n');
  const from = lines.findIndex((line) => line.includes('<Enkeltregning>'));
  const to = lines.findIndex((line) => line.includes('</Enkeltregning>'));
  const excerpt = lines
    .slice(from, to + 1)
    .map((line, index) => `${String(from + index + 1).padStart(5)} | ${line.trimEnd()}`);
  const { messages } = await stage.convert(SHOWN);
  const [bill] = messages[0]?.message?.behandlerkrav.regninger ?? [];
  await stage.title(say('Fra XML', 'From XML'), SHOWN);
  await stage.print(`${excerpt.join('\n')}\n`);
  await stage.title(say('til JSON BKM', 'to JSON BKM'), say('samme regning', 'the same bill'));
  await stage.print(`${JSON.stringify(bill, null, 2).replaceAll(/^/gm, '  ')}\n`);
}

/** The corpus, a line a file: converted, then validated. False when a file is not valid. */
export async function showAll(stage: Stage): Promise<boolean> {
  const { say, lang } = stage.setting;
  const folder = path.join('corpus', 'valid');
  const rows = [
    [
      say('fil', 'file'),
      say('meldinger', 'messages'),
      say('regninger', 'bills'),
      'kroner',
      say('verdier', 'values'),
      say('dom', 'verdict'),
    ],
  ];
  const results: ConvertResult[] = [];
  const validation = new Validation({ praksisMap: stage.praksisMap, now: 'gendate' });
  let valid = true;
  for (const name of await stage.filesIn(folder)) {
    const file = path.join(folder, name);
    const result = await stage.convert(file);
    const { findings } = await validation.check(await stage.read(file), file);
    const errors = findings.filter(({ severity }) => severity === 'error');
    valid &&= errors.length === 0;
    results.push(result);
    const amounts = result.messages.map(
      ({ message }) => numberToOre(message?.behandlerkrav.belop ?? 0) ?? numberToOre(0),
    );
    const sum = sumOre(amounts.filter((amount) => amount !== null));
    rows.push([
      name,
      String(result.messages.length),
      String(result.messages.reduce((total, { bills }) => total + bills, 0)),
      sum === null ? '?' : formatKroner(sum, lang),
      String(result.account.source),
      errors.length === 0 ? say('gyldig', 'valid') : say('feil', 'errors'),
    ]);
  }
  await stage.title(
    say('Hele korpuset', 'The whole corpus'),
    say('konvertert, og validert mot skjema og regler', 'converted, and validated by schema and rules'),
  );
  await stage.print(tableOf(rows, [0, 5]));
  await showAccount(stage, results);
  return valid;
}

async function showAccount(stage: Stage, results: readonly ConvertResult[]): Promise<void> {
  const { say } = stage.setting;
  const { source, mapped, used, unmapped, dropped, withheld } = addAccounts(results.map(({ account }) => account));
  await stage.title(
    say('Regnskapet', 'The account'),
    say('ingenting blir borte i det stille', 'nothing is lost silently'),
  );
  await stage.print(
    `  ${source} ${say('verdier i kilden', 'values in the source')} = ${mapped} ${say('overført', 'mapped')} + ${used} ${say('brukt', 'used')} + ` +
      `${unmapped} ${say('uten felt', 'unmapped')} + ${dropped} ${say('utelatt', 'dropped')} + ${withheld} ${say('holdt tilbake', 'withheld')}\n`,
  );
}

/** What can't be read without doubt, at its line in the XML. */
export async function showHeldBack(stage: Stage): Promise<void> {
  const { say } = stage.setting;
  await stage.title(
    say('Det som ikke kan leses', 'What can not be read'),
    say('holdes tilbake, resten går videre', 'is held back, the rest goes on'),
  );
  for (const name of await stage.filesIn(HELD_BACK)) {
    const { findings } = await stage.convert(path.join(HELD_BACK, name));
    await stage.tell(findings.filter(({ severity }) => severity === 'error'));
  }
  await stage.print(
    say(
      '  Verdier om pasienter vises som ••• i alle meldinger; --show-values viser dem.\n',
      '  Values about patients are shown as ••• in all messages; --show-values shows them.\n',
    ),
  );
}
