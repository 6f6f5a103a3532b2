import type { AnswerFault } from './answer.ts';

/** Why an answer can't be read, in both languages: to stand after "the answer can not be read:". */
export const ANSWER_FAULTS: Readonly<Record<AnswerFault, { readonly nb: string; readonly en: string }>> = {
  'for-stor': { nb: 'det er større enn det som leses', en: 'it is larger than what is read' },
  tom: { nb: 'det er tomt', en: 'it is empty' },
  'ikke-lesbar': { nb: 'det er ikke hel JSON, XML eller CSV', en: 'it is no whole JSON, XML or CSV' },
  doctype: {
    nb: 'det har en dokumenttype (DOCTYPE), som HTML-sider har',
    en: 'it has a document type (DOCTYPE), as HTML pages have',
  },
  'uten-liste': { nb: 'det har ingen liste av rader', en: 'it has no list of rows' },
  'uten-rader': { nb: 'radene er av noe annet', en: 'its rows are of something else' },
};
