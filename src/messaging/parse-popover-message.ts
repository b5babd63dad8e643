import type { FromPopover, ToPopover } from './protocol.ts';

/**
 * Both ends of the popover's line parse what they receive. Apart from parse-message.ts, which the content script need not carry whole.
 */

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSize = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const maxTextChars = 1000;
const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= maxTextChars;

const checksFrom: Readonly<Record<FromPopover['kind'], (bag: Bag) => boolean>> = {
  ready: () => true,
  shown: ({ drug, heightPx }) => isShortText(drug) && isSize(heightPx),
  close: () => true,
  'set-pinned': ({ pinned }) => typeof pinned === 'boolean',
  pointer: ({ inside }) => typeof inside === 'boolean',
};

/** What the popover page says, or undefined when it is not a message of the protocol. */
export function parseFromPopover(value: unknown): FromPopover | undefined {
  if (!isBag(value) || typeof value['kind'] !== 'string' || !Object.hasOwn(checksFrom, value['kind'])) return undefined;
  return checksFrom[value['kind'] as FromPopover['kind']](value) ? (value as unknown as FromPopover) : undefined;
}

const isReason = (value: unknown) => isBag(value) && isShortText(value['code']) && (value['detail'] === undefined || isShortText(value['detail']));

/** What the content script says, or undefined when it is not a message of the protocol. */
export function parseToPopover(value: unknown): ToPopover | undefined {
  if (!isBag(value)) return undefined;
  if (value['kind'] === 'opened') return { kind: 'opened' };
  if (value['kind'] === 'pinned') return typeof value['pinned'] === 'boolean' ? { kind: 'pinned', pinned: value['pinned'] } : undefined;
  const good = value['kind'] === 'show'
    && ['drug', 'matched', 'name', 'nameKind', 'site', 'theme'].every((key) => isShortText(value[key]))
    && Array.isArray(value['alternatives']) && value['alternatives'].every(isShortText)
    && Array.isArray(value['reasons']) && value['reasons'].every(isReason)
    && isSize(value['maxWidthPx']) && isSize(value['maxHeightPx']) && typeof value['takeFocus'] === 'boolean';
  return good ? (value as unknown as ToPopover) : undefined;
}
