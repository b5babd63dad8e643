import type { SettingName, Settings } from '../settings/settings.ts';
import { message } from '../ui/message.ts';
import type { Choose } from './use-settings.ts';

type NamesOf<T> = { [Name in SettingName]: Settings[Name] extends T ? Name : never }[SettingName];
type ChoiceName = 'openBy' | 'heldKey' | 'markStyle' | 'theme';

interface Props<Name> {
  readonly name: Name;
  readonly settings: Settings;
  readonly choose: Choose;
}

/** An on/off setting: `options_<name>` names it, `options_<name>_help` says what it does. */
export function Toggle({ name, settings, choose }: Props<NamesOf<boolean>>) {
  return (
    <div class="row">
      <input id={name} type="checkbox" checked={settings[name]} aria-describedby={`${name}-help`}
        onChange={(event) => choose(name, event.currentTarget.checked)} />
      <div class="words">
        <label for={name}>{message(`options_${name}`)}</label>
        <div id={`${name}-help`} class="soft small">{message(`options_${name}_help`)}</div>
      </div>
    </div>
  );
}

/** One of a few: `options_<name>` names the group, `options_<name>_<value>` each choice. */
export function Choices<Name extends ChoiceName>({ name, values, settings, choose }: Props<Name> & { readonly values: readonly Settings[Name][] }) {
  return (
    <div class="row">
      <div class="words" role="radiogroup" aria-labelledby={`${name}-label`}>
        <span id={`${name}-label`}>{message(`options_${name}`)}</span>
        <div class="choices">
          {values.map((value) => (
            <label key={value}>
              <input type="radio" name={name} value={value} checked={settings[name] === value} onChange={() => choose(name, value)} />
              <span>{message(`options_${name}_${value}`)}</span>
            </label>
          ))}
        </div>
      </div>
    </div>
  );
}
