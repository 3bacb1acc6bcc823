import type { Result } from '../core/result';
import type { HostError } from './host';
import type { Activity, SessionState } from './session-state';
import type { WritableStore } from './store';

export interface Runner {
  /** Does one thing at a time: what is asked for meanwhile is ignored. */
  act(activity: Activity, step: () => Promise<Result<Partial<SessionState>, HostError>>): Promise<void>;
  /** Asks the action that runs to end early; it looks when it can. */
  cancel(): void;
  cancelled(): boolean;
}

/** Says in the state what is going on, and leaves there what came of it. */
export function createRunner(store: WritableStore<SessionState>): Runner {
  let running: Promise<void> = Promise.resolve();
  let cancelled = false;

  async function perform(...[activity, step]: Parameters<Runner['act']>): Promise<void> {
    cancelled = false;
    store.set({ busy: activity, error: null, missing: false, outcome: null });
    let left: Partial<SessionState> = {};
    try {
      const result = await step();
      left = result.ok ? result.value : { error: result.error };
    } finally {
      // Whatever happens, the pane can be used again.
      store.set({ busy: null, progress: null, ...left });
    }
  }

  return {
    async act(activity, step) {
      // A re-check in the background holds nobody up: what the user pressed follows it.
      if (store.get().busy === 'refresh' && activity !== 'refresh') await running;
      if (store.get().busy) return;
      running = perform(activity, step);
      await running;
    },
    cancel: () => void (cancelled = true),
    cancelled: () => cancelled,
  };
}
