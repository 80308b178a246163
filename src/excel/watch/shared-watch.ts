type Stop = () => Promise<void>;

/**
 * Many listeners to what Excel is asked to tell once: whether an add-in that has registered for an event twice still hears of it after
 * it has withdrawn once is not documented.
 */
export class SharedWatch<T> {
  private readonly listeners = new Set<(told: T) => void>();
  private started: Promise<Stop> | null = null;

  constructor(private readonly start: (tell: (told: T) => void) => Promise<Stop>) {}

  /** Gives what takes the listener away again; the last one stops it all. Rejects with what starting rejects with. */
  async add(listener: (told: T) => void): Promise<Stop> {
    // A function of its own, so that the same listener can be added twice.
    const own = (told: T): void => {
      listener(told);
    };
    this.listeners.add(own);
    this.started ??= this.start((told) => {
      for (const each of this.listeners) each(told);
    });
    const { started } = this;
    try {
      await started;
    } catch (error) {
      this.listeners.delete(own);
      if (this.started === started) this.started = null;
      throw error;
    }
    return async () => {
      this.listeners.delete(own);
      if (this.listeners.size > 0 || this.started !== started) return;
      this.started = null;
      await (await started)();
    };
  }
}
