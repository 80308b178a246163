import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { withDecisions } from '../../../app/live/basis/decide-links';
import type { ItemDecision } from '../../../app/live/basis/decide-links';
import type { LinkCard } from '../../../app/live/basis/link-card';
import { linkCounts } from '../../../app/live/basis/link-counts';
import type { LinkCounts } from '../../../app/live/basis/link-counts';
import { linksView } from '../../../app/live/basis/links-view';
import type { Confirmable, LinkDrafts } from '../../../app/live/basis/links-view';
import type { Planned, Working } from '../../../app/live/working';
import { standingLinks } from '../../../app/write/links-for-plan';
import { rememberedOptions } from '../../../app/write/remembered-options';
import type { BasisTabWords } from '../../../app/messages/pane/basis/words';
import type { DecidedLink } from '../../../workbook/write/basis/links/link-decision';
import { TabFooter } from '../../frame/tab-footer';
import { usePane } from '../../pane-context';
import { ShowMore } from '../../show-more';
import { UNSEEN } from '../../unseen';
import { useBasisWords } from '../use-basis-words';
import { LinkCardView } from './link-card-view';
import { SettledFold } from './settled-fold';
import { UnplannedNote } from './unplanned-note';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  cards: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  unseen: UNSEEN,
});

/** Which activity pays for which item: proposals to confirm, and what is settled. */
export function LinksPart({ working }: { readonly working: Working }) {
  return working.planned.kind === 'planned' ? <Links working={working} planned={working.planned} /> : <UnplannedNote problem={working.planned.problem} />;
}

function Links({ working, planned: { basis } }: { readonly working: Working; readonly planned: Planned }) {
  const { session, language } = usePane();
  const words = useBasisWords();
  const styles = useStyles();
  const [drafts, setDrafts] = useState<LinkDrafts>(new Map());
  const [told, setTold] = useState('');
  const [most, setMost] = useState(FIRST_CARDS);
  const view = useMemo(() => linksView(basis.input.model, { rows: basis.linkRows, drafts, most }, language), [basis, drafts, most, language]);
  const focus = useFocusNext(view.cards);
  const { counts, cards, ready } = view;
  const ending = endingOf(counts, words);
  const { own } = working.reading;
  const draft = (item: number, links: readonly DecidedLink[] | null): void => {
    const next = new Map(drafts);
    if (links === null) next.delete(item);
    else next.set(item, links);
    setDrafts(next);
  };
  const change = (item: number, links: readonly DecidedLink[]): void => {
    focus.on(item);
    draft(item, links);
  };
  const decide = (decided: readonly Confirmable[], isYes = true): void => {
    const { links } = working.choices.remembered ?? rememberedOptions(own.found);
    const items = new Set(decided.map(({ item }) => item));
    focus.after(items);
    setDrafts(new Map([...drafts].filter(([item]) => !items.has(item))));
    session.remember({ links: withDecisions(links, standingLinks(own), decided.map(isYes ? confirmed : rejected)) });
    const after = session.state.working?.planned;
    const now = after?.kind === 'planned' ? linkCounts(after.basis.input.model) : counts;
    const [only] = decided;
    setTold(decided.length === 1 && only ? words.announced(only.name, now.toConfirm) : now.toConfirm > 0 ? words.left(now.toConfirm) : endingOf(now, words));
  };
  if (counts.all === 0) return <p className={styles.note}>{words.noVolumes}</p>;
  return (
    <>
      <span className={styles.unseen} role="status">
        {told}
      </span>
      {cards.length === 0 ? (
        <p className={styles.title} tabIndex={-1} ref={focus.done}>{counts.sure > 0 ? words.onlySure : ending}</p>
      ) : (
        <>
          <p className={styles.note}>{words.barHelp(view.baseYear)}</p>
          <h2 className={styles.title}>{words.toConfirm(view.open)}</h2>
          <ul className={styles.cards}>
            {cards.map((card) => (
              <LinkCardView
                key={card.item}
                card={card}
                isDraft={drafts.has(card.item)}
                place={focus.placeOf(card.item)}
                onDraft={(links) => { draft(card.item, links); }}
                onConfirm={() => { decide([card]); }}
                onNo={() => { decide([card], false); }}
              />
            ))}
          </ul>
          <ShowMore rest={view.open - cards.length} isOpen={false} onToggle={() => { setMost(most + MORE_CARDS); }} />
        </>
      )}
      <SettledFold
        title={words.sureProposals(view.sure.length)}
        lines={view.sure}
        startsOpen={cards.length === 0}
        onChange={change}
        onConfirm={() => { decide(view.sure); }}
      />
      <SettledFold title={words.confirmed(view.confirmed.length)} lines={view.confirmed} startsOpen={counts.toConfirm === 0} onChange={change} />
      <SettledFold title={words.unlinked(view.unlinked.length)} lines={view.unlinked} startsOpen={false} onChange={change} />
      <TabFooter state={counts.toConfirm === 0 ? [ending, words.kept] : [words.left(counts.toConfirm), words.sureOf(counts.sure + counts.confirmed, counts.all)]}>
        {ready.length > 1 && (
          <Button icon={<CheckmarkRegular />} onClick={() => { decide(ready); }}>
            {words.confirmAll(ready.length)}
          </Button>
        )}
      </TabFooter>
    </>
  );
}

const FIRST_CARDS = 20;
const MORE_CARDS = 50;

function confirmed({ name, links }: Confirmable): ItemDecision {
  return { name, links, rejected: [] };
}

function rejected({ name, links }: Confirmable): ItemDecision {
  return { name, links: [], rejected: links.flatMap(({ activity }) => (activity === '' ? [] : [activity])) };
}

/** When nothing is left to confirm. */
function endingOf({ all, none }: LinkCounts, words: BasisTabWords): string {
  return none === 0 ? words.allDone(all) : words.linkedOf(all - none, all);
}

/** Focus goes on to the next card when one is settled, to the one that was opened, and at last to the sentence that all are done. */
function useFocusNext(cards: readonly LinkCard[]) {
  const places = useRef(new Map<number, HTMLElement>());
  const done = useRef<HTMLParagraphElement>(null);
  const wanted = useRef<number | 'done' | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const place = wanted.current === 'done' ? done.current : places.current.get(wanted.current);
    if (!place) return;
    wanted.current = null;
    place.focus();
  });
  return {
    done,
    placeOf: (item: number) => (element: HTMLElement | null) => {
      if (element) places.current.set(item, element);
      else places.current.delete(item);
    },
    on: (item: number) => {
      wanted.current = item;
    },
    after: (settled: ReadonlySet<number>) => {
      const last = cards.findLastIndex(({ item }) => settled.has(item));
      const left = [...cards.slice(last + 1), ...cards.slice(0, last)].filter(({ item }) => !settled.has(item));
      wanted.current = left[0]?.item ?? 'done';
    },
  };
}
