// How much of what the settings sheets say is said by a shipped programme as well: by that a workbook without the
// programme's code is told to be that programme's.

import type { Programme } from '../programme/programme.ts';
import { compactText } from '../reading/normalise-text.ts';
import type { Settings } from './settings-portions.ts';

/** How many of the texts are among the others. */
function countShared(texts: readonly string[], others: readonly string[]): number {
  const known = new Set(others.map(compactText));
  return texts.filter((text) => known.has(compactText(text))).length;
}

/** The number of fields, indicators, rules and activities that both have; 0 for settings that share nothing with it. */
export function measureLikeness(settings: Settings, programme: Programme): number {
  const { fields, indicators, control, plan } = settings;
  const nameField = (form: string, key: string) => `${form} ${key}`;
  const ownFields = programme.forms.flatMap((form) =>
    form.fields.map(({ key }) => nameField(form.key, key)),
  );
  const rules = Object.values(control?.rules ?? {}).flat();
  const ownRules = Object.values(programme.rules).flat();
  return (
    countShared(
      (fields?.fields ?? []).map(({ form, key }) => nameField(form, key)),
      ownFields,
    ) +
    countShared(
      (indicators?.rows ?? []).map(({ row }) => row.values.title ?? ''),
      programme.indicators.map(({ title }) => title),
    ) +
    countShared(
      rules.map((rule) => JSON.stringify(rule)),
      ownRules.map((rule) => JSON.stringify(rule)),
    ) +
    countShared(
      (plan?.plan ?? []).map(({ title }) => title),
      programme.plan.map(({ title }) => title),
    )
  );
}
