import { Button, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { formatNumber } from '../../app/format/format-number';
import { sinceView } from '../../app/live/since/since-view';
import type { Working } from '../../app/live/working';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { FooterRoom, TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { FreezePanel } from './freeze-panel';
import { PersonalCells } from './personal-cells';
import { RefreshedNote } from './refreshed-note';
import { SinceResult } from './since-result';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '10px' },
  back: { alignSelf: 'flex-start', margin: '-4px 0 -6px -6px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  title: { ...typographyStyles.subtitle2, fontSize: tokens.fontSizeBase400, margin: 0, flexShrink: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px', outlineOffset: '2px' } },
  select: { minWidth: 0, maxWidth: '200px', flexGrow: 1 },
});

/** What to tell before the meeting: what has changed since the last run, or since what was sent out. */
export function SincePage({ onBack }: { readonly onBack: () => void }) {
  const { session } = usePane();
  const { working } = useSessionState(session);
  return working && <Since working={working} onBack={onBack} />;
}

function Since({ working, onBack }: { readonly working: Working; readonly onBack: () => void }) {
  const { session, language } = usePane();
  const { runBefore, work } = useSessionState(session);
  const styles = useStyles();
  const say = SINCE_WORDS[language];
  const [wanted, setWanted] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const room = useContext(FooterRoom);
  const heading = useRef<HTMLHeadingElement>(null);
  const freeze = useRef<HTMLButtonElement>(null);
  const view = useMemo(() => sinceView(working, language, wanted, runBefore), [working, language, wanted, runBefore]);
  const { choices, compared, personal, freezing } = view;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const closePanel = () => {
    setAsking(false);
    requestAnimationFrame(() => freeze.current?.focus());
  };
  const state = personal.length === 0 ? say.noPersonal : say.personal(formatNumber(personal.length, language), personal.length);
  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say.back}
      </Button>
      <div className={styles.head}>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {say.title}
        </h1>
        {choices.length > 0 && (
          <Select
            className={styles.select}
            aria-label={say.compareWith}
            value={compared.kind === 'compared' ? compared.choice.id : ''}
            onChange={(_, { value }) => {
              setWanted(value);
            }}
          >
            {choices.map(({ id, kind, snapshot }) => (
              <option key={id} value={id}>
                {kind === 'frozen' ? snapshot.name : say.runs[kind]}
              </option>
            ))}
          </Select>
        )}
      </div>
      <RefreshedNote />
      {personal.length > 0 && <PersonalCells places={personal} />}
      <SinceResult compared={compared} today={freezing.today} />
      {isAsking && room ? (
        createPortal(
          <FreezePanel
            freezing={freezing}
            isBusy={work !== null}
            onClose={closePanel}
            onFreeze={(name) => {
              setAsking(false);
              void session.freeze(name).then(() => {
                setWanted(`frozen ${name}`);
                heading.current?.focus();
              });
            }}
          />,
          room,
        )
      ) : (
        <TabFooter state={[state]}>
          <Button
            ref={(element: HTMLButtonElement | null) => {
              freeze.current = element;
            }}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say.freeze}
          </Button>
        </TabFooter>
      )}
    </div>
  );
}
