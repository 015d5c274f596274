import { number } from '../../utils/facts/wording.ts';
import { FILTERS, type Counts, type Filter } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';

type FiltersProps = { counts: Counts | undefined; filter: Filter; words: Words; onFilter: (filter: Filter) => void };

/** All, mine or hidden: one of them, with how many there are. */
export const Filters = ({ counts, filter, words, onFilter }: FiltersProps) => (
  <fieldset class="filters">
    <legend class="said">{words.t('glossary.shown')}</legend>
    {FILTERS.map((one) => (
      <label key={one}>
        <input type="radio" name="filter" checked={one === filter} onChange={() => onFilter(one)} />
        {words.t(`glossary.filter.${one}`)} <span>{counts && number(counts[one], words)}</span>
      </label>
    ))}
  </fieldset>
);
