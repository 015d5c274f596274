/** The terms of a page as text that can be pasted: plain, Markdown, CSV. */
import type { CardView, SourceLink } from '../model/card.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Words } from '../model/translate.ts';
import { footer } from './footer.ts';
import { rowsOf } from './text.ts';

export type ListFormat = 'text' | 'markdown' | 'csv';

/** What a card says in sentences; of several meanings each is one. */
const sentencesOf = ({ kind, definition, quote, meanings = [], notes }: CardView): string[] => [
  ...(definition === undefined ? [] : [definition]),
  ...(quote === undefined ? [] : [`“${quote}”`]),
  // A chosen meaning names the others too, for the reader to change it.
  ...(kind === 'choice' ? meanings : []).map(({ title, definition: meaning }) => `${title}: ${meaning}`),
  ...notes,
];

const headOf = ({ host, date }: PageReport, words: Words): { title: string; facts: string } => ({
  title: words.t('popup.list.title', [host]),
  facts: footer(date, words).factsFor,
});

/** The day of a card that is not the list's: of what a live blog names in an entry of another day. */
const ownDay = ({ factsFor }: CardView, facts: string): string[] => (factsFor === facts ? [] : [factsFor]);

function asText(report: PageReport, words: Words): string {
  const { title, facts } = headOf(report, words);
  const entries = report.entities.map(({ mentions, card }) =>
    [
      `${card.title} (${words.t('popup.list.mentions', mentions)})`,
      card.subtitle,
      ...sentencesOf(card),
      ...rowsOf(card).map(({ label, value }) => `${label}: ${value}`),
      ...ownDay(card, facts),
    ].join('\n'),
  );
  return `${[`${title}\n${facts}`, ...entries].join('\n\n')}\n`;
}

/** So that text stays text: also where it begins a line like a list, a heading or a rule. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));

const link = ({ title, url, date }: SourceLink): string =>
  `[${plain(title)}](${url.replace(/[()<>\s\\]/g, (one) => encodeURIComponent(one).replace('(', '%28').replace(')', '%29'))}), ${plain(date)}`;

function asMarkdown(report: PageReport, words: Words): string {
  const { title, facts } = headOf(report, words);
  const entries = report.entities.flatMap(({ mentions, card }) => [
    `## ${plain(card.title)} (${words.t('popup.list.mentions', mentions)})`,
    plain(card.subtitle),
    ...sentencesOf(card).map(plain),
    rowsOf(card)
      .map(
        ({ label, value, sources: [source] }) =>
          `- ${plain(label)}: ${plain(value)}${source ? ` (${link(source)})` : ''}`,
      )
      .join('\n'),
    ...ownDay(card, facts).map(plain),
  ]);
  return `${[`# ${plain(title)}`, plain(facts), ...entries].filter(Boolean).join('\n\n')}\n`;
}

/** One cell (RFC 4180). What a spreadsheet would run as a formula is led by an apostrophe, which makes it text there. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function asCsv(report: PageReport, words: Words): string {
  const columns = ['term', 'about', 'mentions', 'definition', 'facts', 'date', 'sources'] as const;
  const rows = report.entities.map(({ mentions, card }) => {
    const lines = rowsOf(card);
    const sources = new Map(lines.flatMap((line) => line.sources.slice(0, 1)).map((one) => [one.url, one.title]));
    return [
      card.title,
      card.subtitle,
      String(mentions),
      sentencesOf(card).join(' '),
      lines.map(({ label, value }) => `${label}: ${value}`).join('; '),
      card.factsFor,
      [...sources].map(([url, name]) => `${name} ${url}`).join('; '),
    ];
  });
  return [columns.map((column) => words.t(`popup.list.column.${column}`)), ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** In the order of the article. Lines end as the format wants it: CSV with CR LF, the others with LF. */
export const listAs = (format: ListFormat, report: PageReport, words: Words): string =>
  ({ text: asText, markdown: asMarkdown, csv: asCsv })[format](report, words);
