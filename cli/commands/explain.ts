import type { Command } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  inputs: 'name',
  words: ['hva en regel, en API-kode eller en merknad betyr', 'what a rule, an API code or a merknad means'],
  options: {},
  examples: [
    ['bkm explain', ['listen', 'the list']],
    ['bkm explain regning/frem-i-tid', ['en regel', 'a rule']],
    ['bkm explain UKJENT_FELT', ['en kode fra API-et', 'a code of the API']],
    ['bkm explain 470', ['en merknad', 'a merknad']],
  ],
  load: async () => (await import('../runs/explain.ts')).runExplain,
};
