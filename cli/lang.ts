import type { Lang } from '../src/index.ts';

/** The language of the locale: Norwegian for nb, no and nn, else English. Source: POSIX, order of LC_ALL, LC_MESSAGES, LANG. */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(nb|no|nn)([_.@-]|$)/i.test(locale) ? 'nb' : 'en';
}

/** Words in both languages, side by side where they are used. */
export type Say = (nb: string, en: string) => string;

export function sayIn(lang: Lang): Say {
  return (nb, en) => (lang === 'nb' ? nb : en);
}
