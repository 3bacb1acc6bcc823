import type { Nullable } from '@univerjs/core';
import { invalidArgument } from '../protocol/failure';

/** The names that Office.js takes for colours, as far as anybody uses them. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#FFC000" or "red", as the client may write it, to "#FFC000". */
export function colorOf(text: string): string {
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** Whatever spelling the model holds ("rgb(255,0,0)", "#f00", "#ff0000") to "#FF0000"; null for none. */
export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) {
    const parts = rgb.slice(1, 4).map((part) => parseInt(part, 10).toString(16).padStart(2, '0'));
    return `#${parts.join('').toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  return color.toUpperCase();
}
