import type { Command } from '../command.ts';

export const simulate: Command = {
  name: 'simulate',
  inputs: 'none',
  words: [
    'et lokalt Krav API, med token og åpne data, uten nett',
    'a local Krav API, with tokens and open data, offline',
  ],
  options: {
    port: {
      type: 'text',
      words: ['port på 127.0.0.1 (vanlig: 0, en ledig)', 'port on 127.0.0.1 (default: 0, a free one)'],
    },
    clock: {
      type: 'text',
      words: [
        'tidspunktet den begynner på, og går videre fra (vanlig: nå)',
        'the instant that it begins at, and runs on from (default: now)',
      ],
    },
    'clock-fixed': {
      type: 'flag',
      words: ['klokken står stille til den stilles', 'the clock stands still until it is set'],
    },
    state: {
      type: 'text',
      words: [
        'fil som holder på tilstanden over omstart (vanlig: bare i minnet)',
        'file that keeps the state over restarts (default: memory only)',
      ],
    },
    fault: {
      type: 'list',
      words: [
        'feil den skal gjøre, som 503=2, "POST cut-after@3", latency=500x*; kan gjentas',
        'fault that it is to make, such as 503=2, "POST cut-after@3", latency=500x*; repeatable',
      ],
    },
    'known-clients': {
      type: 'flag',
      words: [
        'avvis klienter som ikke er registrert (vanlig: tas på ordet)',
        'refuse clients that are not registered (default: taken at their word)',
      ],
    },
  },
  examples: [
    ['bkm simulate', ['skriver adressen, og går til Ctrl-C', 'prints its address, and runs until Ctrl-C']],
    [
      'bkm simulate --port 8080 --clock 2026-01-06T15:30:00+01:00',
      ['en halv time før dagens vedtak', "half an hour before the day's vedtak"],
    ],
    [
      'bkm simulate --fault "POST cut-after"',
      ['første innsending lagres, og forbindelsen brytes', 'the first submission is stored, and the connection cut'],
    ],
  ],
  load: async () => (await import('../runs/simulate.ts')).runSimulate,
};
