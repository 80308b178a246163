import fc from 'fast-check';
import { SAME_LABEL_SCORE } from '../../../../src/core/pair-labels';
import { compareLabels } from '../../../../src/workbook/text/labels/match-labels';
import type { LabelReason } from '../../../../src/workbook/text/labels/match-labels';

describe('labels that are certainly the same', () => {
  it.each<[string, string, LabelReason['kind']]>([
    ['Institutionsvård vuxna', 'institutionsvård  vuxna', 'exact'],
    ['Familjehem BoU egna fam. hem', 'Familjehem BoU egna fam.hem', 'exact'],
    ['Övrig vuxenvård, våld i nära relation', 'Övrig vuxenvård våld i nära relation', 'exact'],
    ['Arbete och försörjning', 'Arbete och forsoérjning', 'exact'],
    ['Dagligverksamhet', 'Daglig verksamhet', 'spacing'],
    ['Institutionsvård BoU', 'Institutionsvård barn & unga', 'synonym'],
    ['Inst.vård BoU', 'Institutionsvård barn och unga', 'synonym'],
    ['Institutionsplaceringar barn & unga', 'Institutsplaceringar barn och unga', 'synonym'],
    ['Avd f barn & vuxna', 'Avdelningen för barn och vuxna', 'synonym'],
  ])('%j and %j', (a, b, kind) => {
    expect(compareLabels(a, b)).toMatchObject({ score: 1, reason: { kind } });
  });
});

describe('labels that are very probably the same', () => {
  it.each<[string, string, LabelReason['kind']]>([
    ['Vårdnadsöverflytt', 'Vårdnadsöverflygg', 'spelling'],
    ['Vårdnadsöverflytt barn & unga', 'Vårdnadsöverflygg barn & unga', 'spelling'],
    ['Instutionsvård BoU SIS', 'Institutionsvård BoU SIS', 'spelling'],
    ['Dagligverksamet', 'Daglig verksamhet', 'spelling'],
    ['Renovering/aterstallande av Idgenheter', 'Renovering/återställande av lägenheter', 'spelling'],
    ['Familjehem vuxna konsulentstödda', 'Familjehem vuxen konsulentstödda', 'inflection'],
    ['Skyddade boenden, våld i nära relation', 'Våld i nära relationer, skyddat boende', 'inflection'],
    ['Våld i nära relationer', 'Våld i nära relationer, skyddat boende', 'synonym'],
    ['Familjehem barn & unga, egen regi', 'Arvoderad familjehemsvård, barn & unga', 'synonym'],
    ['Familjehem barn & unga, egen regi', 'Familjehem BoU egna fam. hem', 'synonym'],
    ['Familjehem barn & unga, konsulentstödda', 'Konsulentstödd familjehemsvård, barn & unga', 'synonym'],
    ['Missbruk', 'Skadligt bruk och beroende', 'synonym'],
    ['Försörjningsstöd', 'Ekonomiskt bistånd', 'synonym'],
    ['Stödboende, barn & unga', 'Stödboende unga', 'qualifier'],
    ['Extern öppenvård, barn & unga', 'Extern öppenvård, barn och unga, antal dagar', 'order'],
    ['4.5.1 Övergripande SN', 'Övergripande SN', 'order'],
    ['Myndighet barn & unga', 'Myndighet för barn och unga', 'order'],
  ])('%j and %j', (a, b, kind) => {
    const { score, reason } = compareLabels(a, b);
    expect(score).toBeGreaterThanOrEqual(SAME_LABEL_SCORE);
    expect(score).toBeLessThan(1);
    expect(reason.kind).toBe(kind);
  });
});

describe('labels that are not the same', () => {
  it.each([
    ['Familjehem barn & unga, egen regi', 'Familjehem barn & unga, konsulentstödda'],
    ['Familjehem BoU egna fam. hem', 'Familjehem BoU konsulentstödda'],
    ['Institutionsplaceringar, vuxna', 'Institutionsplaceringar barn & unga'],
    ['Stödboende, barn & unga', 'Stödboende vuxna, vuxna'],
    ['Ekonomiskt bistånd', 'Ekonomiskt bistånd, flykting'],
    ['Ekonomiskt bistånd', 'Ekonomiskt bistånd (personal)'],
    ['Ekonomiskt bistånd, flykting', 'Ekonomiskt bistånd (personal)'],
    ['Instutionsvård BoU SIS', 'Institutionsvård BoU'],
    ['Institutionsvård vuxna', 'Institutionsvård vuxna SIS'],
    ['Öppna insatser vuxen', 'Öppna insatser vuxen, särskilt boende'],
    ['Öppna insatser vuxen, externa stödboenden', 'Öppna insatser vuxen, särskilt boende'],
    ['Öppna insatser BoU', 'Öppna insatser vuxen'],
    ['Utredning barn', 'Utredning vuxen'],
    ['Vuxen missbruk', 'Vuxen socialpsykiatri'],
    ['Transport & service', 'Arbete och service'],
    ['Arbete och service', 'Arbete och försörjning'],
    ['Skola 1', 'Skola 2'],
    ['Budgetram 2025', 'Budgetram 2026'],
    ['Enhet A', 'Enhet B'],
    ['551 Vuxenvård', '552 Vuxenvård'],
    ['Intern ränta', 'Extern ränta'],
    ['Inflyttning', 'Utflyttning'],
    ['Antal dygn', 'Antal platser'],
    ['Intäkter', 'Kostnader'],
    ['', 'Summa'],
  ])('%j and %j', (a, b) => {
    expect(compareLabels(a, b).score).toBeLessThan(SAME_LABEL_SCORE);
  });
});

describe('comparing labels', () => {
  const words = fc.constantFrom('barn', 'unga', 'vuxna', 'vuxen', '&', 'och', 'BoU', 'egen regi', 'familjehem', 'fam.hem', 'Institutionsvård', 'instutionsvård', 'öppna insatser', 'öppenvård', 'SIS', '1', '2', 'våld i nära relation', 'skyddat boende', ',', 'antal dygn', 'kontaktfamilj/person', 'Daglig', 'verksamhet', 'dagligverksamhet');
  const label = fc.oneof(fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')), fc.string({ unit: 'grapheme', maxLength: 30 }));

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect(compareLabels(a, b)).toEqual(compareLabels(b, a));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives 1 for a label and itself, and never less than 0 or more than 1', () => {
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect(compareLabels(a, a).score).toBe(1);
        const { score } = compareLabels(a, b);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
