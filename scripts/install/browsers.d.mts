export type BrowserKind = 'chrome' | 'firefox';
export const downloadFolder: string;
export function findBrowser(kind: BrowserKind): string | undefined;
export function ensureBrowser(kind: BrowserKind): string;
