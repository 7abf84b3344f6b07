// A server for the tests of the panel: it answers from a state that it changes as the real one would, and records the calls.

import type { PanelAnswer, PanelServer, PanelState } from '../../src/addon/panel/panel.ts';
import { breakdown } from './panel-sample.ts';

export interface FakeServer extends PanelServer {
  /** The names called, progress left out. */
  readonly calls: readonly string[];
  readonly state: () => PanelState;
}

/** The server over a state; `replace` makes single functions answer otherwise. */
export function createFakeServer(
  first: PanelState,
  replace: Partial<PanelServer> = {},
): FakeServer {
  let now = first;
  const calls: string[] = [];
  const done = (message: string, change: Partial<PanelState> = {}): PanelAnswer => {
    now = { ...now, ...change };
    return { kind: 'done', message, state: now };
  };
  const period = (kind: PanelState['period']['kind']) => ({ ...now.period, kind, at: '1.12.2026' });
  const server: PanelServer = {
    panelRead: () => done(''),
    panelBuild: () =>
      done('Сводка построена.', {
        builtAt: '1.12.2026 12:00',
        changedSinceBuild: { count: 0, first: [] },
        outdated: [],
      }),
    panelCheck: () => done('Строки проверены.'),
    panelHighlight: (show) => done(show ? 'Подсветка показана.' : 'Подсветка убрана.'),
    panelSelect: () => null,
    panelProgress: () => ({ step: 1, steps: 3, text: 'Читаю таблицу' }),
    panelExplain: (key, text) =>
      done('Пояснение записано.', {
        findings: now.findings.map((one) =>
          one.key === key
            ? { ...one, explanation: text, state: text === '' ? 'open' : 'explained' }
            : one,
        ),
      }),
    panelCorrect: ({ value, original, ...place }) =>
      done('Исправлено.', {
        corrections: now.corrections.filter(({ cell }) => cell !== place.cell),
        correctionsTotal: now.correctionsTotal - 1,
        corrected: [
          { ...place, id: place.cell, before: original, after: String(value), at: '1.12.2026' },
          ...now.corrected,
        ],
      }),
    panelUndo: (id) =>
      done('Прежний текст возвращён.', {
        corrected: now.corrected.filter((one) => one.id !== id),
      }),
    panelDecide: (school, decision, comment) =>
      done('Решение записано.', {
        schools: now.schools.map((one) =>
          one.school === school ? { ...one, decision, comment } : one,
        ),
      }),
    panelLetter: (school) => ({
      kind: 'done',
      text: `Уважаемые коллеги, ${school}!\nСбор, E7: 48.`,
    }),
    panelIndicator: () => ({ kind: 'done', state: now, breakdown }),
    panelClosePeriod: () => done('Период закрыт.', { period: period('closed') }),
    panelReopenPeriod: () => done('Период открыт снова.', { period: period('reopened') }),
    panelHints: (hints) => done('Подсказки изменены.', { hints }),
    ...replace,
  };
  const recorded = Object.fromEntries(
    Object.entries(server).map(([name, answer]) => [
      name,
      (...given: never[]) => {
        if (name !== 'panelProgress') calls.push(name);
        return (answer as (...given: never[]) => unknown)(...given);
      },
    ]),
  );
  // As: the same functions by the same names.
  return { ...(recorded as unknown as PanelServer), calls, state: () => now };
}
