import type { ViewTexts } from '../messages/views';
import { VIEW_TEXTS } from '../messages/views';
import { usePane } from './context';

/** The words of the views, beside those of the pane around them. */
export function useWords(): ViewTexts {
  return VIEW_TEXTS[usePane().lang];
}
