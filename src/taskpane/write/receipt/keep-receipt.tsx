import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Done } from '../../../app/live/session-state';
import { receiptText } from '../../../app/live/writing/receipt-text';
import { usePane } from '../../pane-context';
import { UNSEEN } from '../../unseen';
import { useSessionState } from '../../use-session-state';
import { copyText } from '../copy-text';
import { useWriteWords } from '../use-write-words';
import { saveText } from '../save-text';

const useStyles = makeStyles({
  whole: { display: 'inline-flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '4px 12px' },
  link: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unseen: UNSEEN,
});

/** The receipt as a text: to a file, or, where the program lets no file out, by way of what is copied. */
export function KeepReceipt({ done }: { readonly done: Done }) {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const { working } = useSessionState(session);
  const [said, setSaid] = useState('');
  const file = working?.reading.file ?? '';
  const text = (): string => receiptText(done, file, words, language);
  return (
    <span className={styles.whole}>
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          void copyText(text()).then((isCopied) => {
            setSaid(isCopied ? words.copied : '');
          });
        }}
      >
        <CopyRegular aria-hidden fontSize={16} />
        {words.copyReceipt}
      </Link>
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          saveText(nameOf(file, words.receiptFile, done.receipt.time), text());
        }}
      >
        <SaveRegular aria-hidden fontSize={16} />
        {words.saveReceipt}
      </Link>
      <span className={styles.unseen} role="status">
        {said}
      </span>
    </span>
  );
}

/** "Plan 2026 kvitto 2026-11-21 1432.txt". */
function nameOf(file: string, word: string, time: string): string {
  const workbook = file.replace(/\.xls[xmb]?$/iu, '');
  return `${[workbook, word, time.slice(0, 'yyyy-mm-dd hh:mm'.length).replace(':', '')].filter((part) => part !== '').join(' ')}.txt`;
}
