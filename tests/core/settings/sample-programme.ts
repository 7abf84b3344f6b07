// A small programme of its own with everything that settings sheets can hold.

import type { Field } from '../../../src/core/programme/form.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { TargetPart } from '../../../src/core/programme/target.ts';

const FIELD: Field = {
  key: 'договоры',
  group: null,
  title: 'Количество договоров',
  code: '',
  column: null,
  aliases: [],
  kind: 'count',
  contingent: null,
  applicable: null,
  required: true,
  labels: [],
};

const AT_LEAST_45: TargetPart = {
  comparator: 'at-least',
  value: 45,
  unit: 'percent',
  label: null,
  noun: { genitiveOne: 'школы', genitiveMany: 'школ' },
  scope: 'territory',
};

const INDICATOR: Indicator = {
  code: '1.1',
  task: '1',
  title: 'Доля школ с договорами',
  reportTitle: 'Доля школ с договорами',
  unit: 'percent',
  unitPrinted: '%',
  noun: { genitiveOne: 'школы', genitiveMany: 'школ' },
  baseline: { printed: '40', value: 40 },
  targets: { 2023: { printed: '45', parts: [AT_LEAST_45] } },
  source: { kind: 'form', form: 'сбор', numerator: 'договоры > 0', denominator: '1', parts: [] },
  direction: 'more',
  period: 'per-year',
  scale: [
    { title: 'низкий', from: null, to: 30 },
    { title: 'высокий', from: 30, to: null },
  ],
  method: null,
};

/** Two forms, five indicators, rules, links, a plan of two lines. */
export const SAMPLE: Programme = {
  id: 'проба',
  title: 'Проба настроек',
  municipality: 'город',
  years: [2023, 2024],
  tasks: [
    { code: '1', title: 'Первая задача' },
    { code: '2', title: 'Вторая задача' },
  ],
  forms: [
    {
      key: 'сбор',
      title: 'Сбор по школам',
      layout: 'row-per-school',
      columns: [],
      schoolHeadings: ['Школа'],
      fields: [
        FIELD,
        { ...FIELD, key: 'партнёры', title: 'Перечень партнёров', kind: 'list' },
        {
          ...FIELD,
          key: 'награды',
          title: 'Победители и призёры',
          kind: 'labelled-count',
          contingent: { from: 8, to: 11 },
          labels: [
            { title: 'победители', stems: ['победител'] },
            { title: 'призёры', stems: ['призер', 'приз'] },
          ],
        },
      ],
    },
    {
      key: 'итоги',
      title: 'Итоги года',
      layout: 'sheet-per-school',
      schoolHeadings: ['Учреждение'],
      columns: [{ key: 'факт', group: 'Факт', title: '', aliases: [], yearOffset: 0 }],
      fields: [
        { ...FIELD, key: 'поступили', code: '4.1', title: 'Поступили в вузы', column: 'факт' },
      ],
    },
  ],
  indicators: [
    INDICATOR,
    {
      ...INDICATOR,
      code: '1.2',
      title: 'Внесённый',
      reportTitle: 'Внесённый',
      source: { kind: 'manual' },
      scale: [],
    },
    {
      ...INDICATOR,
      code: '1.3',
      title: 'Тот же',
      reportTitle: 'Тот же',
      source: { kind: 'same-as', code: '1.1' },
      scale: [],
    },
    {
      ...INDICATOR,
      code: '2.1',
      task: '2',
      title: 'Победители',
      reportTitle: 'Победители',
      unit: 'count',
      unitPrinted: 'чел',
      source: {
        kind: 'form',
        form: 'сбор',
        numerator: 'награды',
        denominator: null,
        parts: [{ label: 'победители', numerator: 'награды_победители' }],
      },
      scale: [],
    },
    {
      ...INDICATOR,
      code: '2.2',
      task: '2',
      title: 'Поступившие',
      reportTitle: 'Поступившие',
      unit: 'count',
      source: { kind: 'form', form: 'итоги', numerator: 'поступили', denominator: null, parts: [] },
      scale: [],
    },
  ],
  rules: {
    сбор: [
      { kind: 'list-count', list: 'партнёры', count: 'договоры' },
      {
        kind: 'rule',
        left: 'договоры',
        operator: '>=',
        right: '0',
        explanation: 'Не меньше нуля.',
      },
    ],
  },
  links: [{ codes: ['1.1', '1.2'], reason: 'Об одном и том же.' }],
  plan: [
    {
      code: '1',
      section: '1',
      title: 'Собрание',
      due: 'октябрь 2023',
      responsible: 'методист',
      result: 'Протокол',
      indicator: '1.1',
      field: 'договоры',
    },
    {
      code: '2',
      section: 'Прочее',
      title: 'Экскурсия',
      due: '',
      responsible: '',
      result: '',
      indicator: null,
      field: null,
    },
  ],
  grouping: { codes: ['1.1', '2.1'], groups: 2 },
  term: { from: '2023-02-01', to: '2024-12-31' },
};
