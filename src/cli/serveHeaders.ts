/** The hash of an empty text: Griffel, the style engine of the pane's controls, makes empty style elements and fills them by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type Policy = Readonly<Record<string, string>>;

const ADDIN_POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

/** Univer writes its styles as text into style elements and attributes; the add-in's pages never get this policy. */
const WORKBENCH_POLICY: Policy = {
  ...ADDIN_POLICY,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'frame-src': "'self'",
  'frame-ancestors': "'none'",
};

/** Returns the headers of a file by its path within the served folder, such as `/taskpane.html`. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const common = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  if (!path.endsWith('.html')) return common;
  const policy = path === '/workbench.html' ? WORKBENCH_POLICY : ADDIN_POLICY;
  return { ...common, 'Cache-Control': 'no-store', 'Content-Security-Policy': spell(policy) };
}

function spell(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
