// The moment of a build as the stamp prints it.

/** Such as «20.11.2026 21:40», in the spreadsheet's own time zone. */
export function formatStamp(timeZone: string): string {
  return Utilities.formatDate(new Date(), timeZone, 'dd.MM.yyyy HH:mm');
}
