import { useState } from 'preact/hooks';
import { maxListItems } from '../settings/settings.ts';
import { message } from '../ui/message.ts';

interface Props {
  readonly id: string;
  readonly items: readonly string[];
  readonly help: string;
  readonly addLabel: string;
  readonly placeholder: string;
  /** The entry as it will be kept; '' when it is of no use. */
  readonly normalize: (text: string) => string;
  readonly onChange: (items: readonly string[]) => void;
}

/** A list of words the reader keeps: add one, remove one. */
export function ListEditor({ id, items, help, addLabel, placeholder, normalize, onChange }: Props) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const item = normalize(text);
    if (item === '') return setFault(message('options_list_unusable', text));
    if (items.length >= maxListItems) return setFault(message('options_list_full', maxListItems));
    setFault('');
    setText('');
    if (!items.includes(item)) onChange([...items, item].sort());
  };
  return (
    <div class="list-editor">
      <p class="soft small" id={`${id}-help`}>{help}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <span>{item}</span>
            <button type="button" aria-label={message('options_remove_label', item)} onClick={() => onChange(items.filter((other) => other !== item))}>
              {message('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label class="visually-hidden" for={id}>{addLabel}</label>
        <input id={id} type="text" value={text} placeholder={placeholder} autocomplete="off" spellcheck={false} aria-describedby={`${id}-help`}
          onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit">{addLabel}</button>
      </form>
      {fault !== '' && <p class="fault" role="alert">{fault}</p>}
    </div>
  );
}
