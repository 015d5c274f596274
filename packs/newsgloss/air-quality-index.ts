import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:air-quality-index',
  kind: 'concept',
  names: [
    ...named('en', { full: ['air quality index', 'air quality indices', 'air quality indexes'] }, { case: 'any' }),
    ...named('en', { acronym: ['AQI'] }),
    ...named('fr', { full: ["indice de qualité de l'air"] }, { case: 'any' }),
    ...named('es', { full: ['índice de calidad del aire'] }, { case: 'any' }),
    ...named('de', { full: ['Luftqualitätsindex'] }),
    ...named('pt', { full: ['índice de qualidade do ar'] }, { case: 'any' }),
    ...named('it', { full: ["indice di qualità dell'aria"] }, { case: 'any' }),
    ...named('ru', { full: ['индекс качества воздуха'] }, { case: 'any' }),
    ...named('vi', { full: ['chỉ số chất lượng không khí'] }, { case: 'any' }),
    ...named('vi', { acronym: ['AQI'] }),
    ...named('zh', { full: ['空气质量指数', '空氣品質指標', '空氣質素指數'] }),
  ],
  label: { en: 'Air quality index' },
  description: { en: 'how polluted the air is; by environmental authorities' },
  definition: {
    en: 'Puts how dirty the air is into one number. On the American scale it runs from 0 to 500: up to 50 is good, above 300 dangerous for everyone; other countries draw the lines elsewhere.',
  },
  links: [
    {
      title: 'Air Quality Index (AirHistory, after the US EPA)',
      url: 'https://www.airhistory.org/glossary/air-quality-index',
    },
  ],
  context: ['pollution', 'air', 'smog', 'particulate', 'PM2.5', 'hazardous', 'haze'],
} satisfies EntitySource;
