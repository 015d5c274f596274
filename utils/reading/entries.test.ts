import { describe, expect, test } from 'vitest';
import { entryDays } from './entries.ts';
import { reading } from './reading.fixture.ts';

const today = '2026-11-22';
const block = (id: number, text: string, time?: string) => ({ id, text, ...(time !== undefined && { time }) });
const ENTRIES = [
  block(0, 'The National Office of Industrial Property reports.'),
  block(1, 'The World Bank waits.', '2018-08-30T23:10:00+07:00'),
  block(2, 'The World Bank has gone.', '2018-09-01T08:00:00Z'),
];
const jsonLd = [
  JSON.stringify({
    '@type': 'LiveBlogPosting',
    datePublished: '2018-08-29T22:00:00Z',
    liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2018-09-02T08:00:00Z' }],
  }),
];

describe('an entry of a live blog', () => {
  const days = (time: string, day?: string): (string | undefined)[] => [
    ...entryDays([block(7, 'Talks.', time)], day === undefined ? undefined : { day, origin: 'meta' }, today).values(),
  ];
  test('is of its own day, as its publisher has it', () => {
    expect(days('2023-07-12T23:30:00-07:00', '2023-07-10')).toEqual(['2023-07-12']);
    expect(days('12 July 2023')).toEqual(['2023-07-12']);
  });
  test('has no day of its own where that is the article’s, none at all, or one that can’t be', () => {
    expect(days('2023-07-12T23:30:00-07:00', '2023-07-12')).toEqual([]);
    expect(days('10:39', '2023-07-12')).toEqual([]);
    expect(days('1995-01-01', '2023-07-12')).toEqual([]);
    expect(days('2031-01-01', '2023-07-12')).toEqual([]);
    expect(days('1970-01-01', '2023-07-12')).toEqual([]);
  });
  test('is of the day that the reader has set, with the rest of the article', () => {
    const { mentions } = reading(
      ENTRIES,
      {},
      { ...reading([]).context, date: { day: '2018-08-30', origin: 'reader' } },
    );
    expect(mentions.map(({ day }) => day)).toEqual([undefined, undefined, undefined]);
  });

  test('tells its mentions the day, beside the article’s own', () => {
    const { mentions, context } = reading(ENTRIES, { jsonLd });
    expect(context.date).toEqual({ day: '2018-08-29', origin: 'jsonLd' });
    expect(mentions.map(({ block: at, day }) => [at, day])).toEqual([
      [0, undefined],
      [1, '2018-08-30'],
      [2, '2018-09-01'],
    ]);
  });
  test('tells it what only the article defines, too', () => {
    const text = 'The National Grain Board (NGB) met.';
    const { mentions } = reading([block(0, text, '2018-09-01')], { jsonLd });
    expect(mentions.map(({ key, day }) => [key, day])).toEqual([
      ['text:NGB', '2018-09-01'],
      ['text:NGB', '2018-09-01'],
    ]);
  });
  test('means no one who was not there yet on its day', () => {
    const text = 'The World Trade Organization spoke.';
    const named = (time: string): number => reading([block(0, text, time)]).mentions.length;
    expect([named('1994-05-01'), named('1995-05-01')]).toEqual([0, 1]);
  });
});
