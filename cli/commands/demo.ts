import type { Command } from '../command.ts';

export const demo: Command = {
  name: 'demo',
  inputs: 'none',
  words: ['se det virke på syntetiske meldinger, uten nett', 'see it work on synthetic messages, offline'],
  options: {},
  examples: [['bkm demo', ['fra XML til utbetaling, mot simulatoren', 'from XML to payment, against the simulator']]],
  load: async () => (await import('../runs/demo.ts')).runDemo,
};
