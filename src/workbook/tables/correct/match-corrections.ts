import { likenessToKey } from './table-key';
import type { TableCorrection, TableKey } from './table-correction';

export interface MatchedCorrections {
  /** One for each table, in their order. */
  readonly ofTables: readonly (TableCorrection | null)[];
  /** Those whose table is not there any longer, or may be one of several. */
  readonly unfit: readonly TableCorrection[];
}

/** Which correction speaks of which table: the likest first, each of one table and each table of one. */
export function matchCorrections(corrections: readonly TableCorrection[], tables: readonly TableKey[]): MatchedCorrections {
  const pairs = corrections
    .flatMap((correction) => tables.map((table, index) => ({ correction, index, likeness: likenessToKey(correction.table, table) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
  const ofTables = tables.map((): TableCorrection | null => null);
  const placed = new Set<TableCorrection>();
  for (const { correction, index, likeness } of pairs) {
    if (placed.has(correction) || ofTables[index] !== null) continue;
    const isTied = pairs.some((pair) => pair.correction === correction && pair.index !== index && pair.likeness === likeness && ofTables[pair.index] === null);
    if (isTied) continue;
    ofTables[index] = correction;
    placed.add(correction);
  }
  return { ofTables, unfit: corrections.filter((correction) => !placed.has(correction)) };
}
