import type { ComponentChildren } from 'preact';
import type { Monograph, Statement } from '../drugs/monograph.ts';
import { numberCitations } from './citation-numbers.ts';
import { message } from './message.ts';
import { StatementText } from './StatementText.tsx';
import { WarningBox } from './WarningBox.tsx';

/** The headline of an entry, most serious first: what it is for, the warning, when to get help, side effects, precautions. */
export function EntryHeadline({ entry }: { readonly entry: Monograph }) {
  const { headline, sources } = entry;
  const numbers = numberCitations(headlineStatements(entry));
  const text = (statement: Statement, label?: ComponentChildren) => (
    <StatementText key={statement.text} statement={statement} numbers={numbers} sources={sources} label={label} />
  );
  return (
    <div class="headline">
      {headline.whatFor !== null && <p class="what-for" lang="en">{text(headline.whatFor)}</p>}
      {headline.mostSerious !== null && (
        <WarningBox title={message('popover_most_serious')}>{text(headline.mostSerious.statement)}</WarningBox>
      )}
      <Part title={message('popover_get_help')} isUrgent statements={headline.getHelp} render={text} />
      <Part title={message('popover_common')} statements={headline.common} render={text} />
      {headline.precautions.length > 0 && (
        <section>
          <h2>{message('popover_precautions')}</h2>
          <ul lang="en">
            {headline.precautions.map(({ label, statement }) => (
              <li key={label + statement.text}>{text(statement, <strong>{label}: </strong>)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Part({ title, statements, isUrgent = false, render }: {
  readonly title: string; readonly statements: readonly Statement[]; readonly isUrgent?: boolean;
  readonly render: (statement: Statement) => ComponentChildren;
}) {
  if (statements.length === 0) return null;
  return (
    <section class={isUrgent ? 'urgent' : undefined}>
      <h2>{title}</h2>
      <ul lang="en">{statements.map((statement) => <li key={statement.text}>{render(statement)}</li>)}</ul>
    </section>
  );
}

/** In the order shown, which is the order of the numbers. */
export function headlineStatements({ headline }: Pick<Monograph, 'headline'>): readonly Statement[] {
  const { whatFor, mostSerious, getHelp, common, precautions } = headline;
  return [
    ...(whatFor === null ? [] : [whatFor]), ...(mostSerious === null ? [] : [mostSerious.statement]),
    ...getHelp, ...common, ...precautions.map(({ statement }) => statement),
  ];
}
