import { lazy } from 'react';

// A person reads what to press before there is anything to see under the tabs.
const summary = () => import('./Summary');
const findings = () => import('./Findings');
const indicators = () => import('./Indicators');
const settings = () => import('./SettingsView');
const unrecognised = () => import('./Unrecognised');

/** The views that are loaded later. A view that could not be loaded is asked for again with a new set. */
export function lazyViews() {
  return {
    Summary: lazy(summary),
    Findings: lazy(findings),
    Indicators: lazy(indicators),
    SettingsView: lazy(settings),
    Unrecognised: lazy(unrecognised),
  };
}

/** Fetches them ahead, so that they are there should the network go. What fails is asked for when needed. */
export function prefetchViews(): void {
  void Promise.allSettled([summary(), findings(), indicators(), settings(), unrecognised()]);
}
