/** The key is the year's four digits. */
export type ByYear<T> = Readonly<Record<string, T>>;
