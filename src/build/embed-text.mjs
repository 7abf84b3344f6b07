// Texts and bytes as inert elements of a page: `<script type="text/plain">` is not run, and its text is read as it stands.

/**
 * Gives a text as it can stand inside a script element: a backslash after each `<` that would end the element or make
 * the browser read on in another way. The page takes it off again (`src/local/page/embedded.ts`). Throws for what HTML
 * would change: carriage returns and zeros.
 */
export function escapeText(text) {
  if (/[\r\0]/.test(text)) throw new Error('HTML would change a carriage return or a zero.');
  return text.replace(/<(?=\\*(?:!--|\/?script))/gi, '<\\');
}

/** Gives the element that holds a text under an id. */
export function embedText(id, text) {
  return `<script type="text/plain" id="${id}">${escapeText(text)}</script>`;
}

/** Gives the element that holds bytes under an id, in base64. */
export function embedBytes(id, bytes) {
  return `<script type="text/plain" id="${id}">${Buffer.from(bytes).toString('base64')}</script>`;
}

/** Gives a program as it can stand inside a script element that is run; it means the same. */
export function escapeProgram(code) {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3c!--');
}
