// The built page with a file in it, so that it asks for nothing once it is there.

/** Where the page has room for the file. */
const PLACE = '<!-- file -->';
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** Gives the page that opens the file by itself; throws for a page that has no room for one. */
export function embedFile(page: string, name: string, bytes: Uint8Array): string {
  if (!page.includes(PLACE)) throw new Error('The page has no room for a file.');
  const element = `<script type="text/plain" id="svodka-file" data-name="${escapeAttribute(name)}">${Buffer.from(bytes).toString('base64')}</script>`;
  return page.replace(PLACE, () => element);
}

/** Gives the content security policy that the page declares; throws for a page without one. */
export function readPolicy(page: string): string {
  const policy = POLICY.exec(page)?.[1];
  if (policy === undefined) throw new Error('The page declares no content security policy.');
  return policy;
}
