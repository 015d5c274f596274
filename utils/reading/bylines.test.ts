/** That a news agency is left unmarked where it has only written the article, and marked where the article speaks of it. */
import { describe, expect, it } from 'vitest';
import { isOutOfPlace } from './surroundings.ts';

const isOut = (text: string, name: string): boolean => {
  const start = text.indexOf(name);
  return isOutOfPlace(text, start, start + name.length);
};

describe('a credit of a picture, or a dateline', () => {
  it.each([
    ['He was led away in Shelby. Chuck Burton/AP hide caption', 'AP'],
    ['A truck outside a shop (AP Photo/Alan Diaz, File)', 'AP'],
    ['A body on a stretcher (AFP/Getty)', 'AFP'],
    ['The rocket at its start (Space Agency Press service photo via AP)', 'AP'],
    ['Image copyright Reuters Image caption The king and his consort', 'Reuters'],
    ['Image source, AFP', 'AFP'],
    ['(Reuters) — The Attorney General is investigating.', 'Reuters'],
  ])('%s', (text, name) => {
    expect(isOut(text, name)).toBe(true);
  });

  it.each([
    ['The UN/WTO report', 'UN'],
    ['Two bodies (UN/WTO) wrote it', 'WTO'],
    ['The Associated Press (AP) said so', 'AP'],
    ['The image of AFP has suffered', 'AFP'],
    ['The source, AFP said, was hurt', 'AFP'],
    ['It came by way of the UN (via Geneva)', 'UN'],
  ])('is not: %s', (text, name) => {
    expect(isOut(text, name)).toBe(false);
  });
});

describe('a byline', () => {
  it.each([
    ['By Reuters', 'Reuters'],
    ['By VNS 12 July 2023, 09:30', 'VNS'],
    ['By AFP and Jane Roe', 'AFP'],
    ['By Jane Roe and AFP', 'AFP'],
    ['By Jane Roe, Associated Press', 'Associated Press'],
    ['Von Ann Lee, AFP', 'AFP'],
    ['Par AFP | Genève', 'AFP'],
    ['— VNS', 'VNS'],
    [`\n${' '.repeat(60)}By VNS\n${' '.repeat(60)}12 July 2023\n`, 'VNS'],
  ])('%s', (text, name) => {
    expect(isOut(text, name)).toBe(true);
  });

  it.each([
    ['By Reuters’ count, 12 people died', 'Reuters'],
    ['By WTO rules tariffs are bound', 'WTO'],
    ['By Reuters and others it was called a coup.', 'Reuters'],
    ['Fed by AFP', 'AFP'],
    ['– WHO warns of heat', 'WHO'],
    ['A report by Reuters said so', 'Reuters'],
  ])('is not: %s', (text, name) => {
    expect(isOut(text, name)).toBe(false);
  });
});
