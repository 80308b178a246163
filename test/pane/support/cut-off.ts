import type { Page } from 'playwright-core';

/** What does not fit: "page 352 > 320", or "element 120 > 100: its text". */
export function cutOff(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`page ${root.scrollWidth} > ${root.clientWidth}`);
    // What only a screen reader is to have stands in something of one pixel.
    const isUnseen = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const { width, height } = each.getBoundingClientRect();
        if ((width <= 2 || height <= 2) && getComputedStyle(each).overflow !== 'visible') return true;
      }
      return false;
    };
    for (const element of document.querySelectorAll<HTMLElement>(`${selector} *`)) {
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden' || element.getClientRects().length === 0 || isUnseen(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      const text = element.textContent.trim().slice(0, 60);
      const isLeaf = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      // Pictures have their own room; their texts are found by where they stand.
      if (isLeaf && (right > root.clientWidth + 1 || left < -1)) found.push(`${element.tagName} stands at ${Math.round(left)}–${Math.round(right)}: ${text}`);
      const isCut = style.overflowX !== 'visible' || style.textOverflow === 'ellipsis';
      if (isCut && style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1) found.push(`${element.tagName} ${element.scrollWidth} > ${element.clientWidth}: ${text}`);
      if (isLeaf && style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2) found.push(`${element.tagName} is ${element.scrollHeight} high, shown ${element.clientHeight}: ${text}`);
    }
    return found;
  }, within);
}
