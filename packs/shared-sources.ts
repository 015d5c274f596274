/**
 * Sources that many entities cite, so that a file does so in a word. What only one or two entities cite stands in their own
 * files. Add at the end, and change nothing that others use.
 */
import { readOn } from './define.ts';

const page = readOn('2026-11-22');

/** The World Factbook, Appendix B: dates of foundation, signature and entry into force. Member counts only with their year (2019/20). */
export const factbook = page(
  'The World Factbook, Appendix B (copy)',
  'https://github.com/upou-agpidlaoan/cia-factbook/blob/8cdde8167cb4d973b786397437b745f15719c3a0/appendix/appendix-b.html',
);

/** The World Factbook, Appendix C: environmental agreements, when they were opened for signature and came into force. */
export const factbookAgreements = page(
  'The World Factbook, Appendix C (copy)',
  'https://github.com/upou-agpidlaoan/cia-factbook/blob/8cdde8167cb4d973b786397437b745f15719c3a0/appendix/appendix-c.html',
);

/** A list of 617 international organisations: years, seats. CC BY-SA 4.0: cite single facts, take over no text. */
export const organisationList = page(
  'International organisations (supraverden)',
  'https://github.com/confirmordeny/supraverden/blob/bed56226e14798c4b11673d4052750aa17f3289b/data/general_list.yaml',
);

/** Research Organization Registry: year of foundation, city, former names. */
export const ror = page(
  'Research Organization Registry (ROR)',
  'https://github.com/ror-community/ror-records/tree/d93fc66',
);
