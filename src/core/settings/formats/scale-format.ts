// An interval scale: «низкий: до 30», «средний: от 30 до 50», «высокий: от 50», one level on a line.

import type { ScaleLevel } from '../../programme/indicator.ts';
import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';
import { quoteItem, splitTokens } from '../list-text.ts';

const SIGNS = ':;\n';
const UNBOUNDED = 'без границ';
const NUMBER = '([-−]?\\d+(?:[.,]\\d+)?(?:e[+-]?\\d+)?)\\s*%?';
const PATTERNS: readonly (readonly [RegExp, 'from' | 'to' | 'both'])[] = [
  [new RegExp(`^(?:от\\s*)?${NUMBER}\\s*(?:до|[-–—])\\s*${NUMBER}$`, 'i'), 'both'],
  [new RegExp(`^(?:до|менее|меньше|ниже|<)\\s*${NUMBER}$`, 'i'), 'to'],
  [
    new RegExp(`^(?:от|не менее|>=|≥)\\s*${NUMBER}(?:\\s*и\\s+(?:выше|более|больше))?$`, 'i'),
    'from',
  ],
  [new RegExp(`^${NUMBER}\\s*и\\s+(?:выше|более|больше)$`, 'i'), 'from'],
];

function writeNumber(value: number): string {
  return String(value).replace('.', ',');
}

function readBound(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace('−', '-').replace(',', '.'));
}

function writeLevel({ title, from, to }: ScaleLevel): string {
  const lower = from === null ? '' : `от ${writeNumber(from)}`;
  const upper = to === null ? '' : `до ${writeNumber(to)}`;
  const range = `${lower} ${upper}`.trim();
  return `${quoteItem(title, SIGNS)}: ${range === '' ? UNBOUNDED : range}`;
}

/** null for a range that is not understood. */
function readLevel(title: string, range: string): ScaleLevel | null {
  if (range.toLowerCase() === UNBOUNDED) return { title, from: null, to: null };
  for (const [pattern, bounds] of PATTERNS) {
    const match = pattern.exec(range);
    if (match === null) continue;
    const first = readBound(match[1]);
    if (bounds === 'both') return { title, from: first, to: readBound(match[2]) };
    return bounds === 'to' ? { title, from: null, to: first } : { title, from: first, to: null };
  }
  return null;
}

function readScale(text: string): readonly ScaleLevel[] | null {
  const levels: ScaleLevel[] = [];
  let title: string | null = null;
  for (const { item, next } of splitTokens(text, SIGNS)) {
    if (next === ':') {
      if (title !== null || item === '') return null;
      title = item;
      continue;
    }
    if (title === null) {
      if (item !== '') return null;
      continue;
    }
    const level = readLevel(title, item);
    if (level === null) return null;
    levels.push(level);
    title = null;
  }
  return levels;
}

/** Levels from the lowest, none for a blank cell: from ≤ value < to. Whether they meet is for checkProgramme. */
export const SCALE: CellFormat<readonly ScaleLevel[]> = {
  write: (scale) => (scale.length === 0 ? null : scale.map(writeLevel).join('\n')),
  read: (cell) => {
    if (isBlank(cell)) return readAs([]);
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const scale = readScale(cell.text);
    return scale === null ? refuse({ kind: 'text', wanted: 'scale' }) : readAs(scale);
  },
};
