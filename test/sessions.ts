import { actionsOn } from '../src/app/actions';
import { CATALOGUE } from '../src/app/catalogue';
import type { Host } from '../src/app/host';
import type { Session } from '../src/app/session';
import { createSession } from '../src/app/session';

/** A session over a host, with everything that 准绳 knows at hand. */
export function sessionOn(host: Host): Session {
  return createSession((running) => Promise.resolve(actionsOn(host, CATALOGUE, running)));
}
