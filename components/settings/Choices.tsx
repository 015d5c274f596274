type Choice<Value extends string> = { value: Value; text: string; hint?: string };
type ChoicesProps<Value extends string> = {
  /** Of the group, and unique in the page. */
  name: string;
  chosen: Value;
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
};

/** One of several, each with what it means. Inside a fieldset, whose legend says what is chosen. */
export const Choices = <Value extends string>({ name, chosen, choices, onChoose }: ChoicesProps<Value>) => (
  <div class="choices">
    {choices.map(({ value, text, hint }) => (
      <label key={value}>
        <input
          type="radio"
          name={name}
          value={value}
          checked={value === chosen}
          aria-describedby={hint === undefined ? undefined : `${name}-${value}`}
          onChange={() => onChoose(value)}
        />
        <span>
          {text}
          {hint !== undefined && (
            <small id={`${name}-${value}`} aria-hidden="true">
              {hint}
            </small>
          )}
        </span>
      </label>
    ))}
  </div>
);
