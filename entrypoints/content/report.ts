/**
 * For the demo and the end-to-end tests only: what was found, asked for by an event on the document. Builds for readers hold
 * none of this (see the mode check in content.ts): a page must not learn what is marked, or why.
 */
import { firstRect } from '../../utils/page/pointer.ts';
import type { Marks } from '../../utils/page/marks.ts';
import type { Reader } from '../../utils/page/reader.ts';

export function answerReports(marks: Marks, reader: Reader, signal: AbortSignal): void {
  const report = (): void => {
    const mentions = marks.all().map((mark) => {
      const { mention } = mark;
      return { ...mention, painted: marks.isPainted(mark), rect: firstRect(mark) ?? null };
    });
    const detail = JSON.stringify({
      mentions,
      cards: Object.fromEntries(reader.cards),
      spent: reader.spent,
      date: reader.date(),
    });
    document.dispatchEvent(new CustomEvent('newsgloss:reported', { detail }));
  };
  document.addEventListener('newsgloss:report', report, { signal });
}
