// The 130 inconsistencies that careful readers listed in the four published documents: what the audit and the build find of
// them, what a program cannot know and why, and what is raised beyond the list.

import { type Audit, auditPublication } from '../../../src/core/auditing/audit.ts';
import { nameSubject } from '../../../src/core/auditing/published.ts';
import { formatAuditFinding } from '../../../src/core/messages/audit-texts.ts';
import { chooseAuditMessages } from '../../../src/core/messages/choose-audit-messages.ts';
import { findPreset } from '../../../src/core/programme/presets/presets.ts';
import { summarise } from '../../../src/core/summarise.ts';
import listed from '../../fixtures/inconsistencies.json';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { HEADER_ROWS, TYPED_ROWS } from '../reading/kemerovo-table.ts';
import { readExample } from './read-example.ts';

/** What must be raised for an inconsistency: a finding of the audit or of the build, or the verdict of a figure. */
interface Raised {
  readonly by: 'audit' | 'build' | 'verdict';
  readonly code: string;
  /** Code, title or place of something that takes part. */
  readonly subject: string;
  /** Words of the sentence that tell it from others of its code. */
  readonly says?: string;
}

interface Inconsistency {
  readonly id: string;
  readonly kind: string;
  readonly municipality: string;
  readonly raised?: readonly Raised[];
  /** Why a program cannot know it. */
  readonly why?: string;
}

/** Something that was raised, in a form that all three ways share. */
interface Alarm {
  readonly by: Raised['by'];
  readonly code: string;
  readonly subjects: readonly string[];
  readonly text: string;
}

const LISTED = listed as readonly Inconsistency[]; // as: a fixture of this very shape, told apart by the tests below
const MUNICIPALITIES = ['kemerovo-city', 'kemerovo-district', 'kaltan', 'berezniki'] as const;

/** Alarms that the list does not have, each with the reason why it is right to raise it. */
const EXTRA: readonly {
  readonly municipality: string;
  readonly by: Raised['by'];
  readonly code: string;
  readonly subject: string;
  readonly count: number;
  readonly why: string;
}[] = [
  {
    municipality: 'kemerovo-city',
    by: 'verdict',
    code: 'cut-off',
    subject: 'столбец 3',
    count: 2,
    why: '4 of 49 printed 8,1 (8,16) and 8 of 56 printed 14,28 (14,286): the list counts them among six cut-off percents of the passport and gives three of the six an entry',
  },
];

function listAuditAlarms({ findings, figures }: Audit): readonly Alarm[] {
  const messages = chooseAuditMessages('ru');
  const found = findings.map((finding) => ({
    by: 'audit' as const,
    code: finding.code,
    subjects: finding.places.flatMap(({ subject, where }) => [subject, where]),
    text: formatAuditFinding(finding, messages).message.replace(/\u00a0/g, ' '),
  }));
  const judged = figures
    .filter(({ verdict }) => ['cut-off', 'wrong', 'impossible'].includes(verdict))
    // A wrong percent has a finding of its own, but for those that one finding of their group explains.
    .filter(
      ({ row }) =>
        !findings.some(
          ({ code, places }) => code === 'figure/wrong' && places[0]?.cell === row.cell,
        ),
    )
    .map(({ row, verdict }) => ({
      by: 'verdict' as const,
      code: verdict,
      subjects: [nameSubject(row), row.place],
      text: row.printed,
    }));
  return [...found, ...judged];
}

/** What «Построить сводку» raises on the six school rows that the report prints. */
function listBuildAlarms(): readonly Alarm[] {
  const workbook = buildWorkbook(
    buildSheet([...HEADER_ROWS, ...TYPED_ROWS], { name: 'Сбор 2023' }),
  );
  const options = {
    builtAt: '20.11.2026 21:40',
    programmeId: null,
    year: 2023,
    language: 'ru',
  } as const;
  const result = summarise(workbook, options);
  if (result.kind === 'refused') throw new Error(result.problem.kind);
  return result.summary.findings.map(({ finding }) => ({
    by: 'build' as const,
    code: finding.code,
    subjects: [finding.school],
    text: '',
  }));
}

