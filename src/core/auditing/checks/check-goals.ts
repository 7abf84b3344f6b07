// Goals in words that no indicator measures, indicators without anything printed for them, numbers hidden in names.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { figureOf, listCodes, targetNumbers, unitOf } from '../indicator-rows.ts';
import type { Published } from '../published.ts';
import { countShared, listStems } from '../title-words.ts';

/** A goal and an indicator that share so many words and a number mean the same. */
const SHARED_STEMS = 2;
const IN_NAME = /не\s+(?:менее|более)\s*,?\s*(?:чем\s+)?(?:у\s+)?(\d+(?:[.,]\d+)?)/gi;

function findUnmeasured(context: AuditContext): readonly AuditFinding[] {
  const { ofKind } = context;
  const targets = ofKind('target').filter(({ code }) => code !== '');
  if (targets.length === 0) return [];
  const measures = (goal: Published, target: Published) => {
    const numbers = targetNumbers(target);
    if (!targetNumbers(goal).some((number) => numbers.includes(number))) return false;
    const isShare = goal.printed.includes('%');
    if (isShare !== (unitOf(context, target.code) === 'percent')) return false;
    const stems = listStems(goal.title);
    const names = ofKind('name').filter(({ code }) => code === target.code);
    return names.some(({ title }) => countShared(stems, listStems(title)) >= SHARED_STEMS);
  };
  return ofKind('target')
    .filter(({ code, printed }) => code === '' && printed !== '')
    .filter((goal) => !targets.some((target) => measures(goal, target)))
    .map((goal) => ({ code: 'goal/no-indicator', places: [placeOf(goal)] }));
}

/** Listed, and nothing more: neither a figure nor a target nor a baseline. */
function findEmpty(context: AuditContext): readonly AuditFinding[] {
  const { ofKind } = context;
  const filled = new Set(
    ofKind('figure', 'part')
      .filter((row) => row.printed !== '' || row.mark !== null || figureOf(row, null) !== null)
      .map(({ code }) => code),
  );
  for (const { code } of ofKind('target', 'baseline')) filled.add(code);
  const empty = [...listCodes(context)].filter((code) => !filled.has(code));
  const rows = empty.flatMap((code) => ofKind('name').find((row) => row.code === code) ?? []);
  return rows.length === 0 ? [] : [{ code: 'indicator/no-data', places: placesOf(rows) }];
}

/** «(не менее 225)» in a name where the targets are 50, 60, 70: not to be taken for one. */
function findNumbersInNames({ ofKind }: AuditContext): readonly AuditFinding[] {
  return [...groupBy(ofKind('name'), ({ code }) => code).values()].flatMap(
    (names): readonly AuditFinding[] => {
      const [first] = names;
      const targets = ofKind('target').filter(({ code }) => code === first?.code);
      if (targets.length === 0) return [];
      const known = new Set(targets.flatMap(targetNumbers));
      const strange = names.flatMap((row) =>
        [...row.title.matchAll(IN_NAME)].flatMap(([named, number = '']) =>
          known.has(Number(number.replace(',', '.'))) ? [] : [{ row, named }],
        ),
      );
      const [found] = strange;
      if (found === undefined) return [];
      return [
        {
          code: 'name/number',
          places: placesOf(strange.map(({ row }) => row)),
          named: found.named,
          targets: targets.map(({ printed }) => printed),
        },
      ];
    },
  );
}

/** Questions about goals and indicators that do not find each other, and numbers in names that are no targets. */
export const checkGoals: AuditCheck = (context) => [
  ...findUnmeasured(context),
  ...findEmpty(context),
  ...findNumbersInNames(context),
];
