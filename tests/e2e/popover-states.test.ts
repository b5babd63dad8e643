import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityCard, Monograph } from '../../src/drugs/monograph.ts';
import { axeViolations } from '../support/axe.ts';
import { textOf } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { openPopoverPage, showInPopoverPage, toldByPopover } from '../support/popover-page.ts';
import { until } from '../support/until.ts';

const clonazepam = JSON.parse(readFileSync(new URL('../../public/data/entries/clonazepam.json', import.meta.url), 'utf8')) as Monograph;

const cardOf = (card: Pick<IdentityCard, 'id' | 'title' | 'purpose' | 'names'>): IdentityCard => ({
  ...card, kind: 'identity-card', ingredients: [{ id: card.id, name: card.title.toLowerCase() }], drugClass: clonazepam.drugClass,
  codes: { rxcui: null, atc: [] }, status: {}, lookAlikes: [], sources: clonazepam.sources.slice(0, 1),
});
const brand = (text: string, countries: string[]) => ({ text, kind: 'brand', countries, evidence: 'none' }) as const;

const files = {
  clobazam: cardOf({ id: 'clobazam', title: 'Clobazam', purpose: 'seizures', names: [brand('Onfi', ['US']), brand('Dilantal', ['FR'])] }),
  bromocriptine: cardOf({ id: 'bromocriptine', title: 'Bromocriptine', purpose: "Parkinson's disease", names: [brand('Dilantal', ['GB', 'IE'])] }),
  mixture: { ...clonazepam, id: 'mixture', title: 'Hydrocodone and acetaminophen', ingredients: [{ id: 'acetaminophen', name: 'acetaminophen' }, { id: 'hydrocodone', name: 'hydrocodone' }] },
  unsourced: { ...clonazepam, id: 'unsourced', sourced: false },
  old: { ...clonazepam, id: 'old', reviewBy: '2020-01-01' },
  hostile: { ...clonazepam, id: 'hostile', headline: { ...clonazepam.headline, whatFor: { text: '<img src=x onerror=alert(1)> & <b>bold</b>', citations: [] } } },
  cut: '{"kind": "monograph", "id": "cut", "ti',
  strange: '{"kind": "monograph", "id": "strange", "title": 5}',
};

