import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import type { ScorePageWords } from '../../locales/scorePageWords';
import type { SealResult } from '../../review/seal/sealResult';
import { useMessages } from '../messagesContext';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
});

/** What the check code of a finished sheet says: the code itself, and whether the scores are still those that were finished. */
export function SealNote({ seal }: { readonly seal: SealResult }) {
  const styles = useStyles();
  const words = usePageWords();
  const { list } = useMessages();
  return <p className={styles.line}>{sealText(seal, words, list)}</p>;
}

function sealText(seal: SealResult, { seal: words }: ScorePageWords, list: string): string {
  switch (seal.kind) {
    case 'intact':
      return fill(words.intact, { code: seal.code });
    case 'locked':
      return fill(words.keyed, { code: seal.code });
    case 'unchecked':
      return fill(words.unchecked, { code: seal.code });
    case 'unsealed':
      return words.none;
    case 'changed': {
      const { code, now, changes } = seal;
      return typeof changes === 'string' ? fill(words.changed, { code, now }) : fill(words.changedRows, { code, now, teams: changes.map(({ row }) => row.team).join(list) });
    }
  }
}
