import { founded, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const acquisition = page(
  'Thomson completes acquisition of Reuters (Thomson Reuters)',
  'https://thomsonreuters.gcs-web.com/node/14651',
  '2008-04-17',
);
const release = page(
  'Thomson completes acquisition of Reuters; Thomson Reuters shares begin trading today (WebWire)',
  'https://www.webwire.com/ViewPressRel.asp?aId=63522',
);

export default {
  id: 'newsgloss:thomson-reuters',
  kind: 'organisation',
  names: [...named('en', { full: ['Thomson Reuters Corporation', 'Thomson Reuters'] })],
  label: { en: 'Thomson Reuters' },
  description: { en: 'Canadian information company, owner of the Reuters news agency' },
  definition: {
    en: 'Sells databases and software to lawyers, tax advisers and firms, and owns the news agency Reuters.',
  },
  from: '2007-05',
  facts: [founded('2008-04-17', acquisition, release)],
  related: [seeAlso('reuters')],
  links: [{ title: 'thomsonreuters.com', url: 'https://www.thomsonreuters.com/' }],
  context: ['legal', 'tax', 'software', 'database', 'shares', 'survey', 'polled'],
} satisfies EntitySource;
