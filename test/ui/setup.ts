import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Views load when they are asked for; on a busy machine that takes longer than the second that is waited otherwise.
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has neither layout nor observers; Fluent's message bar asks for one. */
class NoLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayout;

// jsdom's files cannot be asked for their text yet.
Blob.prototype.text ??= function text(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsText(this);
  });
};
