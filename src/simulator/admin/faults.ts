import type { FaultControl } from '../faults/faults.ts';
import { readFaultRules } from '../faults/read.ts';
import type { Answer, Route } from '../frame.ts';
import { answering } from './body.ts';

/** Adds, shows and clears faults. */
export function faultRoutes(faults: FaultControl): readonly Route[] {
  const shown = (): Answer => ({ status: 200, json: faults.active });
  return [
    {
      method: 'GET',
      path: '/simulator/faults',
      public: true,
      about: 'faults that may still happen',
      handle: shown,
    },
    {
      method: 'POST',
      path: '/simulator/faults',
      public: true,
      about: '[{"when": {"method": "POST", "path": "/kuhr/*", "nth": 1, "count": 1}, "fault": {"kind": "cut-after"}}]',
      handle: answering((request) => {
        faults.add(...readFaultRules(request.json()));
        return shown();
      }),
    },
    {
      method: 'DELETE',
      path: '/simulator/faults',
      public: true,
      about: 'no more faults',
      handle: () => {
        faults.clear();
        return shown();
      },
    },
  ];
}
