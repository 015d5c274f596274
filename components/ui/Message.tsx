import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type MessageProps = {
  icon: IconName;
  title: string;
  text: string;
  button?: { text: string; onClick: () => void } | undefined;
};

/** What stands in the middle where there is nothing to show: what is so, why, and the one thing to do about it. */
export const Message = ({ icon, title, text, button }: MessageProps) => (
  <div class="message">
    <Icon name={icon} size={28} />
    <h2>{title}</h2>
    <p>{text}</p>
    {button && (
      <button type="button" class="primary" onClick={button.onClick}>
        {button.text}
      </button>
    )}
  </div>
);
