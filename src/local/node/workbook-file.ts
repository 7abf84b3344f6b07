// Workbooks on disk: read with a plain sentence for every way a file can be wrong, written whole or not at all.

import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { explainRefusal } from '../browser/refusal-words.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type ReadResult, readXlsx } from '../xlsx/read-xlsx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { CommandFault } from './command-fault.ts';
import { NATIVE_DEFLATE } from './native-deflate.ts';
import { isSealed, sealFile } from './seal-file.ts';

function readBytes(path: string, bytes: Uint8Array): ReadResult {
  return readXlsx(bytes, { name: basename(path, extname(path)), deflate: NATIVE_DEFLATE });
}

/** The workbook of a file. Throws a CommandFault with a plain sentence when there is none. */
export function readWorkbookFile(path: string): Workbook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CommandFault(
      existsSync(path)
        ? `Файл «${path}» не удаётся открыть: это папка или к нему нет доступа.`
        : `Файла «${path}» нет. Проверьте имя и папку.`,
    );
  }
  const read = readBytes(path, bytes);
  if (read.kind === 'refused') throw new CommandFault(explainRefusal(path, read.reason, 'ru'));
  return read.workbook;
}

/** The workbook of an earlier result; null where there is no such file or it cannot be read. */
export function readEarlierResult(path: string): Workbook | null {
  if (!existsSync(path) || statSync(path).isDirectory()) return null;
  const read = readBytes(path, readFileSync(path));
  return read.kind === 'ok' ? read.workbook : null;
}

/** Where the result goes when nobody says: таблица.xlsx → таблица.svodka.xlsx. */
export function chooseOutput(input: string): string {
  const extension = extname(input);
  return join(dirname(input), `${basename(input, extension)}.svodka.xlsx`);
}

/** Where the result goes for a folder of files: beside it, школы → школы.svodka.xlsx. */
export function chooseFolderOutput(folder: string): string {
  const path = resolve(folder);
  return join(dirname(path), `${basename(path)}.svodka.xlsx`);
}

/** True when both names mean one file. */
export function isSameFile(first: string, second: string): boolean {
  if (resolve(first) === resolve(second)) return true;
  if (!existsSync(first) || !existsSync(second)) return false;
  const [a, b] = [statSync(first), statSync(second)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** A file that is in the way and that a person has changed since we wrote it is kept under this name. */
function chooseKeptName(path: string): string {
  const stem = path.slice(0, path.length - extname(path).length);
  for (let number = 1; ; number += 1) {
    const kept = `${stem} (прежний ${number})${extname(path)}`;
    if (!existsSync(kept)) return kept;
  }
}

/**
 * Writes the workbook, whole or not at all. An earlier result that nobody changed is replaced; a changed one is kept
 * beside, and its new name is given back. Throws a CommandFault when the place cannot be written.
 */
export function writeWorkbookFile(path: string, workbook: Workbook): { keptAs: string | null } {
  const bytes = sealFile(writeXlsx(workbook, NATIVE_DEFLATE));
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    const changed = existsSync(path) && !isSealed(readFileSync(path));
    const keptAs = changed ? chooseKeptName(path) : null;
    if (keptAs !== null) renameSync(path, keptAs);
    renameSync(draft, path);
    return { keptAs };
  } catch {
    rmSync(draft, { force: true });
    throw new CommandFault(
      `Не удаётся записать «${path}»: папки нет или в неё нельзя писать. Укажите другое место: --out <файл.xlsx>.`,
    );
  }
}

/** Writes a text file such as the JSON report; throws a CommandFault when the place cannot be written. */
export function writeTextFile(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new CommandFault(`Не удаётся записать «${path}»: папки нет или в неё нельзя писать.`);
  }
}
