import type { Host } from '../../src/app/host';
import type { Session } from '../../src/app/session';
import { excelHost } from '../../src/hosts/excel';
import { sessionOn } from '../sessions';
import { openEmbedded } from '../workbench/embedded';
import { formOf } from './forms';
import type { Measure } from './measure';

const ROWS = 40;

/** What each press costs on the wire between pane and Excel: for a pane on the web, round trips are what one waits for. */
const ACTIONS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  'live re-check': (session) => session.refresh(),
  'check with marks': (session) => session.check({ marks: true }),
  'one click: scores, totals, marks': (session) => session.recalculate(),
  'bring back the scores': (session) => session.restore(),
  'clear the marks': (session) => session.clearMarks(),
};
const MOST_TRIPS = 2;

/** Every action of the pane on a form of 40 rows, against Microsoft's client over the embedded Excel. */
export async function benchActions(): Promise<readonly Measure[]> {
  const { host, model } = openEmbedded([formOf(ROWS)]);
  let waited = 0;
  const trips = () => host.traffic.snapshot().roundTrips;
  const session = sessionOn(watched(excelHost(), trips, (count) => (waited += count)));
  const measures: Measure[] = [];
  for (const [what, act] of Object.entries(ACTIONS)) {
    host.traffic.reset();
    waited = 0;
    await act(session);
    const { error } = session.get();
    if (error) throw new Error(`${what}: ${error.code} ${error.detail}`);
    await settled();
    const { requestBytes, responseBytes } = host.traffic.snapshot();
    measures.push(
      { part: 'actions', what, value: waited, unit: 'round trips', goal: { atMost: MOST_TRIPS } },
      { part: 'actions', what: `${what}: sent`, value: requestBytes / 1000, unit: 'kB' },
      { part: 'actions', what: `${what}: received`, value: responseBytes / 1000, unit: 'kB' },
    );
  }
  model.dispose();
  return measures;
}

/** The client ends a batch with a request for which nobody waits. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Counts the round trips for which each call waits: what the client does afterwards holds nobody up. */
function watched(host: Host, trips: () => number, add: (count: number) => void): Host {
  return new Proxy(host, {
    get:
      (target, name: keyof Host) =>
      async (...args: never[]) => {
        await settled();
        const before = trips();
        const call = target[name] as (...given: never[]) => Promise<unknown>;
        const answer = await call(...args);
        add(trips() - before);
        return answer;
      },
  });
}
