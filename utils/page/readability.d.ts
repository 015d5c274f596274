/** The package types only its main entry, which would bring the whole of Readability into the content script. */
declare module '@mozilla/readability/Readability-readerable.js' {
  /** A CommonJS module: the function is its `module.exports`. */
  export default function isProbablyReaderable(
    page: Document,
    options?: { minContentLength?: number; minScore?: number; visibilityChecker?: (node: Node) => boolean },
  ): boolean;
}
