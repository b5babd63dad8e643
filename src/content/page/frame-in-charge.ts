/**
 * A command reaches every frame of the tab; the one with the focus obeys. While the focus is in the browser's own window, or in our
 * popover, it is the top frame.
 */
export function isFrameInCharge(): boolean {
  const isTop = window === window.top;
  if (!document.hasFocus()) return isTop;
  const focused = document.activeElement;
  return !(focused instanceof HTMLIFrameElement || focused instanceof HTMLFrameElement);
}
