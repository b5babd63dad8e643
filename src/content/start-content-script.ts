import { createDetector, type Detector } from '../drugs/detector.ts';
import { openLexicon } from '../drugs/lexicon/open-lexicon.ts';
import type { PackedLexicon } from '../drugs/lexicon/pack-lexicon.ts';
import { assertNever } from '../drugs/assert-never.ts';
import type { PageState, ToContent } from '../messaging/protocol.ts';
import { contentBrowser, isExtensionAlive } from '../platform/content-browser.ts';
import { defaultSettings, type SettingName, type Settings } from '../settings/settings.ts';
import { loadSettings, watchSettings } from '../settings/settings-store.ts';
import { coversHost } from '../settings/site-pattern.ts';
import { randomToken } from './dom/random-token.ts';
import { PopoverController } from './frame/popover-controller.ts';
import { removeLeftovers } from './highlight/remove-leftovers.ts';
import { makeFrameReport, visibleMentions } from './page/frame-report.ts';
import { isFrameInCharge } from './page/frame-in-charge.ts';
import { type Marking, startMarking } from './page/marking.ts';
import { createPageApi, type PageApi } from './page/page-api.ts';
import { openPageLines } from './page/page-lines.ts';
import { getSiteHosts } from './page/site-hosts.ts';
import { sendToBackground } from './send-to-background.ts';

/** Settings that change what is read: the page is read anew. All others are followed as they are. */
const rereadSettings: readonly SettingName[] = ['enabled', 'sitesOff', 'neverMark', 'neverMarkOnSite', 'markCode'];

const world = globalThis as typeof globalThis & { medgloss?: PageApi & { readonly stop: () => void } };

/** The life of MedGloss in one frame: follows the settings, marks while it is on, and leaves without a trace. */
export function startContentScript(packed: PackedLexicon): void {
  world.medgloss?.stop(); // an earlier instance in this world: a second injection
  removeLeftovers();
  const life = new AbortController();
  const { signal } = life;
  const hosts = getSiteHosts();
  const frame = randomToken();
  let settings = defaultSettings;
  let detector: Detector | undefined;
  let marking: Marking | null = null;
  let stopMarking = new AbortController();
  let lastCount = 0;

  const isAlive = () => {
    if (isExtensionAlive()) return true;
    life.abort();
    return false;
  };
  signal.addEventListener('abort', () => stopMarking.abort(), { once: true });

  // Outlives a new reading: who has a name marked no more, by a button in the popover, is to see there what was done.
  const controller = new PopoverController({ signal, settings: () => settings, isAlive });

  const getState = (): PageState => {
    if (!settings.enabled) return 'off';
    return settings.sitesOff.some((pattern) => hosts.some((host) => coversHost(pattern, host))) ? 'site-off' : 'on';
  };

  const tell = openPageLines({
    signal,
    report: () => makeFrameReport({ frame, host: hosts[0] ?? '', state: getState(), marking }),
    jump: (request) => {
      if (request.frame !== frame || marking === null) return;
      const places = visibleMentions(marking).filter(({ mention }) => mention.drug === request.drug);
      const place = places[request.index % places.length];
      if (place !== undefined) marking.goTo(place);
    },
    command: (command) => marking !== null && isFrameInCharge() && obey(marking, command),
  });

  const tellCount = () => {
    if (window === window.top && isAlive()) sendToBackground({ kind: 'page-count', count: lastCount });
  };
  // The browser clears the toolbar button when the tab goes to another page, and back brings only this page as it was.
  addEventListener('pageshow', ({ persisted }) => persisted && tellCount(), { signal });

  const onChange = () => {
    if (!isAlive()) return;
    tell();
    const count = window === window.top && marking?.isSettled !== false ? (marking?.countDrugs() ?? 0) : lastCount;
    if (count !== lastCount) sendToBackground({ kind: 'page-count', count });
    lastCount = count;
  };

  const restart = () => {
    stopMarking.abort();
    controller.interrupt();
    stopMarking = new AbortController();
    marking = null;
    if (getState() === 'on') {
      detector ??= createDetector(openLexicon(packed));
      marking = startMarking({ controller, detector, hosts, signal: stopMarking.signal, settings: () => settings, onChange });
    } else {
      controller.dismiss();
    }
    onChange();
  };

  const begun = (async () => {
    await whenShown(signal);
    settings = await loadSettings(contentBrowser.storage.local);
    if (signal.aborted) return;
    watchSettings(contentBrowser.storage.onChanged, signal, (changed) => {
      settings = { ...settings, ...changed } satisfies Settings;
      if (rereadSettings.some((name) => name in changed)) restart();
      else marking?.applySettings();
      if ('showCount' in changed) tellCount(); // whether it is shown, the background knows
    });
    restart();
  })();

  world.medgloss = {
    ...createPageApi(async () => {
      await begun;
      return marking;
    }, () => marking),
    stop: () => life.abort(),
  };
}

function obey(marking: Marking, command: ToContent): void {
  switch (command.kind) {
    case 'next-mention': marking.goToNext(true); return;
    case 'previous-mention': marking.goToNext(false); return;
    case 'look-up': marking.lookUp(); return;
    case 'pin': marking.togglePin(); return;
    default: assertNever(command);
  }
}

/** Hidden tabs and prerendered pages do no work at all. */
const whenShown = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (document.visibilityState === 'visible') return resolve();
  document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
});
