import type { FrameReport, PageMedicine, PageRequest, PageState, ToBackground, ToContent } from './protocol.ts';

/** Receivers parse: what is not a message of the protocol, to the last field, is `undefined` and changes nothing. */

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isShortText = (value: unknown): value is string => typeof value === 'string' && value.length <= maxTextChars;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** No name, host or token is longer; more is not ours. */
const maxTextChars = 1000;
const maxMedicines = 10_000;
const pageStates: readonly PageState[] = ['on', 'off', 'site-off'];

const isPageMedicine = (value: unknown): value is PageMedicine =>
  isBag(value) && isShortText(value['drug']) && isCount(value['count'])
  && Array.isArray(value['names']) && value['names'].every(isShortText);

export function parseFrameReport(value: unknown): FrameReport | undefined {
  const good = isBag(value) && value['kind'] === 'frame-report' && isShortText(value['frame']) && isShortText(value['host'])
    && ['isTop', 'settled', 'truncated'].every((key) => typeof value[key] === 'boolean')
    && pageStates.includes(value['state'] as PageState)
    && Array.isArray(value['medicines']) && value['medicines'].length <= maxMedicines && value['medicines'].every(isPageMedicine);
  return good ? (value as unknown as FrameReport) : undefined;
}

export function parsePageRequest(value: unknown): PageRequest | undefined {
  if (!isBag(value)) return undefined;
  if (value['kind'] === 'report') return { kind: 'report' };
  const { frame, drug, index } = value;
  const isJump = value['kind'] === 'jump' && isShortText(frame) && isShortText(drug) && isCount(index);
  return isJump ? { kind: 'jump', frame, drug, index } : undefined;
}

export function parseToBackground(value: unknown): ToBackground | undefined {
  if (!isBag(value)) return undefined;
  if (value['kind'] === 'page-count' && isCount(value['count'])) return { kind: 'page-count', count: value['count'] };
  if (value['kind'] === 'open-entry' && isShortText(value['drug'])) return { kind: 'open-entry', drug: value['drug'] };
  return undefined;
}

const toContentKinds: readonly ToContent['kind'][] = ['next-mention', 'previous-mention', 'look-up', 'pin'];

export function parseToContent(value: unknown): ToContent | undefined {
  const kind = isBag(value) ? toContentKinds.find((known) => known === value['kind']) : undefined;
  return kind === undefined ? undefined : { kind };
}
