/** What the demo has to show, and must not. The article's boxes (teasers, comments, advertisement) name others on purpose. */
import { plain, type Report } from './report.ts';

/** An entity that must be found, by a form in which the article writes it. */
export type Expected = { surface: string; title: string };

export const WIPO: Expected = {
  surface: 'World Intellectual Property Organisation',
  title: 'World Intellectual Property Organization',
};
export const GII: Expected = { surface: 'Global Innovation Index', title: 'Global Innovation Index' };
export const PII: Expected = { surface: 'Provincial Innovation Index', title: 'Provincial Innovation Index' };
export const WTO: Expected = {
  surface: 'World Trade Organisation',
  title: 'World Trade Organization',
};

const FOUND: readonly Expected[] = [
  WIPO,
  GII,
  PII,
  WTO,
  { surface: 'United Nations', title: 'United Nations' },
  { surface: 'United Nations Sustainable Development Goals', title: 'Sustainable Development Goals' },
  { surface: 'Intellectual Property Office of Việt Nam', title: 'Intellectual Property Office of Viet Nam' },
];

/** Forms that only the boxes around the article write, and the credit at its end. */
const NOT_FOUND: ReadonlySet<string> = new Set(
  'IMF|International Monetary Fund|WHO|World Health Assembly|UNESCO|OECD|UNICEF|ILO|ISO|EBU|UN|Human Development Index|VNS'.split(
    '|',
  ),
);

/** The key of the card that an expected entity opens, or undefined where it was not found. */
export const keyOf = (report: Report, expected: Expected): string | undefined =>
  report.mentions.find((mention) => plain(mention.surface) === expected.surface)?.key;

/** What is wrong with a report, in words; empty when all is there. */
export function problemsOf(report: Report): string[] {
  const missing = FOUND.flatMap((expected) => {
    const key = keyOf(report, expected);
    const card = key === undefined ? undefined : report.cards[key];
    if (key === undefined) return [`“${expected.surface}” was not found`];
    if (card === undefined) return [`“${expected.surface}” (${key}) has no card`];
    return card.title === expected.title
      ? []
      : [`“${expected.surface}” is headed “${card.title}”, not “${expected.title}”`];
  });
  const strays = report.mentions.filter(({ surface }) => NOT_FOUND.has(plain(surface)));
  return [...missing, ...strays.map(({ surface }) => `“${surface}” stands outside the article, and was marked`)];
}
