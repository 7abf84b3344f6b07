// google.script for the panel, as text: it is put into the panel's own frame, which has nothing in common with the page but
// messages. Every message bears the nonce of the panel and the life of the frame: a frame that is reloaded lives anew, and
// answers to its former life are dropped.

/** What the frame tells the page. */
export type FrameMessage =
  | { readonly kind: 'hello' }
  | {
      readonly kind: 'call';
      readonly number: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-grid' }
  | { readonly kind: 'next-region'; readonly back: boolean }
  | { readonly kind: 'file'; readonly file: File };

/** What the page answers. */
export type PageMessage =
  | { readonly kind: 'value'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

/** The source of the shim for a nonce, which must be letters and digits. */
export function shimSource(nonce: string): string {
  return `(function () {
  var nonce = '${nonce}';
  var life = String(Math.random()).slice(2) + String(Date.now());
  var waiting = {};
  var last = 0;
  function tell(message) {
    message.nonce = nonce;
    message.life = life;
    window.parent.postMessage(message, '*');
  }
  function fail(asked, error) {
    if (asked.failure) asked.failure(error, asked.user);
    else console.error(error);
  }
  function call(asked, name, args) {
    last += 1;
    waiting[last] = asked;
    var number = last;
    try {
      tell({ kind: 'call', number: number, name: name, args: args });
    } catch (error) {
      delete waiting[number];
      fail(asked, error);
    }
  }
  function runner(asked) {
    return new Proxy({}, {
      get: function (_target, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return function (handler) {
          return runner({ success: handler, failure: asked.failure, user: asked.user });
        };
        if (name === 'withFailureHandler') return function (handler) {
          return runner({ success: asked.success, failure: handler, user: asked.user });
        };
        if (name === 'withUserObject') return function (user) {
          return runner({ success: asked.success, failure: asked.failure, user: user });
        };
        return function () { call(asked, name, Array.prototype.slice.call(arguments)); };
      }
    });
  }
  window.addEventListener('message', function (event) {
    var message = event.data;
    if (event.source !== window.parent || !message || message.nonce !== nonce || message.life !== life) return;
    var asked = waiting[message.number];
    if (!asked) return;
    delete waiting[message.number];
    if (message.kind === 'failed') fail(asked, new Error(message.message));
    else if (asked.success) asked.success(message.value, asked.user);
  });
  window.addEventListener('dragover', function (event) { event.preventDefault(); });
  window.addEventListener('drop', function (event) {
    event.preventDefault();
    var file = event.dataTransfer && event.dataTransfer.files[0];
    if (file) tell({ kind: 'file', file: file });
  });
  window.addEventListener('keydown', function (event) {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'next-region', back: event.shiftKey });
  });
  var nothing = function () {};
  window.google = { script: {
    run: runner({}),
    host: {
      close: function () { tell({ kind: 'close' }); },
      editor: { focus: function () { tell({ kind: 'focus-grid' }); } },
      setWidth: nothing,
      setHeight: nothing,
      origin: ''
    }
  } };
  tell({ kind: 'hello' });
})();`;
}

/** The panel's page with the shim as its first script; what has no head gets it behind its doctype. */
export function addShim(html: string, nonce: string): string {
  const script = `<script>${shimSource(nonce)}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  if (head === null) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
