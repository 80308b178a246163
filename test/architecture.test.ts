import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A source file by its path from the project ("src/core/numbers/decimal.ts") and its text. */
type Sources = ReadonlyMap<string, string>;

/** Which folders and packages each folder of src may import; "assets" is data. */
const ALLOWED: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  core: { folders: ['core'], packages: [] },
  workbook: { folders: ['workbook', 'core', 'assets'], packages: ['zod/mini'] },
  xlsx: { folders: ['xlsx', 'workbook', 'core'], packages: ['fflate', 'saxes', '@ironcalc/wasm'] },
  excel: { folders: ['excel', 'workbook'], packages: ['@microsoft/office-js-helpers/dist/office.helpers.min.js'] },
  app: { folders: ['app', 'workbook', 'core', 'assets'], packages: [] },
  taskpane: {
    folders: ['taskpane', 'app', 'excel', 'workbook', 'assets'],
    packages: ['react', 'react-dom', 'react-dom/client', '@fluentui/react-components', '@fluentui/react-icons', 'd3-scale'],
  },
  workbench: {
    folders: ['workbench', 'taskpane', 'app', 'xlsx', 'workbook', 'assets'],
    packages: [
      'react',
      'react-dom/client',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      'workbox-precaching',
      ...['core', 'design', 'docs', 'docs-ui', 'engine-formula', 'engine-render', 'sheets', 'sheets-ui', 'ui'].flatMap((name) => [`@univerjs/${name}`, `@univerjs/${name}/lib/index.css`]),
    ],
  },
  cli: { folders: ['cli', 'app', 'xlsx', 'workbook', 'core', 'package.json'], packages: ['node:'] },
};

/** What a host may know of workbook/: the port with its plan of writes and its journal, addresses, areas, keys of cells and the size of a
 * sheet, which names tell what is ours, how formulas are taken apart and which of them follow changed cells, and which number formats
 * make a date of a number. */
const PORT_FILES = [
  'workbook/workbook',
  'workbook/workbook-host',
  'workbook/host-problem',
  'workbook/state-xml',
  'workbook/xml-element',
  'workbook/write/empty-plan',
  'workbook/write/journal',
  'workbook/write/make-journal',
  'workbook/write/write-plan',
  'workbook/write/cell-style',
  'workbook/write/chart',
  'workbook/write/shown-texts',
  'workbook/write/writes-by-sheet',
  'workbook/write/unwritable-cell-error',
  'workbook/address',
  'workbook/area',
  'workbook/carry-over',
  'workbook/own-anchors',
  'workbook/place-key',
  'workbook/sheet-size',
  'workbook/local-time',
  ...['cell-index', 'formula-graph', 'formula-items', 'formula-key', 'formula-tokens', 'function-names', 'search-dependents', 'shift-formula', 'shown-formula', 'split-formula', 'workbook-area'].map((name) => `workbook/formulas/${name}`),
  'workbook/text/numbers/number-format',
];

const IMPORT = /(?:^|[;\n])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '');
}

/** "src/core/table.ts", "./period" → "core/period"; packages as they are. */
function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.normalize(posix.join(posix.dirname(file), specifier));
  return path.startsWith('src/') ? path.slice('src/'.length) : path;
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function directionBreaches(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => {
    const rule = ALLOWED[folderOf(file.slice('src/'.length))];
    if (!rule) return [`${file}: no rule for its folder`];
    return importsOf(text).flatMap((specifier) => {
      const target = resolve(file, specifier);
      const isAllowed = specifier.startsWith('.')
        ? rule.folders.includes(folderOf(target))
        : rule.packages.some((name) => (name.endsWith(':') ? specifier.startsWith(name) : specifier === name));
      return isAllowed ? [] : [`${file} imports ${specifier}`];
    });
  });
}

/** The hosts know of the workbook only what the port says. */
function portBreaches(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) =>
    file.startsWith('src/xlsx/') || file.startsWith('src/excel/')
      ? importsOf(text)
          .map((specifier) => resolve(file, specifier))
          .filter((target) => target.startsWith('workbook/') && !PORT_FILES.includes(target))
          .map((target) => `${file} imports ${target}`)
      : [],
  );
}

