import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { PaneTexts } from '../messages/pane';

interface LoadFailureProps {
  readonly texts: PaneTexts;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Stands in for a view that could not be loaded or shown; the rest of the pane goes on. React knows these as classes only. */
export class LoadFailure extends Component<LoadFailureProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { texts, onRetry, children } = this.props;
    if (!this.state.failed) return children;
    const retry = (): void => {
      onRetry();
      this.setState({ failed: false });
    };
    return (
      <div role="alert">
        <Text block>{texts.notLoaded}</Text>
        <Button size="small" onClick={retry}>
          {texts.retry}
        </Button>
      </div>
    );
  }
}
