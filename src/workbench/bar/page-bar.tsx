import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, LocalLanguageRegular, SaveRegular, WeatherMoonRegular, WeatherSunnyRegular } from '@fluentui/react-icons';
import type { Language } from '../../app/options';
import { OpenFileButton } from './open-file-button';
import { saveCopy } from './save-copy';
import { WorkbookChooser } from './workbook-chooser';
import { useBenchState, usePage } from '../page-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '48px',
    padding: '0 12px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 899.98px)': { flexWrap: 'wrap', padding: '6px 12px' },
  },
  brand: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, marginRight: '4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  mark: { width: '24px', height: '24px' },
  stays: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', '@media (max-width: 1099.98px)': { display: 'none' } },
  spacer: { '@media (max-width: 1099.98px)': { marginLeft: 'auto' } },
});

export interface PageBarProps {
  readonly isDark: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (isDark: boolean) => void;
}

/** Which workbook, and what is done with files; what leaves the browser is nothing. */
export function PageBar({ isDark, onLanguage, onDark }: PageBarProps) {
  const { bench, say, language } = usePage();
  const { document } = useBenchState(bench);
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <img className={styles.mark} src="assets/icons/volymplan-64.png" alt="" />
        volymplan
      </h1>
      <WorkbookChooser />
      <OpenFileButton icon={<FolderOpenRegular />} />
      <Button
        appearance="subtle"
        icon={<SaveRegular />}
        disabled={document === null}
        onClick={() => {
          if (document) void saveCopy(document);
        }}
      >
        {say.saveCopy}
      </Button>
      <span className={styles.stays}>{say.staysHere}</span>
      <Button
        className={styles.spacer}
        appearance="subtle"
        icon={<LocalLanguageRegular />}
        aria-label={`${say.languageName}. ${say.language}`}
        onClick={() => {
          onLanguage(language === 'sv' ? 'en' : 'sv');
        }}
      >
        {say.languageName}
      </Button>
      <Button
        appearance="subtle"
        icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
        aria-label={isDark ? say.toLight : say.toDark}
        title={isDark ? say.toLight : say.toDark}
        onClick={() => {
          onDark(!isDark);
        }}
      />
    </header>
  );
}
