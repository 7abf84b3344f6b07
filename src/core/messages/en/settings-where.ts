// Where a fault of the settings stands, in English: a cell of a settings sheet, or a part of the shipped programme.

import type { Owner } from '../../programme/settings-detail.ts';
import type { FindingOf } from '../messages.ts';
import { chooseColumn, formatStands, quote } from './phrases.ts';

export type SettingsFinding = FindingOf<'settings/invalid'>;

const OWNERS: Readonly<Record<Owner['kind'], (name: string) => string>> = {
  indicator: (name) => `the indicator ${name} of the shipped programme`,
  activity: (name) => `the activity ${name} of the shipped programme`,
  rule: (name) => `a rule of the form “${name}” of the shipped programme`,
  programme: (name) => `the shipped programme “${name}”`,
};

/** What stands there, or in which part of the shipped programme it stands. */
export function formatWhere(finding: SettingsFinding): string {
  const owner = finding.detail?.owner ?? null;
  return owner === null
    ? formatStands(finding)
    : `${OWNERS[owner.kind](owner.name)} has ${quote(finding.found)}`;
}

/** Where a formula stands, without the formula. */
export function formatFormulaPlace(finding: SettingsFinding): string {
  const owner = finding.detail?.owner ?? null;
  return owner === null
    ? `in the ${chooseColumn(finding)} ${quote(finding.field)}`
    : `of ${OWNERS[owner.kind](owner.name)}`;
}
