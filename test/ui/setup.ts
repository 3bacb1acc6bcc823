import '@testing-library/jest-dom';

/** jsdom has neither layout nor observers; Fluent's message bar asks for one. */
class NoLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayout;
