// Years in a row, as people write them.

/** «2018–2020, 2022» for ascending years; two neighbours are «2018, 2019»; '' for none. */
export function formatYears(years: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs
    .map(({ first, last }) => {
      if (first === last) return String(first);
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}
