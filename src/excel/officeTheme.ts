/** Returns whether Office, or where it does not say so the system, is set to dark colours. */
export function isOfficeDark(): boolean {
  return isDarkColor(officeTheme()?.bodyBackgroundColor) ?? systemScheme().matches;
}

/**
 * Calls the listener when dark colours have become light ones or the other way round. No event of Excel's tells, so it looks whenever the
 * person comes back to the pane. Returns what ends it.
 */
export function watchTheme(listener: (dark: boolean) => void): () => void {
  let dark = isOfficeDark();
  const lookAgain = (): void => {
    const now = isOfficeDark();
    if (now === dark) return;
    dark = now;
    listener(now);
  };
  const scheme = systemScheme();
  window.addEventListener('focus', lookAgain);
  document.addEventListener('visibilitychange', lookAgain);
  scheme.addEventListener('change', lookAgain);
  return () => {
    window.removeEventListener('focus', lookAgain);
    document.removeEventListener('visibilitychange', lookAgain);
    scheme.removeEventListener('change', lookAgain);
  };
}

function systemScheme(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

function isDarkColor(color: string | undefined): boolean | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Missing at times on the web (office-js issue 6134); where a host has no theme, asking for it may throw, and colours are not worth failing for. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}
