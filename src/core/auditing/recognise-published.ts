// Which of the shipped programmes a publication is about, where the workbook has neither settings nor a form.

import type { Programme } from '../programme/programme.ts';
import { compactText } from '../reading/normalise-text.ts';
import type { Publication } from './published.ts';

/** Fewer common names are chance. */
const FEWEST_NAMES = 3;

/** How many printed names are those of the programme's indicators of the same code. */
function countNames({ rows }: Publication, { indicators }: Programme): number {
  const known = new Set(
    indicators.flatMap(({ code, title, reportTitle }) =>
      [title, reportTitle].map((text) => `${code}\n${compactText(text)}`),
    ),
  );
  const named = rows.filter(({ title, code }) => known.has(`${code}\n${compactText(title)}`));
  return new Set(named.map(({ code }) => code)).size;
}

/** The programme that most names of the publication belong to; null where none has at least three. */
export function recognisePublished(
  publication: Publication,
  programmes: readonly Programme[],
): Programme | null {
  const [best] = programmes
    .map((programme) => ({ programme, names: countNames(publication, programme) }))
    .sort((a, b) => b.names - a.names);
  return best === undefined || best.names < FEWEST_NAMES ? null : best.programme;
}
