import type { Page } from 'playwright-core';
import { sampleBytes } from '../support/sample-bytes';
import { trials } from './support/browser';
import { firstScreen, openTab } from './support/places';
import { firstScreenOf } from './support/seat';

const { sit } = trials();

const STEPS = 60;

interface Measured {
  readonly longTasks: readonly number[];
  /** From the hand's movement until the next frame has been painted, in milliseconds. */
  readonly latencies: readonly number[];
  readonly firstUseful: number;
}

/** In the order of their bytes, largest last. */
function largestSample(): string {
  const sizes = [...sampleBytes()].sort(([, one], [, other]) => one.length - other.length);
  const [name] = sizes.at(-1) ?? [];
  if (name === undefined) throw new Error('There are no samples.');
  return name;
}

describe('a slider that is dragged on the largest sample', () => {
  // How long it takes is printed and not judged: it says more of the machine, and what else it does, than of the pane.
  it('recalculates and repaints while it moves, and tells how long that took', async () => {
    const sample = largestSample();
    const seat = await sit({ sample });
    if (!seat) return;
    const { page, pane } = seat;
    await firstScreen(seat);
    const { ms: firstUseful } = await firstScreenOf(page);
    await openTab(seat, 'scenario');
    const slider = pane.getByRole('slider').first();
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is nowhere.');
    const [y, left, width] = [box.y + box.height / 2, box.x + 2, box.width - 4];
    const before = await pane.innerText();
    await page.mouse.move(left + width / 2, y);
    await page.mouse.down();
    // The first movement compiles what is run for the first time.
    for (let step = 0; step <= 10; step += 1) await page.mouse.move(left + (width * step) / 10, y);
    await measure(page);
    for (let step = 0; step <= STEPS; step += 1) await page.mouse.move(left + (width * (STEPS - step)) / STEPS, y);
    const measured = await measuredIn(page);
    await page.mouse.up();
    process.stdout.write(`${report({ ...measured, firstUseful }, sample)}\n`);
    expect(measured.latencies.length).toBeGreaterThan(0);
    expect(await pane.innerText()).not.toBe(before);
  });
});

function report({ latencies, longTasks, firstUseful }: Measured, sample: string): string {
  const sorted = [...latencies].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `${sample}: input to painted frame ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (most), of ${sorted.length}; tasks over 50 ms: ${longTasks.length}; first screen after ${firstUseful.toFixed(0)} ms, the emulated Excel's time within`;
}

interface Measuring {
  measuring?: { longTasks: number[]; latencies: number[] };
}

function measure(page: Page): Promise<void> {
  return page.evaluate(() => {
    const found: { longTasks: number[]; latencies: number[] } = { longTasks: [], latencies: [] };
    (globalThis as Measuring).measuring = found;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.longTasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        // The task after a frame's own callback is the first that runs when it has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => found.latencies.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
}

function measuredIn(page: Page): Promise<{ longTasks: number[]; latencies: number[] }> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (globalThis as Measuring).measuring ?? { longTasks: [], latencies: [] };
  });
}
