/** Those who want to be told something. */
export class Listeners<T> {
  private readonly all = new Set<(told: T) => void>();

  /** Gives what ends it. */
  add(listener: (told: T) => void): () => void {
    // Of its own, so that one who listens twice is told twice.
    const own = (told: T): void => { listener(told); };
    this.all.add(own);
    return () => { this.all.delete(own); };
  }

  tell(told: T): void {
    for (const listener of [...this.all]) listener(told);
  }
}
