import { invalidArgument } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Book } from './book';
import { flagOf } from './values';

const CALCULATIONS: readonly string[] = ['Recalculate', 'Full', 'FullRebuild'];

export const application = remoteClass<Book>({
  type: 'Application',
  properties: {
    CalculationMode: { read: () => 'Automatic' },
    CalculationState: { since: '1.9', read: () => 'Done' },
    DecimalSeparator: { since: '1.11', read: () => '.' },
    ThousandsSeparator: { since: '1.11', read: () => ',' },
  },
  methods: {
    Calculate: {
      call: ({ model }, args) => {
        if (!CALCULATIONS.includes(args.text(0))) throw invalidArgument();
        model.recalculateAll();
      },
    },
    // Hints about speed: what is written is drawn and computed when the request is done in any case.
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
  },
});

export const runtime = remoteClass<Book>({
  type: 'Runtime',
  properties: {
    EnableEvents: {
      since: '1.8',
      read: ({ events }) => events.enabled,
      write: ({ events }, value) => {
        events.enabled = flagOf(value);
      },
    },
  },
});
