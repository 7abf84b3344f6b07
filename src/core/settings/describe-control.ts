// The sheet «Контроль»: rules between the fields of a form, and indicators that ought to show the same.

import type { ComparisonOperator } from '../programme/expression/expression.ts';
import type { FieldRule } from '../programme/programme.ts';
import { NEEDED_CODE, NEEDED_TEXT, TEXT } from './formats/text-formats.ts';
import { buildWordFormat } from './formats/word-format.ts';
import type { TableDescription } from './table-description.ts';

/** A rule of any kind, flat; of kinds other than `rule` the sides are keys of fields. */
export interface RuleRow {
  readonly form: string;
  readonly kind: FieldRule['kind'];
  readonly left: string;
  /** null but for `rule`. */
  readonly operator: ComparisonOperator | null;
  readonly right: string;
  /** '' but for `rule`. */
  readonly explanation: string;
}

/** Two indicators and why they ought to agree. */
export interface LinkRow {
  readonly first: string;
  readonly second: string;
  readonly reason: string;
}

const RULE_KIND = buildWordFormat<FieldRule['kind']>(
  [
    ['part-of-whole', 'часть и целое'],
    ['narrower-range', 'часть классов и все классы'],
    ['list-count', 'перечень и количество'],
    ['rule', 'правило'],
  ],
  { value: 'rule' },
);

const OPERATOR = buildWordFormat<ComparisonOperator | null>(
  [
    ['=', '='],
    ['<>', '<>', '≠', '!='],
    ['<', '<'],
    ['<=', '<=', '≤'],
    ['>', '>'],
    ['>=', '>=', '≥'],
  ],
  { value: null },
);

/** The rules of all forms. */
export const RULES_TABLE: TableDescription<RuleRow> = {
  title: 'Правила',
  needed: ['left', 'right'],
  columns: {
    form: { heading: 'Форма', width: 110, format: NEEDED_CODE },
    kind: { heading: 'Вид', aliases: ['Вид правила'], width: 190, format: RULE_KIND },
    left: { heading: 'Слева', width: 240, format: NEEDED_TEXT },
    operator: { heading: 'Сравнение', width: 90, format: { ...OPERATOR, write: writeOperator } },
    right: { heading: 'Справа', width: 240, format: NEEDED_TEXT },
    explanation: { heading: 'Пояснение', width: 380, format: TEXT },
  },
};

function writeOperator(operator: ComparisonOperator | null): string | null {
  return operator;
}

/** Pairs of linked indicators. */
export const LINKS_TABLE: TableDescription<LinkRow> = {
  title: 'Связанные показатели',
  needed: ['first', 'second'],
  columns: {
    first: { heading: 'Показатель 1', width: 110, format: NEEDED_CODE },
    second: { heading: 'Показатель 2', width: 190, format: NEEDED_CODE },
    reason: { heading: 'Почему', width: 240, format: NEEDED_TEXT },
  },
};
