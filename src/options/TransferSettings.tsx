import { useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { exportSettings, importSettings } from '../settings/settings-file.ts';
import { message } from '../ui/message.ts';

interface Props {
  readonly settings: Settings;
  readonly onImport: (settings: Partial<Settings>) => void;
}

/** Settings out to a file and back in. A broken, foreign or newer file costs nothing: what is good is taken, the rest is named. */
export function TransferSettings({ settings, onImport }: Props) {
  const [outcome, setOutcome] = useState('');
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = ''; // the same file may be chosen again
    if (file === undefined) return;
    const imported = importSettings(await file.text().catch(() => ''));
    if (imported.kind === 'unusable') return setOutcome(message(`options_import_${imported.reason.replaceAll('-', '_')}`));
    onImport(imported.settings);
    setOutcome([
      message('options_imported', Object.keys(imported.settings).length),
      ...(imported.isNewer ? [message('options_import_newer')] : []),
      ...(imported.bad.length > 0 ? [message('options_import_bad', imported.bad.join(', '))] : []),
      ...(imported.unknown.length > 0 ? [message('options_import_unknown', imported.unknown.join(', '))] : []),
    ].join(' '));
  };
  return (
    <fieldset>
      <legend>{message('options_transfer')}</legend>
      <p class="soft small">{message('options_transfer_help')}</p>
      <div class="transfer">
        <button type="button" onClick={() => download(exportSettings(settings))}>{message('options_export')}</button>
        <label class="button">
          {message('options_import')}
          <input class="visually-hidden" id="import" type="file" accept="application/json,.json" onChange={(event) => void read(event.currentTarget)} />
        </label>
      </div>
      <p role="status">{outcome}</p>
    </fieldset>
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'medgloss-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000); // the browser reads it after the click
}
