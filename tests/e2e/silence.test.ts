import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTabId, untilSelector, untilText } from '../support/extension.ts';
import { browserKinds, type Launched, launch } from '../support/launch.ts';
import { hoverText, waitForPopover } from '../support/popover.ts';
import { type RecordingProxy, startRecordingProxy } from '../support/recording-proxy.ts';
import { type Served, serve } from '../support/serve.ts';

const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Note</title><body>
<p>Start clonazepam 0.5 mg at night. Taper sertraline and warfarin sodium.</p></body></html>`;

describe.each(browserKinds)('nothing leaves %s', (kind) => {
  let launched: Launched;
  let served: Served;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    served = await serve({ pages: { '/': html } });
    proxy = await startRecordingProxy();
    launched = await launch(kind, {
      args: kind === 'chrome' ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : [],
      prefs: {
        'network.proxy.type': 1, 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '',
        'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy.port,
      },
    });
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
    await proxy?.close();
  });

  it('while a page is read, names are explained, searched and looked up', async () => {
    const page = await launched.browser.newPage();
    await page.goto(`${served.origin}/`);
    for (const word of ['clonazepam', 'warfarin']) {
      await hoverText(page, word);
      await waitForPopover(page);
      await page.keyboard.press('Escape');
    }
    const options = await launched.openExtensionPage('src/options/index.html');
    await untilSelector(options, '#enabled');
    const tab = await findTabId(options, '127.0.0.1');
    const popup = await launched.openExtensionPage(`src/popup/index.html?tab=${tab}`);
    await untilSelector(popup, '[role="combobox"]');
    await popup.type('[role="combobox"]', 'klonapin');
    await untilText(popup, 'Did you mean');
    const entry = await launched.openExtensionPage('src/monograph/index.html?id=clonazepam');
    await untilText(entry, 'Sources');

    // The recorder works: it saw the page itself. The browser's own errands, which no extension can stop, are named by host.
    expect(proxy.requests).toContain(`GET ${served.origin}/`);
    const others = proxy.requests.filter((request) => request !== `GET ${served.origin}/` && !isBrowsersOwn(request));
    expect(others).toEqual([]);
  });
});

const browsersOwnHosts = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

function isBrowsersOwn(request: string): boolean {
  const [method = '', target = ''] = request.split(' ');
  const host = method === 'CONNECT' ? target.split(':')[0] ?? '' : new URL(target).hostname;
  return browsersOwnHosts.test(host);
}
