import type { Actions, Running } from '../app/actions';
import { actionsOn } from '../app/actions';
import { CATALOGUE } from '../app/catalogue';
import { follow } from '../app/live';
import type { Session } from '../app/session';
import { excelHost } from '../hosts/excel';

/** The part of the pane that is loaded behind its first picture: Excel, what is known of forms, what is done with them. */
export function workInExcel(session: Session, running: Running, live: () => boolean): Actions {
  const host = excelHost();
  void follow(host, session, { wanted: live }).then((following) => {
    if (!following.ok) session.fail(following.error);
  });
  return actionsOn(host, CATALOGUE, running);
}
