// What the build, or `svodka open`, has put into the page: inert elements `<script type="text/plain" id="…">`.

/** A file that the page is to open by itself. */
export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The elements: texts, and bytes as base64. `svodka-file` is there only where `svodka open` serves the page. */
export type EmbeddedName =
  | 'svodka-code'
  | 'svodka-manifest'
  | 'svodka-sidebar'
  | 'svodka-engine'
  | 'svodka-worker';

/** Gives the text of an element; throws when the page has no such element. */
export function readEmbeddedText(name: EmbeddedName): string {
  const element = document.getElementById(name);
  if (element === null) throw new Error(`The page has no element ${name}.`);
  return readEscaped(element.textContent ?? '');
}

/** Gives the bytes of an element that holds base64; throws when the page has no such element. */
export function readEmbeddedBytes(name: EmbeddedName): Uint8Array<ArrayBuffer> {
  return readBase64(readEmbeddedText(name));
}

/** Gives the file that the page was served with; null where there is none. */
export function readEmbeddedFile(): EmbeddedFile | null {
  const element = document.getElementById('svodka-file');
  if (element === null) return null;
  return {
    name: element.dataset.name ?? '',
    bytes: readBase64(element.textContent ?? ''),
  };
}

/**
 * Takes off the backslash that the build (`embed-text.mjs`) has put after a `<` which would end the element, or make the
 * browser read on in another way; all other text is as it is.
 */
export function readEscaped(text: string): string {
  return text.replace(/<\\(?=\\*(?:!--|\/?script))/gi, '<');
}

function readBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.trim());
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
