import { fill } from '../locales/fill';
import { manifestMessagesFor, type ManifestMessages } from '../locales/manifestMessages';

/** What the manifest of development has where the published one has its own address. */
export const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** Stands where nobody has said yet where the add-in will be served from; names that end so never lead anywhere (RFC 2606). */
export const MISSING_BASE = 'https://address-needed.invalid/';

/** The page that explains the product, in the built folder; in quotes, with the part of it that an address may name. */
const HELP_ADDRESS = /(?<=")https:\/\/localhost:3000\/help\.html(#[\w-]*)?(?=")/g;

/** Values as they come from the command line or the environment, where an empty one counts as none. */
export interface BuildRequest {
  readonly base?: string | undefined;
  readonly support?: string | undefined;
  readonly office?: string | undefined;
}

export interface ManifestBuild {
  /** Returns the published manifest's text, given that of development. */
  readonly manifest: (development: string) => string;
  /** What is to be said when a build is done. */
  readonly notices: readonly string[];
}

/** Returns how to make the published manifest. Throws an `Error` with a sentence in both languages where an address cannot be used. */
export function buildManifest({ base = '', support = '', office }: BuildRequest): ManifestBuild {
  const published = base === '' ? MISSING_BASE : publicAddress('--base', base);
  const help = support === '' ? undefined : publicAddress('--support', support);
  const notices = [];
  if (published === MISSING_BASE) notices.push(say('addressNeeded'));
  if (office === 'self') notices.push(say('copyOffice'));
  return { manifest: (development) => publishedManifest(development, published, help), notices };
}

/** Returns the manifest with every address of development replaced by one below `base`; the help page by `help`, where it is given. */
export function publishedManifest(development: string, base: string, help?: string): string {
  const helped = help === undefined ? development : development.replace(HELP_ADDRESS, () => escapeXml(help));
  return helped.replaceAll(DEVELOPMENT_BASE, () => escapeXml(base.endsWith('/') ? base : `${base}/`));
}

/** Returns whether only this machine knows the host by that name. */
export function isLocalHost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.') || host === '[::1]';
}

function publicAddress(option: '--base' | '--support', value: string): string {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  const isFolder = address !== undefined && address.search + address.hash === '';
  if (address?.protocol !== 'https:' || isLocalHost(address.hostname) || (option === '--base' && !isFolder)) throw new Error(say('badAddress', { option, value }));
  return address.href;
}

/** Whoever builds has chosen no language: both are printed. */
function say(sentence: keyof ManifestMessages['build'], blanks: Readonly<Record<string, string>> = {}): string {
  return (['zh-CN', 'en-US'] as const).map((locale) => fill(manifestMessagesFor(locale).build[sentence], blanks)).join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
