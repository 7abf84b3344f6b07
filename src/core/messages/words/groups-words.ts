// The words of «Группы школ», in both languages.

/** The columns before those of the indicators. */
export type GroupsColumn = 'group' | 'school' | 'district';

export interface GroupsWords {
  readonly title: (programme: string, year: number) => string;
  readonly guide: string;
  readonly columns: Readonly<Record<GroupsColumn, string>>;
  readonly group: (number: number) => string;
  /** How many schools are in the group. */
  readonly size: (count: number) => string;
  readonly average: string;
  /** «показатели выше среднего: № 1 – 72,5 (в среднем 50), № 3 – …; показатели ниже среднего: № 6 – …». */
  readonly reasons: (above: readonly string[], below: readonly string[]) => string;
  readonly reason: (code: string, mean: string, overall: string) => string;
  readonly leftOut: (schools: string) => string;
  readonly method: string;
}

const RU: GroupsWords = {
  title: (programme, year) => `Группы школ, ${year} год. ${programme}`,
  guide:
    'Школы одной группы похожи по сравниваемым показателям; рядом с группой сказано, чем она отличается от среднего.',
  columns: { group: 'Группа', school: 'Школа', district: 'Район' },
  group: (number) => `Группа ${number}`,
  size: (count) => `школ: ${count}`,
  average: 'Среднее по школам групп',
  reasons: (above, below) => {
    const parts = [
      above.length === 0 ? '' : `показатели выше среднего: ${above.join(', ')}`,
      below.length === 0 ? '' : `показатели ниже среднего: ${below.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'близко к среднему по всем показателям' : parts.join('; ');
  },
  reason: (code, mean, overall) => `№ ${code} – ${mean} (в среднем ${overall})`,
  leftOut: (schools) => `Не вошли в группы, потому что нет части показателей: ${schools}.`,
  method:
    'Как составлены группы: иерархическая группировка по Уорду; значения каждого показателя приведены к среднему 0 и отклонению 1, чтобы большие числа не перевешивали доли. «Выше» и «ниже» – отличие не меньше половины стандартного отклонения. Среднее здесь – среднее арифметическое значений школ, вошедших в группы; с итогом на листе сводки, где складываются числители и знаменатели, оно не совпадает.',
};

const EN: GroupsWords = {
  title: (programme, year) => `Groups of schools, ${year}. ${programme}`,
  guide:
    'Schools of one group are alike by the compared indicators; beside each group stands how it differs from the average.',
  columns: { group: 'Group', school: 'School', district: 'District' },
  group: (number) => `Group ${number}`,
  size: (count) => `schools: ${count}`,
  average: 'Average of the grouped schools',
  reasons: (above, below) => {
    const parts = [
      above.length === 0 ? '' : `above average: ${above.join(', ')}`,
      below.length === 0 ? '' : `below average: ${below.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'near the average in all indicators' : parts.join('; ');
  },
  reason: (code, mean, overall) => `${code} (${mean}, average ${overall})`,
  leftOut: (schools) => `Not grouped, because some indicators are missing: ${schools}.`,
  method:
    'How the groups are made: hierarchical clustering after Ward; the values of each indicator are brought to mean 0 and deviation 1, so that large numbers do not outweigh shares. “Above” and “below” mean half a standard deviation or more. The average here is the plain mean of the values of the grouped schools; it is not the total of the summary, which adds up numerators and denominators.',
};

/** Both, Russian first. */
export const ALL_GROUPS_WORDS: readonly GroupsWords[] = [RU, EN];

/** The words of a language. */
export function chooseGroupsWords(language: 'ru' | 'en'): GroupsWords {
  return language === 'ru' ? RU : EN;
}
