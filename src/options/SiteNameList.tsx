import type { Settings } from '../settings/settings.ts';
import { message } from '../ui/message.ts';

interface Props {
  readonly items: Settings['neverMarkOnSite'];
  readonly onChange: (items: Settings['neverMarkOnSite']) => void;
}

/** Names that are left alone on one site only; they come from the popover and can be taken back here. */
export function SiteNameList({ items, onChange }: Props) {
  if (items.length === 0) return null;
  return (
    <div class="list-editor">
      <p class="soft small">{message('options_neverMarkOnSite_help')}</p>
      <ul>
        {items.map((item) => (
          <li key={`${item.site} ${item.name}`}>
            <span>{message('options_name_on_site', item.name, item.site)}</span>
            <button type="button" aria-label={message('options_remove_label', `${item.name}, ${item.site}`)}
              onClick={() => onChange(items.filter((other) => other !== item))}>
              {message('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
