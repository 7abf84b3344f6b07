// What a saved file is called: as the command line does it, таблица.xlsx → таблица.svodka.xlsx.

const OWN = '.svodka.xlsx';

/** Gives the name; a file of ours keeps its own, without the «(1)» that a browser puts behind a second download. */
export function chooseSavedName(opened: string): string {
  const own = /^(.*)\.svodka(?: ?\(\d+\))?\.xlsx$/is.exec(opened);
  if (own !== null) return `${own[1]}${OWN}`;
  return `${opened.replace(/\.[^.]{1,5}$/, '')}${OWN}`;
}
