import { dwellLimitsMs } from '../settings/settings.ts';
import { message } from '../ui/message.ts';
import { Choices, Toggle } from './controls.tsx';
import { ListEditor } from './ListEditor.tsx';
import { Sample } from './Sample.tsx';
import { SiteNameList } from './SiteNameList.tsx';
import { TransferSettings } from './TransferSettings.tsx';
import { toSitePattern } from './to-site-pattern.ts';
import { useSettings } from './use-settings.ts';

/** The settings page: everything that can be toggled, each line with what it does. */
export function OptionsApp() {
  const { settings, fault, choose, chooseAll, reset } = useSettings();
  if (settings === undefined) return <main class="options" aria-busy="true" />;
  return (
    <main class="options">
      <h1>{message('options_title')}</h1>
      {fault !== '' && <p class="fault" role="alert">{fault}</p>}

      <fieldset>
        <legend>{message('options_general')}</legend>
        <Toggle name="enabled" settings={settings} choose={choose} />
        <Toggle name="showCount" settings={settings} choose={choose} />
      </fieldset>

      <fieldset>
        <legend>{message('options_opening')}</legend>
        <Choices name="openBy" values={['rest', 'click', 'key']} settings={settings} choose={choose} />
        {settings.openBy === 'key' && <Choices name="heldKey" values={['Alt', 'Control', 'Shift']} settings={settings} choose={choose} />}
        {settings.openBy !== 'click' && (
          <div class="row">
            <div class="words">
              <label for="dwellMs">{message('options_dwellMs')}</label>
              <div class="soft small">{message('options_dwellMs_help')}</div>
            </div>
            <input id="dwellMs" type="number" step={50} min={dwellLimitsMs.min} max={dwellLimitsMs.max} value={settings.dwellMs}
              onChange={(event) => {
                const { valueAsNumber } = event.currentTarget;
                if (event.currentTarget.reportValidity() && !Number.isNaN(valueAsNumber)) choose('dwellMs', valueAsNumber);
              }} />
          </div>
        )}
      </fieldset>

      <fieldset>
        <legend>{message('options_marks')}</legend>
        <p class="soft small">{message('options_marks_forced_colors')}</p>
        <Sample markStyle={settings.markStyle} firstMentionOnly={settings.firstMentionOnly} />
        <Choices name="markStyle" values={['dotted', 'line', 'tint', 'none']} settings={settings} choose={choose} />
        <Toggle name="firstMentionOnly" settings={settings} choose={choose} />
        <Toggle name="markCode" settings={settings} choose={choose} />
      </fieldset>

      <fieldset>
        <legend>{message('options_sites')}</legend>
        <ListEditor id="sitesOff" items={settings.sitesOff} help={message('options_sitesOff_help')}
          addLabel={message('options_sitesOff_add')} placeholder="example.org" normalize={toSitePattern}
          onChange={(items) => choose('sitesOff', items)} />
      </fieldset>

      <fieldset>
        <legend>{message('options_names')}</legend>
        <ListEditor id="neverMark" items={settings.neverMark} help={message('options_neverMark_help')}
          addLabel={message('options_neverMark_add')} placeholder="" normalize={(text) => text.trim()}
          onChange={(items) => choose('neverMark', items)} />
        <SiteNameList items={settings.neverMarkOnSite} onChange={(items) => choose('neverMarkOnSite', items)} />
      </fieldset>

      <fieldset>
        <legend>{message('options_look')}</legend>
        <Choices name="theme" values={['system', 'light', 'dark']} settings={settings} choose={choose} />
      </fieldset>

      <TransferSettings settings={settings} onImport={chooseAll} />
      <div><button type="button" onClick={reset}>{message('options_reset')}</button></div>
      <p class="soft small">{message('options_privacy')}</p>
    </main>
  );
}
