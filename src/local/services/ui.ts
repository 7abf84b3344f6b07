// Ui: menus, questions, the sidebar. What the person would see is kept in the host's state.
import { instance, text } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceObject } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import { buttonSet, enumConstant, enumsOf } from './enums.ts';
import type { Answer, ServiceContext, ShownQuestion } from './service-context.ts';
import { UnansweredQuestion } from './service-context.ts';
import type { Empty, HtmlSelf, MenuSelf, PromptSelf } from './service-selves.ts';

const CONTAINER_UI = 'script.container.ui';

const CONSTANTS = enumsOf('Button', 'ButtonSet');

/** Gives the answer that waits for a question; throws where nobody has answered it. */
function takeAnswer({ state }: ServiceContext, question: ShownQuestion): Answer {
  const isTold = question.kind === 'alert' && question.buttons === 'OK';
  // Whoever is really asked has answered only what there was to choose.
  if (state.suspends && isTold) return 'OK';
  const answer = state.answers.shift();
  if (answer !== undefined) return answer;
  if (state.suspends) throw new UnansweredQuestion(question);
  if (question.buttons === 'OK') return 'OK';
  throw new ServiceError(
    `No answer waits for Ui.${question.kind} «${question.text}» in the local host.`,
  );
}

/** Shows a question and gives the answer that waits for it; the script is suspended meanwhile, so its locks are lost. */
function ask(
  context: ServiceContext,
  kind: 'alert' | 'prompt',
  title: string,
  message: string,
  buttons: string,
): PromptSelf {
  const question: ShownQuestion = { kind, title, text: message, buttons };
  context.state.ui.alerts.push(question);
  if (context.locks.size > 0) {
    context.state.warnings.push(`Ui.${kind} was shown while a lock was held: the lock is lost.`);
    context.locks.clear();
  }
  const answer = takeAnswer(context, question);
  const given: PromptSelf = typeof answer === 'string' ? { button: answer, text: '' } : answer;
  const offered = given.button === 'CLOSE' || buttons.split('_').includes(given.button);
  if (!offered) throw new ServiceError(`Ui.${kind} «${message}» has no button ${given.button}.`);
  return given;
}

function alert(
  context: ServiceContext,
  title: string,
  message: string,
  buttons: string,
): ServiceObject {
  const button = ask(context, 'alert', title, message, buttons).button;
  return enumConstant('Button', button);
}

function prompt(
  context: ServiceContext,
  title: string,
  message: string,
  buttons: string,
): ServiceObject {
  return serviceObject('PromptResponse', ask(context, 'prompt', title, message, buttons));
}

const ui = methodsOf<'Ui'>();

/** What the person sees round the spreadsheet. */
export const UI_CLASS = serviceClass<Empty>({
  fullName: 'Ui',
  auth: 'NONE',
  constants: () => CONSTANTS,
  methods: {
    createMenu: ui.free([text], (_call, caption) =>
      serviceObject('Menu', { caption, addOn: false, entries: [] }),
    ),
    createAddonMenu: ui.free([], () =>
      serviceObject('Menu', { caption: '', addOn: true, entries: [] }),
    ),
    alert: ui
      .write([text], ({ context }, message) => alert(context, '', message, 'OK'))
      .or([text, buttonSet], ({ context }, message, buttons) =>
        alert(context, '', message, buttons),
      )
      .or([text, text, buttonSet], ({ context }, title, message, buttons) =>
        alert(context, title, message, buttons),
      )
      .needs('FULL'),
    prompt: ui
      .write([text], ({ context }, message) => prompt(context, '', message, 'OK'))
      .or([text, buttonSet], ({ context }, message, buttons) =>
        prompt(context, '', message, buttons),
      )
      .or([text, text, buttonSet], ({ context }, title, message, buttons) =>
        prompt(context, title, message, buttons),
      )
      .needs('FULL'),
    showSidebar: ui
      .write([instance('HtmlOutput')], ({ context }, page) => {
        context.state.ui.sidebar = { title: page.title, html: page.content };
        return undefined;
      })
      .needs('FULL', CONTAINER_UI),
    showModalDialog: ui
      .write([instance('HtmlOutput'), text], ({ context }, page, title) =>
        showDialog(context, page, title),
      )
      .needs('FULL', CONTAINER_UI),
    showModelessDialog: ui
      .write([instance('HtmlOutput'), text], ({ context }, page, title) =>
        showDialog(context, page, title),
      )
      .needs('FULL', CONTAINER_UI),
  },
});

function showDialog(context: ServiceContext, page: HtmlSelf, title: string): undefined {
  context.state.ui.dialogs.push({ title, html: page.content });
  return undefined;
}

const response = methodsOf<'PromptResponse'>();

/** What a prompt was answered with. */
export const PROMPT_RESPONSE_CLASS = serviceClass<PromptSelf>({
  fullName: 'PromptResponse',
  auth: 'NONE',
  methods: {
    getResponseText: response.free([], ({ self }) => self.text),
    getSelectedButton: response.free([], ({ self }) => enumConstant('Button', self.button)),
  },
});

const menu = methodsOf<'Menu'>();

/** A menu being built; addToUi replaces one of the same name. */
export const MENU_CLASS = serviceClass<MenuSelf>({
  fullName: 'Menu',
  auth: 'NONE',
  methods: {
    addItem: menu.free([text, text], ({ self }, caption, functionName) => {
      self.entries.push({ kind: 'item', caption, functionName });
      return SELF;
    }),
    addSeparator: menu.free([], ({ self }) => {
      self.entries.push({ kind: 'separator' });
      return SELF;
    }),
    addSubMenu: menu.free([instance('Menu')], ({ self }, added) => {
      self.entries.push({ kind: 'menu', menu: added });
      return SELF;
    }),
    addToUi: menu.free([], ({ self, context }) => {
      const { ui: state } = context.state;
      const others = state.menus.filter(
        (other) => other.caption !== self.caption || other.addOn !== self.addOn,
      );
      state.menus = [...others, self];
      return undefined;
    }),
  },
});
