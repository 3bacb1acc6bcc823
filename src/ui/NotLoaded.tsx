import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { PaneTexts } from '../messages/pane';

interface ViewGuardProps {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

/** Stands in for a view that cannot be shown; the rest of the pane goes on. React knows these as classes only. */
export class ViewGuard extends Component<ViewGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.failed) return children;
    const retry = (): void => this.setState({ failed: false });
    return <NotLoaded text={texts.notLoaded} retry={texts.retry} onRetry={retry} />;
  }
}

const useStyles = makeStyles({
  failure: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '12px' },
});

interface NotLoadedProps {
  readonly text: string;
  /** What the button says. */
  readonly retry: string;
  readonly onRetry: () => void;
}

/** Something could not be loaded, and the way to ask for it again. */
export function NotLoaded({ text, retry, onRetry }: NotLoadedProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.failure}>
      <span>{text}</span>
      <Button size="small" onClick={onRetry}>
        {retry}
      </Button>
    </div>
  );
}
