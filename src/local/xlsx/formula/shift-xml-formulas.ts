// The formulas inside a rule that is kept as XML, after the rule's cells have moved.

import type { Moved } from '../../workbook/workbook.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { readFormulaTokens } from './formula-tokens.ts';
import { shiftFormula } from './shift-formula.ts';

const FORMULA = /(<((?:[\w.-]+:)?formula[12]?)(?:\s[^>]*)?>)([^<]*)(<\/\2\s*>)/g;

/** Gives the XML with the relative references of its formulas moved along, all else to the byte; undefined is no move. */
export function shiftXmlFormulas(xml: string, moved: Moved | undefined): string {
  if (moved === undefined || (moved.rows === 0 && moved.columns === 0)) return xml;
  return xml.replace(
    FORMULA,
    (_whole, open: string, _name: string, text: string, close: string) => {
      const formula = parseXml(`<f>${text}</f>`, 'a formula').root.text;
      return (
        open +
        escapeXml(shiftFormula(readFormulaTokens(formula), moved.rows, moved.columns)) +
        close
      );
    },
  );
}
