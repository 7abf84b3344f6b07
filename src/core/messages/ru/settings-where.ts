// Where a fault of the settings stands, in Russian: a cell of a settings sheet, or a part of the shipped programme.

import type { Owner } from '../../programme/settings-detail.ts';
import type { FindingOf } from '../messages.ts';
import { chooseInColumn, formatStands, quote } from './phrases.ts';

export type SettingsFinding = FindingOf<'settings/invalid'>;

const OWNERS: Readonly<Record<Owner['kind'], (name: string) => string>> = {
  indicator: (name) => `во встроенной программе у показателя ${name}`,
  activity: (name) => `во встроенной программе у мероприятия ${name}`,
  rule: (name) => `во встроенной программе в правиле формы «${name}»`,
  programme: (name) => `во встроенной программе «${name}»`,
};

/** What stands there, or in which part of the shipped programme it stands. */
export function formatWhere(finding: SettingsFinding): string {
  const owner = finding.detail?.owner ?? null;
  return owner === null
    ? formatStands(finding)
    : `${OWNERS[owner.kind](owner.name)} стоит ${quote(finding.found)}`;
}

/** Where a formula stands, without the formula. */
export function formatFormulaPlace(finding: SettingsFinding): string {
  const owner = finding.detail?.owner ?? null;
  return owner === null
    ? `${chooseInColumn(finding)} ${quote(finding.field)}`
    : OWNERS[owner.kind](owner.name);
}
