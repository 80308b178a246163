/**
 * Rewrites the expectations, to be reviewed line by line against the document before they are kept:
 *
 *     npm run golden -- [NAME…]
 *
 * Without names, those that exist. A new name makes a new expectation.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenWorkbooks, renderWorkbook } from './golden-workbooks';

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : goldenWorkbooks().map((golden) => golden.name)) {
  writeFileSync(join(__dirname, `${name}.expected.txt`), renderWorkbook(name));
}
