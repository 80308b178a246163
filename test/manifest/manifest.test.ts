import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allElements, named, readManifest } from './read-manifest';

const BASE = 'https://localhost:3000';
const xml = readFileSync('manifest.xml', 'utf8');
const manifest = readManifest(xml);
const elements = allElements(manifest);

/** Attributes that hold an address of ours, wherever they stand. */
const urls = [...new Set([...xml.matchAll(/https:\/\/localhost[^"<]*/g)].map(([url]) => url))];

/** The path in the project of what the build lays under an address. */
function sourceOf(url: string): string {
  const path = url.slice(BASE.length + 1);
  return path.endsWith('.html') ? join('src', path.replace(/\.html$/, ''), path) : path;
}

describe('the manifest', () => {
  it('says who it is: an id, a version of four numbers, Swedish first and English beside', () => {
    expect(named(manifest, 'Id')[0]?.text).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(named(manifest, 'Version')[0]?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(named(manifest, 'DefaultLocale')[0]?.text).toBe('sv-SE');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(named(manifest, 'Version')[0]?.text).toBe(`${version}.0`);
  });

  it('has its elements in the order that Office asks for', () => {
    const order = [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'],
      ...['AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
    ];
    expect(manifest.children.map(({ name }) => name)).toEqual(order);
    expect(manifest.children.at(-1)?.children.map(({ name }) => name)).toEqual(['Requirements', 'Hosts', 'Resources']);
    for (const control of named(manifest, 'Control')) expect(control.children.map(({ name }) => name)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it('asks for what the pane needs, no more', () => {
    const sets = elements.filter(({ name }) => name === 'Set' || name === 'bt:Set').map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`);
    expect([...new Set(sets)]).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
    expect(named(manifest, 'Permissions')[0]?.text).toBe('ReadWriteDocument');
  });

  it('names pages and pictures that the build has, all below one address', () => {
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls.filter((each) => each !== BASE)) {
      expect(url.startsWith(`${BASE}/`)).toBe(true);
      expect([url, existsSync(sourceOf(url))]).toEqual([url, true]);
    }
    expect([...xml.matchAll(/https?:\/\/(?!localhost|schemas\.microsoft\.com|www\.w3\.org)[^"<]*/g)]).toEqual([]);
  });

  it('has pictures of the sizes that it says', () => {
    const pictures = named(manifest, 'bt:Image').filter(({ attributes }) => attributes['id'] !== undefined);
    expect(pictures.length).toBeGreaterThanOrEqual(9);
    for (const { attributes } of pictures) {
      const { width, height } = sizeOf(sourceOf(attributes['DefaultValue'] ?? ''));
      expect([attributes['id'], width, height]).toEqual([attributes['id'], ...sizes(attributes['id'])]);
    }
    expect(sizeOf(sourceOf(named(manifest, 'IconUrl')[0]?.attributes['DefaultValue'] ?? ''))).toEqual({ width: 32, height: 32 });
    expect(sizeOf(sourceOf(named(manifest, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? ''))).toEqual({ width: 64, height: 64 });
  });

  it('refers to resources that are there, each of which is used, and has no id twice', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const resources = named(manifest, 'Resources').flatMap(allElements).flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
    expect([...used].filter((id) => !resources.includes(id))).toEqual([]);
    expect(resources.filter((id) => !used.has(id))).toEqual([]);
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps to the lengths that Office allows, in both languages', () => {
    const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };
    for (const [name, limit] of Object.entries(limits)) {
      for (const text of named(manifest, name).filter(({ attributes }) => 'DefaultValue' in attributes).flatMap(textsOf)) expect([text, text.length <= limit]).toEqual([text, true]);
    }
    for (const text of named(manifest, 'bt:ShortStrings').flatMap(({ children }) => children.flatMap(textsOf))) expect([text, text.length <= 125]).toEqual([text, true]);
    for (const text of named(manifest, 'bt:LongStrings').flatMap(({ children }) => children.flatMap(textsOf))) expect([text, text.length <= 250]).toEqual([text, true]);
    const strings = [...named(manifest, 'bt:String'), ...named(manifest, 'DisplayName')];
    expect(strings.every(({ children }) => children.some(({ attributes }) => attributes['Locale'] === 'en-US'))).toBe(true);
  });

  it('has the commands that the pane answers, in its own runtime', () => {
    const source = readFileSync('src/excel/office/commands.ts', 'utf8');
    const names = [...(/type CommandName = ([^;]+);/.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(named(manifest, 'FunctionName').map(({ text }) => text).sort()).toEqual([...names].sort());
    const runtime = named(manifest, 'Runtime')[0]?.attributes;
    expect(runtime).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
    expect(named(manifest, 'FunctionFile')[0]?.attributes['resid']).toBe(runtime?.['resid']);
  });

  // Where Microsoft's public schema (OfficeAppManifestV1_1.xsd and those beside it) is, the manifest is held against it as well.
  const schema = process.env['OFFICE_MANIFEST_SCHEMA'] ?? '';
  const reason = schema === '' ? 'OFFICE_MANIFEST_SCHEMA names no schema' : hasProgram('xmllint') ? null : 'xmllint is not on this machine';
  (reason === null ? it : it.skip)(`agrees with Microsoft’s schema${reason === null ? '' : ` (left out: ${reason})`}`, () => {
    // The schema is older than the shared runtime.
    const known = xml.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, '');
    expect(() => execFileSync('xmllint', ['--noout', '--schema', schema, '-'], { input: known, encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
  });
});

function textsOf({ attributes, children }: (typeof elements)[number]): string[] {
  return [attributes['DefaultValue'] ?? '', ...children.map((child) => child.attributes['Value'] ?? '')];
}

function sizes(id: string | undefined): [number, number] {
  const size = Number(/\d+$/.exec(id ?? '')?.[0]);
  return [size, size];
}

/** From the header of a .png file. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
