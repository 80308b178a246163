import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { usePage } from '../page-context';

const useStyles = makeStyles({ hidden: { display: 'none' } });

export function OpenFileButton({ icon }: { readonly icon: ReactElement }) {
  const { bench, say } = usePage();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="subtle" icon={icon} onClick={() => input.current?.click()}>
        {say.openFile}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={say.openFile}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void bench.openFile(file);
          // The same file may be opened again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
