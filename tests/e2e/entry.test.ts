import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, untilText } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';

describe.each(browserKinds)('the full entry in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(async () => launched?.close());

  it('shows all seven sections with citations that lead to their source', async () => {
    const page = await launched.openExtensionPage('src/monograph/index.html?id=clonazepam');
    await untilText(page, 'Clonazepam', 'h1');
    const headings = await page.evaluate(() => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent));
    expect(headings).toEqual(expect.arrayContaining([
      'Generic Name', 'Usage', 'Dosage', 'Side Effects', 'How it Works', 'Precautions', 'Questions and answers', 'Sources',
    ]));
    const broken = await page.evaluate(() => {
      const citations = [...document.querySelectorAll<HTMLAnchorElement>('a.citation')];
      return citations.length === 0 ? ['no citation'] : citations.filter(({ hash }) => document.querySelector(hash) === null).map(({ hash }) => hash);
    });
    expect(broken).toEqual([]);
    const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.source a')].map(({ href, rel }) => ({ href, rel })));
    expect(links.length).toBeGreaterThan(0);
    for (const { href, rel } of links) {
      expect(href).toMatch(/^https:/);
      expect(rel).toContain('noreferrer');
    }
    await page.close();
  });

  it('says so when the data holds no such entry', async () => {
    const page = await launched.openExtensionPage('src/monograph/index.html?id=no-such-medicine');
    await untilText(page, 'no-such-medicine');
    expect(await textOf(page, 'h1')).toBe('No such entry');
    await page.close();
  });

  it.each(['../manifest', '<img src=x onerror=alert(1)>', '__proto__'])('treats the id %s as text', async (id) => {
    const page = await launched.openExtensionPage(`src/monograph/index.html?id=${encodeURIComponent(id)}`);
    await untilText(page, id);
    expect(await page.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
    await page.close();
  });

  it('prints black on white, without its button', async () => {
    if (kind === 'firefox') return; // the driver cannot emulate print there; the style sheet is the same
    const page = await launched.openExtensionPage('src/monograph/index.html?id=clonazepam');
    await untilText(page, 'Clonazepam', 'h1');
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.print-button')!).display)).toBe('none');
    await page.close();
  });
});
