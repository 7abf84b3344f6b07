// Conditional-format rules into a worksheet: the file's own stay to the byte, ours are blocks of their own, so that taking
// them out gives the sheet back as it was.

import type { ConditionalRule, Moved, RuleFormat, Sheet } from '../../workbook/workbook.ts';
import { shiftXmlFormulas } from '../formula/shift-xml-formulas.ts';
import type { StyleBook } from '../styles/style-book.ts';
import { placeForChild, setAttribute } from '../xml/element-order.ts';
import type { XmlDocument, XmlElement } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { buildRule } from './build-rule.ts';
import { areaNames } from './cell-address.ts';
import { type FileRule, readFileRules } from './read-rules.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';

/** Plans the difference between the sheet's rules and the file's; none when there is none. */
export function planRules(
  document: XmlDocument,
  sheet: Sheet,
  formats: readonly RuleFormat[],
  styles: StyleBook,
): TextEdit[] {
  const inFile = readFileRules(document, formats);
  const matches = matchRules(sheet.conditionalRules, inFile);
  const kept = new Set(matches.values());
  const blocks = [...new Set(inFile.map(({ block }) => block))];
  const removals = blocks.flatMap((block) => planRemovals(block, inFile, kept));
  const priorities = choosePriorities(sheet.conditionalRules, matches);
  const added = sheet.conditionalRules
    .filter((rule) => !matches.has(rule))
    .map((rule) => buildBlock(rule, priorities.get(rule) ?? 1, styles, document.prefix))
    .join('');
  const place = placeForChild(document.root, WORKSHEET_ORDER, 'conditionalFormatting');
  return added === '' ? removals : [...removals, { start: place, end: place, text: added }];
}

function matchRules(rules: readonly ConditionalRule[], inFile: readonly FileRule[]) {
  const free = new Map<string, FileRule[]>();
  for (const fileRule of inFile) {
    const key = keyOf(fileRule.rule);
    free.set(key, [...(free.get(key) ?? []), fileRule]);
  }
  const matches = new Map<ConditionalRule, FileRule>();
  for (const rule of rules) {
    const match = rule.xml === null ? undefined : free.get(keyOf(rule))?.shift();
    if (match !== undefined) matches.set(rule, match);
  }
  return matches;
}

function keyOf(rule: ConditionalRule): string {
  return `${areaNames(rule.areas)}\n${rule.xml ?? ''}`;
}

function planRemovals(
  block: XmlElement,
  inFile: readonly FileRule[],
  kept: ReadonlySet<FileRule>,
): TextEdit[] {
  const ofBlock = inFile.filter((fileRule) => fileRule.block === block);
  const gone = ofBlock.filter((fileRule) => !kept.has(fileRule));
  if (gone.length === ofBlock.length) return [{ start: block.start, end: block.end, text: '' }];
  return gone.map(({ element }) => ({ start: element.start, end: element.end, text: '' }));
}

/**
 * A new rule comes behind all rules that stand before it in the list. Where the file's own numbers leave no gap for that,
 * it comes last: renumbering would change rules that are not ours.
 */
function choosePriorities(
  rules: readonly ConditionalRule[],
  matches: ReadonlyMap<ConditionalRule, FileRule>,
): Map<ConditionalRule, number> {
  const priorities = new Map<ConditionalRule, number>();
  let highest = Math.max(0, ...[...matches.values()].map(({ priority }) => priority));
  let previous = 0;
  rules.forEach((rule, index) => {
    const match = matches.get(rule);
    if (match !== undefined) {
      previous = Math.max(previous, match.priority);
      return;
    }
    const later = rules.slice(index + 1).map((other) => matches.get(other)?.priority);
    const next = Math.min(
      Number.POSITIVE_INFINITY,
      ...later.filter((priority) => priority !== undefined),
    );
    const priority =
      previous + 1 < next && next !== Number.POSITIVE_INFINITY ? previous + 1 : highest + 1;
    priorities.set(rule, priority);
    highest = Math.max(highest, priority);
    if (priority < next) previous = priority;
  });
  return priorities;
}

function buildBlock(
  rule: ConditionalRule,
  priority: number,
  styles: StyleBook,
  prefix: string,
): string {
  const inner =
    rule.xml === null
      ? buildRule(rule, priority, styles, prefix)
      : withPriority(shiftXmlFormulas(rule.xml, readMove(rule)), priority);
  if (inner === null || rule.areas.length === 0) return '';
  const block = `${prefix}conditionalFormatting`;
  return `<${block} sqref="${areaNames(rule.areas)}">${inner}</${block}>`;
}

function readMove(rule: ConditionalRule): Moved | undefined {
  return rule.kind === 'opaque' ? rule.moved : undefined;
}

/** A rule of the file on other cells than before, or on another sheet of the same file. */
function withPriority(xml: string, priority: number): string {
  const end = xml.indexOf('>') + 1;
  return setAttribute(xml.slice(0, end), 'priority', String(priority)) + xml.slice(end);
}
