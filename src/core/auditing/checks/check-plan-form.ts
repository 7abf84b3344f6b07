// A plan and the form that reports on it: numbers that mean other lines, lines without a counterpart, what is asked for.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { listPlanPairs, type PlanPairs } from '../pair-plan.ts';
import type { Published } from '../published.ts';
import { findPeople, stemWord } from '../title-words.ts';

const ASKS_COUNT = /количеств[а-я]*\s+(?:[а-я]+(?:ых|их|нных)\s+)?([а-яё]+)/i;
const ASKS_WORDS = /назван|перечень|фамили|с\s+кем|предмет|приглаш/i;
const COUNTED = /\d+\s+((?:[а-яё]+(?:ых|их)\s+)?[а-яё]+)/gi;

function findShifted({ form, plan, pairs }: PlanPairs): readonly AuditFinding[] {
  const shifted = form.filter((line) => {
    const same = plan.find(({ code }) => code === line.code);
    return same !== undefined && pairs.get(line) !== same;
  });
  if (shifted.length === 0) return [];
  return [
    {
      code: 'list/shifted',
      places: placesOf(shifted),
      pairs: shifted.map((line) => ({ form: line.code, plan: pairs.get(line)?.code ?? null })),
    },
  ];
}

function findUnmatched({ form, plan, pairs }: PlanPairs): readonly AuditFinding[] {
  const reported = new Set(pairs.values());
  const ofPlan = plan.filter((row) => !reported.has(row));
  const ofForm = form.filter((line) => !pairs.has(line));
  return [
    ...(ofPlan.length === 0 ? [] : [build(ofPlan, 'plan')]),
    ...(ofForm.length === 0 ? [] : [build(ofForm, 'form')]),
  ];
}

function build(rows: readonly Published[], side: 'plan' | 'form'): AuditFinding {
  return { code: 'list/unmatched', places: rows.map((row) => placeOf(row, row.title)), side };
}

/** «команд» where the plan's result counts «учреждений» and «обучающихся»; people of any kind are taken for people. */
function asksOther(instruction: string, result: string): boolean {
  const asked = ASKS_COUNT.exec(instruction)?.[1]?.toLowerCase();
  if (asked === undefined || /^участник|^обученн|^охвач/.test(asked) || findPeople(asked) !== null)
    return false;
  const counted = [...result.toLowerCase().matchAll(COUNTED)].map(([, words = '']) => words);
  if (counted.length === 0) return false;
  return !counted.some((words) =>
    words.split(/\s+/).some((word) => stemWord(word) === stemWord(asked)),
  );
}

function findOtherUnits({ ofKind }: AuditContext, { pairs }: PlanPairs): readonly AuditFinding[] {
  const results = ofKind('result');
  const found = [...pairs].flatMap(([line, row]) => {
    const result = results.find(({ code, group }) => code === row.code && group === row.group);
    return result !== undefined && asksOther(line.printed, result.printed) ? [line, result] : [];
  });
  return found.length === 0 ? [] : [{ code: 'form/other-unit', places: placesOf(found) }];
}

/** Words and a number in one cell cannot be summed. */
function findComposite({ ofKind }: AuditContext): readonly AuditFinding[] {
  const found = ofKind('form-line').filter(
    ({ printed }) => /количеств/i.test(printed) && ASKS_WORDS.test(printed),
  );
  return found.length === 0 ? [] : [{ code: 'form/composite', places: placesOf(found) }];
}

/** Questions about a plan and its form; none where only one of them is printed, but for what the form asks. */
export const checkPlanForm: AuditCheck = (context) => [
  ...listPlanPairs(context).flatMap((pairs) => [
    ...findShifted(pairs),
    ...findUnmatched(pairs),
    ...findOtherUnits(context, pairs),
  ]),
  ...findComposite(context),
];
