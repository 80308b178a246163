import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

/** Draws the .svg files beside this one as .png, in the sizes that the manifest names. Run with tsx when a drawing has changed. */
const FOLDER = join('assets', 'icons');
const SIZES = [16, 32, 64, 80];

async function drawIcons(): Promise<void> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter((arg) => arg !== '--single-process') });
  try {
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.svg'))) {
      const drawing = readFileSync(join(FOLDER, name), 'utf8');
      for (const size of SIZES) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
        await page.screenshot({ path: join(FOLDER, `${name.replace(/\.svg$/, '')}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
