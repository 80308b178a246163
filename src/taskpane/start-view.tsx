import { Body1, makeStyles, typographyStyles } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({ welcome: { ...typographyStyles.subtitle1, margin: 0 } });

export function StartView() {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.welcome}>{say.welcome}</h1>
      <Body1>{say.whatItDoes}</Body1>
      <Body1>{say.nothingLeaves}</Body1>
    </>
  );
}
