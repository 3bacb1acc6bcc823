const OFFICE = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon of 32 pixels. */
  readonly icon: string;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads tab, groups and buttons from the manifest, in one language, as Excel draws them. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const resources = resourcesOf(manifest, locale);
  const named = (element: Element, tag: string) => resources(child(element, tag).getAttribute('resid') ?? '');
  const tab = first(manifest.documentElement, 'CustomTab');
  return {
    label: named(tab, 'Label'),
    groups: children(tab, 'Group').map((group) => ({
      label: named(group, 'Label'),
      buttons: children(group, 'Control').map((control) => ({
        id: control.getAttribute('id') ?? '',
        label: named(control, 'Label'),
        tip: named(child(control, 'Supertip'), 'Description'),
        icon: new URL(resources(iconOf(control))).pathname.replace(/^\//, ''),
        action: actionOf(control),
      })),
    })),
  };
}

/** Draws the ribbon; `press` is called with the button that was pressed. */
export function drawRibbon(into: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => void): void {
  const tab = element('span', 'tab', ribbon.label);
  const groups = ribbon.groups.map((group) => {
    const buttons = element('div', 'buttons');
    buttons.append(...group.buttons.map((button) => drawButton(button, press)));
    const drawn = element('div', 'group');
    drawn.append(buttons, element('span', 'group-label', group.label));
    return drawn;
  });
  into.replaceChildren(tab, ...groups);
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = document.createElement('button');
  drawn.type = 'button';
  drawn.id = `command-${button.id}`;
  drawn.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  icon.width = icon.height = 24;
  drawn.append(icon, button.label);
  drawn.addEventListener('click', () => press(button));
  return drawn;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function actionOf(control: Element): RibbonButton['action'] {
  const action = child(control, 'Action');
  const type = action.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
  if (type === 'ShowTaskpane') return { kind: 'pane' };
  return { kind: 'function', name: child(action, 'FunctionName').textContent ?? '' };
}

function iconOf(control: Element): string {
  const images = [...child(control, 'Icon').getElementsByTagNameNS(OFFICE, 'Image')];
  return images.find((image) => image.getAttribute('size') === '32')?.getAttribute('resid') ?? '';
}

/** Texts and addresses by their id: the override of the language, else the default. */
function resourcesOf(manifest: Document, locale: string): (id: string) => string {
  const found = new Map<string, string>();
  for (const tag of ['Image', 'Url', 'String']) {
    for (const resource of manifest.getElementsByTagNameNS(OFFICE, tag)) {
      const id = resource.getAttribute('id');
      if (!id) continue;
      const override = [...resource.getElementsByTagNameNS(OFFICE, 'Override')].find(
        (one) => one.getAttribute('Locale') === locale,
      );
      found.set(id, override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? '');
    }
  }
  return (id) => {
    const value = found.get(id);
    if (value === undefined) throw new Error(`The manifest names no resource "${id}".`);
    return value;
  };
}

function first(within: Element, tag: string): Element {
  const found = within.getElementsByTagNameNS('*', tag)[0];
  if (!found) throw new Error(`The manifest has no ${tag}.`);
  return found;
}

function children(of: Element, tag: string): Element[] {
  return [...of.children].filter((one) => one.localName === tag);
}

function child(of: Element, tag: string): Element {
  const found = children(of, tag)[0];
  if (!found) throw new Error(`The manifest has a ${of.localName} without ${tag}.`);
  return found;
}
