declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string): boolean;
    extractKeywords(text: string): string[];
  }
}
