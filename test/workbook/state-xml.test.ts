import fc from 'fast-check';
import { readStateXml, STATE_NAMESPACE, writeStateXml } from '../../src/workbook/state-xml';
import { readXmlElement } from '../../src/workbook/xml-element';

const NOTHING = { state: null, looks: null, journal: null };

describe('the part that keeps the state', () => {
  it('is read back whatever its JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom('state', 'looks', 'journal'), (value, text, name) => {
        const json = JSON.stringify({ value, text, all: '<]]>&"\'\r\n\t\u0001\ufffe\ud800 å 😀' });
        const read = readStateXml(writeStateXml({ ...NOTHING, [name]: json }));
        expect(JSON.parse(read?.[name] ?? 'null')).toEqual(JSON.parse(json));
      }),
      { numRuns: 100 },
    );
  });

  it('tells nothing from empty, and gives other elements to whoever knows them', () => {
    expect(readStateXml(writeStateXml(NOTHING))).toEqual({ ...NOTHING, others: [] });
    expect(readStateXml(writeStateXml({ ...NOTHING, state: '' }))?.state).toBe('');
    const read = readStateXml(writeStateXml({ state: '{}', looks: '[]', journal: '1' }, '<file a="1"><look b="&#10;"/></file>'));
    const look = { name: 'look', attributes: { b: '\n' }, children: [], text: '' };
    expect(read).toEqual({ state: '{}', looks: '[]', journal: '1', others: [{ name: 'file', attributes: { a: '1' }, children: [look], text: '' }] });
  });

  it('is ours as any program may write it anew', () => {
    const forms = [
      `<volymplan xmlns="${STATE_NAMESPACE}"><state>{"a":1}</state></volymplan>`,
      `\ufeff<?xml version='1.0' encoding='utf-16'?>\r\n<!-- x --><v:volymplan xmlns:v='${STATE_NAMESPACE}'>\r\n <v:state ><![CDATA[{"a":1}]]></v:state>\n</v:volymplan>\n`,
      `<volymplan xmlns = "${STATE_NAMESPACE}"><looks/><state>&#x7B;&quot;a&quot;:1}</state></volymplan>`,
    ];
    expect(forms.map((form) => readStateXml(form)?.state)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  it('is not anything else', () => {
    const inside = '<state>1</state>';
    const others = [
      '',
      'x',
      inside,
      `<volymplan>${inside}</volymplan>`,
      `<volymplan xmlns="urn:volymplan:state:2">${inside}</volymplan>`,
      `<other xmlns="${STATE_NAMESPACE}">${inside}</other>`,
      `<!DOCTYPE volymplan [<!ENTITY a "b">]><volymplan xmlns="${STATE_NAMESPACE}">${inside}</volymplan>`,
      `<volymplan xmlns="${STATE_NAMESPACE}">${inside}`,
      `<volymplan xmlns="${STATE_NAMESPACE}"><state>1</looks></volymplan>`,
      `<volymplan xmlns="${STATE_NAMESPACE}"><state>&a;</state></volymplan>`,
      `<volymplan xmlns="${STATE_NAMESPACE}"><state>1 & 2</state></volymplan>`,
      `<volymplan xmlns="${STATE_NAMESPACE}"/><volymplan xmlns="${STATE_NAMESPACE}"/>`,
    ];
    expect(others.map(readStateXml)).toEqual(others.map(() => null));
  });
});

describe('a small XML text', () => {
  it('has its texts and attributes decoded, once', () => {
    expect(readXmlElement('<a b="&amp;lt; &#229;&#xE5;" c=\'"\'>1<!-- & -->2&gt;<d/>\r\n3&#13;<![CDATA[<&amp;]]></a>')).toEqual({
      name: 'a',
      attributes: { b: '&lt; åå', c: '"' },
      children: [{ name: 'd', attributes: {}, children: [], text: '' }],
      text: '12>\n3\r<&amp;',
    });
  });

  it('is refused where it is not well-formed, or made to do harm', () => {
    const bad = ['<a', '<a>', '</a>', '<a></b>', '<a/>x', 'x<a/>', '<a b=1/>', '<a b="<"/>', '<a>&constructor;</a>', '<a>&#0;</a>', '<a>&#x110000;</a>', '<!-- <a/>', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`];
    expect(bad.map(readXmlElement)).toEqual(bad.map(() => null));
  });

  it('takes no more than a pass through it', () => {
    const long = [`<a>${'<!--'.repeat(200_000)}`, `<a ${'b="" '.repeat(200_000)}`, `<a>${'&'.repeat(400_000)}</a>`, `<${' '.repeat(400_000)}`, '<a '.repeat(100_000)];
    const start = performance.now();
    expect(long.map(readXmlElement)).toEqual(long.map(() => null));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
