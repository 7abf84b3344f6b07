// Texts: cells left blank, letters of two alphabets in one word, personal data that an indicator has no need of.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import type { Published, PublishedKind } from '../published.ts';

type BlankKind = Extract<AuditFinding, { code: 'printed/blank' }>['what'];

/** What may not be blank, by kind. */
const NEEDED: Readonly<Partial<Record<PublishedKind, BlankKind>>> = {
  name: 'name',
  responsible: 'responsible',
  source: 'source',
  'form-line': 'form-line',
  activity: 'due',
  event: 'due',
  deadline: 'due',
};

const WORD = /[a-zа-яё]+/gi;
const LATIN_RUN = /[a-z]+/gi;
/** Latin letters that look like Russian ones; a run of these alone was not typed on purpose. */
const LOOK_ALIKES = /^[aceopxykmhtbACEOPXYKMHTB]+$/;
const PERSONAL =
  /(?<![а-яё])(ФИО|Ф\.\s*И\.\s*О\.|фамили[юяи]|СНИЛС|паспортн[а-я]+ данн[а-я]+|дат[аы] рождения|домашн[а-я]+ адрес)/i;

function isBlank({ kind, title, printed }: Published): boolean {
  return (kind === 'name' ? title : printed) === '';
}

function findBlanks({ rows }: AuditContext): readonly AuditFinding[] {
  const blank = rows.filter((row) => NEEDED[row.kind] !== undefined && isBlank(row));
  const groups = groupBy(blank, ({ kind, document, group }) => `${kind}\n${document}\n${group}`);
  return [...groups.values()].flatMap((same): readonly AuditFinding[] => {
    const what = same[0] === undefined ? undefined : NEEDED[same[0].kind];
    return what === undefined ? [] : [{ code: 'printed/blank', places: placesOf(same), what }];
  });
}

/** A Russian word with a run of Latin letters that look Russian; «PRO» or «IT» in it is meant. */
function findMixedWord(text: string): string | null {
  for (const [word] of text.matchAll(WORD)) {
    if (!/[а-яё]/i.test(word)) continue;
    const runs = word.match(LATIN_RUN) ?? [];
    if (runs.some((run) => LOOK_ALIKES.test(run))) return word;
  }
  return null;
}

function findAlphabets({ rows }: AuditContext): readonly AuditFinding[] {
  const found = rows.flatMap((row) => {
    const word =
      row.kind === 'code' ? null : findMixedWord(`${row.title} ${row.printed} ${row.wholeLabel}`);
    return word === null ? [] : [{ row, word }];
  });
  return [...groupBy(found, ({ word }) => word).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        code: 'text/alphabet' as const,
        places: placesOf(same.map(({ row }) => row)),
        word: first.word,
      },
    ];
  });
}

function findPersonalData({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('procedure', 'method', 'form-line').flatMap((row): readonly AuditFinding[] => {
    const word = PERSONAL.exec(row.printed)?.[1];
    return word === undefined
      ? []
      : [{ code: 'text/personal-data', places: [placeOf(row, word)], word }];
  });
}

/** Questions about texts. */
export const checkTexts: AuditCheck = (context) => [
  ...findBlanks(context),
  ...findAlphabets(context),
  ...findPersonalData(context),
];
