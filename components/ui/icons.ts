/**
 * Icons of Lucide (ISC licence, https://lucide.dev), by the names they have there; icons.test.ts compares them with the package.
 * As data, because markup would need innerHTML or DOMParser, which pages with Trusted Types forbid.
 */
export type Shape = readonly [tag: 'path' | 'circle', attributes: Readonly<Record<string, string>>];

const path = (d: string): Shape => ['path', { d }];
const circle = (cx: string, cy: string, r: string): Shape => ['circle', { cx, cy, r }];

export const ICONS = {
  'arrow-down': [path('M12 5v14'), path('m19 12-7 7-7-7')],
  'arrow-up': [path('m5 12 7-7 7 7'), path('M12 19V5')],
  'chart-no-axes-combined': [
    path('M12 16v5'),
    path('M16 14.639V21'),
    path('M20 10.656V21'),
    path('m22 3-8.646 8.646a.5.5 0 0 1-.708 0L9.354 8.354a.5.5 0 0 0-.707 0L2 15'),
    path('M4 18.463V21'),
    path('M8 14.656V21'),
  ],
  check: [path('M20 6 9 17l-5-5')],
  'chevron-down': [path('m6 9 6 6 6-6')],
  'chevron-up': [path('m18 15-6-6-6 6')],
  'circle-question-mark': [circle('12', '12', '10'), path('M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3'), path('M12 17h.01')],
  ellipsis: [circle('12', '12', '1'), circle('19', '12', '1'), circle('5', '12', '1')],
  'external-link': [
    path('M15 3h6v6'),
    path('M10 14 21 3'),
    path('M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6'),
  ],
  'file-text': [
    path(
      'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
    ),
    path('M14 2v5a1 1 0 0 0 1 1h5'),
    path('M10 9H8'),
    path('M16 13H8'),
    path('M16 17H8'),
  ],
  'file-x': [
    path(
      'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
    ),
    path('M14 2v5a1 1 0 0 0 1 1h5'),
    path('m14.5 12.5-5 5'),
    path('m9.5 12.5 5 5'),
  ],
  flag: [
    path(
      'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
    ),
  ],
  landmark: [
    path('M10 18v-7'),
    path('M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z'),
    path('M14 18v-7'),
    path('M18 18v-7'),
    path('M3 22h18'),
    path('M6 18v-7'),
  ],
  lightbulb: [
    path('M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5'),
    path('M9 18h6'),
    path('M10 22h4'),
  ],
  plus: [path('M5 12h14'), path('M12 5v14')],
  power: [path('M12 2v10'), path('M18.4 6.6a9 9 0 1 1-12.77.04')],
  pin: [
    path('M12 17v5'),
    path(
      'M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z',
    ),
  ],
  'refresh-cw': [
    path('M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8'),
    path('M21 3v5h-5'),
    path('M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16'),
    path('M8 16H3v5'),
  ],
  'scroll-text': [
    path('M15 12h-5'),
    path('M15 8h-5'),
    path('M19 17V5a2 2 0 0 0-2-2H4'),
    path('M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3'),
  ],
  search: [path('m21 21-4.34-4.34'), circle('11', '11', '8')],
  'search-x': [path('m13.5 8.5-5 5'), path('m8.5 8.5 5 5'), circle('11', '11', '8'), path('m21 21-4.3-4.3')],
  'settings-2': [path('M14 17H5'), path('M19 7h-9'), circle('17', '17', '3'), circle('7', '7', '3')],
  'shield-question-mark': [
    path(
      'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
    ),
    path('M9.1 9a3 3 0 0 1 5.82 1c0 2-3 3-3 3'),
    path('M12 17h.01'),
  ],
  'text-search': [path('M21 5H3'), path('M10 12H3'), path('M10 19H3'), circle('17', '15', '3'), path('m21 19-1.9-1.9')],
  'triangle-alert': [
    path('m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3'),
    path('M12 9v4'),
    path('M12 17h.01'),
  ],
  'undo-2': [path('M9 14 4 9l5-5'), path('M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11')],
  users: [
    path('M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2'),
    path('M16 3.128a4 4 0 0 1 0 7.744'),
    path('M22 21v-2a4 4 0 0 0-3-3.87'),
    circle('9', '7', '4'),
  ],
  x: [path('M18 6 6 18'), path('m6 6 12 12')],
} as const satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof ICONS;
