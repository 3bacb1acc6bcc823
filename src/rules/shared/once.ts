import type { Form } from '../../core/rule';

/** What several rules ask of a form: worked out for the first of them, and kept for as long as the form is. */
export function oncePerForm<T>(work: (form: Form) => T): (form: Form) => T {
  const known = new WeakMap<Form, { readonly answer: T }>();
  return (form) => {
    const before = known.get(form);
    if (before) return before.answer;
    const answer = work(form);
    known.set(form, { answer });
    return answer;
  };
}
