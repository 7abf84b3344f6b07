// Opens what a person has chosen or dropped: one file, after asking about unsaved changes.

import type { Desk } from './desk.ts';

async function readBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Opens the first of the files; says so where there are more, and why where it cannot be read. */
export async function openFiles(desk: Desk, files: readonly File[]): Promise<void> {
  const [file] = files;
  const { store, words } = desk.session;
  if (file === undefined || !(await desk.mayLeave())) return;
  const bytes = await readBytes(file);
  if (bytes === null) {
    desk.refuse(words.unreadable(file.name));
    return;
  }
  await desk.open(file.name, bytes);
  if (files.length > 1) store.say(words.onlyFirst(file.name));
}
