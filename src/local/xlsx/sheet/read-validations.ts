// <dataValidations> to rules: lists are modelled, all others stay opaque.

import type { ValidationRule } from '../../workbook/workbook.ts';
import {
  childOf,
  childrenOf,
  readBoolean,
  type XmlDocument,
  type XmlElement,
} from '../xml/parse-xml.ts';
import { parseAreas } from './cell-address.ts';

/** A rule with the place of its bytes. */
export interface FileValidation {
  readonly rule: ValidationRule;
  readonly element: XmlElement;
}

/**
 * Gives the validations of a worksheet in the order of the file. A list of words is VALUE_IN_LIST with the words, a
 * list from cells VALUE_IN_RANGE with the reference as the file spells it (`'Списки'!$A$1:$A$9`).
 */
export function readValidations(document: XmlDocument): FileValidation[] {
  return childrenOf(childOf(document.root, 'dataValidations'), 'dataValidation').map((element) => ({
    rule: readRule(element, document.text.slice(element.start, element.end)),
    element,
  }));
}

function readRule(element: XmlElement, xml: string): ValidationRule {
  const { sqref, type, showErrorMessage, errorStyle, prompt } = element.attributes;
  const areas = parseAreas(sqref);
  const source = childOf(element, 'formula1')?.text.trim() ?? '';
  if (type !== 'list' || source === '') return { kind: 'opaque', areas, xml };
  const isRefusing = readBoolean(showErrorMessage, false) && (errorStyle ?? 'stop') === 'stop';
  const words = /^"((?:[^"]|"")*)"$/.exec(source)?.[1];
  return {
    kind: 'modelled',
    areas,
    criteria: words === undefined ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST',
    values: words === undefined ? [source] : words.replaceAll('""', '"').split(','),
    allowInvalid: !isRefusing,
    helpText: prompt ?? null,
    xml,
  };
}
