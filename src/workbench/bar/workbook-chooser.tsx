import { Select, makeStyles } from '@fluentui/react-components';
import { useBenchState, usePage } from '../page-context';
import { SAMPLE_FILES } from '../../taskpane/samples';

const useStyles = makeStyles({ chooser: { width: '330px', minWidth: '120px', flexShrink: 1 } });

/** The samples, and what has been opened in this sitting: each as it was left. */
export function WorkbookChooser() {
  const { bench, say } = usePage();
  const { document, documents, opening } = useBenchState(bench);
  const opened = documents.filter((each) => bench.sampleOf(each) === null);
  const value = document === null ? '' : (bench.sampleOf(document) ?? bench.keyOf(document));
  return (
    <Select
      className={useStyles().chooser}
      aria-label={say.workbook}
      value={value}
      disabled={opening !== null}
      onChange={(_, { value: chosen }) => {
        const sample = SAMPLE_FILES.find(({ fileName }) => fileName === chosen);
        if (sample) void bench.openSample(sample);
        const file = opened.find((each) => bench.keyOf(each) === chosen);
        if (file) bench.bringForward(file);
      }}
    >
      {document === null && <option value="">{opening === null ? '' : say.opening(opening)}</option>}
      {opened.length > 0 && (
        <optgroup label={say.opened}>
          {opened.map((each) => (
            <option key={bench.keyOf(each)} value={bench.keyOf(each)}>
              {each.fileName}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={say.samples}>
        {SAMPLE_FILES.map(({ fileName, title }) => (
          <option key={fileName} value={fileName}>
            {say.sample(title)}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
