import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { ReactNode } from 'react';
import type { UpliftControls } from '../../app/live/scenario/controls/uplift-controls';
import { UpliftYearRow } from './uplift-year-row';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface UpliftSectionProps {
  readonly controls: readonly UpliftControls[];
  /** What can be done with the scenario as a whole. */
  readonly menu: ReactNode;
}

/** The price uplifts, a heading for each cost type, all but the first folded. */
export const UpliftSection = memo(function UpliftSection({ controls, menu }: UpliftSectionProps) {
  const { words } = useScenario();
  const styles = useStyles();
  const [isMenu, setIsMenu] = useState(false);
  return controls.map((control, index) => (
    <section key={control.costType} className={styles.section}>
      {index === 0 ? (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{words.upliftHeading[control.costType]}</h2>
            <Button
              appearance="subtle"
              size="small"
              icon={<MoreHorizontalRegular />}
              aria-label={words.more}
              title={words.more}
              aria-expanded={isMenu}
              onClick={() => {
                setIsMenu(!isMenu);
              }}
            />
          </div>
          {isMenu && menu}
          <UpliftYears control={control} />
        </>
      ) : (
        <Folded control={control} />
      )}
    </section>
  ));
});

function Folded({ control }: { readonly control: UpliftControls }) {
  const { words } = useScenario();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <h2 className={styles.title}>
        <Button
          appearance="transparent"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {words.upliftHeading[control.costType]}
        </Button>
      </h2>
      {isOpen && <UpliftYears control={control} />}
    </>
  );
}

function UpliftYears({ control: { years, isDerived } }: { readonly control: UpliftControls }) {
  const { words } = useScenario();
  const styles = useStyles();
  return (
    <>
      {years.map(({ year, share, table, before }) => (
        <UpliftYearRow key={year} year={year} share={share} table={table} before={before?.share ?? null} isPlans={before?.isPlans === true} />
      ))}
      {isDerived && <span className={styles.caption}>{words.derivedPrices}</span>}
    </>
  );
}
