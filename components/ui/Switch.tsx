type SwitchProps = {
  checked: boolean;
  /** What is switched, for screen readers. */
  label: string;
  /** "On" or "Off": beside the switch, for the eye. */
  says: string;
  onChange: (checked: boolean) => void;
};

export const Switch = ({ checked, label, says, onChange }: SwitchProps) => (
  <label class="switch">
    <span aria-hidden="true">{says}</span>
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-checked={checked}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
