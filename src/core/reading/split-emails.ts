// Addresses as people type them into one cell: «school14@example.org; zavuch14@example.org».

/** Google knows addresses of Latin letters only; a Cyrillic «с» or «а» in one is a slip that nobody sees. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

/** The addresses of a cell, each once whatever its capitals, and the texts in it that are none; both empty for a blank. */
export function splitEmails(text: string): {
  readonly emails: readonly string[];
  readonly others: readonly string[];
} {
  const parts = text
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^<|>$/g, ''))
    .filter((part) => part !== '');
  const emails = new Map(
    parts.filter((part) => EMAIL.test(part)).map((part) => [part.toLowerCase(), part] as const),
  );
  return { emails: [...emails.values()], others: parts.filter((part) => !EMAIL.test(part)) };
}
