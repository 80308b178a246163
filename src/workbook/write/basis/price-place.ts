import type { CellHandle } from '../formula/reference';

/**
 * Where an item's price of a year stands beside the person's price table, and how many kr one of it is; null where it is
 * worked out on our own sheet. Items as in the model's order.
 */
export type PricePlace = (item: number, year: number) => { readonly cell: CellHandle<number>; readonly krPer: number } | null;
