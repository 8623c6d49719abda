import { FluentProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { LocaleName } from '../../../src/locales/messages';
import { LocaleContext } from '../../../src/taskpane/messagesContext';
import { paneTheme } from '../../../src/taskpane/theme';

/** Shows a part of the pane alone; returns a user who can work in it, and a way to show it again with other props. */
export function renderPart(part: ReactNode, locale: LocaleName = 'zh-CN') {
  const inPane = (shown: ReactNode) => (
    <FluentProvider theme={paneTheme(false)}>
      <LocaleContext value={locale}>{shown}</LocaleContext>
    </FluentProvider>
  );
  const { rerender } = render(inPane(part));
  return { user: userEvent.setup(), showAgain: (next: ReactNode) => { rerender(inPane(next)); } };
}
