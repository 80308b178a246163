import type { Area } from '../workbook';

/** A chart on a sheet of ours, of the kinds that every program draws. */
export interface Chart {
  /** Unique on its sheet. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'clusteredColumn' | 'stackedColumn' | 'line';
  /** The cells it covers. */
  readonly place: Area;
  readonly categories: ChartRange<string>;
  readonly series: readonly ChartSeries[];
  /** Of the value axis and the labels, en-US. */
  readonly numberFormat: string;
  readonly valueAxisTitle: string | null;
  /** Where the value axis starts; null leaves it to the program. */
  readonly axisMinimum: number | null;
  readonly hasLegend: boolean;
  /** What a screen reader says. */
  readonly description: string;
}

export interface ChartSeries {
  readonly name: ChartRange<string>;
  readonly values: ChartRange<number>;
  /** RRGGBB; null draws nothing (the invisible foot of a bridge's columns). */
  readonly color: string | null;
  readonly hasLabels: boolean;
}

/** A reference with its sheet ("Underlag!$B$4:$B$6"), and what stands there as it is written; null for a gap. */
export interface ChartRange<V> {
  readonly refersTo: string;
  readonly values: readonly (V | null)[];
}
