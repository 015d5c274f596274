import { adopted, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const decision = page(
  'Decision No. 1068/QD-TTg of 22 August 2019 (LuatVietnam)',
  'https://english.luatvietnam.vn/decision-no-1068-qd-ttg-dated-august-22-2019-of-the-prime-minister-on-approving-the-intellectual-property-strategy-toward-2030-176318-Doc1.html',
);
const bizlawyer = page(
  'The Prime Minister approves the Intellectual Property Strategy until 2030 (Bizlawyer)',
  'https://bizlawyer.vn/the-prime-minister-approves-the-intellectual-property-strategy-until-2030',
  '2019-09-01',
);

export default {
  id: 'newsgloss:vn-ip-strategy',
  kind: 'programme',
  // Other countries have strategies of this name (China's is of 2008): only where the article speaks of Viet Nam is it this one.
  names: [
    ...named(
      'en',
      { full: ['Intellectual Property Strategy to 2030', 'Intellectual Property Strategy until 2030'] },
      { from: '2019' },
    ),
    ...named(
      'en',
      {
        short: [
          'National Intellectual Property Strategy',
          'National Strategy on Intellectual Property',
          'National IP Strategy',
        ],
      },
      { from: '2019', needsContext: true },
    ),
    ...named(
      'vi',
      { full: ['Chiến lược sở hữu trí tuệ quốc gia', 'Chiến lược Sở hữu trí tuệ đến năm 2030'] },
      { from: '2019' },
    ),
  ],
  label: { en: 'National Intellectual Property Strategy' },
  description: { en: 'strategy of Viet Nam to 2030' },
  definition: {
    en: 'Viet Nam’s plan to make intellectual property serve its economy: more of it, better protected and better used, by 2030.',
  },
  facts: [adopted('2019-08-22', decision, bizlawyer)],
  related: [seeAlso('ip-viet-nam')],
  context: ['Viet Nam', 'Vietnam', 'Vietnamese', 'Hà Nội', 'Hanoi', 'Intellectual Property Office of Viet Nam'],
} satisfies EntitySource;
