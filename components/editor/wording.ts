/** The editor's messages. */
import { listAnd, number } from '../../utils/facts/wording.ts';
import type { Problem } from '../../utils/editor/tidy.ts';
import type { FieldId } from '../../utils/editor/written.ts';
import type { NameDanger } from '../../utils/model/messages.ts';
import type { Words } from '../../utils/model/translate.ts';

/** What to do about a problem. */
export function problemText(field: FieldId, problem: Problem, words: Words): string {
  const { t } = words;
  switch (problem.problem) {
    case 'empty':
      return t(field === 'label' ? 'editor.problem.noLabel' : 'editor.problem.empty');
    case 'long':
      return t(field === 'tags' ? 'editor.problem.longTag' : 'editor.problem.long', [
        number(problem.most, words),
        number(problem.length, words),
      ]);
    case 'control':
      return t('editor.problem.control', problem.count, [number(problem.count, words)]);
    case 'twice':
      return t('editor.problem.twice', [problem.other]);
    case 'many':
      return t(field === 'tags' ? 'editor.problem.manyTags' : 'editor.problem.manyNames', [
        number(problem.most, words),
        number(problem.count, words),
      ]);
    case 'unnamed':
      return t('editor.problem.unnamed');
    case 'language':
      return t('editor.problem.language');
  }
}

/** Titles that are told; of more only the number is. */
const NAMED = 2;

/** What may go wrong. `count`: how often the name is on the page, where there is one: what it matches nowhere needs no number. */
export function dangerText(danger: NameDanger, count: number | undefined, words: Words): string {
  const { t } = words;
  const times =
    count === undefined || count === 0 || danger.danger === 'nothing'
      ? ''
      : t('editor.danger.times', count, [number(count, words)]);
  return [warning(danger, words), times].filter(Boolean).join(' ');
}

function warning(danger: NameDanger, words: Words): string {
  const { t } = words;
  if (danger.danger !== 'duplicate') return t(`editor.danger.${danger.danger}`);
  const { titles } = danger;
  const more = titles.length - NAMED;
  const told = more > 1 ? [...titles.slice(0, NAMED), t('editor.danger.more', [number(more, words)])] : titles;
  return t('editor.danger.duplicate', [listAnd(told, words)]);
}
