/** A value that is replaced whole, and those who want to know. */
export class Store<Value extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: Value) {}

  get value(): Value {
    return this.current;
  }

  /** Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(change: Partial<Value>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
