import { API_KODER, type Explanation, type Lang, MERKNADER } from '../src/index.ts';
import { type Say, sayIn } from './lang.ts';

/** Columns of running text. */
const WIDTH = 96;

/** An explanation for a person. */
export function explanationText(found: Explanation, lang: Lang): string {
  switch (found.kind) {
    case 'apiKode':
      return page(found.id, ['feil_i_melding', found.words[lang]], foreseen(found.rules, lang));
    case 'merknad': {
      const register = found.merknad.register?.[lang];
      const about = [found.merknad[lang], ...(register === undefined ? [] : [register])];
      return page(`merknad ${found.id}`, about, foreseen(found.rules, lang));
    }
    default:
      return ruleText(found, lang);
  }
}

function ruleText(found: Extract<Explanation, { kind: 'rule' }>, lang: Lang): string {
  const say = sayIn(lang);
  const meta = found.rule?.meta;
  const about = meta ? [meta.about[lang]] : [];
  const facts: [string, string][] = [[say('Alvor', 'Severity'), found.severities.join(', ')]];
  if (meta) facts.push([say('Kilde', 'Source'), meta.source]);
  if (found.apiKode !== null)
    facts.push([say('API-et svarer', 'The API answers'), `${found.apiKode}: ${API_KODER[found.apiKode][lang]}`]);
  const merknad = found.merknad === null ? undefined : MERKNADER[String(found.merknad)];
  if (merknad) facts.push([say('Kontrollen svarer', 'The control answers'), `${found.merknad}: ${merknad[lang]}`]);
  const texts = found.texts.map(([, text]) => `- ${text[lang]}`);
  const examples = meta
    ? [
        [say('Riktig', 'Right'), exampleText(meta.good, say)],
        [say('Galt', 'Wrong'), exampleText(meta.bad, say)],
      ]
    : [];
  return [
    `${page(found.id, about, '')}\n`,
    ...facts.map(([name, value]) => `${wrapped(`${name}: ${value}`)}\n`),
    `\n${say('Den sier', 'It says')}:\n${texts.map((text) => wrapped(text, '  ')).join('\n')}\n`,
    ...examples.map(([name, text]) => `\n${name}:\n${text}\n`),
  ].join('');
}

/** What an example changes of a valid message. */
function exampleText(example: object, say: Say): string {
  const { facts: _, ...shown } = { facts: null, ...example };
  const text = JSON.stringify(shown, null, 2);
  if (text === '{}') return say('  en gyldig melding, uendret', '  a valid message as it is');
  return text.replaceAll(/^/gm, '  ');
}

function page(title: string, about: readonly string[], after: string): string {
  return [title, '', ...about.flatMap((words) => [wrapped(words), '']), ...(after === '' ? [] : [after, ''])].join(
    '\n',
  );
}

function foreseen(rules: readonly string[], lang: Lang): string {
  const say = sayIn(lang);
  if (rules.length === 0) return say('bkm kan ikke forutse den.', 'bkm can not foresee it.');
  return wrapped(`${say('Forutses av', 'Foreseen by')}: ${rules.join(', ')}`);
}

function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = `${indent}${text.startsWith('- ') ? '  ' : ''}`;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
