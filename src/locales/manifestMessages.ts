import { manifestEnUS } from './manifest.en-US';
import { manifestZhCN } from './manifest.zh-CN';
import type { LocaleName } from './messages';
import type { Widened } from './widened';

/** The sentences about the manifest in one language. */
export type ManifestMessages = Widened<typeof manifestZhCN>;

/** Returns the sentences about the manifest in a language. */
export function manifestMessagesFor(locale: LocaleName): ManifestMessages {
  return locale === 'zh-CN' ? manifestZhCN : manifestEnUS;
}
