import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const established = page(
  'Supreme Court established as nation’s highest tribunal, Sept. 24, 1789 (Politico)',
  'https://www.politico.com/story/2018/09/24/this-day-september-24-1789-830087',
  '2018-09-24',
);
const sworn = page(
  'Swearing-in of John Roberts as Chief Justice (History News Network, C-SPAN)',
  'https://historynewsnetwork.org/article/16459',
);
const oath = page(
  'John Roberts sworn in as Chief Justice of the United States (Wikinews)',
  'https://en.m.wikinews.org/wiki/John_Roberts_sworn_in_as_Chief_Justice_of_the_United_States',
  '2005-09-29',
);

export default {
  id: 'newsgloss:us-supreme-court',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['Supreme Court of the United States', 'United States Supreme Court'],
      short: ['US Supreme Court'],
      acronym: ['SCOTUS'],
    }),
    // Most countries have one.
    ...named('en', { short: ['Supreme Court'] }, { needsContext: true }),
    ...named('fr', { full: ['Cour suprême des États-Unis'], short: ['Cour suprême américaine'] }),
    ...named('es', {
      full: [
        'Corte Suprema de Estados Unidos',
        'Tribunal Supremo de Estados Unidos',
        'Corte Suprema de los Estados Unidos',
      ],
    }),
    ...named('de', { full: ['Oberster Gerichtshof der Vereinigten Staaten'], short: ['US Supreme Court'] }),
    ...named('pt', { full: ['Suprema Corte dos Estados Unidos', 'Supremo Tribunal dos Estados Unidos'] }),
    ...named('it', { full: ['Corte suprema degli Stati Uniti'] }),
    ...named('ru', { full: ['Верховный суд США', 'Верховного суда США', 'Верховном суде США'] }),
    ...named('vi', { full: ['Tòa án Tối cao Mỹ', 'Tòa án Tối cao Hoa Kỳ'] }),
    ...named('zh', { full: ['美国最高法院', '美國最高法院'] }),
  ],
  label: { en: 'Supreme Court of the United States' },
  description: { en: 'highest court of the United States' },
  definition: {
    en: 'Has the last word on what American laws and the Constitution mean, and can strike down what Congress or a president decides. Its justices serve for life.',
  },
  from: '1789-09-24',
  facts: [
    founded('1789-09-24', established),
    seat('Washington, D.C., United States', {}, established),
    head('Chief Justice', 'John Roberts', { from: '2005-09-29' }, sworn, oath),
  ],
  links: [{ title: 'supremecourt.gov', url: 'https://www.supremecourt.gov/' }],
  // Neither what courts of every country have, nor what speaks of American states, which have supreme courts, too.
  context: [
    'Chief Justice Roberts',
    'Chief Justice John Roberts',
    'Justice Clarence Thomas',
    'Clarence Thomas',
    'Samuel Alito',
    'Sonia Sotomayor',
    'Elena Kagan',
    'Neil Gorsuch',
    'Brett Kavanaugh',
    'Amy Coney Barrett',
    'Ketanji Brown Jackson',
    'Ruth Bader Ginsburg',
    'Antonin Scalia',
    'First Amendment',
    'Second Amendment',
    'Fourteenth Amendment',
    '14th Amendment',
    'Roe v. Wade',
    'Circuit Court of Appeals',
    'Trump administration',
    'Biden administration',
    'Justice Department',
  ],
} satisfies EntitySource;
