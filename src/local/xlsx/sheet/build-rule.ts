// One rule made by a script as a <cfRule> (ECMA-376 18.3.1.10).

import type { ConditionalRule } from '../../workbook/workbook.ts';
import { formatFileFormula } from '../formula/file-formula.ts';
import type { StyleBook } from '../styles/style-book.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import { cellName } from './cell-address.ts';
import { NUMBER_COMPARISONS } from './number-comparisons.ts';

type BooleanRule = Extract<ConditionalRule, { kind: 'boolean' }>;

/** Gives `<cfRule>`, its look added to the styles; null for a condition that files do not have (relative dates). */
export function buildRule(
  rule: ConditionalRule,
  priority: number,
  styles: StyleBook,
  prefix: string,
): string | null {
  if (rule.kind === 'opaque') return rule.xml;
  const condition = buildCondition(rule);
  if (condition === null) return null;
  const format = ` dxfId="${styles.ruleFormatIndexOf(rule.format)}"`;
  const formulas = condition.formulas
    .map((formula) => `<${prefix}formula>${escapeXml(formula)}</${prefix}formula>`)
    .join('');
  return `<${prefix}cfRule type="${condition.type}"${format} priority="${priority}"${condition.attributes}>${formulas}</${prefix}cfRule>`;
}

interface Condition {
  readonly type: string;
  /** More attributes, each with a space before it. */
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function buildCondition(rule: BooleanRule): Condition | null {
  const first = rule.areas[0];
  if (first === undefined) return null;
  const corner = cellName(first.row, first.column);
  const comparison = NUMBER_COMPARISONS[rule.criteria];
  if (comparison !== undefined) {
    const formulas = rule.values.map(formatOperand);
    return { type: 'cellIs', attributes: ` operator="${comparison}"`, formulas };
  }
  const text = String(rule.values[0] ?? '');
  const literal = `"${text.replaceAll('"', '""')}"`;
  switch (rule.criteria) {
    case 'CUSTOM_FORMULA':
      return { type: 'expression', attributes: '', formulas: [formatFileFormula(text)] };
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', attributes: ' operator="equal"', formulas: [literal] };
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', attributes: '', formulas: [`LEN(TRIM(${corner}))=0`] };
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', attributes: '', formulas: [`LEN(TRIM(${corner}))>0`] };
    case 'TEXT_CONTAINS':
      return buildTextRule('containsText', text, `NOT(ISERROR(SEARCH(${literal},${corner})))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return buildTextRule('notContainsText', text, `ISERROR(SEARCH(${literal},${corner}))`);
    case 'TEXT_STARTS_WITH':
      return buildTextRule('beginsWith', text, `LEFT(${corner},${text.length})=${literal}`);
    case 'TEXT_ENDS_WITH':
      return buildTextRule('endsWith', text, `RIGHT(${corner},${text.length})=${literal}`);
    default:
      return null;
  }
}

function buildTextRule(type: string, text: string, formula: string): Condition {
  const operator = type === 'notContainsText' ? 'notContains' : type;
  const attributes = ` operator="${operator}" text="${escapeAttribute(text)}"`;
  return { type, attributes, formulas: [formula] };
}

function formatOperand(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (value.startsWith('=')) return formatFileFormula(value);
  return `"${value.replaceAll('"', '""')}"`;
}
