export type Found = { path: string; problem?: never } | { path?: never; problem: string; installable: boolean };
export function findBrowser(browser: 'chromium' | 'firefox'): Found;
