import { useState } from 'preact/hooks';
import { message } from '../message.ts';
import type { MedicineLine } from './merge-medicines.ts';

interface Props {
  readonly lines: readonly MedicineLine[];
  readonly titleOf: (drug: string) => string;
}

/** The medicines of the page as a list of questions to take to a pharmacist: copied as text, or printed. */
export function PharmacistList({ lines, titleOf }: Props) {
  const [outcome, setOutcome] = useState('');
  const text = [
    message('pharmacist_heading'),
    ...lines.map(({ drug, names }) => {
      const title = titleOf(drug);
      const others = names.filter((name) => name.toLowerCase() !== title.toLowerCase());
      return `- ${others.length === 0 ? title : `${title} (${others.join(', ')})`}`;
    }),
    '',
    ...['pharmacist_for', 'pharmacist_together', 'pharmacist_watch', 'pharmacist_stop'].map((key) => `- ${message(key)}`),
  ].join('\n');
  const copy = () => navigator.clipboard.writeText(text)
    .then(() => setOutcome(message('pharmacist_copied')), () => setOutcome(message('pharmacist_not_copied')));
  return (
    <div class="pharmacist">
      <button type="button" onClick={() => void copy()}>{message('pharmacist_copy')}</button>
      <button type="button" onClick={() => print()}>{message('pharmacist_print')}</button>
      <p role="status" class="small">{outcome}</p>
      <pre class="print-only">{text}</pre>
    </div>
  );
}
