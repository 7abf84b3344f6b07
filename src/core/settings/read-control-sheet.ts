// The sheet «Контроль» → rules between fields, and linked indicators.

import { assertNever } from '../assert-never.ts';
import type { FieldRule, IndicatorLink } from '../programme/programme.ts';
import type { ProgrammePath } from '../programme/programme-fault.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { LINKS_TABLE, RULES_TABLE, type RuleRow } from './describe-control.ts';
import { locateTables } from './locate-tables.ts';
import { pushTableFaults } from './push-table-faults.ts';
import { firstStep, lookOf, readTable, type TableRow, takeWhole } from './read-table.ts';
import type { ControlPortion } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

const LOOKS = [lookOf(RULES_TABLE), lookOf(LINKS_TABLE)];

/** How many headings of both tables there are, and whether those that the rows of one need. */
export function matchControlSheet(sheet: SheetSnapshot): { count: number; hasNeeded: boolean } {
  const [rules, links] = locateTables(sheet, LOOKS).map(({ columns }) => columns);
  const hasRules = RULES_TABLE.needed.every((key) => rules?.has(key));
  const hasLinks = LINKS_TABLE.needed.every((key) => links?.has(key));
  return { count: (rules?.size ?? 0) + (links?.size ?? 0), hasNeeded: hasRules || hasLinks };
}

/** null, with a fault, for a rule without its comparison; one where none belongs is a fault alone. */
function buildRule(row: TableRow<RuleRow>, values: RuleRow, sink: SettingsSink): FieldRule | null {
  const { kind, left, right, operator } = values;
  if (kind !== 'rule' && operator !== null) {
    const place = row.placeOf('operator');
    sink.faults.push(buildSettingsFault(place, { kind: 'text', wanted: 'blank' }));
  }
  switch (kind) {
    case 'part-of-whole':
      return { kind, part: left, whole: right };
    case 'narrower-range':
      return { kind, narrow: left, wide: right };
    case 'list-count':
      return { kind, list: left, count: right };
    case 'rule': {
      if (operator === null) {
        const place = row.placeOf('operator');
        sink.faults.push(buildSettingsFault(place, { kind: 'text', wanted: 'comparison' }));
        return null;
      }
      const own = values.explanation === '' ? `${left} ${operator} ${right}` : values.explanation;
      return { kind, left, operator, right, explanation: own };
    }
    default:
      return assertNever(kind);
  }
}

const SIDES: Readonly<Record<string, string>> = {
  part: 'left',
  narrow: 'left',
  list: 'left',
  whole: 'right',
  wide: 'right',
  count: 'right',
};

function keyOfRule(rest: ProgrammePath): string {
  const step = firstStep(rest);
  return SIDES[step] ?? step;
}

function collectRules(
  rows: readonly TableRow<RuleRow>[],
  sink: SettingsSink,
): Readonly<Record<string, readonly FieldRule[]>> {
  const rules = new Map<string, FieldRule[]>();
  for (const row of rows) {
    const values = takeWhole(row);
    const rule = values === null ? null : buildRule(row, values, sink);
    if (values === null || rule === null) continue;
    sink.places.set(rule, (rest) => row.placeOf(keyOfRule(rest)));
    const own = rules.get(values.form) ?? [];
    // All rules of a form are at fault together where there is no such form: the first row tells.
    if (own.length === 0) sink.places.set(own, () => row.placeOf('form'));
    own.push(rule);
    rules.set(values.form, own);
  }
  return Object.fromEntries(rules);
}

/** Reads the sheet; rows with a fault are left out. */
export function readControlSheet(sheet: SheetSnapshot, sink: SettingsSink): ControlPortion {
  const [rules, links] = locateTables(sheet, LOOKS);
  if (rules === undefined || links === undefined) throw new Error('a table for each look');
  pushTableFaults(sheet, RULES_TABLE, rules, false, sink);
  pushTableFaults(sheet, LINKS_TABLE, links, false, sink);
  const ruleRows = readTable(sheet, RULES_TABLE, rules, sink);
  const linkRows = readTable(sheet, LINKS_TABLE, links, sink);
  return {
    sheet,
    rules: collectRules(ruleRows, sink),
    links: linkRows.flatMap((row): IndicatorLink[] => {
      const values = takeWhole(row);
      if (values === null) return [];
      const link: IndicatorLink = {
        codes: [values.first, values.second],
        reason: values.reason,
      };
      sink.places.set(link, ([step, index]) =>
        row.placeOf(step === 'codes' ? (index === 1 ? 'second' : 'first') : String(step ?? '')),
      );
      return [link];
    }),
  };
}