describe.each(browserKinds)('the popover page in %s', (kind) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(kind, { width: 400, height: 640 });
    page = await openPopoverPage(launched, {}, files);
  });
  afterAll(() => launched?.close());

  const show = async (what: Parameters<typeof showInPopoverPage>[1], words: string): Promise<string> => {
    await showInPopoverPage(page, what, files);
    return until(`"${words}" is said`, async () => {
      const text = await textOf(page, '[role="dialog"]');
      return text.includes(words) ? text : undefined;
    });
  };

  it.each<[state: string, what: Parameters<typeof showInPopoverPage>[1], title: RegExp, words: string]>([
    ['names a brand by what it is', { matched: 'Klonopin' }, /^Klonopin is clonazepam$/, 'Benzodiazepine'],
    ['does not explain a name by itself', { matched: 'CLONAZEPAM' }, /^Clonazepam$/, 'Benzodiazepine'],
    ['shows all ingredients of a combination', { drug: 'mixture', matched: 'Vicodin' }, /^Vicodin is acetaminophen and hydrocodone$/, 'Most serious warning'],
    ['says that a full entry is not written yet', { drug: 'clobazam', matched: 'Onfi' }, /^Onfi is clobazam$/, 'The full entry for this medicine is not written yet.'],
    ['says so when there is no entry', { drug: 'nope', matched: 'Nonesuchol' }, /^Nonesuchol$/, 'MedGloss has no entry for “Nonesuchol”.'],
    ['says so when nothing was found for a word', { drug: '', matched: 'hello' }, /^hello$/, 'MedGloss has no entry for “hello”.'],
    ['says so when a file is cut short', { drug: 'cut', matched: 'Cut' }, /^Cut$/, 'its file is damaged'],
    ['says so when a file is not what it should be', { drug: 'strange', matched: 'Strange' }, /^Strange$/, 'its file is damaged'],
    ['says so when an entry has no sources', { drug: 'unsourced' }, /^Clonazepam$/, 'This entry names no sources.'],
    ['says so when an entry is past its review', { drug: 'old' }, /^Clonazepam$/, 'due for review on 2020-01-01'],
    ['shows markup in an entry as the text it is', { drug: 'hostile' }, /^Clonazepam$/, '<img src=x onerror=alert(1)> & <b>bold</b>'],
  ])('%s', async (_, what, title, words) => {
    await show(what, words);
    // The state before may have said these words too: its title goes when the next entry is read.
    await until(`the title is ${title}`, async () => (title.test(await textOf(page, 'h1')) || undefined));
    expect(await page.evaluate(() => document.querySelector('[role="dialog"] img'))).toBeNull();
  });

  it('picks no medicine silently for a brand that is another one elsewhere', async () => {
    const text = await show({ drug: 'clobazam', matched: 'Dilantal', name: 'Dilantal', alternatives: ['bromocriptine', 'nope'] }, 'not the same medicine everywhere');
    expect(await textOf(page, 'h1')).toBe('Dilantal');
    expect(text).toContain('France: clobazam (seizures)');
    expect(text).toContain("United Kingdom and Ireland: bromocriptine (Parkinson's disease)");
    expect(text).toContain('About clobazam');
  });

  it('shows the latest of several requests', async () => {
    await Promise.all([showInPopoverPage(page, { matched: 'Klonopin' }, files), showInPopoverPage(page, { drug: 'clobazam', matched: 'Onfi' }, files)]);
    await until('the latest is shown', async () => ((await textOf(page, 'h1')) === 'Onfi is clobazam' || undefined));
  });

  it('tells its height, that the reader pins or closes it, and Esc', async () => {
    await show({}, 'Most serious warning');
    const told = async () => (await toldByPopover(page)).map((message) => JSON.stringify(message));
    expect((await toldByPopover(page)).some((message) => message.kind === 'shown' && message.drug === 'clonazepam' && message.heightPx > 200)).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[aria-label="Keep open"]')!.click());
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[aria-label="Close"]')!.click());
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('all is told', async () => {
      const messages = await told();
      return (messages.includes('{"kind":"set-pinned","pinned":true}') && messages.filter((message) => message === '{"kind":"close"}').length === 2) || undefined;
    });
  });

  it('takes the focus when it was opened by keyboard, and not otherwise', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await show({ matched: 'Klonopin' }, 'Klonopin is clonazepam');
    expect(await focused()).not.toBe('dialog');
    await show({ matched: 'clonazepam', takeFocus: true }, 'Clonazepam');
    await until('it has the focus', async () => ((await focused()) === 'dialog' || undefined));
  });

  it('offers no target smaller than 24 pixels', async () => {
    await show({}, 'Most serious warning');
    const small = await page.evaluate(() => [...document.querySelectorAll('button, a.button')]
      .map((target) => target.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length);
    expect(small).toBe(0);
  });

  it('fits a width of 320 pixels and double text size without scrolling sideways', async () => {
    await page.setViewport({ width: 320, height: 500 });
    await show({ drug: 'mixture', matched: 'Vicodin' }, 'Most serious warning');
    await page.evaluate(() => { document.documentElement.style.fontSize = '30px'; });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
    await page.setViewport({ width: 400, height: 640 });
  });

  const states: [string, Parameters<typeof showInPopoverPage>[1], string][] = [
    ['a full entry', { matched: 'Klonopin' }, 'Most serious warning'],
    ['a card', { drug: 'clobazam', matched: 'Onfi' }, 'not written yet'],
    ['a name of several medicines', { drug: 'clobazam', matched: 'Dilantal', name: 'Dilantal', alternatives: ['bromocriptine'] }, 'everywhere'],
    ['no entry', { drug: 'nope', matched: 'Nonesuchol' }, 'no entry'],
    ['a damaged entry', { drug: 'cut', matched: 'Cut' }, 'damaged'],
  ];
  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each(states)('axe finds nothing in %s', async (_, what, words) => {
      await show({ ...what, theme }, words);
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('.source-control')?.click());
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
