/** The languages of the program: Norwegian bokmål, or English. */
export type CliLang = 'nb' | 'en';

/** The language of the locale: Norwegian for nb, no and nn, else English. Source: POSIX, order of LC_ALL, LC_MESSAGES, LANG. */
export function langOf(env: Readonly<Record<string, string | undefined>>): CliLang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(nb|no|nn)([_.@-]|$)/i.test(locale) ? 'nb' : 'en';
}

/** The same in both languages. */
export type Said = readonly [nb: string, en: string];

/** Picks the words of one language; both stand side by side where they are used. */
export type Say = (nb: string, en: string) => string;

export function sayIn(lang: CliLang): Say {
  return (nb, en) => (lang === 'nb' ? nb : en);
}
