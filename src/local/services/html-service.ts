// HtmlService: pages from the project's HTML files or from text. Templates are not in the local host.
import type { Kind } from '../realm/parameter-kinds.ts';
import { number, orNull, text } from '../realm/parameter-kinds.ts';
import type { Method } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceObject } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import { enumsOf } from './enums.ts';
import type { Empty, HtmlSelf } from './service-selves.ts';

function page(content: string): ServiceObject {
  return serviceObject('HtmlOutput', {
    content,
    title: '',
    width: null,
    height: null,
    metaTags: [],
  });
}

const service = methodsOf<'HtmlService'>();

const CONSTANTS = enumsOf('XFrameOptionsMode');

/** HtmlService. */
export const HTML_SERVICE_CLASS = serviceClass<Empty>({
  fullName: 'HtmlService',
  auth: 'LIMITED',
  constants: () => CONSTANTS,
  methods: {
    createHtmlOutput: service
      .free([], () => page(''))
      .or([text], (_call, content) => page(content)),
    createHtmlOutputFromFile: service.read([text], ({ context }, file) => {
      const name = file.replace(/\.html$/, '');
      const content = context.html[name];
      if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
      return page(content);
    }),
  },
});

const output = methodsOf<'HtmlOutput'>();

function setter<Part extends 'title' | 'width' | 'height' | 'content'>(
  part: Part,
  kind: Kind<HtmlSelf[Part]>,
): Method<HtmlSelf> {
  return output.free([kind], ({ self }, value) => {
    self[part] = value;
    return SELF;
  });
}

/** A page to be shown. */
export const HTML_OUTPUT_CLASS = serviceClass<HtmlSelf>({
  fullName: 'HtmlOutput',
  auth: 'LIMITED',
  methods: {
    getTitle: output.free([], ({ self }) => self.title),
    setTitle: setter('title', text),
    getContent: output.free([], ({ self }) => self.content),
    setContent: setter('content', text),
    append: output.free([text], ({ self }, added) => {
      self.content += added;
      return SELF;
    }),
    getWidth: output.free([], ({ self }) => self.width),
    setWidth: setter('width', orNull(number)),
    getHeight: output.free([], ({ self }) => self.height),
    setHeight: setter('height', orNull(number)),
    addMetaTag: output.free([text, text], ({ self }, name, content) => {
      self.metaTags.push({ name, content });
      return SELF;
    }),
  },
});
