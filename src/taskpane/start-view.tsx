import { Body1, Subtitle1 } from '@fluentui/react-components';
import { usePane } from './pane-context';

export function StartView() {
  const { say } = usePane();
  return (
    <>
      <Subtitle1 as="h1">{say.welcome}</Subtitle1>
      <Body1>{say.whatItDoes}</Body1>
      <Body1>{say.nothingLeaves}</Body1>
    </>
  );
}
