import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fullDate } from '../../utils/facts/wording.ts';
import type { Day } from '../../utils/model/date.ts';
import type { ArticleDate } from '../../utils/model/reading.ts';
import type { Words } from '../../utils/model/translate.ts';

type FactsDateProps = {
  date: ArticleDate | undefined;
  today: Day;
  words: Words;
  /** null: the day that the page states. */
  setDay: (day: Day | null) => Promise<void>;
};

/** Stands in a sentence for what is put there as an element; in no font and no text. */
const PLACE = '\uE000';

/** "Facts for 12 July 2023, from the page": the day is a button, behind which another can be set. */
export function FactsDate({ date, today, words, setDay }: FactsDateProps) {
  const { t } = words;
  const [changing, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** Whether the form was there just before: what had the focus has gone with it. */
  const formRef = useRef(false);

  useLayoutEffect(() => {
    if (!changing && formRef.current) button.current?.focus();
    formRef.current = changing;
  }, [changing]);

  if (changing)
    return (
      <DayForm
        date={date}
        today={today}
        words={words}
        onCancel={() => setChanging(false)}
        onDay={(day) => {
          setChanging(false);
          void setDay(day);
        }}
      />
    );
  const shown = date ? fullDate(date.day, words) : t('popup.date.set');
  const key = date?.origin === 'reader' ? 'view.factsForChosen' : 'view.factsFor';
  const [before, after] = date ? t(key, [PLACE]).split(PLACE) : [`${t('view.latestFacts')} · `, ''];
  return (
    <p class="line date" title={t(date ? `view.origin.${date.origin}` : 'view.noDate')}>
      <span>
        {before}
        <button
          ref={button}
          type="button"
          class="link"
          dir="auto"
          aria-label={date ? t('popup.date.change', [shown]) : undefined}
          onClick={() => setChanging(true)}
        >
          {shown}
        </button>
        {after}
      </span>
    </p>
  );
}

type DayFormProps = Pick<FactsDateProps, 'date' | 'today' | 'words'> & {
  onDay: (day: Day | null) => void;
  onCancel: () => void;
};

function DayForm({ date, today, words: { t }, onDay, onCancel }: DayFormProps) {
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const field = input.current;
    if (field?.value && field.validity.valid) onDay(field.value);
    else {
      setWrong(true);
      field?.focus();
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="day" noValidate onSubmit={submit} onKeyDown={press}>
      <input
        ref={input}
        type="date"
        aria-label={t('popup.date.day')}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'popup-wrong-day' : undefined}
        max={today}
        defaultValue={date?.day ?? today}
      />
      <button type="submit" class="small primary">
        {t('popup.date.show')}
      </button>
      <button type="button" class="small" onClick={() => onDay(today)}>
        {t('popup.date.latest')}
      </button>
      {date?.origin === 'reader' && (
        <button type="button" class="small" onClick={() => onDay(null)}>
          {t('popup.date.page')}
        </button>
      )}
      {wrong && (
        <p id="popup-wrong-day" role="alert">
          {t('popup.date.wrong')}
        </p>
      )}
    </form>
  );
}
