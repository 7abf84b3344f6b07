// Data validations into a worksheet: the file's own keep their bytes, those made by a script are added behind them.

import type { Sheet, ValidationRule } from '../../workbook/workbook.ts';
import { formatFileFormula } from '../formula/file-formula.ts';
import { shiftXmlFormulas } from '../formula/shift-xml-formulas.ts';
import { placeForChild, setAttribute } from '../xml/element-order.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import { childOf, type XmlDocument } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { areaNames } from './cell-address.ts';
import { NUMBER_COMPARISONS } from './number-comparisons.ts';
import { readValidations } from './read-validations.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';

/** Excel refuses a list of words that is longer. */
const LONGEST_LIST = 255;
/** Stands above a help text; Google has no such title. */
const HELP_TITLE = 'Что вписать';

/** Plans the difference between the sheet's validations and the file's; none when there is none. */
export function planValidations(document: XmlDocument, sheet: Sheet): TextEdit[] {
  const { root, prefix, text } = document;
  const before = readValidations(document).map(({ rule }) => rule);
  if (before.map(keyOf).join('\n') === sheet.validations.map(keyOf).join('\n')) return [];
  const entries = sheet.validations
    .map((rule) => buildEntry(rule, prefix))
    .filter((entry) => entry !== null);
  const present = childOf(root, 'dataValidations');
  const place = placeForChild(root, WORKSHEET_ORDER, 'dataValidations');
  const start = present?.start ?? place;
  const end = present?.end ?? place;
  if (entries.length === 0) return [{ start, end, text: '' }];
  const tag =
    present === null
      ? `<${prefix}dataValidations>`
      : text.slice(present.start, present.openEnd).replace(/\s*\/>$/, '>');
  const opening = setAttribute(tag, 'count', String(entries.length));
  const whole = `${opening}${entries.join('')}</${prefix}dataValidations>`;
  return [{ start, end, text: whole }];
}

function keyOf(rule: ValidationRule): string {
  return `${areaNames(rule.areas)} ${rule.xml ?? JSON.stringify(rule)}`;
}

function buildEntry(rule: ValidationRule, prefix: string): string | null {
  if (rule.areas.length === 0) return null;
  if (rule.kind === 'modelled' && rule.xml === null) return buildModelled(rule, prefix);
  if (rule.xml === null) return null;
  const xml = shiftXmlFormulas(rule.xml, rule.kind === 'opaque' ? rule.moved : undefined);
  const end = xml.indexOf('>') + 1;
  const tag = xml.slice(0, end);
  const present = /\ssqref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const wanted = areaNames(rule.areas);
  return present === wanted ? xml : setAttribute(tag, 'sqref', wanted) + xml.slice(end);
}

/** Gives null for a condition that files do not have, or a list of words that Excel would refuse. */
function buildModelled(
  rule: Extract<ValidationRule, { kind: 'modelled' }>,
  prefix: string,
): string | null {
  const condition = buildCondition(rule.criteria, rule.values);
  if (condition === null) return null;
  const refusing = `${rule.allowInvalid ? ' errorStyle="warning"' : ''} showErrorMessage="1"`;
  const help =
    rule.helpText === null
      ? ''
      : ` showInputMessage="1" promptTitle="${HELP_TITLE}" prompt="${escapeAttribute(rule.helpText.slice(0, LONGEST_LIST))}"`;
  const formulas = condition.formulas
    .map((formula, index) => {
      const name = `${prefix}formula${index + 1}`;
      return `<${name}>${escapeXml(formula)}</${name}>`;
    })
    .join('');
  const name = `${prefix}dataValidation`;
  return `<${name} ${condition.attributes} allowBlank="1"${refusing}${help} sqref="${areaNames(rule.areas)}">${formulas}</${name}>`;
}

function buildCondition(criteria: string, values: readonly (string | number | boolean)[]) {
  const operator = NUMBER_COMPARISONS[criteria];
  if (operator !== undefined) {
    const attributes = `type="decimal" operator="${operator}"`;
    return { attributes, formulas: values.map(formatOperand) };
  }
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return buildList(values.map(String));
    case 'CHECKBOX':
      return buildList(values.length > 0 ? values.map(String) : ['TRUE', 'FALSE']);
    case 'VALUE_IN_RANGE':
      return { attributes: 'type="list"', formulas: [formatFileFormula(String(values[0] ?? ''))] };
    case 'CUSTOM_FORMULA':
      return {
        attributes: 'type="custom"',
        formulas: [formatFileFormula(String(values[0] ?? ''))],
      };
    default:
      return null;
  }
}

function buildList(words: readonly string[]) {
  const list = words.join(',');
  if (list.length > LONGEST_LIST || words.some((word) => word.includes(','))) return null;
  return { attributes: 'type="list"', formulas: [`"${list.replaceAll('"', '""')}"`] };
}

function formatOperand(value: string | number | boolean): string {
  return typeof value === 'string' ? formatFileFormula(value) : String(value);
}
