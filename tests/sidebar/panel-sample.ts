// Panel states for the tests: one with everything in it, changed where a test needs it.

import type {
  PanelBreakdown,
  PanelChange,
  PanelCorrected,
  PanelCorrection,
  PanelFinding,
  PanelIndicator,
  PanelPart,
  PanelSchool,
  PanelState,
} from '../../src/addon/panel/panel.ts';

/** An error in cell E7. */
export const finding: PanelFinding = {
  key: 'СОШ № 15|winners|check/part-exceeds-whole|48',
  code: 'check/part-exceeds-whole',
  kind: 'Часть больше целого',
  severity: 'error',
  state: 'open',
  explanation: '',
  sheet: 'Сбор',
  cell: 'E7',
  school: 'МБОУ «СОШ № 15»',
  district: 'Ленинский район',
  field: 'Победители',
  found: '48',
  message: 'Победителей больше, чем участников.',
  advice: 'Проверьте оба числа.',
};

/** A query in cell F9. */
export const query: PanelFinding = {
  key: 'Лицей № 62|all|check/range-exceeds-wider-range|376',
  code: 'check/range-exceeds-wider-range',
  kind: 'Классов больше, чем во всех',
  severity: 'query',
  state: 'open',
  explanation: '',
  sheet: 'Сбор',
  cell: 'F9',
  school: 'Лицей № 62',
  district: 'Заводский район',
  field: '8–11 классы',
  found: '376',
  message: 'В 8–11 классах 376, а во всех 179: учтён ли 11 класс ещё раз?',
  advice: 'Исправьте число или напишите пояснение.',
};

export const correction: PanelCorrection = {
  sheet: 'Сбор',
  cell: 'G7',
  school: 'МБОУ «СОШ № 15»',
  field: 'Победители и призёры',
  original: 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1',
  value: 5,
};

export const corrected: PanelCorrected = {
  id: 'журнал-3',
  sheet: 'Сбор',
  cell: 'G9',
  school: 'Лицей № 62',
  field: 'Победители и призёры',
  before: 'победили и призеры - 7 человек',
  after: '7',
  at: '20.11.2026 10:00',
};

export const change: PanelChange = {
  sheet: 'Сбор',
  cell: 'D7',
  school: 'МБОУ «СОШ № 15»',
  field: 'Участники',
  before: '',
  after: '50',
};

export const noChanges = { count: 0, first: [] } as const;

export const school: PanelSchool = {
  school: 'МБОУ «СОШ № 15»',
  district: 'Ленинский район',
  status: 'errors',
  errors: 1,
  queries: 0,
  decision: null,
  comment: '',
  changed: noChanges,
  sheet: 'Сбор',
  cell: 'A7',
};

export const indicator: PanelIndicator = {
  code: '1.3',
  task: '1',
  title: 'Доля обучающихся, охваченных профориентацией',
  unit: '%',
  target: '70 %',
  actual: '69,56 %',
  verdict: 'missed',
  gap: 'не хватает 81 обучающегося',
  degree: 0.9937,
  before: { text: '2022: 65 % ↑', way: 'up' },
  hasSchools: true,
};

export const part: PanelPart = {
  school: 'МБОУ «СОШ № 15»',
  district: 'Ленинский район',
  numerator: 20,
  denominator: 60,
  value: 100 / 3,
  shown: '33,33 %',
  shortfall: 22,
  asked: 10,
  sheet: 'Сбор',
  cell: 'D7',
};

/** Two schools: 20 of 60 and 70 of 70. */
export const breakdown: PanelBreakdown = {
  indicator,
  numerator: 90,
  denominator: 130,
  formula: '90 из 130 = 69,23 %',
  less: false,
  parts: [
    part,
    { ...part, school: 'Лицей № 62', numerator: 70, denominator: 70, shortfall: 0, asked: 0 },
  ],
  excluded: [{ school: 'СОШ № 1', reason: 'не заполнено' }],
  advice: ['Чтобы план был выполнен, нужен ещё 1 обучающийся.'],
};

/** Three schools with an error and a query, one missed and one met indicator. */
export const state: PanelState = {
  language: 'ru',
  programme: { title: 'Профориентация', year: 2023 },
  problem: null,
  builtAt: '20.11.2026 21:40',
  changedSinceBuild: { count: 1, first: [change] },
  outdated: [{ code: '1.3', title: indicator.title, before: '69,56 %', after: '69,61 %' }],
  completeness: {
    registerGiven: true,
    expected: 3,
    filled: 1,
    partial: 1,
    empty: 1,
    missing: ['СОШ № 1'],
  },
  debtorsText: 'Не отчитались:\nСОШ № 1',
  verdicts: { met: 1, missed: 1, noData: 0, noTarget: 0 },
  errors: 1,
  queries: 1,
  findings: [query, finding],
  findingsTotal: 2,
  corrections: [correction],
  correctionsTotal: 1,
  corrected: [corrected],
  schools: [
    school,
    {
      ...school,
      school: 'Лицей № 62',
      district: 'Заводский район',
      status: 'queries',
      errors: 0,
      queries: 1,
      cell: 'A9',
    },
    { ...school, school: 'СОШ № 1', status: 'empty', errors: 0, sheet: '', cell: '' },
  ],
  best: [{ school: 'Лицей № 62', district: 'Заводский район', met: 2, of: 2, fromAverage: 50 }],
  lagging: [{ school: 'МБОУ «СОШ № 15»', district: '', met: 0, of: 2, fromAverage: -50 }],
  tasks: [{ number: '1', title: 'Развивать профориентацию' }],
  indicators: [
    indicator,
    { ...indicator, code: '1.4', verdict: 'met', degree: 1.2, gap: '', before: null },
  ],
  period: { kind: 'open', at: null, sheet: '', changes: noChanges },
  hints: true,
};

/** The state of a table in which no form is found. */
export const problemState: PanelState = {
  ...state,
  programme: null,
  problem: 'Не найдена таблица школ.',
  builtAt: null,
  changedSinceBuild: null,
  outdated: [],
  completeness: null,
  debtorsText: '',
  verdicts: null,
  errors: 0,
  queries: 0,
  findings: [],
  findingsTotal: 0,
  corrections: [],
  correctionsTotal: 0,
  corrected: [],
  schools: [],
  best: [],
  lagging: [],
  tasks: [],
  indicators: [],
};
