// The ways in which a script could send something out, tried inside the page. Each function goes to the browser as text, so
// it uses nothing of this file.

/** Way → the rule of the content-security-policy that stopped it. */
export type Stopped = Readonly<Record<string, string>>;

/** What is tried where: the address of a server, and ways to leave out. */
export interface Tries {
  readonly address: string;
  readonly without: readonly string[];
}

/** Tries all ways that a document has; comes to an end only when each was stopped by the policy. */
export async function tryWaysOfDocument({ address, without }: Tries): Promise<Stopped> {
  const add = (name: string, set: Readonly<Record<string, string>>) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(set)) made.setAttribute(key, value);
    document.body.append(made);
    return made;
  };
  const ways: Readonly<Record<string, (url: string) => unknown>> = {
    fetch: (url) => fetch(url, { mode: 'no-cors' }),
    xhr: (url) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
    },
    beacon: (url) => navigator.sendBeacon(url, 'x'),
    socket: (url) => new WebSocket(url.replace('http', 'ws')),
    events: (url) => new EventSource(url),
    image: (url) => add('img', { src: url }),
    script: (url) => add('script', { src: url }),
    style: (url) => add('link', { rel: 'stylesheet', href: url }),
    prefetch: (url) => add('link', { rel: 'prefetch', href: url }),
    background: (url) => {
      document.body.style.background = `url(${url})`;
    },
    font: (url) => new FontFace('far', `url(${url})`).load(),
    frame: (url) => add('iframe', { src: url }),
    object: (url) => add('object', { data: url }),
    video: (url) => add('video', { src: url }),
    form: (url) => {
      const form = add('form', { action: url, method: 'post', target: 'elsewhere' });
      (form as HTMLFormElement).submit(); // as: made as one
    },
  };
  const tried = Object.keys(ways).filter((name) => !without.includes(name));
  const stopped: Record<string, string> = {};
  const waiting = tried.map(
    (name) =>
      new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { blockedURI, effectiveDirective: rule } = event;
          // Of what is a document of its own only the origin is told.
          const isFramed = ['frame', 'object'].includes(name) && rule === `${name}-src`;
          if (!isFramed && new URL(blockedURI, address).pathname !== `/${name}`) return;
          stopped[name] = rule;
          resolve();
        });
      }),
  );
  for (const name of tried) {
    try {
      await Promise.resolve(ways[name]?.(`${address}/${name}`)).catch(() => undefined);
    } catch {
      // Refused at once, which the event tells as well.
    }
  }
  await Promise.all(waiting);
  return stopped;
}

/** The same for the ways that a worker has. */
export async function tryWaysOfWorker(address: string): Promise<Stopped> {
  const scope = self as unknown as { importScripts(url: string): void }; // as: the types here are those of a document
  const ways: Readonly<Record<string, (url: string) => unknown>> = {
    fetch: (url) => fetch(url, { mode: 'no-cors' }),
    xhr: (url) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
    },
    socket: (url) => new WebSocket(url.replace('http', 'ws')),
    events: (url) => new EventSource(url),
    script: (url) => scope.importScripts(url),
    font: (url) => new FontFace('far', `url(${url})`).load(),
  };
  const stopped: Record<string, string> = {};
  const waiting = Object.keys(ways).map(
    (name) =>
      new Promise<void>((resolve) => {
        self.addEventListener('securitypolicyviolation', (event) => {
          if (new URL(event.blockedURI, address).pathname !== `/${name}`) return;
          stopped[name] = event.effectiveDirective;
          resolve();
        });
      }),
  );
  for (const [name, way] of Object.entries(ways)) {
    try {
      await Promise.resolve(way(`${address}/${name}`)).catch(() => undefined);
    } catch {
      // Refused at once, which the event tells as well.
    }
  }
  await Promise.all(waiting);
  return stopped;
}
