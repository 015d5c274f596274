/** The package types only its main entry, which would bring the whole of Readability into the content script. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export function isProbablyReaderable(
    page: Document,
    options?: { minContentLength?: number; minScore?: number; visibilityChecker?: (node: Node) => boolean },
  ): boolean;
}
