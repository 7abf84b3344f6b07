// Tokens of prose → its numbers, each with the label that stands at it, the name before it, the number it breaks down.

import type { NamedToken } from './named-tokens.ts';

/** One number of the text. */
export interface NamedEntry {
  readonly value: number;
  /** The index of the label at it; `people` for «чел.»; null where nothing tells. */
  readonly label: number | 'people' | null;
  /** Whether a name with a dash stands before it: «Экскурсия – 25 чел.». */
  readonly named: boolean;
  /** Whether nothing but a dash follows it in its clause. */
  readonly closes: boolean;
  /** «всего 65». */
  readonly total: boolean;
  /** The number before the bracket that it stands in; null outside of brackets and behind a name. */
  readonly owner: NamedEntry | null;
}

/** A number with its label may have this many words between: «25 активных участников». */
const MOST_WORDS_BETWEEN = 2;

interface Clause {
  readonly tokens: readonly NamedToken[];
  readonly owner: number | null;
}

/** A part of a clause that is on the way to become one. */
interface OpenClause {
  tokens: NamedToken[];
  owner: number | null;
}

type Labelling = NamedToken & { readonly kind: 'label' | 'people' };

function isLabelling(token: NamedToken | undefined): token is Labelling {
  return token?.kind === 'label' || token?.kind === 'people';
}

/** The nearest label in the direction, with no number, dash (forwards) or too many words between; -1 where none. */
function findLabelAt(tokens: readonly NamedToken[], from: number, step: 1 | -1): number {
  let words = 0;
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (isLabelling(token)) return at;
    if (token === undefined || token.kind === 'number') return -1;
    if (token.kind === 'dash' && step === 1) return -1;
    if (token.kind === 'word') words += 1;
    if (words > MOST_WORDS_BETWEEN) return -1;
  }
  return -1;
}

/** «участников 65, мероприятий 2»: the labels come first, and a number closes the clause. */
function isLabelFirst(tokens: readonly NamedToken[]): boolean {
  const items = tokens.filter((token) => token.kind === 'number' || isLabelling(token));
  return isLabelling(items[0]) && items[items.length - 1]?.kind === 'number';
}

function chooseLabel(
  tokens: readonly NamedToken[],
  at: number,
  used: ReadonlySet<number>,
): number | null {
  const order = isLabelFirst(tokens) ? ([-1, 1] as const) : ([1, -1] as const);
  for (const step of order) {
    const found = findLabelAt(tokens, at, step);
    if (found >= 0 && !used.has(found)) return found;
  }
  return null;
}

/** null where a number that its label makes a count has decimals. */
function readClause({ tokens }: Clause, owner: NamedEntry | null): NamedEntry[] | null {
  const entries: NamedEntry[] = [];
  const used = new Set<number>();
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const found = chooseLabel(tokens, at, used);
    const label = found === null ? undefined : tokens[found];
    if (found === null && !token.sure) continue;
    if (!Number.isInteger(token.value)) return null;
    if (found !== null) used.add(found);
    const before = tokens.slice(from, at).map(({ kind }) => kind);
    const named = before.includes('word') && before.includes('dash');
    const total = before.includes('total');
    const next = tokens[at + 1];
    const closes = next === undefined || next.kind === 'dash';
    const meant =
      label?.kind === 'label' ? label.label : label?.kind === 'people' ? 'people' : null;
    const isAfterLabel = found !== null && found < at;
    entries.push({
      value: token.value,
      label: meant,
      named: named && !isAfterLabel,
      closes,
      total,
      owner,
    });
    from = at + 1;
  }
  return entries;
}

/** Cuts at stops and brackets; `owner` is the place of the clause before the bracket among the clauses. */
function splitClauses(tokens: readonly NamedToken[]): readonly Clause[] {
  const clauses: OpenClause[] = [{ tokens: [], owner: null }];
  const owners: (number | null)[] = [null];
  for (const token of tokens) {
    const current = clauses[clauses.length - 1];
    if (current === undefined) break;
    if (token.kind === 'open') {
      owners.push(current.tokens.some(({ kind }) => kind === 'number') ? clauses.length - 1 : null);
    } else if (token.kind === 'close') {
      if (owners.length > 1) owners.pop();
    } else if (token.kind !== 'stop') {
      current.tokens.push(token);
      continue;
    }
    clauses.push({ tokens: [], owner: owners[owners.length - 1] ?? null });
  }
  return clauses;
}

/** The numbers in their order; null where a count has decimals. Empty for a text without numbers. */
export function readNamedEntries(tokens: readonly NamedToken[]): readonly NamedEntry[] | null {
  const lasts: (NamedEntry | null)[] = [];
  const entries: NamedEntry[] = [];
  for (const clause of splitClauses(tokens)) {
    const owner = clause.owner === null ? null : (lasts[clause.owner] ?? null);
    const own = readClause(clause, owner);
    if (own === null) return null;
    entries.push(...own);
    lasts.push(own[own.length - 1] ?? null);
  }
  return entries;
}
