// What no line of the forms of Berezniki collects; the figures are made up.

import type { ExampleFact } from '../example-fact.ts';

const SOURCE = 'Выдумано для примера';

/** Activities, and parts of their targets, that no line of Appendix 3 asks for; 4.16, 4.18 and 4.21 are left open. */
export const BEREZNIKI_FACTS: readonly ExampleFact[] = [
  { code: 'П 1.1', year: 2023, value: 4, source: SOURCE },
  { code: 'П 1.2', year: 2023, value: 'да', source: SOURCE },
  {
    code: 'П 1.4',
    part: 'городские (межведомственные) мероприятия',
    year: 2023,
    value: 6,
    source: SOURCE,
    comment: 'одно городское мероприятие школы называют каждая у себя: складывать нельзя',
  },
  { code: 'П 1.5', year: 2023, value: 'да', source: SOURCE },
  { code: 'П 1.6', year: 2023, value: 7, source: SOURCE },
  { code: 'П 2.1', part: 'мероприятия', year: 2023, value: 3, source: SOURCE },
  { code: 'П 4.1', part: 'обучающиеся', year: 2023, value: 19, source: SOURCE },
  { code: 'П 4.17', year: 2023, value: 32, source: SOURCE },
];