function audit(municipality: string): Audit {
  return auditPublication(readExample(municipality), findPreset(municipality) ?? null);
}

const AUDITED = new Map(
  MUNICIPALITIES.map((name) => [name, listAuditAlarms(audit(name))] as const),
);
const BUILT = listBuildAlarms();

function isAnswer(alarm: Alarm, { by, code, subject, says = '' }: Raised): boolean {
  return (
    alarm.by === by &&
    alarm.code === code &&
    alarm.subjects.includes(subject) &&
    alarm.text.includes(says)
  );
}

function alarmsOf(municipality: string): readonly Alarm[] {
  const audited = [...AUDITED].find(([name]) => name === municipality)?.[1] ?? [];
  return municipality === 'kemerovo-city' ? [...audited, ...BUILT] : audited;
}

const FOUND = LISTED.filter(
  ({ municipality, raised = [] }) =>
    raised.length > 0 &&
    raised.every((one) => alarmsOf(municipality).some((alarm) => isAnswer(alarm, one))),
);

/** Alarms of the audit that no inconsistency of the list asks for. */
function listExtra(municipality: string): readonly Alarm[] {
  const wanted = LISTED.filter((one) => one.municipality === municipality).flatMap(
    ({ raised = [] }) => raised,
  );
  return alarmsOf(municipality).filter(
    (alarm) => alarm.by !== 'build' && !wanted.some((one) => isAnswer(alarm, one)),
  );
}

const KNOWABLE = LISTED.flatMap(({ id, municipality, raised = [] }) =>
  raised.map((one) => [id, one.by, one.code, one.subject, municipality, one] as const),
);

test('the list has 130 inconsistencies, each with what must be raised or why it cannot be known', () => {
  expect(LISTED).toHaveLength(130);
  expect(new Set(LISTED.map(({ id }) => id)).size).toBe(130);
  expect(
    LISTED.filter(({ raised, why }) => (raised === undefined) === (why === undefined)),
  ).toEqual([]);
});

test.each(KNOWABLE)('%s is raised by the %s: %s, %s', (_, __, ___, ____, municipality, wanted) => {
  expect(alarmsOf(municipality).filter((alarm) => isAnswer(alarm, wanted))).not.toEqual([]);
});

test('most of the list is found, and only what it cannot know is missed', () => {
  const rows = LISTED.map(({ id, municipality, why }) => {
    const state = FOUND.some((one) => one.id === id) ? 'found' : 'missed';
    return { id, municipality, state, why: why ?? '' };
  });
  const extra = MUNICIPALITIES.flatMap((name) =>
    listExtra(name).map(({ code, subjects }) => `${name}: ${code} ${subjects[0]}`),
  );
  const count = (name: string, state: string) =>
    rows.filter((row) => row.municipality === name && row.state === state).length;
  const lines = [
    ...MUNICIPALITIES.map(
      (name) => `${name}: found ${count(name, 'found')}, missed ${count(name, 'missed')}`,
    ),
    `found in all: ${FOUND.length} of ${LISTED.length}`,
    ...rows.filter(({ state }) => state === 'missed').map(({ id, why }) => `missed ${id}: ${why}`),
    ...extra.map((one) => `extra ${one}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);

  expect(FOUND.length).toBeGreaterThanOrEqual(110);
  expect(rows.filter(({ state, why }) => state === 'missed' && why === '')).toEqual([]);
});

test('at most five alarms are beyond the list, each explained', () => {
  const extra = MUNICIPALITIES.flatMap((municipality) =>
    listExtra(municipality).map(({ by, code, subjects: [subject] }) => ({
      municipality,
      by,
      code,
      subject,
    })),
  );
  const explained = EXTRA.flatMap(({ count, municipality, by, code, subject }) =>
    Array.from({ length: count }, () => ({ municipality, by, code, subject })),
  );

  expect(extra).toEqual(explained);
  expect(extra.length).toBeLessThanOrEqual(5);
  expect(EXTRA.every(({ why }) => why.length > 20)).toBe(true);
});
