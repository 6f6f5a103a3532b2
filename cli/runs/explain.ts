import { API_KODER, type Explanation, explain, MERKNADER, ruleIds } from '../../src/index.ts';
import type { Args } from '../args.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { explanationText } from '../explanation-text.ts';
import type { Io } from '../io.ts';
import { nearestTo } from '../nearest.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';
import { tableOf } from '../table.ts';

/** `bkm explain [NAME]`. */
export async function runExplain(args: Args, io: Io): Promise<ExitCode> {
  const { lang, say } = await settle(args, io);
  const [name] = args.inputs;
  if (name === undefined) {
    const rows = [...ruleIds(), ...Object.keys(API_KODER), ...Object.keys(MERKNADER)].flatMap((id) => rowOf(id, lang));
    const head = [say('navn', 'name'), say('alvor', 'severity'), say('hva', 'what')];
    await io.stdout.write(tableOf([head, ...rows], [0, 1, 2]));
    return EXIT.ok;
  }
  const found = explain(name);
  if (found === null) throw unknown(name);
  await io.stdout.write(explanationText(found, lang));
  return EXIT.ok;
}

function rowOf(id: string, lang: 'nb' | 'en'): [string, string, string][] {
  const found = explain(id);
  return found === null ? [] : [[found.id, severitiesOf(found), firstWords(found, lang)]];
}

function severitiesOf(found: Explanation): string {
  return found.kind === 'rule' ? found.severities.join(', ') : found.kind === 'merknad' ? 'merknad' : 'API';
}

/** The first sentence, cut where a table would break. */
function firstWords(found: Explanation, lang: 'nb' | 'en'): string {
  const words =
    found.kind === 'rule'
      ? (found.rule?.meta.about[lang] ?? found.texts[0]?.[1][lang] ?? '')
      : found.kind === 'merknad'
        ? found.merknad[lang]
        : found.words[lang];
  const sentence = (/^.*?[.!](?=\s|$)/.exec(words)?.[0] ?? words).replaceAll(/\{(\w+)\}/g, '…');
  return sentence.length > 90 ? `${sentence.slice(0, 89)}…` : sentence;
}

function unknown(name: string): Problem {
  const near = nearestTo(name, [...ruleIds(), ...Object.keys(API_KODER)]);
  return new Problem(
    [
      `ukjent regel, kode eller merknad: ${name}${near === null ? '' : `. Mente du ${near}?`}`,
      `unknown rule, code or merknad: ${name}${near === null ? '' : `. Did you mean ${near}?`}`,
    ],
    ['bkm explain viser alle.', 'bkm explain lists them all.'],
  );
}
