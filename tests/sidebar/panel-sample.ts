// Panel states for the tests: one with everything in it, changed where a test needs it.

import type { PanelFinding, PanelGroup, PanelState } from '../../src/addon/panel.ts';

/** A finding in cell E7 of sheet 7. */
export const finding: PanelFinding = {
  sheet: 'Сбор',
  cell: 'E7',
  school: 'МБОУ «СОШ № 15»',
  field: 'Победители',
  found: '48',
  message: 'Победителей больше, чем участников.',
  advice: 'Проверьте оба числа.',
  state: 'open',
};

/** A group of errors whose only finding is `finding`. */
export const group: PanelGroup = {
  code: 'check/part-exceeds-whole',
  kind: 'Часть больше целого',
  severity: 'error',
  count: 1,
  findings: [finding],
};

/** A table of 75 schools with one error and one missed indicator. */
export const state: PanelState = {
  language: 'ru',
  programme: { title: 'Профориентация', year: 2023 },
  problem: null,
  builtAt: '20.11.2026 21:40',
  completeness: {
    registerGiven: true,
    expected: 75,
    filled: 60,
    partial: 12,
    empty: 3,
    missing: ['Лицей № 62', 'СОШ № 1', 'СОШ № 2'],
  },
  verdicts: { met: 22, missed: 1, noData: 0, noTarget: 1 },
  missed: [
    {
      code: '3.1',
      title: 'Встречи с вузами',
      target: '10',
      actual: '7',
      gap: 'не хватает 3 встреч',
    },
  ],
  errors: 1,
  queries: 0,
  groups: [group],
};
