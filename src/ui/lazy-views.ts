import { lazy } from 'react';

// The summary is what a person waits for; the rest follows while it is read.
const findings = () => import('./Findings');
const indicators = () => import('./Indicators');
const settings = () => import('./SettingsView');
const unrecognised = () => import('./Unrecognised');

/** The views that are loaded later. A view that could not be loaded is asked for again with a new set. */
export function lazyViews() {
  return {
    Findings: lazy(findings),
    Indicators: lazy(indicators),
    SettingsView: lazy(settings),
    Unrecognised: lazy(unrecognised),
  };
}

/** Fetches them ahead, so that they are there should the network go. One that fails is asked for when needed. */
export function prefetchViews(): void {
  void Promise.allSettled([findings(), indicators(), settings(), unrecognised()]);
}