function cycles(sources: Sources): string[] {
  const graph = new Map(
    [...sources].map(([file, text]) => [
      file.slice('src/'.length).replace(/\.tsx?$/, ''),
      importsOf(text).map((specifier) => resolve(file, specifier)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) {
      found.push([...path.slice(path.indexOf(node)), node].join(' → '));
      return;
    }
    if (done.has(node)) return;
    for (const target of graph.get(node) ?? []) visit(target, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

function barrels(sources: Sources): string[] {
  const isOnlyExports = (text: string): boolean => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
    return code !== '' && code.replace(/export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*from\s*['"][^'"]+['"];?/g, '').trim() === '';
  };
  return [...sources].filter(([file, text]) => /\/index\.ts$/.test(file) || isOnlyExports(text)).map(([file]) => file);
}

function matching(sources: Sources, pattern: RegExp): string[] {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([file]) => file);
}

function readSources(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return new Map(
    paths.map((path) => {
      const file = posix.join(folder, path.replaceAll('\\', '/'));
      return [file, readFileSync(join(folder, path), 'utf8')];
    }),
  );
}

/** The municipalities whose documents are in the samples; a rule that knows them would hold for no other. */
function sampleMunicipalities(): string[] {
  const names = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));
  return [...new Set(names.map((name) => name.replace(/-(?:verksamhets|namnd|nämnd).*$/, '')))];
}

/** "norrtalje" also finds "Norrtälje". */
function namePattern(name: string): RegExp {
  const letters: Readonly<Record<string, string>> = { a: '[aåä]', o: '[oö]', '-': '[- ]?' };
  return new RegExp(name.replace(/[ao-]/g, (letter) => letters[letter] ?? letter), 'i');
}

const DEFAULT_EXPORT = /(?:^|\n)\s*export\s+default\b|\bas\s+default\b/;
const OFFICE_GLOBALS = /\b(?:(?:Excel|OfficeExtension|OfficeRuntime)\.[a-zA-Z]|Office\.(?!js\b)[a-zA-Z])/;
const HOST_GLOBALS = /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/;

const sources = readSources('src');

describe('the direction of imports', () => {
  it('reads every file of src', () => {
    expect(sources.size).toBeGreaterThan(50);
    expect(Object.keys(ALLOWED).every((folder) => [...sources.keys()].some((file) => file.startsWith(`src/${folder}/`)))).toBe(true);
  });

  it('goes core ← workbook ← app ← cli, with xlsx beside', () => {
    expect(directionBreaches(sources)).toEqual([]);
  });

  it('shows the hosts only the port', () => {
    expect(portBreaches(sources)).toEqual([]);
  });

  it('names Excel and Office in src/excel only', () => {
    const others = new Map([...sources].filter(([file]) => !file.startsWith('src/excel/')));
    expect(matching(others, OFFICE_GLOBALS)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('has no barrels and no default exports', () => {
    expect(barrels(sources)).toEqual([]);
    expect(matching(sources, DEFAULT_EXPORT)).toEqual([]);
  });

  it('keeps the clock, the network, chance and the console out of everything but the programs', () => {
    const pure = new Map([...sources].filter(([file]) => !/^src\/(?:cli|taskpane|workbench)\//.test(file)));
    expect(matching(pure, HOST_GLOBALS)).toEqual([]);
  });

  it('knows no municipality of the samples', () => {
    const names = sampleMunicipalities();
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names.flatMap((name) => matching(sources, namePattern(name)))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const bad: Sources = new Map([
    ['src/core/table.ts', "import { z } from 'zod';\nimport type { Sheet } from '../workbook/workbook';\n"],
    ['src/core/a.ts', "import { b } from './b';\nexport const a = b;\n"],
    ['src/core/b.ts', "export { a } from './a';\nexport const b = 1;\n"],
    ['src/core/index.ts', 'export const nothing = 0;\n'],
    ['src/core/everything.ts', "// all of it\nexport * from './table';\nexport type { A } from './a';\n"],
    ['src/app/lazy.ts', "export async function load() {\n  return import('../xlsx/read-xlsx');\n}\n"],
    ['src/app/files.ts', "import {\n  readFileSync,\n} from 'node:fs';\nimport 'saxes';\n"],
    ['src/xlsx/peek.ts', "import { readTables } from '../workbook/tables/read-tables';\n"],
    ['src/workbook/clock.ts', 'export default function now() {\n  return Date.now();\n}\n// Norrtälje\n'],
    ['src/elsewhere/x.ts', ''],
  ]);

  it('find imports of every form that go the wrong way', () => {
    expect(directionBreaches(bad)).toEqual([
      'src/core/table.ts imports zod',
      'src/core/table.ts imports ../workbook/workbook',
      'src/app/lazy.ts imports ../xlsx/read-xlsx',
      'src/app/files.ts imports node:fs',
      'src/app/files.ts imports saxes',
      'src/elsewhere/x.ts: no rule for its folder',
    ]);
    expect(portBreaches(bad)).toEqual(['src/xlsx/peek.ts imports workbook/tables/read-tables']);
  });

  it('find cycles, barrels, default exports, clocks and names', () => {
    expect(cycles(bad)).toEqual(['core/a → core/b → core/a']);
    expect(barrels(bad)).toEqual(['src/core/index.ts', 'src/core/everything.ts']);
    expect(matching(bad, DEFAULT_EXPORT)).toEqual(['src/workbook/clock.ts']);
    expect(matching(bad, HOST_GLOBALS)).toEqual(['src/workbook/clock.ts']);
    expect(matching(bad, namePattern('norrtalje'))).toEqual(['src/workbook/clock.ts']);
  });
});
