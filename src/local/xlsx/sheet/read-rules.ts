// <conditionalFormatting> to rules: those that Google Sheets also has are modelled, all others stay opaque.

import type { Area, ConditionalRule, RuleFormat } from '../../workbook/workbook.ts';
import { readFileFormula } from '../formula/file-formula.ts';
import { childrenOf, readNumber, type XmlDocument, type XmlElement } from '../xml/parse-xml.ts';
import { parseAreas } from './cell-address.ts';

const NO_FORMAT: RuleFormat = {
  background: null,
  fontColour: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** A rule with the place of its bytes and its priority, the lowest first in effect. */
export interface FileRule {
  readonly rule: ConditionalRule;
  readonly priority: number;
  readonly element: XmlElement;
  readonly block: XmlElement;
}

/** Gives the rules of a worksheet in the order of the file. */
export function readFileRules(document: XmlDocument, formats: readonly RuleFormat[]): FileRule[] {
  return childrenOf(document.root, 'conditionalFormatting').flatMap((block) => {
    const areas = parseAreas(block.attributes.sqref);
    return childrenOf(block, 'cfRule').map((element) => ({
      rule: readRule(element, areas, document.text.slice(element.start, element.end), formats),
      priority: readNumber(element.attributes.priority, 0),
      element,
      block,
    }));
  });
}

/** Gives the rules of a worksheet in the order of evaluation. */
export function readRules(
  document: XmlDocument,
  formats: readonly RuleFormat[],
): ConditionalRule[] {
  return readFileRules(document, formats)
    .sort((first, second) => first.priority - second.priority)
    .map(({ rule }) => rule);
}

function readRule(
  element: XmlElement,
  areas: readonly Area[],
  xml: string,
  formats: readonly RuleFormat[],
): ConditionalRule {
  const condition = readCondition(element);
  if (condition === null) return { kind: 'opaque', areas, xml };
  const format = formats[readNumber(element.attributes.dxfId, -1)] ?? NO_FORMAT;
  return { kind: 'boolean', areas, ...condition, format, xml };
}

interface Condition {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
}

const COMPARISONS: Readonly<Record<string, string>> = {
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};
const TEXT_RULES: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

function readCondition(element: XmlElement): Condition | null {
  const { type = '', operator = '', text } = element.attributes;
  const formulas = childrenOf(element, 'formula').map((formula) => formula.text);
  if (type === 'expression') {
    const formula = readFileFormula(formulas[0] ?? '');
    return formula === null ? null : { criteria: 'CUSTOM_FORMULA', values: [formula] };
  }
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  const textRule = TEXT_RULES[type];
  if (textRule !== undefined && text !== undefined) return { criteria: textRule, values: [text] };
  return type === 'cellIs' ? readComparison(operator, formulas) : null;
}

function readComparison(operator: string, formulas: readonly string[]): Condition | null {
  const criteria = COMPARISONS[operator];
  const wanted = operator === 'between' || operator === 'notBetween' ? 2 : 1;
  if (criteria === undefined || formulas.length !== wanted) return null;
  const values = formulas.map(readOperand);
  const [first] = values;
  if (values.some((value) => value === null)) return null;
  const literal = /^"((?:[^"]|"")*)"$/.exec(formulas[0]?.trim() ?? '');
  if (literal !== null) {
    // Google Sheets compares with a text only for equality.
    if (operator !== 'equal') return null;
    return { criteria: 'TEXT_EQUAL_TO', values: [(literal[1] ?? '').replaceAll('""', '"')] };
  }
  return first === undefined
    ? null
    : { criteria, values: values.filter((value) => value !== null) };
}

function readOperand(formula: string): string | number | null {
  const bare = formula.trim();
  const number = Number(bare);
  return bare !== '' && Number.isFinite(number) ? number : readFileFormula(bare);
}
